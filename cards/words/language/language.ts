import type { Locale } from '../../../bot/workflow/locale.ts';
import type { StepId } from '../../../bot/workflow/steps/index.ts';
import type * as en from '../en/index.ts';
import type { StepWords } from '../shape/index.ts';

/**
 * All that is said in one language: its folder. English sets the shape, so a sentence that another language lacks is a type error.
 * `known` holds what is so in every tenant.
 */
export type Language = {
  readonly words: Omit<typeof en.words, 'steps'> & { readonly steps: Readonly<Record<StepId, StepWords>> };
  readonly knowledge: typeof en.knowledge;
  readonly known: Readonly<Record<keyof typeof en.known, { readonly lead: string; readonly more: string }>>;
};

/** Every sentence by id. */
export type Words = Language['words'] & { readonly locale: Locale };
