const FIRST_MS = 1_000;

/**
 * How long to wait before the next try: what Retry-After says (seconds or a date), otherwise a second that doubles with each
 * try; plus up to a quarter more, so that many waiting senders don't come back at once.
 * @param random from 0 up to 1
 */
export function retryAfterMs(retryAfter: string | null, tries: number, now: number, random: number): number {
  const asked = askedMs(retryAfter?.trim() ?? '', now);
  const wait = asked ?? FIRST_MS * 2 ** (tries - 1);
  return Math.ceil(wait + (random * Math.max(wait, FIRST_MS)) / 4);
}

function askedMs(text: string, now: number): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
