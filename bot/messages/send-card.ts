import { oneLineCard } from '../../cards/index.ts';
import type { App } from '../app.ts';
import { withMutex } from '../lib/mutex.ts';
import { trimOldest } from '../lib/trim-oldest.ts';
import type { CardSlot, Contact, ConversationRef, Delivery, Sending } from '../ports/index.ts';
import type { Answer } from '../request.ts';
import { isOpen } from '../workflow/change/change.ts';
import { editCard, hasShown, type Message, postCard } from './shown-cards.ts';
import { wordsTo } from './words-for.ts';

/** The newest card of each conversation, as far as this process has posted it. */
const newest = new Map<string, string>();
const MOST_CONVERSATIONS = 10_000;

export function rememberNewest({ conversationId }: ConversationRef, activityId: string): void {
  newest.delete(conversationId);
  newest.set(conversationId, activityId);
  trimOldest(newest, MOST_CONVERSATIONS);
}

export type CardAnswer = Extract<Answer, { kind: 'card' }>;

/**
 * Posts a card as a new message, once, whatever becomes of it. A change's card becomes the conversation's live one, and the one
 * before shrinks to a line. `how`: see `Chat`.
 */
export async function post(
  app: App,
  where: ConversationRef,
  answer: CardAnswer,
  { viewer, ...how }: Sending & { readonly viewer: Contact },
): Promise<Delivery> {
  const sent = await postCard(app, where, answer, how);
  if (sent.kind === 'sent' && sent.activityId) {
    rememberNewest(where, sent.activityId);
    await becomeLive(app, { where, activityId: sent.activityId }, answer, viewer);
  }
  if (sent.kind !== 'sent') {
    const why = 'why' in sent && sent.why ? { why: sent.why } : {};
    app.log('warn', 'a message is not known to have arrived', { kind: sent.kind, ...why });
  }
  const isClosed = sent.kind === 'unreachable' || sent.kind === 'gone';
  if (isClosed && where.kind === 'personal') await app.store.saveContact({ ...viewer, isReachable: false });
  return sent;
}

/**
 * Posts a change's card, which may have been posted before. Where this process knows that it stands there, and only its place could
 * not be put on record, that message is edited, which nobody sees twice.
 */
export async function postAgain(
  app: App,
  where: ConversationRef,
  answer: CardAnswer & { readonly changeId: string; readonly version: number },
  { viewer, isWanted }: { readonly viewer: Contact; readonly isWanted: () => Promise<boolean> },
): Promise<Delivery> {
  const known = newest.get(where.conversationId);
  const live = await app.store.slot(where.tenantId, where.conversationId);
  if (known !== undefined && live?.activityId !== known && hasShown(app, where, known, answer)) {
    const standing = { where, activityId: known };
    const sent = await editCard(app, standing, answer, isWanted);
    if (sent.kind === 'sent') await becomeLive(app, standing, answer, viewer);
    if (sent.kind === 'sent') return sent;
  }
  return post(app, where, answer, { viewer, isWanted });
}

type Replacing = { readonly viewer: Contact; readonly takesOver: boolean; readonly onShown?: (() => void) | undefined };

/**
 * Edits the clicked card, so that other devices and a later look show the same as the inline answer. An old card of a change
 * does not become its live one again; `takesOver` says that it stands for a question that was asked here, which the newest message may.
 * `onShown` is called as soon as the edit has come to its end; where the card stands is put on record after that.
 */
export function replace(
  app: App,
  { where, activityId }: Message,
  answer: CardAnswer,
  { viewer, takesOver, onShown = () => {} }: Replacing,
): Promise<boolean> {
  return inChat(app, where, async () => {
    const isWanted = async () => !(await hasMovedOn(app, viewer, answer));
    const sent = await editCard(app, { where, activityId }, answer, isWanted);
    onShown();
    if (sent.kind !== 'sent' && sent.kind !== 'outdated') return false;
    const live = await app.store.slot(viewer.person.tenantId, where.conversationId);
    const isOther = live !== undefined && live.activityId !== activityId;
    const isBehind = isOther && (live.changeId === answer.changeId || (await isPast(app, viewer, live, answer)));
    if (!isBehind || (takesOver && newest.get(where.conversationId) === activityId))
      await becomeLive(app, { where, activityId }, answer, viewer);
    if (sent.kind === 'outdated') void app.kick();
    return true;
  });
}

/** A drawing that waited its turn while the change moved on is not sent: whoever moved it draws the newest. */
async function hasMovedOn(app: App, { person }: Contact, { changeId, version }: CardAnswer): Promise<boolean> {
  if (!changeId || version === undefined) return false;
  const change = (await app.trail.read(person.tenantId)).changes.get(changeId);
  return change !== undefined && change.version > version;
}

/** Edits in one chat go one after the other, so that an older drawing never arrives last. */
export function inChat<T>(app: App, { tenantId, conversationId }: ConversationRef, work: () => Promise<T>): Promise<T> {
  return withMutex(app.chat, `chat|${tenantId}|${conversationId}`, work);
}

/** An old card of a change that has ended must not push aside the card of the one that is open. */
async function isPast(app: App, { person }: Contact, live: CardSlot, { changeId }: CardAnswer): Promise<boolean> {
  const { openChangeId } = await app.trail.read(person.tenantId);
  return live.changeId !== undefined && live.changeId === openChangeId && changeId !== openChangeId;
}

async function becomeLive(
  app: App,
  { where, activityId }: Message,
  answer: CardAnswer,
  viewer: Contact,
): Promise<void> {
  const { changeId, version } = answer;
  if (!changeId) return;
  const { tenantId, objectId } = viewer.person;
  const old = await app.store.slot(tenantId, where.conversationId);
  const slot: CardSlot = {
    conversation: where,
    activityId,
    changeId,
    personId: objectId,
    ...(version === undefined ? {} : { version }),
  };
  await app.store.saveSlot(tenantId, slot);
  if (old && old.activityId !== activityId) await shrink(app, old, viewer);
}

/** The replaced card says where its change went; one that shows how it ended stays as it is. */
async function shrink(app: App, old: CardSlot, viewer: Contact): Promise<void> {
  const state = await app.trail.read(viewer.person.tenantId);
  const change = old.changeId ? state.changes.get(old.changeId) : undefined;
  if (!change) return;
  const isGoingOn = isOpen(change) || change.phase === 'draft';
  if (!isGoingOn && old.version === change.version) return;
  const line = isGoingOn ? 'moved-on' : 'ended';
  const words = wordsTo(viewer);
  app.background(
    editCard(app, { where: old.conversation, activityId: old.activityId }, { drawn: oneLineCard({ words, line }) }),
  );
}
