import { fits, parse, toldIn, vocabularyOf } from './engine/pattern.ts';
import { LANGUAGES } from './words/index.ts';
import type { ProofPatterns } from './words/shape/forms.ts';

const SPOKEN: readonly ProofPatterns[] = Object.values(LANGUAGES).map(({ proof }) => proof);
const COMPILED = SPOKEN.flatMap(({ asks }) => asks.map(parse));
const VOCABULARY = vocabularyOf(COMPILED);
const anyOf = (place: keyof ProofPatterns['alone']): string =>
  SPOKEN.flatMap(({ alone }) => alone[place] || []).join('|');
/** Nothing else is said. */
const ALONE = new RegExp(`^((${anyOf('before')}) )?(${anyOf('proof')})( (${anyOf('after')}))?$`);
const MOST_WORDS = 10;

/** "Show me the proof", "dokaži": the card that showed how the last change ended, and not whether it is on or a file for an auditor. */
export function asksForProof(text: string): boolean {
  const told = toldIn(text, VOCABULARY);
  if (told.words.length > MOST_WORDS) return false;
  return ALONE.test(told.words.join(' ')) || COMPILED.some((pattern) => fits(pattern, told));
}
