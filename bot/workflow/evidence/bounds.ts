import { DAY_MS } from '../time/durations.ts';

/** How long evidence speaks, each bound with its reason. Times in milliseconds. */

/** A state that was read, or a proof in the log, speaks of the present for a day: settings are changed in working hours. */
export const FRESH_MS = DAY_MS;

/** The audit log keeps thirty days (P1, P2): what is older could have been undone without our seeing it. */
export const PROOF_MS = 30 * DAY_MS;

/** One reset may fail to connect by itself, at a restart or a lost line: a reading taken a day later isn't touched by it. */
export const SINGLE_FAILURE_MS = DAY_MS;
/** From this many on it is no accident. */
export const MANY_FAILURES = 3;
/** An outage that long ago has been noticed and mended, or the log would hold newer failures. */
export const MANY_FAILURES_MS = 7 * DAY_MS;

/** Microsoft's default cycle is 30 minutes; a day without one means that the server is down or its scheduler stopped. */
export const SYNC_SILENT_MS = DAY_MS;

/** A handful of successes without an agent's name may be people who live in the cloud alone. */
export const UNNAMED_ENOUGH = 10;
