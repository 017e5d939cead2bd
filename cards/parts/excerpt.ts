import type { Words } from '../words/index.ts';
import { escaped, LENGTHS, plain } from './escape.ts';

/** How many words of somebody's text stand on a card at first sight, by how much else there is to read. */
export const FIRST_WORDS = { alone: 60, usual: 23, crowded: 10 } as const;

/** A word without an end must not fill the card either. */
const LONGEST_WORD = 12;
/** Marks that lead on to what isn't shown. */
const TRAILING = /[\s,;:–—-]+$/;
const ENDS_SENTENCE = /[.!?…]["”»’)]*$/;

/** As many whole sentences as fit in `most` words, else the first words; with an ellipsis where there is more. */
export function excerpt(said: string, most: number): string {
  const words = said.trim().split(/\s+/);
  const first = words.slice(0, most);
  const whole = first.slice(0, first.findLastIndex((word) => ENDS_SENTENCE.test(word)) + 1);
  const shown = words.length <= most ? words : whole.length >= most / 3 ? whole : first;
  const line = shown.join(' ');
  const short = plain(line, most * LONGEST_WORD);
  return words.length > shown.length && short === plain(line, Number.POSITIVE_INFINITY)
    ? `${short.replace(TRAILING, '')} …`
    : short;
}

/** Whether there is more than stands at first sight. */
export const isLong = (said: string, most: number): boolean =>
  excerpt(said, most) !== plain(said, Number.POSITIVE_INFINITY);

/** In quotation marks, as much as stands at first sight. */
export function quoteOf(words: Words, said: string, most: number): string {
  return words.change.waiting.quote(escaped(excerpt(said, most), LENGTHS.reason));
}

/** In quotation marks, whole. */
export function wholeQuote(words: Words, said: string): string {
  return words.change.waiting.quote(escaped(said, LENGTHS.reason));
}
