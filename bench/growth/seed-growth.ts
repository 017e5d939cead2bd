import { openStore, type StoreOptions } from '../../bot/store/open.ts';
import { waitingTrail } from '../../test/server/trails.ts';
import { APPROVER, gathered, HOME, person, tenant } from '../turns/seed.ts';

/** A home tenant with so many readings, and tenants that each wait for one approval, as an older program leaves them behind. */
export async function seed(
  url: string,
  { records, tenants, atOnce }: { readonly records: number; readonly tenants: number; readonly atOnce: number },
  options: StoreOptions = {},
): Promise<void> {
  const store = await openStore(url, options);
  const now = Date.now();
  for (let done = 0; done < records; done += atOnce) {
    const count = Math.min(atOnce, records - done);
    const events = Array.from({ length: count }, (_, n) => gathered(records - done - n, now));
    await store.commit(HOME, done, { events, outbox: [] });
  }
  // In one moment: the file makes one transaction of them.
  for (let from = 0; from < tenants; from += 200) {
    const some = Array.from({ length: Math.min(200, tenants - from) }, (_, n) => tenant(from + n));
    await Promise.all(some.map((id) => store.commit(id, 0, { events: waiting(id), outbox: [] })));
  }
  await store.close();
}

const waiting = (id: string) =>
  waitingTrail(person(id, '99999999-2222-4333-8444-555555555555', 'Alex Novak'), person(id, APPROVER, 'Megan Bowen'));
