import type { FileMessage } from '../ports/file-message.ts';
import type { CardMessage, Chat, ConversationRef, Delivery } from '../ports/index.ts';
import type { ConversationAddress, OutgoingActivity, Sender, SendResult } from './sender/index.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';

/** The Chat port over our own sender. A card goes alone: text beside it would cost the message's id. */
export function createChat(sender: Sender): Chat {
  return {
    post: async (to, message, how) => delivery(await sender.post(addressOf(to), activityOf(message), how)),
    update: async (to, activityId, message, isWanted) =>
      delivery(await sender.update(addressOf(to), activityId, activityOf(message), isWanted)),
    postFile: async (to, file, asker) => delivery(await sender.post(addressOf(to), fileActivityOf(file), { asker })),
  };
}

export function addressOf(to: ConversationRef): ConversationAddress {
  const { serviceUrl, conversationId, tenantId, botId, botName, userId } = to;
  return { serviceUrl, conversationId, tenantId, botId, botName, ...(userId ? { recipientId: userId } : {}) };
}

function activityOf({ card, summary }: CardMessage): OutgoingActivity {
  return { type: 'message', summary, attachments: [{ contentType: CARD, content: card }] };
}

/** Shapes: "Send and receive files using bots", learn.microsoft.com. */
function fileActivityOf(file: FileMessage): OutgoingActivity {
  const attachment =
    file.kind === 'consent'
      ? {
          contentType: 'application/vnd.microsoft.teams.card.file.consent',
          name: file.name,
          content: {
            description: file.description,
            sizeInBytes: file.sizeInBytes,
            acceptContext: file.context,
            declineContext: file.context,
          },
        }
      : {
          contentType: 'application/vnd.microsoft.teams.card.file.info',
          contentUrl: file.contentUrl,
          name: file.name,
          content: { uniqueId: file.uniqueId, fileType: file.fileType },
        };
  return { type: 'message', attachments: [attachment] };
}

/** Statuses of a failure that passes: nothing left this process, the bot's token wasn't taken, still throttled. */
const PASSING: ReadonlySet<number> = new Set([0, 401, 429]);

function delivery(result: SendResult): Delivery {
  if (result.kind === 'sent') return result;
  if (result.kind === 'failed')
    return { kind: 'failed', isWorthRepeating: PASSING.has(result.status), why: `status ${result.status}` };
  if (result.kind === 'ambiguous') return { kind: 'ambiguous', why: result.cause };
  return { kind: result.kind };
}
