/** Lengths of time in milliseconds. A month is no length: whoever means one says how many days. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
