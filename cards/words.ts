import type { StepId } from '../bot/workflow/steps.ts';
import type { StepWords } from './words/shape.ts';
import { en } from './words.en.ts';
import { sl } from './words.sl.ts';

export type Locale = 'en' | 'sl';

/** Every sentence by id. English sets the shape, so a word missing in another language is a type error. */
export type Words = Omit<typeof en, 'steps'> & { readonly steps: Readonly<Record<StepId, StepWords>> };

/**
 * `zone` (IANA) is the clock that the reader lives by: dates show it with UTC beside it. Without one, and on a card that many people
 * read, UTC stands alone.
 */
export function wordsFor(locale: Locale, zone?: string): Words {
  const words = locale === 'sl' ? sl : en;
  return zone ? { ...words, time: { ...words.time, date: (d) => words.time.date(d, zone) } } : words;
}
