import { z } from 'zod';
import { type CallAnswer, isAmbiguous } from './call.ts';

/**
 * What became of a message.
 * - `sent`: the platform took it; some answers carry no id.
 * - `unreachable`: the person blocked or removed the bot, or an admin did.
 * - `gone`: the conversation, or the message to update, isn't there any more.
 * - `ambiguous`: nobody can say whether it arrived. A post in doubt is repeated only by who must be sure to tell; an update is safe.
 * - `failed`: it did not arrive, with the platform's status. Status 0: nothing left this process (host not allowed, no
 *   token, no connection); 429: still throttled after all waiting. Both may be tried again later.
 * - `outdated`: nobody wanted it any more when its turn came; it was not sent.
 */
export type SendResult =
  | { readonly kind: 'sent'; readonly activityId: string | undefined }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'ambiguous'; readonly cause: string }
  | { readonly kind: 'failed'; readonly status: number }
  | { readonly kind: 'outdated' };

/** What the platform says of a member; each field only if it was told. */
export type Member = {
  readonly aadObjectId?: string;
  readonly userRole?: string;
  readonly tenantId?: string;
  readonly userPrincipalName?: string;
};

// Codes of a 403 that mean the person can't be reached. Source: send-proactive-messages.md and conversation-messages.md of
// msteams-docs. The code's place in the body varies and the field `subCode` is often missing, so the text is searched.
const UNREACHABLE = /MessageWritesBlocked|ConversationBlockedByUser|BotNotInConversationRoster|BotDisabledByAdmin/i;

const withId = z.object({ id: z.string().min(1) });
const memberSchema = z.object({
  aadObjectId: z.string().nullish(),
  objectId: z.string().nullish(),
  userRole: z.string().nullish(),
  tenantId: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
});

/** What an answer means for a message. A status that leaves open whether the platform acted is ambiguous. */
export function readSendResult(answer: CallAnswer, idOf: (answer: CallAnswer) => string | undefined): SendResult {
  if (answer.kind === 'unsent') return { kind: 'failed', status: 0 };
  if (answer.kind === 'throttled') return { kind: 'failed', status: 429 };
  if (answer.kind === 'unwanted') return { kind: 'outdated' };
  if (answer.kind === 'lost') return { kind: 'ambiguous', cause: answer.cause };
  const { status, text } = answer;
  if (status >= 200 && status < 300) return { kind: 'sent', activityId: idOf(answer) };
  if (isAmbiguous(status)) return { kind: 'ambiguous', cause: `status ${status}` };
  if (status === 404) return { kind: 'gone' };
  return status === 403 && UNREACHABLE.test(text) ? { kind: 'unreachable' } : { kind: 'failed', status };
}

export const readMessageId = (answer: CallAnswer): string | undefined => withId.safeParse(bodyOf(answer)).data?.id;

/** The member in an answer. Teams names the object id `aadObjectId` in some answers and `objectId` in others. */
export function readMember(answer: CallAnswer): Member | undefined {
  if (!isSuccess(answer)) return undefined;
  const { data } = memberSchema.safeParse(bodyOf(answer));
  const aadObjectId = data?.aadObjectId ?? data?.objectId;
  return (
    data && {
      ...(aadObjectId ? { aadObjectId: aadObjectId.toLowerCase() } : {}),
      ...(data.userRole ? { userRole: data.userRole } : {}),
      ...(data.tenantId ? { tenantId: data.tenantId.toLowerCase() } : {}),
      ...(data.userPrincipalName ? { userPrincipalName: data.userPrincipalName } : {}),
    }
  );
}

const isSuccess = (answer: CallAnswer) => answer.kind === 'answered' && answer.status >= 200 && answer.status < 300;

function bodyOf(answer: CallAnswer): unknown {
  if (answer.kind !== 'answered') return undefined;
  try {
    return JSON.parse(answer.text);
  } catch {
    return undefined;
  }
}
