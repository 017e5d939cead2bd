import { createHash } from 'node:crypto';
import { openStore } from '../../bot/store/open.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { waitingTrail } from '../../test/server/trails.ts';

export const BOT_ID = '0a0a0a0a-1b1b-4c2c-8d3d-4e4e4e4e4e4e';
export const HOME = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
export const APPROVER = '11111111-2222-4333-8444-555555555555';

/** The n-th of many made-up tenants. */
export function tenant(n: number): string {
  const hex = createHash('sha256').update(`tenant ${n}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}

export const person = (tenantId: string, objectId: string, name: string): Person => ({ tenantId, objectId, name });

/** One round of readings, as an operator's question leaves it in the trail. */
export function gathered(n: number, now: number): Event {
  const at = new Date(now - n * 60_000).toISOString();
  return {
    type: 'evidence-gathered',
    at,
    by: person(HOME, '99999999-2222-4333-8444-555555555555', 'Alex Novak'),
    observations: [
      {
        probe: 'settings',
        at,
        facts: {
          objectId: 'default',
          passwordWritebackSupported: true,
          accountUnlockSupported: true,
          accountUnlockEnabled: true,
          enablementForTenant: true,
          cloudProvisioningEnablementForTenant: false,
        },
      },
      { probe: 'connectivity', at, facts: { code: 1 } },
      { probe: 'sync', at, facts: { enabled: true, lastSync: at } },
      { probe: 'licence', at, facts: { plans: ['P1'], sharedDevicesOnly: false, products: ['AAD_PREMIUM'] } },
      { probe: 'audit', at, facts: { activity: 'enable', when: at, who: 'Alex Novak' } },
    ],
  };
}

/** A store whose home tenant has so many readings behind it, and whose other tenants each wait for one approval. */
export async function seedStore(url: string, readings: number, waiting: number): Promise<void> {
  const store = await openStore(url);
  const now = Date.now();
  for (let done = 0; done < readings; done += 500) {
    const count = Math.min(500, readings - done);
    const events = Array.from({ length: count }, (_, n) => gathered(readings - done - n, now));
    await store.commit(HOME, done, { events, outbox: [] });
  }
  for (let n = 0; n < waiting; n += 1) {
    const id = tenant(n);
    const events = waitingTrail(
      person(id, '99999999-2222-4333-8444-555555555555', 'Alex Novak'),
      person(id, APPROVER, 'Megan Bowen'),
    );
    await store.commit(id, 0, { events, outbox: [] });
  }
  await store.close();
}
