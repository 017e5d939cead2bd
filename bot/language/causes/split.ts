import { inEach, type Locale } from '../../workflow/locale.ts';
import { LANGUAGES } from '../words/index.ts';

/** One word of a text, without diacritics, and the clause and sentence that it stands in. */
export type Word = { readonly text: string; readonly clause: number; readonly sentence: number };

const MOST_WORDS = 300;
const WORD = /[\p{L}\p{N}]+/gu;
/** A full stop within a number or an address ends nothing. */
const ENDS_SENTENCE = /[.!?;…]\s|\s[-–—]\s/u;
const ENDS_CLAUSE = /[,:()]|[.!?;…]\s|\s[-–—]\s/u;
/** "Rights and inheritance are fine": what is only listed stays in one clause, up to so many words. */
const LISTED = 2;
const JOINS = inEach((locale) => new Set(LANGUAGES[locale].writing.joins.split(' ')));
const LISTS = inEach((locale) => new Set(LANGUAGES[locale].writing.lists.split(' ')));

/**
 * The words of a text in their clauses and sentences. Line breaks count as blanks: a chat sets them anywhere. Reads 300 words.
 * @param plain lower case, without diacritics and apostrophes, with its punctuation
 */
export function wordsIn(plain: string, locale: Locale): readonly Word[] {
  const words: Word[] = [];
  let [clause, sentence, end, began] = [0, 0, 0, 0];
  for (const { 0: text, index } of plain.matchAll(WORD)) {
    const between = words.length > 0 ? plain.slice(end, index) : '';
    if (ENDS_SENTENCE.test(between)) sentence += 1;
    const isListed = LISTS[locale].has(text) && words.length - began <= LISTED;
    if (words.length > 0 && (ENDS_CLAUSE.test(between) || (JOINS[locale].has(text) && !isListed))) {
      clause += 1;
      began = words.length;
    }
    words.push({ text, clause, sentence });
    end = index + text.length;
    if (words.length === MOST_WORDS) break;
  }
  return words;
}
