import { openStore, type StoreOptions } from '../../bot/store/open.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { waitingTrail } from '../../test/server/trails.ts';
import { APPROVER, gathered, HOME, person, tenant } from '../turns/seed.ts';

export type Size = {
  readonly records: number;
  readonly tenants: number;
  /** Each reading holds the log of resets too. */
  readonly isLogged?: boolean;
};

/**
 * A home tenant with so many readings, and tenants that each wait for one approval, as an older program leaves them behind. `atOnce`:
 * how many records go into one commit.
 */
export async function seed(
  url: string,
  { records, tenants, isLogged = false }: Size,
  atOnce: number,
  options: StoreOptions = {},
): Promise<void> {
  const store = await openStore(url, options);
  const now = Date.now();
  const reading = (n: number) => (isLogged ? withLog(gathered(n, now), n) : gathered(n, now));
  for (let done = 0; done < records; done += atOnce) {
    const count = Math.min(atOnce, records - done);
    const events = Array.from({ length: count }, (_, n) => reading(records - done - n));
    await store.commit(HOME, done, { events, outbox: [] });
  }
  // In one moment: the file makes one transaction of them.
  for (let from = 0; from < tenants; from += 200) {
    const some = Array.from({ length: Math.min(200, tenants - from) }, (_, n) => tenant(from + n));
    await Promise.all(some.map((id) => store.commit(id, 0, { events: waiting(id), outbox: [] })));
  }
  await store.close();
}

/** What the log of a usual tenant holds of thirty days: successes whose agent isn't named, and a dozen hours with refusals. */
function withLog(event: Event, n: number): Event {
  if (event.type !== 'evidence-gathered') return event;
  const ago = (hours: number) => new Date(Date.parse(event.at) - hours * 3_600_000).toISOString();
  const refused = { reason: 'OnPremisesPolicyViolation', result: 'failure', count: 1 + (n % 3) } as const;
  const failed = Array.from({ length: 12 }, (_, hour) => ({ ...refused, newest: ago(hour * 50 + 1) }));
  const succeeded = [{ agent: null, by: 'self', count: 200, newest: ago(1) }] as const;
  const facts = { when: ago(1), agent: null, writtenBack: false, succeeded, failed, since: ago(720) };
  const resets: Observation = { probe: 'resets', at: event.at, facts };
  return { ...event, observations: [...event.observations, resets] };
}

const waiting = (id: string) =>
  waitingTrail(person(id, '99999999-2222-4333-8444-555555555555', 'Alex Novak'), person(id, APPROVER, 'Megan Bowen'));
