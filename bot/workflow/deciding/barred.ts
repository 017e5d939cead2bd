import type { Change } from '../change/change.ts';
import type { Person } from '../reading.ts';
import type { Refusal } from '../refusals.ts';
import type { TenantState } from '../tenant/state.ts';
import type { Freeze } from '../time/freeze.ts';
import { objectionToBegin } from './emergency.ts';
import { objectionToPart, objectionToTime, RULES } from './rules.ts';
import { objectionToTicket } from './ticket.ts';

/** One thing that keeps a change from being carried out, or from being begun. */
export type Bar = Refusal | Freeze;

/**
 * All that keeps this person from carrying the change out at `now` (ISO), beside its approvals, its steps and a role; or, where none is
 * under way, anybody from beginning one. Pure. `freeze`: the one that it is now.
 */
export function barsTo(
  state: TenantState,
  change: Change | undefined,
  { person, freeze, now }: { readonly person: Person; readonly freeze: Freeze | undefined; readonly now: string },
): readonly Bar[] {
  const isSent = change !== undefined && change.phase !== 'draft' && !change.endedAt;
  const others = isSent
    ? [
        objectionToPart(RULES.apply, change, person),
        objectionToTime(RULES.apply, change, now),
        freeze,
        objectionToTicket('apply', change),
      ]
    : [objectionToBegin(state), freeze];
  return others.filter((bar) => bar !== undefined);
}
