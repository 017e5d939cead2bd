/** What the bot's own address answers with, and what others answer with that are known one by one. */
const STATUSES = [200, 201, 204, 304, 400, 401, 403, 404, 405, 409, 412, 413, 415, 429, 500, 502, 503, 504] as const;
/** What was answered over HTTP; any other status by its hundred. `timeout` and below: there was no answer. */
export const CALL_STATUSES = [
  ...STATUSES.map(String),
  ...[1, 2, 3, 4, 5].map((hundred) => `${hundred}xx`),
  'other',
  'timeout',
  'broken',
  'not-connected',
] as const;

export function statusLabel(status: number): string {
  if (STATUSES.some((known) => known === status)) return String(status);
  const hundred = `${Math.floor(status / 100)}xx`;
  return CALL_STATUSES.includes(hundred) ? hundred : 'other';
}
