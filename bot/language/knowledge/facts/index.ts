import { type Locale, othersThan } from '../../../workflow/locale.ts';
import type { Fact, KnownFact } from './catalogue.ts';
import { likeliestFact } from './learned.ts';

export { FACTS, type KnownFact } from './catalogue.ts';

// How much likelier than no fact one must be, in the weights' own scale: least where a question names what this is all about, most of
// all where a code stands beside it. Found on questions and complaints that the weights had not met.
const LEAD = { asked: -1, astray: 0.3, told: 1, besideCodes: 2 } as const;

/**
 * The fact that a text asks for, or tells of where that is enough: by the ideas of its language, and then of the others.
 * @param isQuestion whether it asks for anything; `hasCodes`: whether a code stands in it, which is a diagnosis otherwise
 */
export function factAsked(
  text: string,
  locale: Locale,
  { isQuestion, hasCodes }: { readonly isQuestion: boolean; readonly hasCodes: boolean },
): KnownFact | undefined {
  for (const one of [locale, ...othersThan(locale)]) {
    const found = likeliestFact(text, one);
    if (!found) continue;
    const { isBesideCodes, isTold }: Fact = found.fact;
    if (hasCodes && !isBesideCodes) continue;
    if (!isQuestion && !isTold) continue;
    const least = hasCodes ? LEAD.besideCodes : !isQuestion ? LEAD.told : found.isOfOurs ? LEAD.asked : LEAD.astray;
    if (found.lead >= least) return found.fact;
  }
  return undefined;
}
