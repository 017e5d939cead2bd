import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  INVOKE_RESPONSE_KEY,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { faultOf } from '../lib/fault.ts';
import type { Log } from '../ports/index.ts';
import { type IncomingActivity, tenantOf } from './activity/activity.ts';
import { type ErrorCard, readTurnAnswer, type TurnAnswer } from './answer/adapter-answer.ts';
import type { ConversationAddress, OutgoingActivity, Sender, SendResult } from './sender/index.ts';

export type { ErrorCard, TurnAnswer } from './answer/adapter-answer.ts';

/**
 * botbuilder's adapter without its connector, token client or authentication: the door has admitted the activity, and
 * messages go out through our sender. A class because botbuilder asks for one.
 */
export class TurnAdapter extends BotAdapter {
  private readonly sender: Sender;

  constructor(sender: Sender) {
    super();
    this.sender = sender;
  }

  /** Resolves to the ids the platform gave, empty where it gave none. Throws when a message did not arrive or may not have. */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) responses.push({ id: await this.send(context, activity) });
    return responses;
  }

  private async send(context: TurnContext, activity: Partial<Activity>): Promise<string> {
    if (activity.type === 'invokeResponse') {
      context.turnState.set(INVOKE_RESPONSE_KEY, activity);
      return '';
    }
    if (activity.type !== 'message' && activity.type !== 'typing') return '';
    return idOf(await this.sender.post(addressOf(activity), outgoing(activity)), 'sending');
  }

  override async updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    if (!activity.id) throw new Error('updating a message: it has no id');
    return { id: idOf(await this.sender.update(addressOf(activity), activity.id, outgoing(activity)), 'updating') };
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('deleting a message: not supported, update it to one line instead'));
  }

  override continueConversation(_reference: Partial<ConversationReference>): Promise<void> {
    return Promise.reject(new Error('continuing a conversation: not supported, use the sender'));
  }
}

/**
 * Runs one turn and says what to answer over HTTP. Never rejects: a fault in the handler is logged, a message is answered
 * with 200 (a repeat would only break again) and an invoke with 200 and the error card.
 */
export async function runTurn(
  adapter: TurnAdapter,
  activity: IncomingActivity,
  handler: (context: TurnContext) => Promise<void>,
  options: { readonly log: Log; readonly errorCard: (activity: IncomingActivity) => ErrorCard },
): Promise<TurnAnswer> {
  // botbuilder's own type wants every field of every channel; the handlers read only what the schema has checked.
  const conversation = { ...activity.conversation, tenantId: tenantOf(activity) };
  const context = new TurnContext(adapter, { ...activity, conversation } as unknown as Activity);
  try {
    // No middleware is in use, so the turn needs no revocable copy of its context.
    await handler(context);
  } catch (error) {
    const { type, turnId } = activity;
    options.log('error', 'turn broke', { type, ...faultOf(error), ...(turnId ? { turn: turnId } : {}) });
    return readTurnAnswer(activity, undefined, options.errorCard);
  }
  return readTurnAnswer(activity, context, options.errorCard);
}

function addressOf({ serviceUrl, conversation, from, recipient, locale }: Partial<Activity>): ConversationAddress {
  return {
    serviceUrl: serviceUrl ?? '',
    conversationId: conversation?.id ?? '',
    tenantId: conversation?.tenantId ?? '',
    botId: from?.id ?? '',
    ...(from?.name ? { botName: from.name } : {}),
    ...(recipient?.id ? { recipientId: recipient.id } : {}),
    ...(locale ? { locale } : {}),
  };
}

function outgoing({ type, text, textFormat, summary, attachments, entities }: Partial<Activity>): OutgoingActivity {
  return {
    type: type === 'typing' ? 'typing' : 'message',
    ...(text ? { text } : {}),
    ...(textFormat === 'markdown' || textFormat === 'plain' || textFormat === 'xml' ? { textFormat } : {}),
    ...(summary ? { summary } : {}),
    ...(attachments ? { attachments: attachments.map(({ contentType, content }) => ({ contentType, content })) } : {}),
    ...(entities ? { entities } : {}),
  };
}

function idOf(result: SendResult, doing: string): string {
  if (result.kind === 'sent') return result.activityId ?? '';
  const error = Object.assign(new Error(`${doing} a message: ${result.kind}`), { code: result.kind });
  Error.captureStackTrace(error, idOf);
  throw error;
}
