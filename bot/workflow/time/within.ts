import { MINUTE_MS } from './durations.ts';

/** Two clocks that keep time by the network differ by seconds; what is further ahead comes from a clock that is wrong. Milliseconds. */
export const AHEAD_MS = 5 * MINUTE_MS;

/**
 * Whether what began at `then` still counts at `now`: for `forMs` from then on. What lies ahead was noted before this clock was set back,
 * or by another clock that is ahead. It doesn't count, or it would last until this clock is there. All times in milliseconds.
 * @param aheadMs how far ahead it may lie all the same: what two clocks may differ, or more where forgetting is worse than lasting longer
 */
export const isWithin = (then: number, forMs: number, now: number, aheadMs = 0): boolean =>
  now - then < forMs && then - now <= aheadMs;

/** Whether this time (ISO) is further ahead of `now` (ISO) than two clocks may differ. */
export const isFromAhead = (then: string, now: string): boolean => Date.parse(then) - Date.parse(now) > AHEAD_MS;

/**
 * Whether this happened after `since` and has happened at `now` (all ISO): what a sign must have done that ends a change. Nothing is
 * allowed for clocks that differ: whoever looks again some seconds later loses nothing, and a wrong end would stay.
 */
export const hasHappenedSince = (when: string, since: string, now: string): boolean =>
  Date.parse(when) > Date.parse(since) && Date.parse(when) <= Date.parse(now);
