import { createHash } from 'node:crypto';
import { z } from 'zod';
import { logOf } from '../../lib/turn-id.ts';
import type { Log, SignIn, Store } from '../../ports/index.ts';
import type { Incoming } from '../../request.ts';
import type { IncomingActivity } from '../activity/activity.ts';
import { resumed } from '../answer/carried.ts';
import type { TurnResult } from '../answer/turn-result.ts';
import type { Sender } from '../sender/index.ts';
import { createExchangeIds, type Holder, type ReadId } from './exchange-id.ts';
import { createExchangeLimit } from './exchange-limit.ts';
import { failureSchema } from './failures.ts';
import { createMemory } from './memory.ts';

const OAUTH_CARD = 'application/vnd.microsoft.card.oauth';
/**
 * A login request without a connection is ignored by clients ("Senders must include a connectionName", authentication flow in
 * Universal Actions, learn.microsoft.com). No connection of that name exists; it only comes back beside the token.
 */
const CONNECTION = 'sso';
const LOGIN = 'application/vnd.microsoft.activity.loginRequest';
const PRECONDITION = 'application/vnd.microsoft.error.preconditionFailed';

const exchangeSchema = z.object({ id: z.string().min(1).max(1_024), token: z.string().min(1).max(16_384) });

type InvokeAnswer = { status: number; body?: unknown };
type Question = Extract<TurnResult, { kind: 'sign-in' }>;
type Turn = (incoming: Incoming) => Promise<TurnResult>;
/** A question whose sign-in is under way: what it asked for stands in the id, how it was asked only here. */
type Waiting = { readonly nonce: string; readonly incoming: Incoming; readonly question: Question };

/** Teams' single sign-on as it goes over the wire: the question, and the answers that come back as invokes. */
export type SignInWire = {
  /** To a button that needs a token: Teams gets one and presses the button again with it. */
  readonly loginRequest: (incoming: Incoming, question: Question) => Promise<InvokeAnswer>;
  /** To a button that came with a token which isn't this person's, this tenant's or this app's. */
  readonly refused: () => InvokeAnswer;
  /** The question behind a typed message; the message is taken up again when the token arrives. */
  readonly askByCard: (incoming: Incoming, question: Question) => Promise<void>;
  /** The invokes of a sign-in, or undefined when this one is something else. */
  readonly invoke: (activity: IncomingActivity, incoming: Incoming, turn: Turn) => Promise<InvokeAnswer | undefined>;
};

/**
 * Builds the wire.
 * @param options.appIdUri what Teams is to get a token for
 * @param options.key what the ids of exchanges are signed with: 32 bytes (base64url), the same for every replica
 * @param options.now milliseconds since 1970
 */
