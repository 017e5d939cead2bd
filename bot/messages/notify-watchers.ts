import { turnedCard, wordsFor } from '../../cards/index.ts';
import { type App, nowOf } from '../app.ts';
import type { Watch } from '../ports/index.ts';
import type { Locale } from '../workflow/locale.ts';
import type { Effect } from '../workflow/telling/effects.ts';
import type { Turn } from '../workflow/telling/turned.ts';
import { postCard } from './shown-cards.ts';

type Turned = Extract<Effect, { kind: 'turned' }>;

/** Tells every chat that watches what a reading turned, each at most once for that turn. `later`: one couldn't be reached just now. */
export async function notifyWatchers(app: App, { tenantId, turn }: Turned): Promise<'done' | 'later'> {
  const watches = await app.store.watches(tenantId);
  const told = await Promise.all(watches.map((watch) => tellOne(app, tenantId, watch, turn)));
  return told.every((one) => one === 'done') ? 'done' : 'later';
}

async function tellOne(app: App, tenantId: string, watch: Watch, turn: Turn): Promise<'done' | 'later'> {
  // A turn that was carried late says nothing to a chat that has heard of a newer one, or that asked only afterwards.
  const now = nowOf(app);
  // What was noted ahead of now was noted before the clock was set back: nothing would be newer until the clock is there.
  const isBefore = (noted: string) => turn.at <= noted && noted <= now;
  const isOld = isBefore(watch.since) || (watch.toldAt !== undefined && isBefore(watch.toldAt));
  if (isOld || watch.health === turn.health) return 'done';
  const after: Watch = { ...watch, health: turn.health, toldAt: turn.at };
  // Nothing was known before: to those who watch for a fault, that it works is no news.
  if (watch.health === 'unknown' && turn.health === 'works') {
    await app.store.saveWatch(tenantId, after);
    return 'done';
  }
  const { conversation } = watch;
  const reader = await readerOf(app, watch);
  if (!reader) {
    await app.store.endWatch(tenantId, conversation.conversationId);
    return 'done';
  }
  const key = `watch|${conversation.conversationId}|${turn.at}`;
  if (!(await app.store.claim(tenantId, key))) return 'done';
  const words = wordsFor(reader.locale, reader.zone);
  const drawn = turnedCard({
    words,
    now,
    turn,
    where: conversation.kind,
    wasBroken: watch.health === 'broken',
  });
  const sent = await postCard(app, conversation, { drawn });
  if (sent.kind === 'failed' && sent.isWorthRepeating) {
    await app.store.release(tenantId, key);
    return 'later';
  }
  if (sent.kind === 'unreachable' || sent.kind === 'gone')
    await app.store.endWatch(tenantId, conversation.conversationId);
  else await app.store.saveWatch(tenantId, after);
  return 'done';
}

/** Whose language and clock it is told in; undefined where the personal chat is no more. A group's is found out by sending. */
async function readerOf(
  app: App,
  { conversation, by, locale }: Watch,
): Promise<{ readonly locale: Locale; readonly zone?: string | undefined } | undefined> {
  if (conversation.kind !== 'personal') return { locale };
  const contact = await app.store.contact(by.tenantId, by.objectId);
  return contact?.isReachable ? { locale: contact.locale ?? locale, zone: contact.zone } : undefined;
}
