import type { Change } from '../change/change.ts';
import { isSamePerson } from '../reading.ts';
import type { Event } from '../record/events.ts';

/** Approvers were reminded. Nobody's card says otherwise for it, so its version stays. */
export function reminded(change: Change, { at, by }: Event): Change {
  return { ...change, remindedAt: at, ...(by === 'pilot' ? { hasReminded: true } : {}) };
}

/** From here on the escalation approvers are approvers of this change. */
export function escalated(change: Change, { at }: Event): Change {
  const more = (change.escalationApprovers ?? []).filter(
    (one) => !change.approvers.some((other) => isSamePerson(other, one)),
  );
  return { ...change, escalatedAt: at, approvers: [...change.approvers, ...more] };
}
