import { faultOf } from '../lib/fault.ts';
import { inTime } from '../lib/with-timeout.ts';
import type { Clock, Log } from '../ports/index.ts';
import type { TrailStore } from '../store/driver/trail-store.ts';
import { isWithin } from '../workflow/time/within.ts';

/** How long an answer of the store holds, and how long it may take, in ms. */
const HOLDS_MS = 1_000;
const ANSWER_MS = 3_000;

/** What a look at the store led to; `fault` where it failed, with `why` where the store said it. */
type Found = { readonly isReached: boolean; readonly fault?: ReturnType<typeof faultOf> };

const NO_ANSWER: Found = { isReached: false, fault: { waitedMs: ANSWER_MS } };

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
  let lastWhy: unknown;
  let wasSilent = false;
  let looking: Promise<boolean> | undefined;

  const look = () => {
    looking ??= inTime(found(), ANSWER_MS).then((seen = NO_ANSWER) => {
      tell(seen);
      known = { isReached: seen.isReached, at: clock.now() };
      looking = undefined;
      return seen.isReached;
    });
    return looking;
  };

  const found = (): Promise<Found> =>
    store.reach().then(
      () => ({ isReached: true }),
      (error: unknown) => ({ isReached: false, fault: faultOf(error) }),
    );

  /** Once for each change, and for each new reason. */
  function tell({ isReached, fault }: Found): void {
    const isNewReason = fault?.why !== undefined && fault.why !== lastWhy;
    if (isReached && !known.isReached) log('info', 'the store answers again');
    if (!isReached && (known.isReached || isNewReason)) log('error', 'the store isn’t ready', fault);
    lastWhy = isReached ? undefined : (fault?.why ?? lastWhy);
  }

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
