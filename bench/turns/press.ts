import { randomUUID } from 'node:crypto';
import { APPROVER, BOT_ID } from './seed.ts';

export type Press = {
  readonly tenantId: string;
  readonly action: unknown;
  /** The card of the personal chat that was pressed; in a group chat none is named. */
  readonly cardId?: string | undefined;
};

/** Megan's press as Teams delivers it, under an id of its own. */
export function pressText(serviceUrl: string, { tenantId, action, cardId }: Press): string {
  return JSON.stringify({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${randomUUID()}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:megan', name: 'Megan Bowen', aadObjectId: APPROVER },
    recipient: { id: `28:${BOT_ID}`, name: 'Writeback Pilot' },
    conversation: cardId
      ? { id: `a:${tenantId}`, conversationType: 'personal', tenantId }
      : { id: `19:${tenantId}`, conversationType: 'groupChat', tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'en-US',
    ...(cardId ? { replyToId: cardId } : {}),
    value: { action, trigger: 'manual' },
  });
}
