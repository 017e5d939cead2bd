import { approvedBefore } from '../change/asked.ts';
import { approvalsOf, type Change } from '../change/change.ts';
import type { Event } from '../record/events.ts';
import { slotState } from '../time/slot.ts';

/** Another time: back to the approvers with the steps done kept, and every review begins anew. A lone admin goes on by it. */
export function rescheduled(change: Change, { plan, at }: Extract<Event, { type: 'rescheduled' }>): Change {
  const before = [
    ...approvedBefore(change),
    ...approvalsOf(change).flatMap(({ by, for: absent = [] }) => [by, ...absent]),
  ];
  const { lastRefusal, ...others } = change;
  const { calledAt: _, ...told } = {
    ...others,
    ...(lastRefusal && lastRefusal.because !== 'slot-passed' ? { lastRefusal } : {}),
    plan,
    rescheduled: { at, version: change.version, approvedBefore: before },
  };
  if (change.isAlone) return calledBy({ ...told, approvedAt: at }, at);
  // Whoever is asked anew may be reminded anew.
  const { approvedAt: __, way: ___, remindedAt: ____, hasReminded: _____, ...back } = told;
  return { ...back, phase: 'waiting', reviews: [] };
}

/** Whoever hears of an approval while its time has begun is called by that. */
export function calledBy(change: Change, at: string): Change {
  const { slot } = change.plan;
  return slot && slotState(slot, at) === 'open' ? { ...change, calledAt: at } : change;
}
