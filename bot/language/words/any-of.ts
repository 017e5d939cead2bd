import { LANGUAGES } from './index.ts';
import type { Language } from './language/language.ts';

/** The source of a pattern that fits what any language has here: people mix them. One that has none of it says nothing. */
export function anyOf(pick: (language: Language) => RegExp | undefined): string {
  const all = Object.values(LANGUAGES).flatMap((language) => pick(language)?.source ?? []);
  return all.length > 0 ? `(?:${all.join('|')})` : NOTHING;
}

/** Fits nowhere. */
const NOTHING = '(?!)';
