import type { Context } from '@microsoft/microsoft-graph-client';
import type { Backend } from '../api/config.ts';
import type { Link } from '../transport/chain.ts';
import { fail, type Read } from '../transport/failure.ts';
import { timedOut } from '../transport/fetch.ts';
import type { Tokens } from './person-tokens.ts';

/**
 * Adds the person's token, only on the way to the service it is for. A 401 with a claims challenge is answered once, by
 * a fresh token that carries the claims; the service did nothing with the first request, so a write may be sent again too.
 */
export function authorise(tokens: Tokens, resource: Backend, base: string): Link {
  const origin = new URL(base).origin;
  return async (context, next) => {
    if (new URL(String(context.request)).origin !== origin) fail({ because: 'unexpected-answer', code: 'other-host' });
    await sendWith(context, next, await withinDeadline(context, tokens.take(resource)));
    const claims = challengeOf(context.response);
    if (claims) await sendWith(context, next, await withinDeadline(context, tokens.take(resource, claims)));
  };
}

async function sendWith(
  context: Context,
  next: (context: Context) => Promise<void>,
  token: Read<string>,
): Promise<void> {
  if (!token.ok) fail(token.failure);
  const headers = new Headers(context.options?.headers);
  headers.set('authorization', `Bearer ${token.value}`);
  context.options = { ...context.options, headers };
  await next(context);
}

/** The token library takes no signal, so the wait for it is cut off from outside; nothing was sent by then. */
async function withinDeadline(context: Context, token: Promise<Read<string>>): Promise<Read<string>> {
  const signal = context.options?.signal;
  if (!signal) return token;
  const { promise, cut } = whenAborted(signal);
  try {
    return await Promise.race([token, promise]);
  } finally {
    cut();
  }
}

function whenAborted(signal: AbortSignal) {
  let cut = () => {};
  const promise = new Promise<Read<string>>((resolve) => {
    const give = () => resolve({ ok: false, failure: { because: timedOut.because, code: 'token-timeout' } });
    if (signal.aborted) give();
    signal.addEventListener('abort', give, { once: true });
    cut = () => signal.removeEventListener('abort', give);
  });
  return { promise, cut };
}

/** The decoded claims of a challenge (source: "Claims challenges, claims requests, and client capabilities"). */
function challengeOf(response: Response | undefined): string | undefined {
  if (response?.status !== 401) return undefined;
  const encoded = /claims="([A-Za-z0-9+/=_-]+)"/.exec(response.headers.get('www-authenticate') ?? '')?.[1];
  if (!encoded) return undefined;
  const claims = Buffer.from(encoded, 'base64').toString('utf8');
  return claims.startsWith('{') ? claims : undefined;
}
