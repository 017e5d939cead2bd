import { KEY_FAULTS, readHookKey } from './key.ts';
import { SIGNATURE, signatureOf } from './message.ts';

/** Where records go, and the file of the key that signs them. */
export type Webhook = { readonly url: string; readonly keyPath: string };

export type HookAnswer =
  | { readonly kind: 'taken'; readonly status: number }
  | { readonly kind: 'refused' | 'redirected'; readonly status: number }
  | { readonly kind: 'silent' }
  /** `code`: what the system or TLS says, such as ECONNREFUSED. */
  | { readonly kind: 'unreachable'; readonly code: string }
  | { readonly kind: 'no-key'; readonly fault: keyof typeof KEY_FAULTS };

/** How long a receiver has to answer, in ms. */
export const DEADLINE_MS = 10_000;

/**
 * Sends one body, signed by the key as its file holds it now, so that a changed key needs no restart. Follows no redirect, reads nothing of
 * the answer but its status, and never rejects. Any 2xx is a yes.
 */
export async function deliver(
  { url, keyPath }: Webhook,
  body: string,
  now: number,
  deadlineMs = DEADLINE_MS,
): Promise<HookAnswer> {
  const read = readHookKey(keyPath);
  if (read.kind !== 'key') return { kind: 'no-key', fault: read.kind };
  const headers = { 'content-type': 'application/json', [SIGNATURE]: signatureOf(read.key, body, now) };
  try {
    const signal = AbortSignal.timeout(deadlineMs);
    const response = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal });
    // Nothing waits for the rest of it.
    void response.body?.cancel().catch(() => {});
    const { status } = response;
    if (response.ok) return { kind: 'taken', status };
    return { kind: status >= 300 && status < 400 ? 'redirected' : 'refused', status };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return { kind: 'silent' };
    const { code } = Object(error instanceof Error ? error.cause : undefined) as { readonly code?: unknown };
    return { kind: 'unreachable', code: typeof code === 'string' && /^\w{1,64}$/.test(code) ? code : 'unknown' };
  }
}

/** What people call a receiver: its host alone, since a path or a query often holds a secret. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'the webhook');

/** One sentence about what a receiver said, with what to do. */
export function answerSentence(url: string, answer: HookAnswer): string {
  const host = hostOf(url);
  switch (answer.kind) {
    case 'taken':
      return `${host} took it (${answer.status}).`;
    case 'redirected':
      return `${host} answered ${answer.status}, which leads elsewhere and isn’t followed: set webhook.url to the address itself.`;
    case 'refused':
      return refusalSentence(host, answer.status);
    case 'silent':
      return `${host} didn’t answer within ${DEADLINE_MS / 1000} seconds: let it answer first and work afterwards.`;
    case 'unreachable':
      return `${host} can’t be reached (${answer.code}): ${CAUSES.find(([codes]) => codes.test(answer.code))?.[1] ?? 'open the way out to it, or correct webhook.url'}.`;
    case 'no-key':
      return `Nothing was sent to ${host}: webhook.keyPath ${KEY_FAULTS[answer.fault]}.`;
  }
}

function refusalSentence(host: string, status: number): string {
  if (status === 401 || status === 403)
    return `${host} answered ${status}: give it the same key, and see that its clock is right.`;
  if (status === 404 || status === 405 || status === 410)
    return `${host} answered ${status}: nothing takes messages at that address; correct webhook.url.`;
  if (status === 429 || status >= 500) return `${host} answered ${status}: it has trouble of its own; look there.`;
  return `${host} answered ${status}: it doesn’t take what it was sent; look there why.`;
}

/** By Node's own codes, of DNS, of the system and of TLS. */
const CAUSES: readonly (readonly [codes: RegExp, fix: string])[] = [
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'no such name is known here; correct webhook.url, or the name service'],
  [/^ECONNREFUSED$/, 'nobody listens there; start it, or correct webhook.url'],
  [
    /CERT|SELF_SIGNED|SIGNATURE|ISSUER|^ERR_TLS/,
    'its certificate isn’t trusted here; name its authority in NODE_EXTRA_CA_CERTS',
  ],
];
