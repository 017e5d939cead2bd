import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { everyone, type Person, tenantId } from '../../sandbox/people.ts';
import { type CardJson, cardIn, textOf } from '../support/card.ts';

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
  /** From now on this conversation answers 403 MessageWritesBlocked: the person has blocked or removed the bot. */
  readonly block: (conversationId: string) => void;
  /** Waits until `found` gives something; tried now and after each change. Rejects after `timeoutMs` with `otherwise`. */
  readonly until: <T>(found: () => T | undefined, otherwise: () => string, timeoutMs?: number) => Promise<T>;
  readonly changed: () => void;
  readonly close: () => Promise<void>;
};

const waitMs = 8_000;

export async function startChats(): Promise<Chats> {
  const all: ChatMessage[] = [];
  const log: string[] = [];
  const blocked = new Set<string>();
  const changes = new EventEmitter().setMaxListeners(0);
  const changed = () => void changes.emit('change');

  const take = (method: string, parts: readonly string[], body: unknown): [status: number, answer: unknown] => {
    const [conversationId = '', kind, id] = parts;
    if (kind === undefined) return [201, { id: `a:made-${log.length}` }];
    if (kind !== 'activities') return [200, members(kind, id)];
    log.push(`${method} ${conversationId}${method === 'PUT' ? `/${id}` : ''}`);
    if (blocked.has(conversationId)) return [403, { error: { code: 'MessageWritesBlocked', message: 'blocked' } }];
    if (isTyping(body)) return [201, { id: 'typing' }];
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
    serve(request, response, take).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/emea/`,
    messages: (conversationId) => all.filter((message) => message.conversationId === conversationId),
    log,
    block: (conversationId) => void blocked.add(conversationId),
    changed,
    until: async (found, otherwise, timeoutMs = waitMs) => {
      const signal = AbortSignal.timeout(timeoutMs);
      for (;;) {
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
    },
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  take: (method: string, parts: readonly string[], body: unknown) => [number, unknown],
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const after = pathname.split('/v3/conversations')[1] ?? '';
  const parts = after.split('/').filter(Boolean).map(decodeURIComponent);
  const [status, answer] = take(request.method ?? '', parts, text === '' ? undefined : JSON.parse(text));
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
}

function members(kind: string, id: string | undefined): unknown {
  const found = everyone.filter((person) => id === undefined || person.teamsId === id || person.id === id).map(member);
  if (kind === 'pagedmembers') return { members: found };
  return id === undefined ? found : found[0];
}

// The fields a member has in Teams; `objectId` and `aadObjectId` are both sent.
const member = (person: Person) => ({
  id: person.teamsId,
  name: person.displayName,
  objectId: person.id,
  aadObjectId: person.id,
  email: person.userPrincipalName,
  userPrincipalName: person.userPrincipalName,
  tenantId,
  userRole: person.userType === 'Guest' ? 'guest' : 'user',
});

const isTyping = (body: unknown): boolean => Object(body).type === 'typing';
const textIn = (body: unknown): string => {
  const { text } = Object(body);
  return typeof text === 'string' ? text : '';
};

/** What a chat shows, for the message of a failed wait. */
export const transcriptOf = (messages: readonly ChatMessage[]): string =>
  messages.map(({ text, card }) => `--- ${card ? textOf(card) : text}`).join('\n');
