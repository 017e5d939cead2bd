import { inEach, type Locale } from '../../../workflow/locale.ts';
import { normalise } from '../../engine/normalise.ts';
import { fits, type Pattern, parse, tell, vocabularyOf } from '../../engine/pattern.ts';
import { FACT_IDEAS, type FactIdea } from '../../words/fact-ideas.ts';
import { NAMES } from '../../words/fact-names.ts';
import { LANGUAGES } from '../../words/index.ts';

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
  const told = tell(text, VOCABULARY[locale]);
  return FACT_IDEAS.filter((_, at) => {
    const pattern = PATTERNS[locale][at];
    return pattern && fits(pattern, told);
  });
}

/** The buckets of a text's ideas, of any two of them, and of its words, each once. */
export function factClues(text: string, locale: Locale): readonly number[] {
  const ideas = ideasIn(text, locale);
  const few = ideas.slice(0, MOST_PAIRED);
  const pairs = few.flatMap((one, at) => few.slice(at + 1).map((other) => bucketOf(`${one} ${other}`)));
  const words = normalise(text)
    .tokens.slice(0, WORDS_READ)
    .filter((token) => token.text.length >= SHORTEST)
    .map((token) => bucketOf(token.text.slice(0, ROOT)));
  return [...new Set([...ideas.map((idea) => FACT_IDEAS.indexOf(idea)), ...pairs, ...words])];
}

// FNV-1a: the same bucket on every machine and in every run.
function bucketOf(clue: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < clue.length; at += 1) hash = Math.imul(hash ^ clue.charCodeAt(at), 0x01000193);
  return FACT_IDEAS.length + ((hash >>> 0) % (FACT_BUCKETS - FACT_IDEAS.length));
}
