/** A day: what a service names beyond it tells nobody anything. Seconds. */
const MOST = 86_400;

/**
 * The whole seconds that a service asks to be left alone: the header's number, or the time up to its date. Undefined where it names
 * none, and for a date that has passed, as some gateways send it. Source: RFC 9110, 10.2.3.
 */
export function secondsIn(headers: Headers | undefined, now: number): number | undefined {
  const named = headers?.get('retry-after');
  if (!named) return undefined;
  const seconds = /^\d+$/.test(named) ? Number(named) : Math.ceil((Date.parse(named) - now) / 1000);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, MOST) : undefined;
}

/** The same as a part of a failure, for the two reasons that pass by waiting. */
export function retryAfterOf(
  response: Pick<Response, 'status' | 'headers'>,
): { readonly retryAfter: number } | Record<never, never> {
  const isPassing = response.status === 429 || response.status >= 500;
  const retryAfter = isPassing ? secondsIn(response.headers, Date.now()) : undefined;
  return retryAfter === undefined ? {} : { retryAfter };
}
