import type { Aside } from '../workflow/change/topics.ts';
import { firstIn, inEach, type Locale } from '../workflow/locale.ts';
import { knows } from './engine/engine.ts';
import { compile, guess, longestPhrase, lookUp, type Match } from './engine/lexicon.ts';
import { normalise } from './engine/normalise.ts';
import type { Intent } from './intents/index.ts';
import { isQuestion } from './question/form.ts';
import { LANGUAGES } from './words/index.ts';
import type { AsidePart as Part } from './words/shape/asides.ts';

const LEXICONS = inEach((locale) => compile<Part>(LANGUAGES[locale].asides));
const MOST_WORDS = 14;

/** By what it means where nothing else is said. */
const SIGNS: readonly (readonly [RegExp, Aside])[] = [
  [/[🙏❤🧡💛💚💙💜🤗😊🙂😀😃😄😍🥰🤩]/u, 'thanks'],
  [/[🎉🥳💯👏🚀🏆⭐🌟🔥💪]/u, 'praise'],
  [/[👍👌🆗✅✔🤝🫡]/u, 'ack'],
  [/[👋]/u, 'bye'],
  [/[✋🛑⏸🤔]/u, 'pause'],
];
const IS_SIGNS = /^[\p{Extended_Pictographic}\p{Emoji_Component}\p{Variation_Selector}\s]+$/u;
const RANK = [
  'pause',
  'no-matter',
  'thanks',
  'bye',
  'sorry',
  'calm',
  'praise',
  'ack',
] as const satisfies readonly Part[];

/** Where a text may stand beside a first clause of thanks or "wait" and still want nothing of its own. */
const IDLE: readonly Intent[] = ['unknown', 'help', 'readiness', 'diagnose', 'approvals'];
const LONGEST_REST = 10;
/** Places that an order or "ok, and now?" leads to: there a text is never taken for small talk. */
const BUSY: readonly Intent[] = ['resume', 'setup', 'rollback', 'cancel'];

/**
 * What a text says in passing, if every word of it does, or its first clause and the rest wants nothing; undefined for anything
 * that asks or wants more. Pure.
 * @param place where the text would belong otherwise
 */
export function asideIn(text: string, locale: Locale, place: Intent): Aside | undefined {
  const bare = text.trim();
  if (/\p{Extended_Pictographic}/u.test(bare) && IS_SIGNS.test(bare))
    return SIGNS.find(([sign]) => sign.test(bare))?.[1];
  const { tokens, plain } = normalise(text);
  if (tokens.length === 0 || tokens.length > MOST_WORDS || plain.includes('?')) return undefined;
  const words = tokens.map((token) => token.text);
  const whole = firstIn(locale, (one) => wholly(words, one));
  if (whole && (!BUSY.includes(place) || (whole === 'pause' && place === 'cancel'))) return whole;
  const first = tokens.filter(({ clause }) => clause === tokens[0]?.clause).map((token) => token.text);
  const isIdle = IDLE.includes(place) && first.length < words.length && words.length - first.length <= LONGEST_REST;
  const said = isIdle && !isQuestion(text) ? wholly(first, locale) : undefined;
  return said === 'thanks' || said === 'pause' ? said : undefined;
}

/**
 * "Never mind", "no worries", "sorry": idioms whose words mean something else one by one, and that want nothing where nothing else is
 * said. Pure.
 */
export function idiomIn(text: string, locale: Locale): Aside | undefined {
  const { tokens, plain } = normalise(text);
  if (tokens.length === 0 || tokens.length > MOST_WORDS || plain.includes('?')) return undefined;
  const words = tokens.map((token) => token.text);
  return firstIn(locale, (one) => idiomAmong(words, one));
}

const IDIOMS: readonly Part[] = ['no-matter', 'sorry', 'calm'];

function idiomAmong(words: readonly string[], locale: Locale): Aside | undefined {
  const parts = partsOf(words, locale);
  return parts && IDIOMS.some((idiom) => parts.has(idiom)) ? asideOf(parts) : undefined;
}

/** Undefined where a word is left that is in no list. */
function partsOf(words: readonly string[], locale: Locale): ReadonlySet<Part> | undefined {
  const lexicon = LEXICONS[locale];
  const found: Match<Part>[] = [];
  for (const word of words) {
    const match = lookUp(lexicon, word) ?? (knows(word) ? undefined : guess(lexicon, word));
    if (!match) return undefined;
    found.push(match);
  }
  const keys = found.map((match) => match.keys);
  const parts = new Set<Part>();
  for (let at = 0; at < words.length; ) {
    const phrase = longestPhrase(lexicon, keys, at);
    const part = phrase?.concept ?? found[at]?.concept;
    if (!part) return undefined;
    parts.add(part);
    at += phrase?.size ?? 1;
  }
  return parts;
}

function wholly(words: readonly string[], locale: Locale): Aside | undefined {
  const parts = partsOf(words, locale);
  return parts && asideOf(parts);
}

/** Who reassures is answered as who agrees. */
function asideOf(parts: ReadonlySet<Part>): Aside | undefined {
  const said = RANK.find((part) => parts.has(part));
  return said === 'calm' ? 'ack' : said;
}
