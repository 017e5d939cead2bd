import { verifyChain } from '../../bot/store/chain/verify.ts';
import { openReader } from '../../bot/store/open.ts';
import type { StoredEvent } from '../../bot/workflow/record/events.ts';
import { alexOf, chatOf } from '../../test/server/telling-kit.ts';
import type { Request, Scene } from './scene.ts';

export type Found = {
  /** When the last approval was put on the trail (ms). */
  readonly lastAt: number;
  readonly messages: number;
  readonly wrong: readonly string[];
};

/** Holds the trails and the chats against what was pressed: each person's approval stands there once, and the requester was told once. */
export async function judge({ connectionString, connector }: Scene, requests: readonly Request[]): Promise<Found> {
  const reader = await openReader('tables:', { connectionString });
  const wrong: string[] = [];
  let lastAt = 0;
  let messages = 0;
  for (const { tenantId, approvers } of requests) {
    const records: StoredEvent[] = [];
    for await (const record of reader.records(tenantId)) records.push(record);
    if ((await verifyChain(tenantId, records)).kind !== 'intact') wrong.push(`the chain of ${tenantId} is broken`);
    const approved = records.flatMap(({ event }) => (event.type === 'approved' ? [event] : []));
    for (const { objectId, name } of approvers) {
      const times = approved.filter(({ by }) => by !== 'pilot' && by.objectId === objectId).length;
      if (times !== 1) wrong.push(`${name} of ${tenantId} stands ${times} times on the trail`);
    }
    lastAt = Math.max(lastAt, ...approved.map(({ at }) => Date.parse(at)));
    const told = messagesTo(connector, [tenantId]);
    if (told !== 1) wrong.push(`the requester of ${tenantId} got ${told} messages`);
    messages += told;
  }
  await reader.close();
  return { lastAt, messages, wrong };
}

/** The messages that were taken into the chats of these tenants' requesters; edits are left out. */
export function messagesTo({ taken }: Scene['connector'], tenants: readonly string[]): number {
  const chats = new Set(tenants.map((tenantId) => chatOf(alexOf(tenantId))));
  return taken.filter(({ method, conversationId }) => method === 'POST' && chats.has(conversationId)).length;
}
