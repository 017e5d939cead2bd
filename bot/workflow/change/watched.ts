import { kindOf } from '../kinds/index.ts';
import { DAY_MS } from '../time/durations.ts';
import type { Change } from './change.ts';

/** Until when a change that is done is looked at again (ISO), if its kind wants that and it was proven. */
export function watchedUntil({ phase, plan, endedAt }: Change): string | undefined {
  const { watched } = kindOf(plan);
  return watched && phase === 'done' && endedAt ? after(endedAt, watched.days) : undefined;
}

/** Whether it is still to be looked at again, at this time (ISO). */
export function isWatched(change: Change, now: string): boolean {
  const until = watchedUntil(change);
  return until !== undefined && Date.parse(now) < Date.parse(until);
}

/** When its requester is asked next (ISO). Undefined once that would be after the end, or that was told. Asks that were missed are one. */
export function nextLook(change: Change): string | undefined {
  const until = watchedUntil(change);
  const { watched } = kindOf(change.plan);
  const from = change.lookAskedAt ?? change.endedAt;
  if (!until || !watched || !from || change.lookEndedAt) return undefined;
  const next = after(from, watched.every);
  return Date.parse(next) < Date.parse(until) ? next : undefined;
}

/** When its requester is told that the days are over (ISO); undefined once they were. */
export function lookEnds(change: Change): string | undefined {
  return change.lookEndedAt ? undefined : watchedUntil(change);
}

const after = (time: string, days: number): string => new Date(Date.parse(time) + days * DAY_MS).toISOString();
