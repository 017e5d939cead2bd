import { firstIn, type Locale } from '../../../workflow/locale.ts';
import { isQuestion as asks } from '../../question/form.ts';
import type { Fact, KnownFact } from './catalogue.ts';
import { type Likeliest, likeliestFact } from './learned.ts';

export { FACTS, type KnownFact, NOTIONS } from './catalogue.ts';

// How much likelier than no fact one must be, in the weights' own scale: least where a question names what this is all
// about and no other fact comes near, most of all where a code stands beside it. Found on questions and complaints that the weights had not met.
const LEAD = {
  clear: -3.5,
  asked: -1.5,
  astray: 0.3,
  aside: 1,
  ordered: 2.8,
  told: 1.5,
  besideCodes: 2,
  inPart: 1,
  complained: 2,
  wished: 2,
  noted: 3,
} as const;

type HeardBefore = {
  readonly isQuestion: boolean;
  readonly isCalm?: boolean;
  readonly hasCodes: boolean;
  readonly heardAs?: 'wish' | 'order' | 'of-a-change' | 'complaint';
};

/**
 * The fact that a text asks for, or tells of where that is enough: by the ideas of its language, or of another where that has none.
 * @param isQuestion whether it asks for anything; `isCalm`: whether it wants nothing else and complains of nothing, as a note does
 * ("egress list for the VM, destinations and port"); `heardAs`: whether it was heard as a wish for
 * the tenant, as an order to go on, as said of a change under way, or as a complaint of one cause; `hasCodes`: whether a
 * code stands in it, which is a diagnosis otherwise
 */
export function factAsked(
  text: string,
  locale: Locale,
  { isQuestion, isCalm, hasCodes, heardAs }: HeardBefore,
): KnownFact | undefined {
  const found = firstIn(locale, (one) => likeliestFact(text, one));
  if (!found) return undefined;
  const { fact, lead, asks } = found;
  const { isBesideCodes, isTold }: Fact = fact;
  const isAsked = isQuestion || asks || (isCalm === true && found.isClear && lead >= LEAD.noted);
  if ((hasCodes && !isBesideCodes) || (!isAsked && (!isTold || heardAs))) return undefined;
  const least = hasCodes ? LEAD.besideCodes : isAsked ? asked(found, heardAs, isQuestion) : LEAD.told;
  if (lead >= least) return fact;
  return isQuestion && !hasCodes && !heardAs ? askedInPart(text, locale) : undefined;
}

/** Of a text that tells much besides, the sentence that asks, alone or with the one before it. */
function askedInPart(text: string, locale: Locale): KnownFact | undefined {
  const sentences = text.slice(0, LONGEST).match(SENTENCE) ?? [];
  if (sentences.length < 2) return undefined;
  const parts = sentences
    .slice(0, MOST_SENTENCES)
    .flatMap((one, at) => (asks(one) ? [one, ...(at > 0 ? [`${sentences[at - 1]}${one}`] : [])] : []));
  const found = parts.flatMap((part) => firstIn(locale, (one) => likeliestFact(part, one)) ?? []);
  const [best] = found
    .filter(({ lead, isOfOurs }) => isOfOurs && lead >= LEAD.inPart)
    .sort((one, other) => other.lead - one.lead);
  return best?.fact;
}

const LONGEST = 2_000;
const MOST_SENTENCES = 8;
const SENTENCE = /[^.!?\u2026\n]+(?:[.!?\u2026\n]+(?=\s|$)|$|[.!?\u2026]+)/gu;

function asked({ isOfOurs, isClear }: Likeliest, heardAs: HeardBefore['heardAs'], isQuestion: boolean): number {
  // Of a change under way a fact is told only where there is none.
  if (heardAs === 'of-a-change') return LEAD.aside;
  if (heardAs === 'complaint') return LEAD.complained;
  if (heardAs) return heardAs === 'wish' && isClear && isQuestion ? LEAD.wished : LEAD.ordered;
  if (!isOfOurs) return LEAD.astray;
  return isClear ? LEAD.clear : LEAD.asked;
}
