import { approvalsOf, type Change } from '../change/change.ts';
import { decidesAlone } from '../change/emergency.ts';
import { withKnown } from '../change/red.ts';
import type { Event } from '../record/events.ts';

/**
 * More turned red than was approved: back to the approvers with the steps done kept, and every review begins anew. A lone admin's
 * change stays with them, to be ticked.
 */
export function askedAgain(change: Change, event: Extract<Event, { type: 'more-is-red' }>): Change {
  // The card says itself why nothing was written.
  const observations = withKnown(change.observations, event.observations);
  const before = [
    ...(change.askedAgain?.approvedBefore ?? []),
    ...approvalsOf(change).flatMap(({ by, for: absent = [] }) => [by, ...absent]),
  ];
  const { at, probes } = event;
  const { lastRefusal: ___, ...told } = {
    ...change,
    observations,
    askedAgain: { at, probes, version: change.version, approvedBefore: before },
  };
  if (decidesAlone(change)) return told;
  // Whoever is asked anew may be reminded anew.
  const { approvedAt: _, way: __, remindedAt: ____, hasReminded: _____, ...back } = told;
  return { ...back, phase: 'waiting', reviews: [] };
}

/** What a lone admin ticked with this event. An approver's tick stands in their approval. */
export function ticked(change: Change, { inSpiteOf = [] }: Pick<Extract<Event, { type: 'way-chosen' }>, 'inSpiteOf'>) {
  if (!decidesAlone(change) || inSpiteOf.length === 0) return change;
  return { ...change, inSpiteOf: [...new Set([...(change.inSpiteOf ?? []), ...inSpiteOf])] };
}
