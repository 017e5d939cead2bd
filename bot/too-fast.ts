import { type Drawn, inSeconds, refusalCard } from '../cards/index.ts';
import { type App, nowOf } from './app.ts';
import type { Incoming } from './ask.ts';
import type { TurnResult } from './delivery.ts';
import { keepNewest } from './keep-newest.ts';
import { localeOf } from './language/intents.ts';
import { createPace } from './pace.ts';
import { wordsTo } from './reader.ts';

/** When whoever was too fast is asked to try again: there is room for twenty more then. They are told in a message once in that time. */
const AGAIN_SECONDS = 10;
const MOST_PEOPLE = 5_000;

/** The sentence for one person, and when they were last told it by a message. */
type Told = { readonly at: number; readonly drawn: Promise<Drawn> };

/**
 * The door of the turn: what is answered in its place to whoever is too fast, or undefined where they may go on. Nothing is written
 * and nothing is looked up but their language. A pressed card stays as it is and says so; what was typed gets a message, and more of it
 * within ten seconds gets nothing, since each message takes from what the tenant may be sent.
 */
export function createTooFast(app: App): (incoming: Incoming) => Promise<TurnResult> | undefined {
  const pace = createPace(app.clock);
  const told = new Map<string, Told>();

  return (incoming) => {
    const { person, kind } = incoming;
    if (pace.mayGo(person.tenantId, person.objectId)) return undefined;
    const key = `${person.tenantId}|${person.objectId}`;
    const known = told.get(key);
    const isNews = !known || Math.abs(app.clock.now() - known.at) >= AGAIN_SECONDS * 1000;
    const one = isNews ? { at: app.clock.now(), drawn: sentenceFor(app, incoming) } : known;
    if (isNews) {
      told.delete(key);
      told.set(key, one);
      keepNewest(told, MOST_PEOPLE);
      app.log('warn', 'someone is too fast', { kind });
    }
    return answer(app, incoming, one.drawn, isNews);
  };
}

async function answer(app: App, incoming: Incoming, sentence: Promise<Drawn>, isNews: boolean): Promise<TurnResult> {
  const { kind, where } = incoming;
  if (kind === 'click' && incoming.isInline) return { kind: 'inline', card: undefined, says: (await sentence).summary };
  const isAsked = kind === 'text' || kind === 'click' || kind === 'file';
  if (isNews && isAsked)
    app.background(sentence.then((drawn) => app.chat.post(where, drawn, { asker: incoming.userId })));
  return { kind: 'none' };
}

async function sentenceFor(app: App, { person, where, locale }: Incoming): Promise<Drawn> {
  const contact = await app.store.contact(person.tenantId, person.objectId).catch(() => undefined);
  const words = wordsTo({ locale: contact?.locale ?? localeOf(locale) }, where.kind);
  const values = { when: inSeconds(words, AGAIN_SECONDS) };
  return refusalCard({ words, now: nowOf(app), notice: { refusal: 'too-fast', values } });
}
