import type { Clock, Log, Store, Tally } from '../ports/index.ts';
import { hourOf, nameOf, REFUSED_HOUR_MS, type Refused } from '../workflow/tenant/refused-lately.ts';
import { AHEAD_MS, isWithin } from '../workflow/time/within.ts';
import type { Trail } from './trail.ts';

type Kept = { readonly trail: Trail; readonly store: Store; readonly clock: Clock };

/** Long enough for a replica that counts a last one at the end of the hour. */
const GRACE_MS = 10_000;
/** From an hour’s first refusal to its record. */
const LASTS_MS = REFUSED_HOUR_MS + GRACE_MS;

/**
 * Puts a refusal on the trail, or counts it to those of its hour: the first of a person, verb and change is a record, the others
 * stand in the store until the hour is over. Whichever replica and process it comes to, since the trail itself tells which is the
 * first. `key`: what the store knows the delivery by.
 */
export async function noteRefusal(
  app: Kept,
  tenantId: string,
  refused: Refused,
  key: string | undefined,
): Promise<void> {
  const written = await app.trail.write(tenantId, (state) => (hourOf(state, refused) ? [] : [refused]), key);
  // This delivery was counted before.
  if ('refusal' in written || written.events.length > 0) return;
  const began = hourOf(written.state, refused);
  if (began === undefined) return;
  const endsAt = Date.parse(began) + LASTS_MS;
  await app.store.tally(tenantId, { id: `${nameOf(refused)}|${began}`, newest: refused, endsAt });
}

/**
 * Writes what the hours that are over have gathered, one record each; a row that says anything but a refusal goes without one. Resolves
 * to when the next hour of the tenant is over (ms).
 */
export async function settleRefusals(app: Kept & { readonly log: Log }, tenantId: string): Promise<number | undefined> {
  const all = await app.store.tallies(tenantId);
  const isOver = ({ endsAt }: Tally) => !isWithin(endsAt - LASTS_MS, LASTS_MS, app.clock.now(), AHEAD_MS);
  for (const tally of all.filter(isOver)) {
    const { newest } = tally;
    if (!newest) {
      app.log('error', 'a count of refusals is damaged and was removed', { tenant: tenantId });
      const { version } = await app.trail.read(tenantId);
      await app.store.commit(tenantId, version, { events: [], outbox: [], tallied: [tally] });
      continue;
    }
    const at = new Date(app.clock.now()).toISOString();
    // Where another replica has written it, there is nothing left to tell.
    await app.trail.write(tenantId, () => [recordOf(tally, newest, at)], undefined, { tallied: [tally] });
  }
  return all.find((tally) => !isOver(tally))?.endsAt;
}

const recordOf = ({ first, count }: Tally, newest: Refused, at: string): Refused => ({
  ...newest,
  at,
  more: { count, first, last: newest.at },
});
