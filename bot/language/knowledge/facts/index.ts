import { firstIn, type Locale } from '../../../workflow/locale.ts';
import type { Fact, KnownFact } from './catalogue.ts';
import { likeliestFact } from './learned.ts';

export { FACTS, type KnownFact } from './catalogue.ts';

// How much likelier than no fact one must be, in the weights' own scale: least where a question names what this is all
// about and no other fact comes near, most of all where a code stands beside it. Found on questions and complaints that the weights had not met.
const LEAD = { clear: -2.5, asked: -1, astray: 0.3, ordered: 2, told: 1.5, besideCodes: 2 } as const;

/**
 * The fact that a text asks for, or tells of where that is enough: by the ideas of its language, or of another where that has none.
 * @param isQuestion whether it asks for anything; `isOrder`: whether it was heard as a wish or as said of a change; `hasCodes`: whether a
 * code stands in it, which is a diagnosis otherwise
 */
export function factAsked(
  text: string,
  locale: Locale,
  { isQuestion, isOrder, hasCodes }: Readonly<Record<'isQuestion' | 'isOrder' | 'hasCodes', boolean>>,
): KnownFact | undefined {
  const found = firstIn(locale, (one) => likeliestFact(text, one));
  if (!found) return undefined;
  const { fact, lead, isClear, isOfOurs, asks } = found;
  const { isBesideCodes, isTold }: Fact = fact;
  const isAsked = isQuestion || asks;
  if ((hasCodes && !isBesideCodes) || (!isAsked && (!isTold || isOrder))) return undefined;
  const asked = isOrder ? LEAD.ordered : !isOfOurs ? LEAD.astray : isClear ? LEAD.clear : LEAD.asked;
  const least = hasCodes ? LEAD.besideCodes : isAsked ? asked : LEAD.told;
  return lead >= least ? fact : undefined;
}
