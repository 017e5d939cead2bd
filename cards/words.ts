import type { StepId } from '../bot/workflow/steps.ts';
import type { StepWords } from './words/shape.ts';
import { en } from './words.en.ts';
import { sl } from './words.sl.ts';

export type Locale = 'en' | 'sl';

/** Every sentence by id. English sets the shape, so a word missing in another language is a type error. */
export type Words = Omit<typeof en, 'steps'> & { readonly steps: Readonly<Record<StepId, StepWords>> };

export function wordsFor(locale: Locale): Words {
  return locale === 'sl' ? sl : en;
}
