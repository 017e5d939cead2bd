import { inTime } from '../lib/with-timeout.ts';
import type { Clock, Log } from '../ports/index.ts';
import type { TrailStore } from '../store/driver/trail-store.ts';
import { isWithin } from '../workflow/within.ts';

/** How long an answer of the store holds, and how long it may take, in ms. */
const HOLDS_MS = 5_000;
const ANSWER_MS = 3_000;

export type Vitals = { readonly isAlive: () => boolean; readonly isReady: () => Promise<boolean> };

/**
 * What the two probes are answered with. Alive: the store's own thread lives and owes no answer. Ready: the store answers, too,
 * wherever it is. `others`: what else has to be there.
 */
export function createVitals(
  store: Pick<TrailStore, 'pulse' | 'reach'>,
  others: () => boolean,
  clock: Clock,
  log: Log,
): Vitals {
  let known = { isReached: true, at: Number.NEGATIVE_INFINITY };
  let wasSilent = false;
  let looking: Promise<boolean> | undefined;

  const look = () => {
    looking ??= inTime(
      store.reach().then(() => true),
      ANSWER_MS,
    ).then((isReached = false) => {
      if (isReached !== known.isReached)
        log(isReached ? 'info' : 'error', isReached ? 'the store answers again' : 'the store doesn’t answer');
      known = { isReached, at: clock.now() };
      looking = undefined;
      return isReached;
    });
    return looking;
  };

  return {
    isAlive() {
      const pulse = store.pulse();
      const isSilent = pulse === 'silent';
      if (isSilent && !wasSilent) log('error', 'the store’s thread doesn’t answer', { pulse });
      wasSilent = isSilent;
      return pulse === 'beats';
    },
    async isReady() {
      if (!others()) return false;
      return isWithin(known.at, HOLDS_MS, clock.now()) ? known.isReached : look();
    },
  };
}
