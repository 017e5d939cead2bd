import { z } from 'zod';
import type { ConversationRef } from '../../ports/index.ts';
import type { Incoming, What } from '../../request.ts';
import { type IncomingActivity, tenantOf } from './activity.ts';
import { zoneOf } from './zone.ts';

/** Nobody reads further in a text; one character more tells that it went on. */
const MOST_TEXT = 65_537;
const dataSchema = z.record(z.string(), z.unknown());

const actionSchema = z.object({
  action: z.object({ verb: z.string().max(64).optional(), data: dataSchema.optional() }),
  trigger: z.string().optional().catch(undefined),
  authentication: z.object({ token: z.string().max(16_384).optional() }).optional(),
});

/** Shape: "Send and receive files using bots", learn.microsoft.com. */
const fileSchema = z.object({
  action: z.enum(['accept', 'decline']),
  context: dataSchema.catch({}),
  uploadInfo: z
    .object({
      uploadUrl: z.string().max(4_096),
      contentUrl: z.string().max(4_096),
      name: z.string().max(256),
      uniqueId: z.string().max(256),
    })
    .optional()
    .catch(undefined),
});

/** An activity as the product sees it, or undefined where there is nothing to answer. */
export function readIncoming(activity: IncomingActivity): Incoming | undefined {
  const tenantId = tenantOf(activity);
  const objectId = activity.from.aadObjectId;
  const what = whatOf(activity);
  if (!tenantId || !objectId || !what) return undefined;
  const { from, locale, id, turnId } = activity;
  const zone = zoneOf(activity);
  return {
    ...what.what,
    person: { tenantId, objectId, name: (from.name ?? '').slice(0, 120) },
    userId: from.id,
    where: conversationOf(activity, tenantId),
    locale,
    turnId,
    ...(zone ? { zone } : {}),
    activityId: id,
    token: what.token,
  };
}

function whatOf(activity: IncomingActivity): { readonly what: What; readonly token?: string } | undefined {
  if (activity.isTooLong) return tooLong(activity);
  switch (activity.type) {
    case 'message':
      return { what: fromMessage(activity) };
    case 'invoke':
      if (activity.name === 'adaptiveCard/action') return fromInvoke(activity);
      if (activity.name === 'fileConsent/invoke') return fromFileConsent(activity);
      return activity.name?.startsWith('signin/') ? { what: { kind: 'signed-in' } } : undefined;
    case 'installationUpdate':
      return activity.action?.startsWith('remove') ? undefined : { what: appeared(activity) };
    case 'conversationUpdate':
      return activity.membersAdded?.length ? { what: appeared(activity) } : undefined;
    default:
      return undefined;
  }
}

function tooLong({ type, name, replyToId }: IncomingActivity): { readonly what: What } | undefined {
  const isPress = type === 'invoke' && name === 'adaptiveCard/action';
  if (type !== 'message' && !isPress) return undefined;
  return {
    what: { kind: 'click', verb: 'too-long', data: {}, cardId: isPress ? replyToId : undefined, isInline: isPress },
  };
}

/** A group is welcomed once, by the event that adds the bot itself. */
function appeared(activity: IncomingActivity): What {
  if (kindOf(activity) === 'personal') return { kind: 'appeared' };
  return { kind: activity.type === 'installationUpdate' ? 'added-to-group' : 'appeared' };
}

/** A message without words but with a value is an older client's button (`Action.Submit`). */
function fromMessage(activity: IncomingActivity): What {
  const data = dataSchema.safeParse(activity.value);
  if (!data.success || Object.keys(data.data).length === 0)
    return { kind: 'text', text: (activity.text ?? '').slice(0, MOST_TEXT) };
  const { verb } = data.data;
  return {
    kind: 'click',
    verb: typeof verb === 'string' ? verb.slice(0, 64) : '',
    data: data.data,
    cardId: activity.replyToId,
    isInline: false,
  };
}

/** A press after the pop-up brings the page's own answer (`state`): Teams knows who that was, we don't, so it is a press as any other. */
function fromInvoke(activity: IncomingActivity): { readonly what: What; readonly token?: string } {
  const parsed = actionSchema.safeParse(activity.value);
  const action = parsed.data?.action;
  const data = action?.data ?? {};
  const verb = action?.verb ?? (typeof data.verb === 'string' ? data.verb : '');
  // Nobody pressed anything where the client brings a card up to date by itself: nothing may be posted for it.
  const cardId = parsed.data?.trigger === 'automatic' ? undefined : activity.replyToId;
  const what: What = { kind: 'click', verb, data, cardId, isInline: true };
  const token = parsed.data?.authentication?.token;
  return token ? { what, token } : { what };
}

function fromFileConsent({ value }: IncomingActivity): { readonly what: What } | undefined {
  const answer = fileSchema.safeParse(value).data;
  if (!answer) return undefined;
  const { action, context, uploadInfo } = answer;
  return { what: { kind: 'file', isAccepted: action === 'accept', context, upload: uploadInfo } };
}

function kindOf({ conversation }: IncomingActivity): ConversationRef['kind'] {
  if (conversation.conversationType === 'channel') return 'channel';
  return conversation.conversationType === 'groupChat' || conversation.isGroup ? 'group' : 'personal';
}

/** Where an answer to this activity goes. */
export function conversationOf(activity: IncomingActivity, tenantId: string): ConversationRef {
  const { serviceUrl, conversation, recipient, from, channelData } = activity;
  const kind = kindOf(activity);
  const teamId = kind === 'channel' ? channelData?.team?.id : undefined;
  return {
    serviceUrl,
    conversationId: conversation.id,
    kind,
    tenantId,
    botId: recipient.id,
    botName: recipient.name || 'Writeback Pilot',
    ...(kind === 'personal' ? { userId: from.id } : {}),
    ...(teamId ? { teamId } : {}),
  };
}
