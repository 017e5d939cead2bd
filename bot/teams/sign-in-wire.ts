import { z } from 'zod';
import type { Incoming } from '../ask.ts';
import type { TurnResult } from '../turn.ts';
import type { IncomingActivity } from './activity.ts';
import type { Sender } from './sender.ts';

const PENDING_MS = 300_000;
const OAUTH_CARD = 'application/vnd.microsoft.card.oauth';
const LOGIN = 'application/vnd.microsoft.activity.loginRequest';

const exchangeSchema = z.object({ id: z.string().min(1).max(256), token: z.string().min(1).max(16_384) });

type InvokeAnswer = { status: number; body?: unknown };

/** Teams' single sign-on as it goes over the wire: the question, and the answers that come back as invokes. */
export type SignInWire = {
  /** The answer to a button that needs a token: Teams gets one and presses the button again with it. */
  readonly loginRequest: () => InvokeAnswer;
  /** The question behind a typed message; the message is taken up again when the token arrives. */
  readonly askByCard: (incoming: Incoming) => Promise<void>;
  readonly pending: (conversationId: string) => Incoming | undefined;
  /** True for the first delivery of an exchange; every device of a person sends the same one. */
  readonly isFirst: (exchangeId: string) => boolean;
};

export function createSignInWire(options: {
  readonly sender: Sender;
  readonly appIdUri: string;
  readonly signInUrl: string;
  readonly text: string;
  readonly now: () => number;
}): SignInWire {
  const { sender, appIdUri, signInUrl, text, now } = options;
  const waiting = new Map<string, { readonly incoming: Incoming; readonly at: number }>();
  const exchanges = new Map<string, number>();
  const question = () => ({
    text,
    connectionName: '',
    tokenExchangeResource: { id: crypto.randomUUID(), uri: appIdUri },
    buttons: [{ type: 'signin', title: 'Sign in', text: 'Sign in', value: signInUrl }],
  });
  return {
    loginRequest: () => ({ status: 401, body: { statusCode: 401, type: LOGIN, value: question() } }),
    async askByCard(incoming) {
      forgetOld(waiting, (w) => w.at, now());
      waiting.set(incoming.where.conversationId, { incoming, at: now() });
      const { where } = incoming;
      await sender.post(
        { ...where, ...(where.userId ? { recipientId: where.userId } : {}) },
        { type: 'message', summary: text, attachments: [{ contentType: OAUTH_CARD, content: question() }] },
      );
    },
    pending(conversationId) {
      const found = waiting.get(conversationId);
      waiting.delete(conversationId);
      return found && now() - found.at < PENDING_MS ? found.incoming : undefined;
    },
    isFirst(exchangeId) {
      forgetOld(exchanges, (at) => at, now());
      const isNew = !exchanges.has(exchangeId);
      exchanges.set(exchangeId, now());
      return isNew;
    },
  };
}

function forgetOld<T>(held: Map<string, T>, at: (value: T) => number, now: number): void {
  for (const [key, value] of held) {
    if (now - at(value) < PENDING_MS) break;
    held.delete(key);
  }
}

/** The invokes of a sign-in, or undefined when this one is something else. */
export async function signInInvoke(
  wire: SignInWire,
  activity: IncomingActivity,
  turn: (incoming: Incoming) => Promise<TurnResult>,
): Promise<InvokeAnswer | undefined> {
  if (activity.name === 'signin/verifyState' || activity.name === 'signin/failure') return { status: 200, body: {} };
  if (activity.name !== 'signin/tokenExchange') return undefined;
  const exchange = exchangeSchema.safeParse(activity.value);
  if (!exchange.success) return { status: 412, body: { failureDetail: 'The exchange carried no token.' } };
  if (!wire.isFirst(exchange.data.id)) return { status: 200, body: {} };
  const asked = wire.pending(activity.conversation.id);
  const isSamePerson = asked?.person.objectId === activity.from.aadObjectId;
  if (!asked || !isSamePerson) return { status: 200, body: {} };
  const { activityId: _, ...again } = asked;
  const result = await turn({ ...again, activityId: undefined, token: exchange.data.token });
  return result.kind === 'sign-in'
    ? { status: 412, body: { failureDetail: 'The token was not accepted.' } }
    : { status: 200, body: {} };
}
