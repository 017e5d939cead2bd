import { inEach, type Locale } from '../bot/workflow/locale.ts';
import type { StepId } from '../bot/workflow/steps.ts';
import * as en from './words/en/index.ts';
import type { StepWords } from './words/shape.ts';
import * as sl from './words/sl/index.ts';

/**
 * All that is said in one language: its folder. English sets the shape, so a sentence that another language lacks is a type error.
 * `known` holds what is so in every tenant.
 */
export type Language = {
  readonly words: Omit<typeof en.words, 'steps'> & { readonly steps: Readonly<Record<StepId, StepWords>> };
  readonly knowledge: typeof en.knowledge;
  readonly known: Readonly<Record<keyof typeof en.known, { readonly lead: string; readonly more: string }>>;
};

/** Where a language is registered for the cards. */
const LANGUAGES: Readonly<Record<Locale, Language>> = { en, sl };

/** Every sentence by id. */
export type Words = Language['words'] & { readonly locale: Locale };

const WORDS = inEach((locale): Words => ({ ...LANGUAGES[locale].words, locale }));

/**
 * `zone` (IANA) is the clock that the reader lives by: dates show it with UTC beside it. Without one, and on a card that many people
 * read, UTC stands alone.
 */
export function wordsFor(locale: Locale, zone?: string): Words {
  const words = WORDS[locale];
  return zone ? { ...words, time: { ...words.time, date: (d) => words.time.date(d, zone) } } : words;
}

/** What is known of the field, in the language of these words. */
export function knowledgeIn({ locale }: Words): Language['knowledge'] {
  return LANGUAGES[locale].knowledge;
}

/** What is so in every tenant, in the language of these words. */
export function knownIn({ locale }: Words): Language['known'] {
  return LANGUAGES[locale].known;
}
