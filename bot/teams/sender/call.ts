import { setTimeout } from 'node:timers/promises';
import type { Sending } from '../../ports/index.ts';
import { urlOf } from '../door/hosts.ts';
import { retryAfterMs } from './delay.ts';
import { send } from './http.ts';
import { createQueue } from './queue.ts';

/** What came of a call: an answer; no answer and no way to tell what happened; or nothing that left this process. */
export type CallAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly text: string; readonly retryAfter: string | null }
  | { readonly kind: 'lost'; readonly cause: string }
  | { readonly kind: 'unsent' }
  | { readonly kind: 'throttled' }
  | { readonly kind: 'unwanted' };

/** `throttled`: repeated after 429 alone, for calls that must not happen twice. `always`: for calls safe to repeat. */
export type CallRules = {
  readonly kind: 'send' | 'read';
  readonly repeats: 'throttled' | 'always';
  readonly attempts: number;
};

type Target = { readonly serviceUrl: string; readonly conversationId: string; readonly tenantId: string };
type Requested = { readonly method: 'GET' | 'POST' | 'PUT'; readonly path: string; readonly body?: unknown };
type Call = (target: Target, request: Requested, rules: CallRules, how: Sending) => Promise<CallAnswer>;

const PATIENCE_MS = 30_000;
/** Whoever was let in at the door is answered: what it lets in of a tenant at once leaves within a minute, and no one's chat is slower by more. */
const ANSWERS_MS = 120_000;

/** Calls the connector: host checked, pace kept, one deadline per attempt, repeated only where the rules allow it. */
export function createCall(options: {
  readonly token: () => Promise<string | undefined>;
  readonly isAllowedHost: (url: URL) => boolean;
  readonly now: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  readonly random?: () => number;
  readonly deadlineMs?: number;
}): Call {
  const { token, isAllowedHost, now, random = Math.random, deadlineMs = 10_000 } = options;
  const sleep = options.sleep ?? ((ms) => setTimeout(ms));
  const queue = createQueue({ now, sleep, patienceMs: PATIENCE_MS, answersMs: ANSWERS_MS });

  async function attempt(url: URL, method: string, body: unknown): Promise<CallAnswer> {
    const bearer = await token().catch(() => null);
    if (bearer === null) return { kind: 'unsent' };
    const request = {
      method,
      deadlineMs,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    try {
      const response = await send(url, request);
      // The status has decided already; an answer whose text never arrives is still that answer.
      const text = await response.text().catch(() => '');
      return { kind: 'answered', status: response.status, text, retryAfter: response.headers.get('retry-after') };
    } catch (error) {
      const cause = causeOf(error);
      return NEVER_CONNECTED.has(cause) ? { kind: 'unsent' } : { kind: 'lost', cause };
    }
  }

  return async (target, { method, path, body }, rules, how) => {
    const url = urlOf(`${target.serviceUrl.replace(/\/$/, '')}/${path}`);
    if (!url || !isAllowedHost(url)) return { kind: 'unsent' };
    const { conversationId: thread, tenantId: tenant } = target;
    let patience = PATIENCE_MS;
    for (let tries = 1; ; tries += 1) {
      const passed = await queue.take({ kind: rules.kind, thread, tenant, ...how });
      if (passed !== 'go') return { kind: passed === 'late' ? 'throttled' : 'unwanted' };
      const answer = await attempt(url, method, body);
      if (tries >= rules.attempts || !mayRepeat(answer, rules)) return answer;
      const wait = retryAfterMs(answer.kind === 'answered' ? answer.retryAfter : null, tries, now(), random());
      if (wait > patience) return answer;
      patience -= wait;
      await sleep(wait);
    }
  };
}

/** Whether this status leaves open if the platform did what was asked. */
export const isAmbiguous = (status: number): boolean => status === 408 || status === 412 || status >= 500;

function mayRepeat(answer: CallAnswer, { repeats }: CallRules): boolean {
  if (answer.kind === 'answered' && answer.status === 429) return true;
  if (repeats === 'throttled') return false;
  return answer.kind !== 'answered' || isAmbiguous(answer.status);
}

// Faults that come before the first byte of a request is written.
const NEVER_CONNECTED: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
