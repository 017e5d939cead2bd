import { type Change, deadline, expiresAt } from './change.ts';

/** So long before its time ends whoever asked for a change is told, in hours: enough for the longest of the kinds. */
const BEFORE_HOURS = 2;

/**
 * When whoever asked for an approved change is told that its time runs out (ISO), once for each end that it has. Undefined where they
 * were, while an apply runs, and where its whole time is no longer than that.
 */
export function warnAt(change: Change): string | undefined {
  const { phase, approvedAt, plan, warnedAt } = change;
  const end = phase === 'waiting' || phase === 'applying' || !approvedAt ? undefined : expiresAt(change);
  if (!end || !approvedAt) return undefined;
  const at = deadline(end, -BEFORE_HOURS);
  const since = plan.slot && plan.slot.from > approvedAt ? plan.slot.from : approvedAt;
  const isTold = warnedAt !== undefined && Date.parse(warnedAt) >= Date.parse(at);
  return isTold || Date.parse(at) <= Date.parse(since) ? undefined : at;
}
