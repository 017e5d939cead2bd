import { isSamePerson, type Person } from '../reading.ts';
import { askedAt } from './asked.ts';
import { approvalsOf, type Change, deadline } from './change.ts';
import { askedOf, isDecidedFor } from './substitutes.ts';

/** Whoever asked for a change may have its approvers reminded so many hours after they were reminded last, and at any time before that. */
export const REMIND_EVERY_HOURS = 4;

/** Who is asked, and has not approved: the approvers or their substitutes, and once it was escalated those beside them. */
export function stillAsked(change: Change): readonly Person[] {
  const done = [change.requester, ...approvalsOf(change).map(({ by }) => by)];
  const open = change.approvers.filter((one) => !isDecidedFor(change, one));
  return askedOf({ ...change, approvers: open }).filter((one) => !done.some((other) => isSamePerson(other, one)));
}

/**
 * Who was reminded the last time; undefined where nobody was, or where somebody has named a substitute, since nobody can tell whether that
 * was before.
 */
export function remindedLast(change: Change): readonly Person[] | undefined {
  const { remindedAt, escalatedAt, escalationApprovers = [], substitutes = [], approvers, reviews } = change;
  if (!remindedAt || substitutes.length > 0) return undefined;
  const later = escalatedAt && escalatedAt > remindedAt ? escalationApprovers : [];
  return stillAsked({
    ...change,
    approvers: approvers.filter((one) => !later.some((other) => isSamePerson(other, one))),
    reviews: reviews.filter(({ at }) => at <= remindedAt),
  });
}

/** When the approvers of a request are reminded by itself (ISO), once each time that it is asked; undefined where they aren't, or were. */
export function remindAt(change: Change): string | undefined {
  const hours = change.policy?.remindAfterHours;
  if (!hours || change.hasReminded) return undefined;
  const due = after(change, hours);
  const free = mayRemindAt(change);
  // Reminded by the requester only just now, they aren't at once again.
  return due && free && free > due ? free : due;
}

/** When the escalation approvers are asked too (ISO); undefined where nobody is, or they were. */
export function escalateAt(change: Change): string | undefined {
  const hours = change.policy?.escalateAfterHours;
  return hours && !change.escalatedAt ? after(change, hours) : undefined;
}

/** Whether this person is asked because nobody else had decided for so long. */
export function isAskedToo({ escalatedAt, escalationApprovers = [] }: Change, person: Person): boolean {
  return escalatedAt !== undefined && escalationApprovers.some((one) => isSamePerson(one, person));
}

/** From when on the requester may remind again (ISO); undefined where nobody was reminded yet. */
export function mayRemindAt({ remindedAt }: Change): string | undefined {
  return remindedAt && deadline(remindedAt, REMIND_EVERY_HOURS);
}

function after(change: Change, hours: number): string | undefined {
  const since = askedAt(change);
  return change.phase === 'waiting' && since ? deadline(since, hours) : undefined;
}
