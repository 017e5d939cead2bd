/**
 * Nothing waits longer, and no lease runs longer (ms): what lies further ahead was written before the clock was set back. Twice the
 * longest wait of the worker.
 */
export const FARTHEST_MS = 600_000;
