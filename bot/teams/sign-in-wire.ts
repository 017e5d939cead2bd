import { z } from 'zod';
import type { Incoming } from '../ask.ts';
import type { Log } from '../ports.ts';
import type { TurnResult } from '../turn.ts';
import type { IncomingActivity } from './activity.ts';
import type { Sender } from './sender.ts';
import { createMemory } from './sign-in-memory.ts';

const OAUTH_CARD = 'application/vnd.microsoft.card.oauth';
/**
 * A login request without a connection is ignored by clients ("Senders must include a connectionName", authentication flow in
 * Universal Actions, learn.microsoft.com). No connection of that name exists; it only comes back beside the token.
 */
const CONNECTION = 'sso';
const LOGIN = 'application/vnd.microsoft.activity.loginRequest';
const PRECONDITION = 'application/vnd.microsoft.error.preconditionFailed';

/** Why a client couldn't sign someone in by itself (facts: read in public source of Teams' own SDK). */
const FAILURES = [
  'installedappnotfound',
  'resourcematchfailed',
  'invokeerror',
  'oauthcardnotvalid',
  'tokenmissing',
  'installappfailed',
  'authrequestfailed',
] as const;

const exchangeSchema = z.object({ id: z.string().min(1).max(256), token: z.string().min(1).max(16_384) });
const failureSchema = z.object({ code: z.enum(FAILURES) });

type InvokeAnswer = { status: number; body?: unknown };
type Question = Extract<TurnResult, { kind: 'sign-in' }>;
type Turn = (incoming: Incoming) => Promise<TurnResult>;

/** Teams' single sign-on as it goes over the wire: the question, and the answers that come back as invokes. */
export type SignInWire = {
  /** To a button that needs a token: Teams gets one and presses the button again with it. */
  readonly loginRequest: (question: Question) => InvokeAnswer;
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
 * @param options.now milliseconds since 1970
 */
export function createSignInWire(options: {
  readonly sender: Sender;
  readonly appIdUri: string;
  readonly now: () => number;
  readonly log: Log;
}): SignInWire {
  const { sender, appIdUri, now, log } = options;
  const waiting = createMemory<{ readonly incoming: Incoming; readonly question: Question }>(now);
  const exchanged = createMemory<true>(now);

  // The card in a chat names no connection, as in Microsoft's own `TeamsBotSsoPrompt`; the login request must.
  const content = ({ text, title, page }: Question, connectionName: '' | typeof CONNECTION) => ({
    text,
    connectionName,
    tokenExchangeResource: { id: crypto.randomUUID(), uri: appIdUri },
    buttons: [{ type: 'signin', title, text: title, value: page }],
  });

  async function askByCard(incoming: Incoming, question: Question): Promise<void> {
    waiting.keep(chatOf(incoming), { incoming, question });
    const { where } = incoming;
    await sender.post(
      { ...where, ...(where.userId ? { recipientId: where.userId } : {}) },
      {
        type: 'message',
        summary: question.text,
        attachments: [{ contentType: OAUTH_CARD, content: content(question, '') }],
      },
    );
  }

  /** Every device of a person sends the same exchange: the first that works has its effect, the others are told 200. */
  async function exchange(value: unknown, incoming: Incoming, turn: Turn): Promise<InvokeAnswer> {
    const sent = exchangeSchema.safeParse(value).data;
    if (!sent) return exchangeFailed('The exchange carried no token.');
    const key = `${chatOf(incoming)}|${sent.id}`;
    if (exchanged.has(key)) return { status: 200, body: {} };
    const asked = waiting.take(chatOf(incoming));
    if (!asked) return { status: 200, body: {} };
    exchanged.keep(key, true);
    const result = await turn({ ...asked.incoming, activityId: undefined, token: sent.token });
    if (result.kind !== 'sign-in') return { status: 200, body: {} };
    exchanged.take(key);
    waiting.keep(chatOf(incoming), asked);
    return exchangeFailed('The token was not accepted.');
  }

  /** What was asked is answered without a token, so that nobody waits for nothing. */
  async function failed(value: unknown, incoming: Incoming, turn: Turn): Promise<void> {
    const code = failureSchema.safeParse(value).data?.code ?? 'unknown';
    log('warn', 'sign-in failed in Teams', { code });
    const asked = waiting.take(chatOf(incoming));
    if (asked) await turn({ ...asked.incoming, activityId: undefined, signInFailed: code });
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
    loginRequest: (question) => ({
      status: 200,
      body: { statusCode: 401, type: LOGIN, value: content(question, CONNECTION) },
    }),
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
      return { status: 200, body: {} };
    },
  };
}

const exchangeFailed = (failureDetail: string): InvokeAnswer => ({ status: 412, body: { failureDetail } });

/** One person in one chat: another's token, or the same person's elsewhere, answers nothing here. */
const chatOf = ({ person, where }: Incoming) => `${person.tenantId}|${person.objectId}|${where.conversationId}`;
