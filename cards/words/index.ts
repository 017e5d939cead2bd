import { inEach, type Locale } from '../../bot/workflow/locale.ts';
import * as en from './en/index.ts';
import type { Language, Words } from './language/language.ts';
import * as sl from './sl/index.ts';

export type { Language, Words } from './language/language.ts';

/** Where a language is registered for the cards. */
const LANGUAGES: Readonly<Record<Locale, Language>> = { en, sl };

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
