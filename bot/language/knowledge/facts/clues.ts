import { inEach, type Locale } from '../../../workflow/locale.ts';
import { hashOf } from '../../engine/fnv.ts';
import { normalise } from '../../engine/normalise.ts';
import { fits, type Pattern, parse, toldIn, vocabularyOf } from '../../engine/pattern.ts';
import { LANGUAGES } from '../../words/index.ts';
import { FACT_IDEAS, type FactIdea } from '../../words/shape/fact-ideas.ts';
import { NAMES } from '../../words/shape/fact-names.ts';

/** How many buckets the clues of a text are spread over: one for each idea; the rest for two ideas together, and for beginnings of words. */
export const FACT_BUCKETS = 4096;
const WORDS_READ = 80;
// Words of one root begin alike, in both languages.
const ROOT = 5;
const SHORTEST = 3;
// Of a long text, that many ideas are paired.
const MOST_PAIRED = 14;

const PATTERNS = inEach((locale) =>
  FACT_IDEAS.map((idea): Pattern => {
    const ways = [LANGUAGES[locale].facts[idea], NAMES[idea]].filter(Boolean).join('|');
    return parse(ways);
  }),
);
const VOCABULARY = inEach((locale) => vocabularyOf(PATTERNS[locale]));

/** The ideas that a text tells, in its language and by the field's own names. */
export function ideasIn(text: string, locale: Locale): readonly FactIdea[] {
  const told = toldIn(text, VOCABULARY[locale]);
  return FACT_IDEAS.filter((_, at) => {
    const pattern = PATTERNS[locale][at];
    return pattern && fits(pattern, told);
  });
}

/** The buckets of a text's ideas (`ideasIn`), of any two of them, and of its words, each once. */
export function factClues(text: string, ideas: readonly FactIdea[]): readonly number[] {
  const few = ideas.slice(0, MOST_PAIRED);
  const pairs = few.flatMap((one, at) => few.slice(at + 1).map((other) => bucketOf(`${one} ${other}`)));
  const words = normalise(text)
    .tokens.slice(0, WORDS_READ)
    .filter((token) => token.text.length >= SHORTEST)
    .map((token) => bucketOf(token.text.slice(0, ROOT)));
  return [...new Set([...ideas.map((idea) => FACT_IDEAS.indexOf(idea)), ...pairs, ...words])];
}

const bucketOf = (clue: string): number => FACT_IDEAS.length + (hashOf(clue) % (FACT_BUCKETS - FACT_IDEAS.length));
