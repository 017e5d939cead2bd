import type { Locale } from '../../workflow/locale.ts';
import * as en from './en/index.ts';
import type { Language } from './language/language.ts';
import * as sl from './sl/index.ts';

/** Where a language is registered for understanding it. */
export const LANGUAGES: Readonly<Record<Locale, Language>> = { en, sl };
