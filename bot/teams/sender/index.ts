import type { Sending } from '../../ports/index.ts';
import { type CallRules, createCall } from './call.ts';
import { type Member, readMember, readMessageId, readSendResult, type SendResult } from './results.ts';

export type { Member, SendResult } from './results.ts';

/** Where a conversation is and who speaks in it, as the newest inbound activity told. */
export type ConversationAddress = {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly tenantId: string;
  readonly botId: string;
  readonly botName?: string;
  readonly recipientId?: string;
  readonly locale?: string;
};

/** An activity to send; the sender adds who says it, to whom and where. */
export type OutgoingActivity = {
  readonly type: 'message' | 'typing';
  readonly text?: string;
  readonly textFormat?: 'markdown' | 'plain' | 'xml';
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly entities?: readonly Readonly<Record<string, unknown>>[];
  readonly channelData?: Readonly<Record<string, unknown>>;
};

/** The bot's own client of the Bot Connector. No method rejects. */
export type Sender = {
  /** `how.isWanted` is asked when the turn of a message or an edit has come, before each attempt. */
  readonly post: (target: ConversationAddress, activity: OutgoingActivity, how?: Sending) => Promise<SendResult>;
  readonly update: (
    target: ConversationAddress,
    activityId: string,
    activity: OutgoingActivity,
    isWanted?: () => Promise<boolean>,
  ) => Promise<SendResult>;
  /** Undefined when the platform doesn't say. */
  readonly member: (target: ConversationAddress, userId: string) => Promise<Member | undefined>;
};

const POST: CallRules = { kind: 'send', repeats: 'throttled', attempts: 4 };
const UPDATE: CallRules = { kind: 'send', repeats: 'always', attempts: 4 };
const READ: CallRules = { kind: 'read', repeats: 'always', attempts: 3 };

/**
 * Builds the sender.
 * @param options.token the bot's own token; undefined sends without one
 * @param options.isAllowedHost whether a service URL may be called at all; nothing goes anywhere else
 * @param options.deadlineMs for one attempt (10 s); all waiting between attempts together stays under 30 s
 */
export function createSender(options: {
  readonly token: () => Promise<string | undefined>;
  readonly isAllowedHost: (url: URL) => boolean;
  readonly now: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  readonly random?: () => number;
  readonly deadlineMs?: number;
  /** Sees each answer about a member as it came. */
  readonly onMember?: (status: number, text: string) => void;
}): Sender {
  const call = createCall(options);

  const activities = (target: ConversationAddress) => `${conversation(target.conversationId)}/activities`;

  return {
    async post(target, activity, how = {}) {
      const body = addressed(target, activity);
      const answer = await call(target, { method: 'POST', path: activities(target), body }, POST, how);
      return readSendResult(answer, readMessageId);
    },
    async update(target, activityId, activity, isWanted) {
      const path = `${activities(target)}/${encodeURIComponent(activityId)}`;
      const body = { ...addressed(target, activity), id: activityId };
      return readSendResult(await call(target, { method: 'PUT', path, body }, UPDATE, { isWanted }), () => activityId);
    },
    async member(target, userId) {
      const path = `${conversation(target.conversationId)}/members/${encodeURIComponent(userId)}`;
      const answer = await call(target, { method: 'GET', path }, READ, { asker: userId });
      if (answer.kind === 'answered') options.onMember?.(answer.status, answer.text);
      return readMember(answer);
    },
  };
}

const conversation = (id: string) => `v3/conversations/${encodeURIComponent(id)}`;

function addressed(target: ConversationAddress, activity: OutgoingActivity) {
  return {
    ...activity,
    channelId: 'msteams',
    from: { id: target.botId, ...(target.botName ? { name: target.botName } : {}) },
    conversation: { id: target.conversationId, tenantId: target.tenantId },
    ...(target.recipientId ? { recipient: { id: target.recipientId } } : {}),
    ...(target.locale ? { locale: target.locale } : {}),
  };
}
