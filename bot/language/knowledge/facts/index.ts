import { firstIn, inEach, type Locale } from '../../../workflow/locale.ts';
import { fits, parse, toldIn, vocabularyOf } from '../../engine/pattern.ts';
import { LANGUAGES } from '../../words/index.ts';
import { FACTS, type Fact, type KnownFact } from './catalogue.ts';

export { FACTS, type KnownFact } from './catalogue.ts';

const PARSED = FACTS.map(({ id }) => ({
  asks: inEach((locale) => LANGUAGES[locale].facts.asks[id].map(parse)),
  tells: inEach((locale) => (LANGUAGES[locale].facts.tells[id] ?? []).map(parse)),
}));
const VOCABULARY = vocabularyOf(
  PARSED.flatMap(({ asks, tells }) => [...Object.values(asks), ...Object.values(tells)].flat()),
);

/**
 * The fact that a text asks for, or tells of where that is enough, by the patterns of its language and then of the others.
 * @param isQuestion whether it asks for anything; `hasCodes`: whether a code stands in it, which is a diagnosis otherwise
 */
export function factAsked(
  text: string,
  locale: Locale,
  { isQuestion, hasCodes }: { readonly isQuestion: boolean; readonly hasCodes: boolean },
): KnownFact | undefined {
  const told = toldIn(text, VOCABULARY);
  const isOpen = (fact: Fact) => !hasCodes || fact.isBesideCodes;
  return firstIn(locale, (one) =>
    FACTS.find((fact, at) => {
      const patterns = PARSED[at];
      if (!patterns || !isOpen(fact)) return false;
      return [...patterns.tells[one], ...(isQuestion ? patterns.asks[one] : [])].some((p) => fits(p, told));
    }),
  );
}
