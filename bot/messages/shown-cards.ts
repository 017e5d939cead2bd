import type { App } from '../app.ts';
import { trimOldest } from '../lib/trim-oldest.ts';
import type { CardMessage, Chat, ConversationRef, Delivery, Sending } from '../ports/index.ts';

/** A card as it stands in a chat; `version` is that of the change it shows, `isRequest`: see `Answer`. */
export type Shown = {
  readonly drawn: CardMessage;
  readonly changeId?: string;
  readonly version?: number;
  readonly isRequest?: boolean;
};

/** One message in a chat. */
export type Message = { readonly where: ConversationRef; readonly activityId: string };

/** About ten kilobytes each. */
const MOST_CARDS = 1_000;
/** Of each running bot, the newest cards that it has put into chats itself: Teams gives no card back. */
const shownBy = new WeakMap<Chat, Map<string, Shown>>();

const cardsOf = ({ chat }: App): Map<string, Shown> => {
  const held = shownBy.get(chat) ?? new Map<string, Shown>();
  shownBy.set(chat, held);
  return held;
};
const keyOf = ({ conversationId }: ConversationRef, activityId: string): string => `${conversationId}|${activityId}`;

/** Posts a card and remembers it. `how`: see `Chat`. */
export async function postCard(app: App, where: ConversationRef, shown: Shown, how?: Sending): Promise<Delivery> {
  const sent = await app.chat.post(where, shown.drawn, how);
  if (sent.kind === 'sent' && sent.activityId) note(app, where, sent.activityId, shown);
  return sent;
}

/** Edits a card and remembers what it became; of an edit whose fate isn't known nothing is. `isWanted`: see `Chat`. */
export async function editCard(
  app: App,
  { where, activityId }: Message,
  shown: Shown,
  isWanted?: () => Promise<boolean>,
): Promise<Delivery> {
  forgetCard(app, where, activityId);
  const sent = await app.chat.update(where, activityId, shown.drawn, isWanted);
  if (sent.kind === 'sent') note(app, where, activityId, shown);
  return sent;
}

function note(
  app: App,
  where: ConversationRef,
  activityId: string,
  { drawn, changeId, version, isRequest }: Shown,
): void {
  const held = cardsOf(app);
  held.set(keyOf(where, activityId), {
    drawn,
    ...(changeId ? { changeId } : {}),
    ...(version === undefined ? {} : { version }),
    ...(isRequest ? { isRequest } : {}),
  });
  trimOldest(held, MOST_CARDS);
}

export function forgetCard(app: App, where: ConversationRef, activityId: string): void {
  cardsOf(app).delete(keyOf(where, activityId));
}

/** Whether this process has put the card of that version there. */
export function hasShown(
  app: App,
  where: ConversationRef,
  activityId: string,
  { changeId, version }: { readonly changeId: string; readonly version: number },
): boolean {
  const shown = cardsOf(app).get(keyOf(where, activityId));
  return shown?.changeId === changeId && shown.version === version;
}

/**
 * The card as it stands there, or undefined where this process can't tell: another one has posted it, it is too long ago, or its
 * change has moved on, and another replica may have drawn it since.
 */
export async function shownCard(app: App, where: ConversationRef, activityId: string): Promise<Shown | undefined> {
  const shown = cardsOf(app).get(keyOf(where, activityId));
  if (!shown?.changeId) return shown;
  const state = await app.trail.read(where.tenantId).catch(() => undefined);
  return state?.changes.get(shown.changeId)?.version === shown.version ? shown : undefined;
}
