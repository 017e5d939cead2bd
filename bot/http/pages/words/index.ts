import { inEach, type Locale, USUAL_LOCALE } from '../../../workflow/locale.ts';
import * as en from './en/index.ts';
import type { PageWords } from './shape/index.ts';
import * as sl from './sl/index.ts';

/** Where a language is registered for the web pages. */
export const PAGE_WORDS: Readonly<Record<Locale, PageWords>> = { en, sl };

/** Puts the sentences of a page into its script, by language; `usual` is for a browser in none of these. */
export function withWords(script: string, page: 'signIn' | 'download'): string {
  const words = { usual: USUAL_LOCALE, words: inEach((locale) => PAGE_WORDS[locale][page]) };
  return script.replace('PAGE_WORDS;', () => `${JSON.stringify(words)};`);
}

/** What stands on a page until its script runs: nobody knows yet who reads it. */
export function withNoScript(html: string): string {
  const all = Object.values(PAGE_WORDS).map(({ noScript }) => noScript);
  return html.replace('NO_SCRIPT', () => all.join(' · '));
}
