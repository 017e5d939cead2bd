import { INVOKE_RESPONSE_KEY, TeamsActivityHandler, type TurnContext } from 'botbuilder';
import type { CardMessage, ConversationRef } from '../ports/index.ts';
import type { Incoming } from '../request.ts';
import { type IncomingActivity, tenantOf } from './activity/activity.ts';
import { conversationOf, readIncoming } from './activity/incoming.ts';
import type { TurnResult } from './answer/turn-result.ts';
import type { SignInWire } from './sign-in/wire.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
/** A sentence that leaves the card as it is. Source: "Universal Action Model", learn.microsoft.com (Adaptive Cards). */
const SENTENCE = 'application/vnd.microsoft.activity.message';

type InvokeAnswer = { status: number; body?: unknown };

/** What somebody without an account is told, such as an anonymous person in a meeting. `say` posts it when its turn comes. */
type Strangers = {
  readonly card: (activity: IncomingActivity) => CardMessage;
  readonly say: (to: ConversationRef, card: CardMessage, stranger: string) => void;
};

/** botbuilder's vocabulary on the outside, our pipeline inside. A class because botbuilder asks for one. */
export class PilotHandler extends TeamsActivityHandler {
  private readonly turn: (incoming: Incoming) => Promise<TurnResult>;
  private readonly wire: SignInWire;
  private readonly strangers: Strangers;

  constructor(turn: (incoming: Incoming) => Promise<TurnResult>, wire: SignInWire, strangers: Strangers) {
    super();
    this.strangers = strangers;
    this.turn = turn;
    this.wire = wire;
    this.onMessage((context, next) => this.takeThen(context, next));
    this.onMembersAdded((context, next) => this.takeThen(context, next));
    this.onInstallationUpdateAdd((context, next) => this.takeThen(context, next));
  }

  /** A button goes straight to its answer: botbuilder's chain of handlers before it costs more than the answer itself. */
  override async run(context: TurnContext): Promise<void> {
    if (context.activity.type !== 'invoke') return super.run(context);
    const value = await this.onInvokeActivity(context);
    context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value });
  }

  private async takeThen(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const activity = activityOf(context);
    const incoming = readIncoming(activity);
    const tenantId = isStranger(activity) ? tenantOf(activity) : undefined;
    if (tenantId)
      this.strangers.say(conversationOf(activity, tenantId), this.strangers.card(activity), activity.from.id);
    if (incoming) {
      const result = await this.turn(incoming);
      if (result.kind === 'sign-in') await this.wire.askByCard(incoming, result);
    }
    await next();
  }

  override async onInvokeActivity(context: TurnContext): Promise<InvokeAnswer> {
    const activity = activityOf(context);
    const incoming = readIncoming(activity);
    // Teams shows nothing for a button's answer without a statusCode, and the person would press it again and again.
    if (!incoming) return activity.name === 'adaptiveCard/action' ? shown(this.strangers.card(activity).card) : NOTHING;
    const signIn = await this.wire.invoke(activity, incoming, this.turn);
    if (signIn) return signIn;
    const result = await this.turn(incoming);
    if (result.kind === 'sign-in')
      return incoming.token ? this.wire.refused() : this.wire.loginRequest(incoming, result);
    if (result.kind !== 'inline') return NOTHING;
    return result.card ? shown(result.card) : said(result.says);
  }
}

/** A message with no account of Entra behind it. Another bot (`28:…`) has none either, and is never answered. */
const isStranger = ({ type, from }: IncomingActivity) =>
  type === 'message' && !from.aadObjectId && !from.id.startsWith('28:');

const NOTHING: InvokeAnswer = { status: 200, body: {} };
const shown = (card: unknown): InvokeAnswer => ({ status: 200, body: { statusCode: 200, type: CARD, value: card } });
const said = (text: string): InvokeAnswer => ({ status: 200, body: { statusCode: 200, type: SENTENCE, value: text } });

/** The door has parsed it; botbuilder's own type only names more fields. */
function activityOf(context: TurnContext): IncomingActivity {
  return context.activity as unknown as IncomingActivity;
}
