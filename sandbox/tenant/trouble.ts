import { authorityError, claimsHeader, graphError, graphUnauthorized, portalError } from './errors.ts';
import { consentMissing, portalRefusal, stepUpNeeded } from './exchange.ts';
import type { Trouble } from './faults.ts';
import type { Answer } from './http.ts';
import type { World } from './world.ts';

export type Side = 'graph' | 'portal' | 'authority';
/** An answer, or what to do to the connection instead of answering. */
export type Outcome = Answer | 'drop' | 'stall' | 'truncated';

export function sideOf(path: string): Side {
  if (/^\/(v1\.0|beta)(\/|$)/i.test(path)) return 'graph';
  return /^\/api(\/|$)/i.test(path) ? 'portal' : 'authority';
}

/** A posted fault as the side it hits would word it. */
export function troubleAnswer(world: World, side: Side, fault: NonNullable<Trouble['answer']>): Outcome {
  switch (fault.kind) {
    case 'drop':
    case 'stall':
    case 'truncated':
      return fault.kind;
    case 'html':
      return {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<html><body>Service unavailable</body></html>',
      };
    case 'consent':
      return consentMissing(world);
    case 'step-up':
      return side === 'authority'
        ? stepUpNeeded(world)
        : graphUnauthorized('Continuous access evaluation asked for more.', true);
    case 'refused':
      return portalRefusal(world);
    case '401':
      if (side === 'graph') return graphUnauthorized('Lifetime validation failed, the token is expired.', fault.claims);
      return fault.claims ? challenged(worded(world, side, 401)) : worded(world, side, 401);
    default: {
      const wait = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      const answer = worded(world, side, Number(fault.kind));
      return { ...answer, headers: { ...answer.headers, ...wait } };
    }
  }
}

const challenged = (answer: Answer): Answer => ({ ...answer, headers: { ...answer.headers, ...claimsHeader } });

const codes: Readonly<Record<number, readonly [string, string]>> = {
  401: ['Unauthorized', 'Authorization has been denied for this request.'],
  403: ['Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'],
  404: ['Request_ResourceNotFound', 'The resource does not exist.'],
  409: ['Request_Conflict', 'The request conflicts with another one.'],
  429: ['TooManyRequests', 'Too many requests.'],
  500: ['InternalServerError', 'An internal error happened.'],
  502: ['BadGateway', 'Bad gateway.'],
  503: ['ServiceUnavailable', 'The service is unavailable.'],
  504: ['GatewayTimeout', 'The service did not answer in time.'],
};

function worded(world: World, side: Side, status: number): Answer {
  const [code, text] = codes[status] ?? ['UnknownError', 'Unknown error.'];
  if (side === 'graph') return graphError(status, code, text);
  if (side === 'portal') return portalError(status, code, text);
  const error = status >= 500 || status === 429 ? 'temporarily_unavailable' : 'invalid_client';
  return authorityError(error, status === 429 ? 50196 : 90033, text, { now: world.now(), status });
}
