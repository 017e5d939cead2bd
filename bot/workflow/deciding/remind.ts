import type { Change } from '../change/change.ts';
import { escalateAt, mayRemindAt, remindAt, stillAsked } from '../change/reminding.ts';
import { isSamePerson, type Person } from '../reading.ts';
import type { Event, Policy } from '../record/events.ts';
import type { Command } from './commands.ts';
import { no, type Outcome } from './outcome.ts';

/** The requester's wish, once in a while. `at`: from when on it is heard again (ISO). */
export function remind(change: Change, { now }: { readonly now: string }): Outcome {
  if (stillAsked(change).length === 0) return no('nobody-to-remind');
  const from = mayRemindAt(change);
  return from && now < from ? no('reminded-lately', { at: from }) : { events: [{ type: 'reminded' }] };
}

/** What the clock wants of a request that waits: that its approvers are reminded, and that others are asked too. */
export function remindersDue(change: Change, now: string): readonly Event[] {
  const isDue = (at: string | undefined) => at !== undefined && at <= now;
  const stamp = { at: now, by: 'pilot', changeId: change.id } as const;
  return [
    ...(isDue(remindAt(change)) ? [{ type: 'reminded', ...stamp } as const] : []),
    ...(isDue(escalateAt(change)) ? [{ type: 'escalated', ...stamp } as const] : []),
  ];
}

/** Who is asked too, put on record with the request, since nobody's token is at hand when it comes to that. */
export function escalation(
  { approvers, escalationApprovers = [] }: Extract<Command, { verb: 'submit' }>,
  { escalateAfterHours }: Policy,
  requester: Person,
): Pick<Extract<Event, { type: 'submitted' }>, 'escalationApprovers'> {
  const known = [requester, ...approvers];
  const others = escalationApprovers.filter((one) => !known.some((other) => isSamePerson(other, one)));
  return escalateAfterHours ? { escalationApprovers: others } : {};
}
