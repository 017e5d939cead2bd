import { randomUUID } from 'node:crypto';
import { APPROVER, BOT_ID } from './seed.ts';

export type Press = {
  readonly tenantId: string;
  readonly action: unknown;
  /** The card of the personal chat that was pressed; in a group chat none is named. */
  readonly cardId?: string | undefined;
  /** One of many who press, by number; Megan where none is named. */
  readonly who?: number | undefined;
};

/** A press as Teams delivers it, under an id of its own. */
export function pressText(serviceUrl: string, { tenantId, action, cardId, who }: Press): string {
  const isMegan = who === undefined;
  const objectId = isMegan ? APPROVER : `${String(who).padStart(8, '0')}${APPROVER.slice(8)}`;
  return JSON.stringify({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${randomUUID()}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: isMegan ? '29:megan' : `29:${objectId}`, name: 'Megan Bowen', aadObjectId: objectId },
    recipient: { id: `28:${BOT_ID}`, name: 'Writeback Pilot' },
    conversation: cardId
      ? { id: isMegan ? `a:${tenantId}` : `a:${tenantId}-${objectId}`, conversationType: 'personal', tenantId }
      : { id: `19:${tenantId}`, conversationType: 'groupChat', tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'en-US',
    ...(cardId ? { replyToId: cardId } : {}),
    value: { action, trigger: 'manual' },
  });
}
