import { firstIn, inEach, LOCALES, type Locale, othersThan } from '../../workflow/locale.ts';
import { any } from '../words/any.ts';
import { LANGUAGES } from '../words/index.ts';
import type { Concept } from '../words/shape/concepts.ts';
import { compile, guess, longestPhrase, lookUp, type Match } from './lexicon.ts';
import type { Normalised, Token } from './normalise.ts';
import { elect, type Reading } from './votes.ts';

/** One meaningful stretch of a text. `stray` is a word nobody knows. */
export type Hit = {
  readonly concept: Concept | 'stray';
  readonly clause: number;
  readonly at: number;
  readonly word: string;
};

const SHARED = compile<Concept>(any);
const LEXICONS = inEach((locale) => compile<Concept>(LANGUAGES[locale].words, LANGUAGES[locale].other, any));

// Guesses cost the most; a text of nothing but strangers gets no more than this many.
const MOST_GUESSES = 40;

const readAll = (tokens: readonly Token[]): readonly Reading[] => {
  const guessed = new Map<string, Reading>();
  return tokens.map((token) => {
    const found: Reading = { token, matches: inEach((locale) => lookUp(LEXICONS[locale], token.text)) };
    if (LOCALES.some((locale) => found.matches[locale])) return found;
    const before = guessed.get(token.text);
    if (before) return { ...before, token };
    if (guessed.size >= MOST_GUESSES) return found;
    const nearest: Reading = { token, matches: inEach((locale) => guess(LEXICONS[locale], token.text)) };
    guessed.set(token.text, nearest);
    return nearest;
  });
};

/** Reads a text into concepts, longest phrase first, in the language of the text and then in the others. */
export const read = (text: Normalised, given: Locale): { readonly locale: Locale; readonly hits: readonly Hit[] } => {
  const all = readAll(text.tokens);
  const { locale, isCertain } = elect(all, { written: text.written, given, shared: SHARED });
  // "Is it actually on" is "is it on": words that only colour a sentence would break its phrases.
  const readings = all.filter(({ matches }) => matches[locale]?.concept !== 'soft');
  const keys = inEach((one) => readings.map(({ matches }) => matches[one]?.keys ?? []));
  const hits: Hit[] = [];
  let at = 0;
  while (at < readings.length) {
    const reading = readings[at];
    if (!reading) break;
    const { token } = reading;
    const start = at;
    const phrase = firstIn(locale, (one) => longestPhrase(LEXICONS[one], keys[one], start));
    const size = phrase?.size ?? 1;
    hits.push({
      concept: phrase?.concept ?? meaning(reading, locale, isCertain),
      clause: token.clause,
      at,
      word: token.text,
    });
    at += size;
  }
  return { locale, hits };
};

/** The nearest that another language has. Once the language is clear, a typo is a typo of that language. */
const foreignMatch = ({ matches }: Reading, locale: Locale, isCertain: boolean): Match<Concept> | undefined =>
  othersThan(locale)
    .flatMap((other) => matches[other] ?? [])
    .filter(({ distance }) => !isCertain || distance === 0)
    .reduce<Match<Concept> | undefined>((best, one) => (best && best.distance <= one.distance ? best : one), undefined);

const meaning = (reading: Reading, locale: Locale, isCertain: boolean): Concept | 'stray' => {
  const own = reading.matches[locale];
  const foreign = foreignMatch(reading, locale, isCertain);
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
export const knows = (word: string): boolean => LOCALES.some((locale) => lookUp(LEXICONS[locale], word) !== undefined);
