import type { Link } from './chain.ts';
import { type Failure, fail } from './failure.ts';

/** Errors of a connection that never came to be, so nothing was sent. */
const NEVER_SENT: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Statuses that carry no body. */
const EMPTY: readonly number[] = [204, 205, 304];

/**
 * Sends with `fetch` and reads the whole body, so that a broken body counts as a broken connection. Redirects aren't
 * followed: none of the calls here has one, and a token must not travel.
 */
export const transport: Link = async (context) => {
  const { method = 'GET', headers, body, signal } = context.options ?? {};
  try {
    const response = await fetch(String(context.request), {
      method,
      redirect: 'manual',
      ...(headers ? { headers } : {}),
      ...(typeof body === 'string' ? { body } : {}),
      ...(signal ? { signal } : {}),
    });
    const text = await response.text();
    const { status } = response;
    context.response = new Response(EMPTY.includes(status) ? null : text, { status, headers: response.headers });
  } catch (error) {
    fail(signal?.aborted ? timedOut : broken(error));
  }
};

export const timedOut: Failure = { because: 'unreachable', code: 'timeout', connection: 'broken' };

function broken(error: unknown): Failure {
  const cause: unknown = error instanceof Error && error.cause ? error.cause : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'broken';
  const name = /^[A-Z_]{3,40}$/.test(code) ? code : 'broken';
  return { because: 'unreachable', code: name, connection: NEVER_SENT.includes(name) ? 'never-made' : 'broken' };
}
