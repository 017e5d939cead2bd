import { type Drawn, inSeconds, refusalCard } from '../../cards/index.ts';
import { type App, nowOf } from '../app.ts';
import { trimOldest } from '../lib/trim-oldest.ts';
import { wordsTo } from '../messages/words-for.ts';
import type { Incoming } from '../request.ts';
import type { TurnResult } from '../teams/answer/turn-result.ts';
import { localeOf } from '../workflow/locale.ts';
import { isWithin } from '../workflow/time/within.ts';
import { NONE } from './place-answer.ts';
import { createRateLimit } from './rate-limit.ts';

/** When whoever was too fast is asked to try again: there is room for twenty more then. They are told in a message once in that time. */
const AGAIN_SECONDS = 10;
const MOST_PEOPLE = 5_000;

/** Of one person: the sentence, since when it is known, and when a message last brought it. */
type Told = { readonly since: number; readonly drawn: Promise<Drawn>; sentAt: number };

/**
 * The door of the turn: what is answered in its place to whoever is too fast, or undefined where they may go on. Nothing is written
 * and nothing is looked up but their language. A pressed card stays as it is and says so; what was typed gets a message, and more of it
 * within ten seconds gets nothing, since each message takes from what the tenant may be sent.
 */
export function createThrottle(app: App): (incoming: Incoming) => Promise<TurnResult> | undefined {
  const pace = createRateLimit(app.clock);
  const told = new Map<string, Told>();
  const isLongAgo = (at: number) => !isWithin(at, AGAIN_SECONDS * 1000, app.clock.now());

  function tellingOf(incoming: Incoming): Told {
    const { tenantId, objectId } = incoming.person;
    const key = `${tenantId}|${objectId}`;
    const known = told.get(key);
    if (known && !isLongAgo(known.since)) return known;
    const since = app.clock.now();
    const sentAt = known?.sentAt ?? Number.NEGATIVE_INFINITY;
    const fresh = { since, drawn: sentenceFor(app, incoming), sentAt };
    for (const [other, { since: long }] of told) if (isLongAgo(long)) told.delete(other);
    told.set(key, fresh);
    trimOldest(told, MOST_PEOPLE);
    app.log('warn', 'someone is too fast', { kind: incoming.kind });
    return fresh;
  }

  async function answer(incoming: Incoming): Promise<TurnResult> {
    const { kind, where, userId } = incoming;
    const telling = tellingOf(incoming);
    if (kind === 'click' && incoming.isInline)
      return { kind: 'inline', card: undefined, says: (await telling.drawn).summary };
    const isAsked = kind === 'text' || kind === 'click' || kind === 'file';
    if (isAsked && isLongAgo(telling.sentAt)) {
      telling.sentAt = app.clock.now();
      app.background(telling.drawn.then((drawn) => app.chat.post(where, drawn, { asker: userId })));
    }
    return NONE;
  }

  return (incoming) => {
    const whose = pace.exceeded(incoming.person.tenantId, incoming.person.objectId);
    if (!whose) return undefined;
    app.meters.turn(incoming.kind, 'paced');
    app.meters.paced(whose);
    return answer(incoming);
  };
}

async function sentenceFor(app: App, { person, where, locale }: Incoming): Promise<Drawn> {
  const contact = await app.store.contact(person.tenantId, person.objectId).catch(() => undefined);
  const words = wordsTo({ locale: contact?.locale ?? localeOf(locale) }, where.kind);
  const values = { when: inSeconds(words, AGAIN_SECONDS) };
  return refusalCard({ words, now: nowOf(app), notice: { refusal: 'too-fast', values } });
}
