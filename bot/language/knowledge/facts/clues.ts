import { inEach, type Locale } from '../../../workflow/locale.ts';
import { normalise } from '../../engine/normalise.ts';
import { fits, type Pattern, parse, tell, vocabularyOf } from '../../engine/pattern.ts';
import { FACT_IDEAS, type FactIdea, NAMES } from '../../words/fact-ideas.ts';
import { LANGUAGES } from '../../words/index.ts';

/** How many buckets the clues of a text are spread over: one for each idea, and the rest for the beginnings of its words. */
export const FACT_BUCKETS = 4096;
const WORDS_READ = 80;
// Words of one root begin alike, in both languages.
const ROOT = 5;
const SHORTEST = 3;

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

/** The buckets of a text's ideas and of its words, each once. */
export function factClues(text: string, locale: Locale): readonly number[] {
  const ideas = ideasIn(text, locale).map((idea) => FACT_IDEAS.indexOf(idea));
  const words = normalise(text)
    .tokens.slice(0, WORDS_READ)
    .filter((token) => token.text.length >= SHORTEST)
    .map((token) => bucketOf(token.text.slice(0, ROOT)));
  return [...new Set([...ideas, ...words])];
}

// FNV-1a: the same bucket on every machine and in every run.
function bucketOf(root: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < root.length; at += 1) hash = Math.imul(hash ^ root.charCodeAt(at), 0x01000193);
  return FACT_IDEAS.length + ((hash >>> 0) % (FACT_BUCKETS - FACT_IDEAS.length));
}
