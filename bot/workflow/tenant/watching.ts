import type { Change } from '../change/change.ts';
import { isWatched, lookEnds, nextLook, watchedUntil } from '../change/watched.ts';
import { kindOf } from '../kinds/index.ts';
import type { TenantState } from './state.ts';

type Changes = Pick<TenantState, 'changes'>;

/** The changes that are done and still to be looked at again at `now` (ISO). */
export function watchedChanges(state: Changes, now: string): readonly Change[] {
  return everWatched(state).filter((change) => isWatched(change, now));
}

/** Those whose days are over at `now` (ISO) and whose requester wasn't told so. */
export function watchOver(state: Changes, now: string): readonly Change[] {
  return everWatched(state).filter((change) => {
    const ends = lookEnds(change);
    return ends !== undefined && Date.parse(ends) <= Date.parse(now);
  });
}

/** When the next look is to be asked for (ISO), or the last one was and the end is to be told. */
export function nextLooks(state: Changes): readonly string[] {
  return everWatched(state).flatMap((change) => nextLook(change) ?? lookEnds(change) ?? []);
}

/** Those of a watched kind that are done, but for those that a later one took back or made anew. */
function everWatched({ changes }: Changes): readonly Change[] {
  const watched = [...changes.values()].filter((change) => watchedUntil(change) !== undefined);
  return watched.filter((change) => ![...changes.values()].some((other) => hasReplaced(other, change)));
}

/** Turned off since, moved once more, or set up by another client. */
function hasReplaced(later: Change, { plan, endedAt = '' }: Change): boolean {
  if (later.phase !== 'done' || !later.endedAt || Date.parse(later.endedAt) <= Date.parse(endedAt)) return false;
  const isOff = kindOf(later.plan).speaksFor === 'off';
  return isOff || later.plan.operation === plan.operation || later.plan.route !== plan.route;
}
