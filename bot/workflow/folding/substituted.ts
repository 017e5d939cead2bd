import { type Change, isOpen } from '../change/change.ts';
import { needsReview } from '../change/emergency.ts';
import type { Event } from '../record/events.ts';
import type { TenantState } from '../tenant/state.ts';
import { plannedAfter, substitutionsAfter } from '../tenant/substitutions.ts';

/** Who approves for whom in the whole tenant, and who is to. */
export function withSubstitutions(
  { substitutions, plannedSubstitutions }: TenantState,
  event: Event,
): Pick<TenantState, 'substitutions' | 'plannedSubstitutions'> {
  const isFirst = event.type === 'substitute-named' || event.type === 'substitute-begun';
  const planned = plannedAfter(plannedSubstitutions, event);
  return {
    ...(substitutions || isFirst ? { substitutions: substitutionsAfter(substitutions, event) } : {}),
    ...(planned ? { plannedSubstitutions: planned } : {}),
  };
}

/** The same of a change that is open, or that waits for its review. Only while somebody is asked to decide does a card say otherwise for it. */
export function substituted(change: Change, event: Event): Change {
  // What only is planned changes no card.
  const isOfPlan =
    event.type === 'substitute-planned' || (event.type === 'substitute-ended' && event.from !== undefined);
  if (isOfPlan || (!isOpen(change) && !needsReview(change))) return change;
  const substitutes = substitutionsAfter(change.substitutes, event);
  const isAsked = change.phase === 'waiting' || change.phase === 'verifying' || !isOpen(change);
  return { ...change, substitutes, version: change.version + (isAsked ? 1 : 0) };
}

/** Somebody's signature in place of a reading, theirs or an absent approver's. */
export function accepted(ended: Change, event: Extract<Event, { type: 'accepted' }>): Change {
  const absent = event.for ? { endedFor: event.for } : {};
  return { ...ended, phase: 'unconfirmed', endedBecause: event.reason, ...absent };
}
