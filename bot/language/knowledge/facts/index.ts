import type { Locale } from '../../../workflow/locale.ts';
import { fits, parse, tell, vocabularyOf } from '../../engine/pattern.ts';
import { PEOPLE } from './accounts.ts';
import { CLIENTS } from './clients.ts';
import type { Fact } from './fact.ts';
import { NETWORK } from './network.ts';
import { WORKING } from './working.ts';

/** What is so in every tenant. The order is part of the meaning: the first that a text asks for is the answer. */
export const FACTS = [...CLIENTS, ...PEOPLE, ...WORKING, ...NETWORK] as const;

export type KnownFact = (typeof FACTS)[number];

const parsed = (patterns: Fact['tells']) => ({
  en: (patterns?.en ?? []).map(parse),
  sl: (patterns?.sl ?? []).map(parse),
});
const PARSED = FACTS.map((fact: Fact) => ({ asks: parsed(fact.asks), tells: parsed(fact.tells) }));
const VOCABULARY = vocabularyOf(PARSED.flatMap(({ asks, tells }) => [asks.en, asks.sl, tells.en, tells.sl].flat()));

/**
 * The fact that a text asks for, or tells of where that is enough, by the patterns of its language and then of the other one.
 * @param isQuestion whether it asks for anything; `hasCodes`: whether a code stands in it, which is a diagnosis otherwise
 */
export function factAsked(
  text: string,
  locale: Locale,
  { isQuestion, hasCodes }: { readonly isQuestion: boolean; readonly hasCodes: boolean },
): KnownFact | undefined {
  const told = tell(text, VOCABULARY);
  const isOpen = (fact: Fact) => !hasCodes || fact.isBesideCodes;
  const inLocale = (one: Locale) =>
    FACTS.find((fact, at) => {
      const patterns = PARSED[at];
      if (!patterns || !isOpen(fact)) return false;
      return [...patterns.tells[one], ...(isQuestion ? patterns.asks[one] : [])].some((p) => fits(p, told));
    });
  return inLocale(locale) ?? inLocale(locale === 'en' ? 'sl' : 'en');
}
