import type { TrailStore } from './trail.ts';

const DAY_MS = 24 * 3_600_000;

/** Once a day, however often it is called: forgets what is older than `days`. The trail is never cut. */
export function keepFor(days: number, store: Pick<TrailStore, 'forget'>, now: () => number): () => Promise<void> {
  let next = 0;
  return async () => {
    if (now() < next) return;
    next = now() + DAY_MS;
    await store.forget(now() - days * DAY_MS);
  };
}
