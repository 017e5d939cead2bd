import { movedAwayAt } from '../planning/moved-away.ts';
import type { Route } from '../vocabulary.ts';
import { openChange, type TenantState } from './state.ts';

/** The client that an open move goes to: from its activation on it is there, whatever the readings show by then. */
export function movingTo(state: TenantState): Route | undefined {
  const open = openChange(state);
  return open && movedAwayAt(open) !== undefined ? open.plan.route : undefined;
}
