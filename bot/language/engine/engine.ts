import type { Locale } from '../../workflow/locale.ts';
import { any } from '../words/any.ts';
import type { Concept } from '../words/concepts.ts';
import { otherEn } from '../words/en/other.ts';
import { en } from '../words/en/words.ts';
import { otherSl } from '../words/sl/other.ts';
import { sl } from '../words/sl/words.ts';
import { compile, guess, type Lexicon, longestPhrase, lookUp, type Match } from './lexicon.ts';
import type { Normalised, Token } from './normalise.ts';

/** One meaningful stretch of a text. `stray` is a word nobody knows. */
export type Hit = {
  readonly concept: Concept | 'stray';
  readonly clause: number;
  readonly at: number;
  readonly word: string;
};

const SHARED = compile<Concept>(any);
const LEXICONS: Readonly<Record<Locale, Lexicon<Concept>>> = {
  en: compile<Concept>(en, otherEn, any),
  sl: compile<Concept>(sl, otherSl, any),
};

// A short beginning that happens to fit a word of the other language proves nothing.
const TELLING = 3;
// Guesses cost the most; a text of nothing but strangers gets no more than this many.
const MOST_GUESSES = 40;

type Reading = {
  readonly token: Token;
  readonly en: Match<Concept> | undefined;
  readonly sl: Match<Concept> | undefined;
};

const readAll = (tokens: readonly Token[]): readonly Reading[] => {
  const guessed = new Map<string, Reading>();
  return tokens.map((token) => {
    const found: Reading = { token, en: lookUp(LEXICONS.en, token.text), sl: lookUp(LEXICONS.sl, token.text) };
    if (found.en || found.sl) return found;
    const before = guessed.get(token.text);
    if (before) return { ...before, token };
    if (guessed.size >= MOST_GUESSES) return found;
    const nearest: Reading = { token, en: guess(LEXICONS.en, token.text), sl: guess(LEXICONS.sl, token.text) };
    guessed.set(token.text, nearest);
    return nearest;
  });
};

const weight = (match: Match<Concept> | undefined, word: string): number =>
  match && (match.length >= TELLING || match.keys[0] === word) ? match.length : 0;

/** Which language a word belongs to: above zero Slovenian, below English. Terms of the field belong to neither. */
const vote = ({ token, en: english, sl: slovenian }: Reading): number => {
  const left = weight(english, token.text);
  const right = weight(slovenian, token.text);
  const shared = lookUp(SHARED, token.text);
  if (shared?.concept && shared.length >= Math.max(left, right)) return 0;
  if (left === 0 || right === 0) return Math.sign(right - left);
  if (Math.abs(right - left) >= 2) return Math.sign(right - left);
  return english?.keys[0] === token.text && slovenian?.keys[0] !== token.text && left > 2 ? -1 : 0;
};

const isGuessed = ({ en: english, sl: slovenian }: Reading): boolean => (english ?? slovenian)?.distance !== 0;

/** The language a text shows by its letters and words, then by words with typos, else the one given. */
const chooseLocale = (
  readings: readonly Reading[],
  slavic: number,
  given: Locale,
): { readonly locale: Locale; readonly certain: boolean } => {
  const sum = (some: readonly Reading[]): number => some.reduce((balance, reading) => balance + vote(reading), 0);
  const certain = sum(readings.filter((reading) => !isGuessed(reading))) + (slavic > 0 ? 2 : 0);
  const balance = certain || sum(readings.filter(isGuessed));
  const locale = balance === 0 ? given : balance > 0 ? 'sl' : 'en';
  return { locale, certain: certain !== 0 };
};

/** Reads a text into concepts, longest phrase first, in the language of the text and then in the other one. */
export const read = (text: Normalised, given: Locale): { readonly locale: Locale; readonly hits: readonly Hit[] } => {
  const all = readAll(text.tokens);
  const { locale, certain } = chooseLocale(all, text.slavic, given);
  // "Is it actually on" is "is it on": words that only colour a sentence would break its phrases.
  const readings = all.filter((reading) => reading[locale]?.concept !== 'soft');
  const other: Locale = locale === 'en' ? 'sl' : 'en';
  const keys = {
    en: readings.map((reading) => reading.en?.keys ?? []),
    sl: readings.map((reading) => reading.sl?.keys ?? []),
  };
  const hits: Hit[] = [];
  let at = 0;
  while (at < readings.length) {
    const reading = readings[at];
    if (!reading) break;
    const { token } = reading;
    const phrase = longestPhrase(LEXICONS[locale], keys[locale], at) ?? longestPhrase(LEXICONS[other], keys[other], at);
    const size = phrase?.size ?? 1;
    hits.push({
      concept: phrase?.concept ?? meaning(reading, locale, other, certain),
      clause: token.clause,
      at,
      word: token.text,
    });
    at += size;
  }
  return { locale, hits };
};

const meaning = (reading: Reading, locale: Locale, other: Locale, certain: boolean): Concept | 'stray' => {
  const own = reading[locale];
  // Once the language is clear, a typo is a typo of that language.
  const foreign = certain && reading[other]?.distance !== 0 ? undefined : reading[other];
  const nearest = own && foreign && foreign.distance < own.distance ? foreign : (own ?? foreign);
  // A typo of a word that isn't ours is far less likely than a name: only long words are believed.
  if (nearest?.concept === 'foreign' && nearest.distance > 0 && nearest.length < 7) return 'stray';
  if (nearest?.concept === 'decoy') return 'stray';
  if (nearest && nearest.distance > 0 && reading.token.text.length < 7 && (nearest.concept ?? 'filler') === 'filler')
    return 'stray';
  if (nearest?.concept) return nearest.concept;
  if (own?.concept) return own.concept;
  if (nearest) return 'filler';
  return /^\d|\d$/.test(reading.token.text) || reading.token.text.length === 1 ? 'id' : 'stray';
};

/** Whether a word stands in one of the languages' lists as it is, whatever it means there. */
export const knows = (word: string): boolean =>
  lookUp(LEXICONS.en, word) !== undefined || lookUp(LEXICONS.sl, word) !== undefined;
