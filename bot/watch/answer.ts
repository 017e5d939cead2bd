import { watchCard } from '../../cards/index.ts';
import { type Answer, type Ask, card, inboxKey } from '../ask.ts';
import type { Watch } from '../ports.ts';
import { assess } from '../workflow/assess.ts';
import { healthOf } from '../workflow/turned.ts';

/** What someone wants of the watch in this chat: to begin it, to end it, or to know of it. */
export type Wanted = 'on' | 'off' | 'what';

/**
 * "Tell me if it breaks", in a personal chat, a group or a channel. Nothing is read for it: each reading that anybody makes is
 * compared with what this chat knew last. Whoever may ask for the status may watch.
 */
export async function watch(ask: Ask, wanted: Wanted): Promise<Answer> {
  const { app, incoming, locale, now } = ask;
  const { person, where } = incoming;
  const found = (await app.store.watches(person.tenantId)).find(
    (one) => one.conversation.conversationId === where.conversationId,
  );
  const note = (type: 'watch-begun' | 'watch-ended') =>
    app.trail.write(
      person.tenantId,
      () => [{ type, in: where.kind, at: now, by: person }],
      inboxKey(incoming, 'watch'),
    );
  if (wanted === 'off' && found) {
    await app.store.endWatch(person.tenantId, where.conversationId);
    await note('watch-ended');
  }
  if (wanted !== 'on' || found)
    return draw(ask, wanted === 'off' ? undefined : found, wanted === 'off' ? 'ended' : 'as-it-is');
  const state = await app.trail.read(person.tenantId);
  const begun: Watch = {
    conversation: where,
    by: person,
    since: now,
    locale,
    health: healthOf(assess(state, now)),
  };
  // First that somebody watches: a reading between the two finds nobody to tell, which is no loss, and not the other way round.
  await note('watch-begun');
  await app.store.saveWatch(person.tenantId, begun);
  return draw(ask, begun, 'begun');
}

async function draw(
  { app, incoming, words, now }: Ask,
  found: Watch | undefined,
  what: 'begun' | 'ended' | 'as-it-is',
): Promise<Answer> {
  const assessment = assess(await app.trail.read(incoming.person.tenantId), now);
  const watching = found && { by: found.by, since: found.since };
  return card(watchCard({ words, now, where: incoming.where.kind, assessment, watching, what }));
}
