import type { Change } from '../change/change.ts';
import { minutesLeft } from '../change/minutes.ts';
import { atTime, type Plan } from '../planning/plan.ts';
import type { Policy } from '../record/events.ts';
import type { Refusal } from '../refusals.ts';
import { DAY_MS, HOUR_MS } from '../time/durations.ts';
import { type Freezes, freezeAt, nextFreeze } from '../time/freeze.ts';
import { FARTHEST_DAYS, isNoWish, minutesIn, type Slot, type SlotWish, slotOf, slotState } from '../time/slot.ts';
import { isAsApproved } from './as-approved.ts';
import { no, type Outcome } from './outcome.ts';

/** Nobody presses, reads and presses again in less. */
const LEAST_MINUTES = 10;

type Given = { readonly now: string; readonly policy: Pick<Policy, 'executionHours'>; readonly freezes?: Freezes };

/**
 * The appointed time that is wished for, none where nothing was named, or why it can't be. `minutes`: about how long the change takes. An
 * approval for a time is one that holds for as long as that lasts, so it is no longer than the policy lets an approval hold.
 */
export function appoint(
  wish: SlotWish | undefined,
  minutes: number,
  { now, policy, freezes }: Given,
): { readonly slot?: Slot } | Refusal {
  if (!wish || isNoWish(wish)) return {};
  const slot = slotOf(wish);
  if (slot === 'incomplete') return no('slot-incomplete');
  if (slot === 'clocks') return no('slot-clocks', { zone: wish.zone });
  const { from, to } = slot;
  if (slotState(slot, now) === 'over') return no('slot-past', { at: to });
  if (Date.parse(from) - Date.parse(now) > FARTHEST_DAYS * DAY_MS)
    return no('slot-too-far', { days: String(FARTHEST_DAYS) });
  const least = Math.max(LEAST_MINUTES, minutes);
  if (minutesIn(slot, now) < least) return no('slot-too-short', { minutes: String(least) });
  const long = Date.parse(to) - Date.parse(from);
  if (long > policy.executionHours * HOUR_MS) return no('slot-too-long', { hours: String(policy.executionHours) });
  const frozen = freezes && freezeDuring(freezes, slot);
  return frozen ? no('slot-frozen', { why: frozen.reason, at: frozen.until }) : { slot };
}

/** What *Send* would have against a time, for whoever only typed it so far. */
export function objectionToWish(change: Change, wish: SlotWish, given: Given): Refusal | undefined {
  const found = appoint(wish, minutesLeft(change), { ...given, policy: change.policy ?? given.policy });
  return 'refusal' in found ? found : undefined;
}

/** The first window that takes any of that time. Whether a calendar can be read by then, nobody knows today. */
function freezeDuring(
  { windows }: Freezes,
  { from, to }: Slot,
): { readonly reason: string; readonly until: string } | undefined {
  const at = freezeAt({ windows }, from);
  if (at?.because === 'window') return at;
  const next = nextFreeze({ windows }, from, Date.parse(to) - Date.parse(from) - 1);
  return next && { reason: next.reason, until: next.to };
}

/** Another time, or none, for a change that was sent: it is asked for anew. The same once more changes nothing. */
export function reschedule(change: Change, wish: SlotWish | undefined, given: Given): Outcome {
  // A plan that was altered where it is stored gets no hash of its own.
  if (!isAsApproved(change)) return no('plan-altered');
  const found = appoint(wish, minutesLeft(change), { ...given, policy: change.policy ?? given.policy });
  if ('refusal' in found) return found;
  const plan: Plan = atTime(change.plan, found.slot);
  return { events: plan.hash === change.plan.hash ? [] : [{ type: 'rescheduled', plan }] };
}
