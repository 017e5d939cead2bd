import type { Change } from '../change/change.ts';
import { movedAwayAt } from '../planning/moved-away.ts';
import type { Route } from '../vocabulary.ts';
import { lastCarried } from './last-carried.ts';
import type { TenantState } from './state.ts';

type Known = Pick<TenantState, 'changes' | 'evidence' | 'tests'>;

/** The client that a move made here put into staging mode. A reset that the log says it carried since shows that it is back. */
export function standingBy(state: Known): Route | undefined {
  const since = [...state.changes.values()].map(movedAwayAt).findLast((at) => at !== undefined);
  if (since === undefined) return undefined;
  const carried = lastCarried(state, 'connect-sync');
  return carried !== undefined && Date.parse(carried) > Date.parse(since) ? undefined : 'connect-sync';
}

/** A plan keeps what was known of the other client when it was drawn up. */
export function withStandingBy(change: Change | undefined, state: Known): Change | undefined {
  const standsBy = standingBy(state);
  return change && standsBy ? { ...change, standsBy } : change;
}
