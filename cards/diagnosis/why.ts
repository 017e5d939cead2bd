import { escaped, LENGTHS } from '../parts/escape.ts';
import { knowledgeIn, type Language, type Words } from '../words/index.ts';

/** The sign that put a cause first: `by` is the person's own words, or the id of a code, an event, a banner or a finding. */
export type Why = { readonly kind: keyof Language['knowledge']['talk']['why']; readonly by: string };

/** Why a search begins where it does. */
export function whyLine(words: Words, { kind, by }: Why): string {
  return knowledgeIn(words).talk.why[kind](escaped(by, LENGTHS.short));
}