export function createSignInWire(options: {
  readonly sender: Sender;
  readonly signIn: SignIn;
  readonly store: Pick<Store, 'claim' | 'release'>;
  readonly key: () => Promise<string>;
  readonly appIdUri: string;
  readonly now: () => number;
  readonly log: Log;
}): SignInWire {
  const { sender, signIn, store, appIdUri, now, log } = options;
  const line = ({ turnId }: Incoming): Log => (turnId === undefined ? log : logOf(log, turnId));
  const ids = createExchangeIds(options);
  const isWithinLimit = createExchangeLimit(now);
  const waiting = createMemory<Waiting>(now);
  /** Chats in which a sign-in has just ended, well or not: what other devices say of it is no news. */
  const settled = createMemory<true>(now);

  // The card in a chat names no connection, as in Microsoft's own `TeamsBotSsoPrompt`; the login request must.
  const content = ({ text, title, page }: Question, id: string, connectionName: '' | typeof CONNECTION) => ({
    text,
    connectionName,
    tokenExchangeResource: { id, uri: appIdUri },
    buttons: [{ type: 'signin', title, text: title, value: page }],
  });

  async function loginRequest(incoming: Incoming, question: Question): Promise<InvokeAnswer> {
    const { id } = await ids.make(holderOf(incoming), question.carried);
    return { status: 200, body: { statusCode: 401, type: LOGIN, value: content(question, id, CONNECTION) } };
  }

  async function askByCard(incoming: Incoming, question: Question): Promise<void> {
    const { id, nonce } = await ids.make(holderOf(incoming), question.carried);
    waiting.keep(chatOf(incoming), { nonce, incoming, question });
    settled.take(chatOf(incoming));
    const { where } = incoming;
    await sender.post(
      { ...where, ...(where.userId ? { recipientId: where.userId } : {}) },
      {
        type: 'message',
        summary: question.text,
        attachments: [{ contentType: OAUTH_CARD, content: content(question, id, '') }],
      },
      { asker: incoming.userId },
    );
  }

  /** Every device of a person sends the same exchange: the first that works has its effect, the others are told 200. */
  async function exchange(value: unknown, incoming: Incoming, turn: Turn): Promise<InvokeAnswer> {
    const sent = exchangeSchema.safeParse(value).data;
    if (!sent) return exchangeFailed(value, 'The exchange carried no token.');
    const { tenantId, objectId } = incoming.person;
    if (!isWithinLimit(`${tenantId}|${objectId}`)) {
      line(incoming)('warn', 'too many token exchanges of one person');
      return exchangeFailed(value, 'Too many exchanges. Try again in a minute.');
    }
    const read = await ids.read(holderOf(incoming), sent.id);
    const token = await signIn.assertionFor(incoming.person, sent.token, line(incoming));
    // A token that couldn't be checked is left to the turn, which tells the person why.
    const isBad = token.kind === 'needed' && token.why !== 'unreachable';
    if (isBad) return exchangeFailed(value, 'The token was not accepted.');
    const claim = `exchange|${read.kind === 'good' ? read.nonce : digest(sent.id)}`;
    if (!(await store.claim(tenantId, claim))) return NOTHING;
    settled.keep(chatOf(incoming), true);
    const question = questionOf(read, incoming);
    const isAnswerable = question.kind !== 'signed-in';
    const result = await turn(isAnswerable ? { ...question, token: sent.token } : question);
    if (result.kind !== 'sign-in') return NOTHING;
    await store.release(tenantId, claim);
    return exchangeFailed(value, 'The token was not accepted.');
  }

  /** As it was asked, where that is remembered; else as the id tells it, or that nobody here knows it any more. */
  function questionOf(read: ReadId, incoming: Incoming): Incoming {
    const fresh = { ...incoming, activityId: undefined };
    if (read.kind !== 'good') return { ...fresh, kind: 'signed-in', lost: 'late' };
    const held = waiting.take(chatOf(incoming));
    if (held?.nonce === read.nonce) return { ...held.incoming, activityId: undefined, turnId: incoming.turnId };
    if (held) waiting.keep(chatOf(incoming), held);
    return { ...fresh, ...resumed(read.carried) };
  }

  /** What was asked is answered without a token, so that nobody waits for nothing. */
  async function failed(value: unknown, incoming: Incoming, turn: Turn): Promise<void> {
    const code = failureSchema.safeParse(value).data?.code ?? 'unknown';
    line(incoming)('warn', 'sign-in failed in Teams', { code });
    const asked = waiting.take(chatOf(incoming));
    if (!asked && settled.has(chatOf(incoming))) return;
    settled.keep(chatOf(incoming), true);
    if (asked) await turn({ ...asked.incoming, activityId: undefined, turnId: incoming.turnId, signInFailed: code });
    else await turn({ ...incoming, kind: 'not-signed-in', code });
  }

  /**
   * Someone came back from the sign-in page. Whoever that was there, nothing is taken from it: what was asked is asked
   * again through Teams, and where nothing was, the person presses the button again.
   */
  async function cameBack(incoming: Incoming, turn: Turn): Promise<void> {
    const asked = waiting.take(chatOf(incoming));
    if (asked) await askByCard(asked.incoming, asked.question);
    else await turn(incoming);
  }

  return {
    loginRequest,
    refused: () => ({
      status: 200,
      body: { statusCode: 412, type: PRECONDITION, value: { code: '412', message: 'The token was not accepted.' } },
    }),
    askByCard,
    async invoke(activity, incoming, turn) {
      if (activity.name === 'signin/tokenExchange') return exchange(activity.value, incoming, turn);
      if (activity.name === 'signin/failure') await failed(activity.value, incoming, turn);
      else if (activity.name === 'signin/verifyState') await cameBack(incoming, turn);
      else return undefined;
      return NOTHING;
    },
  };
}

const NOTHING: InvokeAnswer = { status: 200, body: {} };

/** Shape: `TokenExchangeInvokeResponse` of the Bot Framework; the id comes back as it was sent. */
function exchangeFailed(value: unknown, failureDetail: string): InvokeAnswer {
  const { id, connectionName } = z
    .object({ id: z.unknown(), connectionName: z.unknown() })
    .partial()
    .catch({})
    .parse(value);
  return { status: 412, body: { id, connectionName, failureDetail } };
}

const digest = (id: string): string => createHash('sha256').update(id).digest('base64url');

const holderOf = ({ person, where }: Incoming): Holder => ({
  tenantId: person.tenantId,
  objectId: person.objectId,
  conversationId: where.conversationId,
});

/** One person in one chat: another's token, or the same person's elsewhere, answers nothing here. */
const chatOf = ({ person, where }: Incoming) => `${person.tenantId}|${person.objectId}|${where.conversationId}`;
