import type { Contact, ConversationRef } from '../../bot/ports/index.ts';
import { openStore } from '../../bot/store/open.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import type { Effect } from '../../bot/workflow/telling/effects.ts';
import { emptyTenant } from '../../bot/workflow/tenant/state.ts';
import { cardIn, textOf } from '../support/card.ts';
import type { Connector } from '../support/connector.ts';
import { createKit } from '../teams/door-kit.ts';
import { activityFor, type ForgeryKit, genuine } from '../teams/forgeries.ts';
import { APPROVER, clickOf, REQUESTER } from './kit.ts';
import { CHANGE, waitingTrail } from './trails.ts';

const { appId, tenantId: HOME } = createKit();

/** The bot's own tenant first, and as many others as it takes. */
export const tenantsOf = (count: number): readonly string[] => [
  HOME,
  ...Array.from({ length: count - 1 }, (_, n) => `bbbbbbbb-0000-4000-8000-${String(n).padStart(12, '0')}`),
];

export const alexOf = (tenantId: string): Person => ({ tenantId, objectId: REQUESTER, name: 'Alex Novak' });
export const meganOf = (tenantId: string): Person => ({ tenantId, objectId: APPROVER, name: 'Megan Bowen' });
export const chatOf = ({ tenantId, objectId }: Person): string => `a:${objectId}-${tenantId}`;

function refOf(person: Person, serviceUrl: string): ConversationRef {
  return {
    serviceUrl,
    conversationId: chatOf(person),
    kind: 'personal',
    tenantId: person.tenantId,
    botId: `28:${appId}`,
    botName: 'Writeback Pilot',
    userId: `29:${person.objectId}`,
  };
}

export const contactOf = (person: Person, serviceUrl: string): Contact => ({
  person,
  personal: refOf(person, serviceUrl),
  isReachable: true,
  isWelcomed: true,
  locale: 'en',
});

/** In each tenant Alex and Megan have their chats, and Alex's change waits for Megan, who has not been told yet. */
export const everybody = (tenants: readonly string[]) => (serviceUrl: string) =>
  tenants.flatMap((t) => [contactOf(alexOf(t), serviceUrl), contactOf(meganOf(t), serviceUrl)]);

export type Place = { readonly storeUrl: string; readonly connectionString?: string };

/** Puts into each tenant's store a change that waits for its approval, and these effects. */
export async function seedWaiting(
  { storeUrl, ...options }: Place,
  tenants: readonly string[],
  outbox: (tenantId: string, trail: readonly Event[]) => readonly Effect[] = () => [],
): Promise<void> {
  const store = await openStore(storeUrl, options);
  for (const tenantId of tenants) {
    const events = waitingTrail(alexOf(tenantId), meganOf(tenantId));
    const { version } = emptyTenant(tenantId);
    await store.commit(tenantId, version, { events, outbox: outbox(tenantId, events) });
  }
  await store.close();
}

export const tellOf = (to: Person, about: Extract<Effect, { kind: 'tell' }>['about']): Effect => ({
  kind: 'tell',
  tenantId: to.tenantId,
  changeId: CHANGE,
  to,
  about,
});

type Signed = { readonly body: unknown; readonly headers: Readonly<Record<string, string>> };

/** An activity of this person in their own chat, as Teams sends and signs it. */
export function from(kit: ForgeryKit, person: Person, changes: Readonly<Record<string, unknown>>): Signed {
  const body = activityFor(kit, {
    id: `f:${crypto.randomUUID()}`,
    from: { id: `29:${person.objectId}`, name: person.name, aadObjectId: person.objectId },
    conversation: { id: chatOf(person), conversationType: 'personal', tenantId: person.tenantId },
    channelData: { tenant: { id: person.tenantId } },
    text: undefined,
    ...changes,
  });
  return { body, headers: { authorization: genuine(kit).authorization ?? '' } };
}

/** A press on a button of one card, drawn at that version of the change. */
export function press(
  kit: ForgeryKit,
  person: Person,
  verb: string,
  version: number,
  card = '1795000000001',
  typed: Readonly<Record<string, string>> = {},
): Signed {
  const data = { verb, change: CHANGE, version, ...typed };
  return from(kit, person, clickOf({ type: 'Action.Execute', verb, data }, { replyToId: card }));
}

/** The texts of the messages that were taken into one person's chat, in order; edits are left out. */
export const messagesTo = ({ taken }: Connector, person: Person): readonly string[] =>
  taken
    .filter(({ conversationId, method }) => method === 'POST' && conversationId === chatOf(person))
    .map(({ body }) => textOf(cardIn(body) ?? {}));

export const ofDecision = /Step 1 of 8|approved/i;

/** Waits for what a server does by itself; the test's own time limit ends it, or `mostMs`. */
export async function until(isTrue: () => boolean, mostMs = Number.POSITIVE_INFINITY): Promise<void> {
  const since = Date.now();
  while (!isTrue() && Date.now() - since < mostMs) await new Promise((resolve) => setTimeout(resolve, 20));
}
