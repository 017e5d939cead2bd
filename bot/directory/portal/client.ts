import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type * as z from 'zod';
import type { WriteOutcome } from '../../ports/index.ts';
import { PORTAL_PATHS, PORTAL_PUTS } from '../api/calls.ts';
import { baseOf, type Calling, type DirectoryConfig } from '../api/config.ts';
import type { Endpoint } from '../api/endpoint.ts';
import { authorise } from '../auth/bearer.ts';
import type { Tokens } from '../auth/person-tokens.ts';
import { chain, deadline } from '../transport/chain.ts';
import { counted, countedAs } from '../transport/counted.ts';
import { failureOf, type Read } from '../transport/failure.ts';
import { transport } from '../transport/fetch.ts';
import { jsonOf } from '../transport/json-body.ts';
import { retry } from '../transport/retry.ts';
import { explainPortal } from './errors.ts';

/** The portal's own backend, as the person. Undocumented for apps; never called outside the public cloud. Never rejects. */
export type Portal = {
  readonly read: <T>(name: keyof typeof PORTAL_PATHS, schema: z.ZodType<T>) => Promise<Read<T>>;
  /** One PUT of a whole object, never repeated. `accepted` says only that the backend answered 2xx. */
  readonly put: (name: keyof typeof PORTAL_PUTS, body: Readonly<Record<string, unknown>>) => Promise<WriteOutcome>;
};

export function createPortal(config: DirectoryConfig, tokens: Tokens, { pace, newId, meters }: Calling): Portal {
  const base = baseOf('portal', config);
  const auth = authorise(tokens, 'portal', base);
  const counting = counted(meters);
  const reading = chain(deadline(pace.readMs), retry(pace), auth, counting, transport);
  const writing = chain(deadline(pace.writeMs), auth, counting, transport);

  async function read<T>(name: keyof typeof PORTAL_PATHS, schema: z.ZodType<T>): Promise<Read<T>> {
    if (!config.isPublicCloud) return { ok: false, failure: { because: 'switched-off' } };
    const requestId = newId();
    try {
      const response = await send(reading, { endpoint: name, url: `${base}${PORTAL_PATHS[name]}`, requestId });
      const body = await jsonOf(response);
      if (!response.ok) return { ok: false, failure: explainPortal(response, body, requestId) };
      const parsed = schema.safeParse(body);
      if (parsed.success) return { ok: true, value: parsed.data, requestId };
      const code = body === undefined ? 'not-json' : 'other-shape';
      return { ok: false, failure: { because: 'unexpected-answer', code, requestId } };
    } catch (error) {
      return { ok: false, failure: { ...failureOf(error), requestId } };
    }
  }

  async function put(name: keyof typeof PORTAL_PUTS, body: Readonly<Record<string, unknown>>): Promise<WriteOutcome> {
    if (!config.isPublicCloud || !config.portalWrites) return { kind: 'refused', because: 'switched-off' };
    const requestId = newId();
    try {
      const whole = { method: 'PUT', body: JSON.stringify(body) };
      const url = `${base}${PORTAL_PUTS[name]}`;
      const response = await send(writing, { endpoint: name, url, requestId, ...whole });
      if (response.ok && isPage(response))
        return { kind: 'ambiguous', because: 'unexpected-answer', code: 'not-json', requestId };
      if (response.ok) return { kind: 'accepted', requestId };
      const failure = explainPortal(response, await jsonOf(response), requestId);
      const { because, code = String(response.status), retryAfter } = failure;
      if (response.status >= 500) return { kind: 'ambiguous', because, code, requestId };
      return { kind: 'refused', because, code, requestId, ...(retryAfter ? { retryAfter } : {}) };
    } catch (error) {
      const { because, code, connection } = failureOf(error);
      const said = { because, ...(code ? { code } : {}) };
      return connection === 'broken' ? { kind: 'ambiguous', ...said, requestId } : { kind: 'refused', ...said };
    }
  }

  return { read, put };
}

/** A proxy's page with status 200: the request may never have arrived. What the backend's own body is nobody has published. */
function isPage(response: Response): boolean {
  return /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
}

type Sent = {
  readonly endpoint: Extract<Endpoint, { service: 'portal' }>['endpoint'];
  readonly url: string;
  readonly requestId: string;
  readonly method?: string;
  readonly body?: string;
};

/** `x-ms-client-request-id` is required: without it the backend answers 400 (public readers, facts of 2026-11). */
async function send(links: Middleware, { endpoint, url, requestId, ...options }: Sent): Promise<Response> {
  const headers = {
    accept: 'application/json',
    'x-ms-client-request-id': requestId,
    ...(options.body ? { 'content-type': 'application/json' } : {}),
  };
  const context: Context = {
    request: url,
    options: { ...options, headers, ...countedAs({ service: 'portal', endpoint }) },
  };
  await links.execute(context);
  if (!context.response) throw new Error('the chain ended without an answer');
  return context.response;
}
