import { TOPICS, type Topic } from '../../workflow/topics.ts';
import type { Locale } from '../intents.ts';
import { fits, type Pattern, parse, type Told, tell, vocabularyOf } from '../pattern.ts';
import { en } from './patterns.en.ts';
import { sl } from './patterns.sl.ts';
import type { Patterns } from './patterns.ts';

/** Words that make it a question about the field, the tenant or another product, unless the topic is told with them too. */
const FIELD: Readonly<Record<Locale, string>> = {
  en: 'sspr|unlock*|licen*|tls|proxy|firewall|port|ports|agent*|gmsa|account|accounts|forest*|guest*|p1|p2|mfa|exchange|outlook|vpn|sync|syncs|synced|syncing|synchroni*|event|token*|mailbox|device*|certificate*|hash|adsync|cache|cached',
  sl: 'sspr|odkle*|licenc*|tls|proxy|pozarn*|vrata|agent*|gmsa|racun|racuni|racunov|gozd*|gost*|p1|p2|mfa|exchange|outlook|vpn|sinhron*|dogodek|dogodka|zeton*|naprav*|certifik*|predpomn*',
};
const OF_WRITEBACK: Readonly<Record<Locale, string>> = {
  en: 'writeback|write_back|password*|resets|reset',
  sl: 'writeback|povratn*|gesl*|gesel|ponastav*',
};
/** What may be asked of the change by the name of what it turns on. */
const BY_NAME: readonly Topic[] = [
  'users',
  'undo',
  'how-long',
  'who-asked',
  'what-exactly',
  'approve-why',
  'who-approved',
];
/** What is said, not asked. */
const SAID: readonly Topic[] = ['approve', 'reject', 'stop'];
const MOST_WORDS = 30;

type Entry = readonly [topic: Topic, pattern: Pattern];

function compiled(locale: Locale, patterns: Patterns): readonly Entry[] {
  const field = FIELD[locale].split('|');
  return TOPICS.flatMap((topic) =>
    (patterns[topic] ?? []).map(parse).map((pattern): Entry => {
      const own = BY_NAME.includes(topic) ? [] : OF_WRITEBACK[locale].split('|');
      const wanted = new Set(pattern.all.flat());
      const but = [...field, ...own].filter((word) => !wanted.has(word));
      return [topic, { ...pattern, but: [...pattern.but, ...but] }];
    }),
  );
}

const ENTRIES: Readonly<Record<Locale, readonly Entry[]>> = { en: compiled('en', en), sl: compiled('sl', sl) };
const VOCABULARY = vocabularyOf([...ENTRIES.en, ...ENTRIES.sl].map(([, pattern]) => pattern));

/** What a question asks of the change that is under way, by the patterns of its language; undefined where it asks for something else. */
export function topicAsked(text: string, locale: Locale): Topic | undefined {
  return find(text, locale, (topic) => !SAID.includes(topic));
}

/** A decision or an end that is said in other words than the field's own; undefined where nothing of the kind is. */
export function orderSaid(text: string, locale: Locale): Topic | undefined {
  return find(text, locale, (topic) => SAID.includes(topic));
}

function find(text: string, locale: Locale, isWanted: (topic: Topic) => boolean): Topic | undefined {
  const told: Told = tell(text, VOCABULARY);
  if (told.words.length > MOST_WORDS) return undefined;
  return ENTRIES[locale].find(([topic, pattern]) => isWanted(topic) && fits(pattern, told))?.[0];
}
