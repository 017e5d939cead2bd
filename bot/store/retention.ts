import { DAY_MS } from '../workflow/time/durations.ts';
import { isWithin } from '../workflow/time/within.ts';
import type { TrailStore } from './driver/trail-store.ts';

/** Once a day, however often it is called: forgets what is older than `days`. The trail is never cut. */
export function keepFor(days: number, store: Pick<TrailStore, 'forget'>, now: () => number): () => Promise<void> {
  let doneAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (isWithin(doneAt, DAY_MS, now())) return;
    doneAt = now();
    await store.forget(now() - days * DAY_MS);
  };
}

/**
 * A `forget` that is done once a day by one of all who share the store, however often they are started: it looks at everybody who was ever
 * met. The day is noted in the tenant `home`; what broke in its midst is done the next day.
 */
export function onceADay(
  store: Pick<TrailStore, 'forget' | 'claim'>,
  home: string,
  now: () => number,
): Pick<TrailStore, 'forget'> {
  return {
    async forget(before) {
      const day = new Date(now()).toISOString().slice(0, 10);
      if (await store.claim(home, `forgotten ${day}`)) await store.forget(before);
    },
  };
}
