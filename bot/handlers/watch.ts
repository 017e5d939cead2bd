import { watchCard } from '../../cards/index.ts';
import type { ConversationRef, Watch } from '../ports/index.ts';
import { type Answer, type Ask, card, inboxKey } from '../request.ts';
import { assess } from '../workflow/evidence/assess.ts';
import { healthOf } from '../workflow/telling/turned.ts';

/** What someone wants of the watch in this chat: to begin it, to end it, or to know of it. */
export type Wanted = 'on' | 'off' | 'what';

/**
 * "Tell me if it breaks", in a personal chat, a group or a channel. Nothing is read for it: each reading that anybody makes is
 * compared with what this chat knew last. Whoever may ask for the status may watch.
 */
export async function watch(ask: Ask, wanted: Wanted): Promise<Answer> {
  const { app, incoming, locale, words, now } = ask;
  const { person, where } = incoming;
  const { tenantId } = person;
  const [watches, state] = await Promise.all([app.store.watches(tenantId), app.trail.read(tenantId)]);
  const here = watches.filter(({ conversation }) => placeOf(conversation) === placeOf(where));
  const [found] = here;
  const assessment = assess(state, now);
  const drawn = (watching: Watch | undefined, isBegun = false) =>
    card(watchCard({ words, now, where: where.kind, assessment, watching, isBegun }));
  const note = (type: 'watch-begun' | 'watch-ended') =>
    app.trail.write(tenantId, () => [{ type, in: where.kind, at: now, by: person }], inboxKey(incoming, 'watch'));

  if (wanted === 'off') {
    if (found) {
      for (const { conversation } of here) await app.store.endWatch(tenantId, conversation.conversationId);
      await note('watch-ended');
    }
    return drawn(undefined);
  }
  if (wanted === 'what' || found) return drawn(found);
  const begun: Watch = { conversation: where, by: person, since: now, locale, health: healthOf(assessment) };
  // The record comes first: a reading before the watch is stored finds nobody to tell, and nobody is ever told without such a record.
  await note('watch-begun');
  await app.store.saveWatch(tenantId, begun);
  return drawn(begun, true);
}

/** Each post in a channel is a conversation of its own (`…;messageid=…`), and yet all of them are one place that watches once. */
const placeOf = ({ conversationId }: ConversationRef): string => conversationId.replace(/;messageid=.*$/, '');
