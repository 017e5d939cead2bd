import { HOUR_MS } from '../time/durations.ts';
import { AHEAD_MS, isWithin } from '../time/within.ts';
import type { Change } from './change.ts';

/** How long a plan may wait before it is sent: the approver is to see today's values. */
export const PLAN_HOURS = 4;

/** Whether a plan may still be sent, at this time (ISO). */
export const isPlanYoung = ({ plannedAt }: Change, now: string): boolean =>
  isWithin(Date.parse(plannedAt), PLAN_HOURS * HOUR_MS + 1, Date.parse(now), AHEAD_MS);
