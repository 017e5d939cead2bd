import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type CardJson, cardIn, textOf } from '../support/card.ts';
import { checkCard, checkSignIn } from './card-check.ts';
import { type Roles, roster } from './roster.ts';
import { refuse } from './rules.ts';

/** One message of the bot in a chat. `card` is what stands there now; a clicker's own answer card is in `seenBy`. */
export type ChatMessage = {
  readonly id: string;
  readonly conversationId: string;
  text: string;
  card: CardJson | undefined;
  /** The activity as it came, for what is neither text nor adaptive card. */
  body: unknown;
  readonly seenBy: Map<string, CardJson>;
  edits: number;
};

/** A local Bot Connector that keeps chats the way people see them: posts append, updates replace in place. */
export type Chats = {
  readonly serviceUrl: string;
  readonly messages: (conversationId: string) => readonly ChatMessage[];
  /** Every request that came, in order: "POST <conversation>" or "PUT <conversation>/<message>". */
  readonly log: readonly string[];
  /** Every id under which the bot asked for members, in order. */
  readonly lookUps: readonly string[];
  /** How long a call takes, and what is told of members. At first each call is answered at once, and guests are called users. */
  readonly behave: (changes: Partial<Behaviour>) => void;
  /** What the bot sent that Teams refuses; whatever is left of it fails the next wait, and the close. */
  readonly takeRefused: () => readonly string[];
  /** From now on this conversation answers 403 MessageWritesBlocked: the person has blocked or removed the bot. */
  readonly block: (conversationId: string) => void;
  /** Waits until `found` gives something; tried now and after each change. Rejects after `timeoutMs` with `otherwise`. */
  readonly until: <T>(found: () => T | undefined, otherwise: () => string, timeoutMs?: number) => Promise<T>;
  readonly changed: () => void;
  readonly close: () => Promise<void>;
};

/** `isSlow`: a call takes 300 to 700 ms, as it does in reality (283 to 631 ms, in a trace of teams.net). */
export type Behaviour = { readonly isSlow: boolean; readonly roles: Roles };

/** Long, since a test's machine may be busy; only a wait in vain takes it. */
const waitMs = 30_000;
const OAUTH_CARD = 'application/vnd.microsoft.card.oauth';

export async function startChats(): Promise<Chats> {
  let behaviour: Behaviour = { isSlow: false, roles: 'absent' };
  let calls = 0;
  const refused: string[] = [];
  const lookUps: string[] = [];
  const standByRules = () => {
    const [first] = refused.splice(0);
    if (first) throw new Error(first);
  };
  const all: ChatMessage[] = [];
  const log: string[] = [];
  const blocked = new Set<string>();
  const changes = new EventEmitter().setMaxListeners(0);
  const changed = () => void changes.emit('change');

  const take = (
    method: string,
    parts: readonly string[],
    body: unknown,
  ): readonly [status: number, answer: unknown] => {
    const [conversationId = '', kind, id] = parts;
    if (kind === undefined) return [201, { id: `a:made-${log.length}` }];
    if (kind !== 'activities') {
      lookUps.push(conversationId);
      return roster(conversationId, kind, id, behaviour.roles);
    }
    log.push(`${method} ${conversationId}${method === 'PUT' ? `/${id}` : ''}`);
    if (blocked.has(conversationId)) return [403, { error: { code: 'MessageWritesBlocked', message: 'blocked' } }];
    if (isTyping(body)) return [201, { id: 'typing' }];
    const fault = faultIn(conversationId, body);
    if (fault) {
      refused.push(fault);
      changed();
      return [400, { error: { code: 'BadSyntax', message: fault } }];
    }
    const card = cardIn(body);
    const text = textIn(body);
    if (method === 'PUT') {
      const message = all.find((one) => one.id === id && one.conversationId === conversationId);
      if (!message) return [404, { error: { code: 'ActivityNotFoundInConversation', message: 'unknown' } }];
      Object.assign(message, { card, text, body, edits: message.edits + 1 });
      message.seenBy.clear();
      changed();
      return [200, { id }];
    }
    const message = {
      id: String(1_795_000_000_000 + all.length),
      conversationId,
      text,
      card,
      body,
      seenBy: new Map(),
      edits: 0,
    };
    all.push(message);
    changed();
    return [201, { id: message.id }];
  };

  const server = createServer((request, response) => {
    calls += 1;
    const delay = behaviour.isSlow ? 300 + ((calls * 137) % 401) : 0;
    serve(request, response, take, delay).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/emea/`,
    messages: (conversationId) => all.filter((message) => message.conversationId === conversationId),
    log,
    lookUps,
    behave: (changes) => {
      behaviour = { ...behaviour, ...changes };
    },
    takeRefused: () => refused.splice(0),
    block: (conversationId) => void blocked.add(conversationId),
    changed,
    until: async (found, otherwise, timeoutMs = waitMs) => {
      const signal = AbortSignal.timeout(timeoutMs);
      for (;;) {
        standByRules();
        const value = found();
        if (value !== undefined) return value;
        try {
          await once(changes, 'change', { signal });
        } catch {
          throw new Error(otherwise());
        }
      }
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      standByRules();
    },
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  take: (method: string, parts: readonly string[], body: unknown) => readonly [number, unknown],
  delayMs: number,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const after = pathname.split('/v3/conversations')[1] ?? '';
  const parts = after.split('/').filter(Boolean).map(decodeURIComponent);
  if (delayMs > 0) await setTimeout(delayMs);
  const [status, answer] = take(request.method ?? '', parts, text === '' ? undefined : JSON.parse(text));
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
}

/** Why Teams refuses this activity, or undefined where it takes it. */
function faultIn(conversationId: string, activity: unknown): string | undefined {
  try {
    const card = cardIn(activity);
    if (card) checkCard(card);
    if (card && textIn(activity)) refuse('card-alone', textIn(activity));
    const { contentType, content } = Object(Object(activity).attachments?.[0]);
    if (contentType !== OAUTH_CARD) return undefined;
    checkSignIn(content);
    const isInChannel = conversationId.includes(';') || conversationId.endsWith('@thread.tacv2');
    const isNamed = conversationId.startsWith('a:') || Object(Object(activity).recipient).id;
    if (isInChannel || !isNamed) refuse('sign-in-in-group', conversationId);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const isTyping = (body: unknown): boolean => Object(body).type === 'typing';
const textIn = (body: unknown): string => {
  const { text } = Object(body);
  return typeof text === 'string' ? text : '';
};

/** What a chat shows, for the message of a failed wait. */
export const transcriptOf = (messages: readonly ChatMessage[]): string =>
  messages.map(({ text, card }) => `--- ${card ? textOf(card) : text}`).join('\n');
