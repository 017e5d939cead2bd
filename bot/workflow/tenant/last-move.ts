import type { Change } from '../change/change.ts';
import type { Route } from '../vocabulary.ts';
import { newestMade, type TenantState } from './state.ts';

/** The move that goes on or was tried last; none where a change of another kind was made since. */
export function lastMove(state: TenantState): Change | undefined {
  const moves = [...state.changes.values()].filter(
    (c) => c.plan.operation === 'move-to-cloud-sync' && c.phase !== 'draft',
  );
  const last = moves.at(-1);
  const made = newestMade(state);
  return last?.phase === 'done' && made !== last ? undefined : last;
}

/** The client that carries passwords by the newest change that was made here; undefined where none was. */
export const standingRoute = (state: TenantState): Route | undefined => newestMade(state)?.plan.route;
