import { standsInCard } from '../../cards/index.ts';
import { type App, nowOf } from '../app.ts';
import { withMutex } from '../lib/mutex.ts';
import type { CarryTurn } from '../store/outbox/worker.ts';
import type { Effect } from '../workflow/telling/effects.ts';
import { TRIED_MS } from './run-notification.ts';
import { post } from './send-card.ts';
import { wordsTo } from './words-for.ts';

type StandsIn = Extract<Effect, { kind: 'stands-in' }>;

/**
 * Tells one of the two that somebody approves for the other, or no longer does: at least once, for a day. Whoever can't be reached until
 * then sees it on the request itself, and by asking.
 */
export function tellStandsIn(app: App, effect: StandsIn, turn: CarryTurn): Promise<'done' | 'later' | 'waits'> {
  const { to, of, at, because } = effect;
  return withMutex(app.chat, `tell|${to.tenantId}|${to.objectId}`, async () => {
    const isLate = app.clock.now() - turn.since >= TRIED_MS;
    const key = `absence|${to.objectId}|${of.away.objectId}|${at}|${because ?? 'begun'}`;
    if (isLate || (await app.store.claimed(to.tenantId, key))) return 'done';
    const contact = await app.store.contact(to.tenantId, to.objectId);
    if (!contact?.personal || !contact.isReachable) return 'waits';
    const drawn = standsInCard({ words: wordsTo(contact), now: nowOf(app), to, of, because });
    const isWanted = async () => turn.isMine();
    const sent = await post(app, contact.personal, { kind: 'card', drawn }, { viewer: contact, isWanted });
    if (sent.kind === 'sent') await app.store.claim(to.tenantId, key);
    return sent.kind === 'sent' ? 'done' : sent.kind === 'unreachable' || sent.kind === 'gone' ? 'waits' : 'later';
  });
}
