import { anyOf } from './words/any-of.ts';
import type { AlongPatterns } from './words/shape/patterns.ts';

/** What is read of a text; a question is short. */
const LIMIT = 2000;
const TAG = /<\/?[a-z][^<>]*>/gi;

/** A colon or quotation marks set the question apart: "ask Alex: why tonight?" A colon within a word or an address doesn't. */
const SET_APART = [/^[^:]{1,120}:\s+(.+)$/s, /[“"„»]([^“”"„»«]+)[”"“«]/s];

const any = (part: keyof AlongPatterns): string => anyOf(({ along }) => along[part]);

const ASKING = new RegExp(`\\b${any('asks')}(?!\\p{L})`, 'iu');
/** Where a question begins in the middle of a sentence. */
const BEGINS = new RegExp(`(?<!\\b${any('notAfter')} )(?<![\\p{L}\\p{N}])${any('begins')}(?![\\p{L}\\p{N}])`, 'iu');
const COURTESY = new RegExp(`[\\s,]+${any('courtesy')}[\\s.!]*$`, 'i');

/**
 * The question that somebody typed along with the wish to have it asked, as a sentence of its own, or an empty text where none
 * stands there. Pure; reads 2,000 characters.
 */
export function questionIn(text: string): string {
  const clean = text.slice(0, LIMIT).replace(TAG, ' ').replace(/\s+/g, ' ').trim();
  const apart = SET_APART.map((pattern) => pattern.exec(clean)?.[1]).find((found) => found !== undefined);
  return asSentence(apart ?? indirectIn(clean));
}

function indirectIn(clean: string): string {
  const asking = ASKING.exec(clean);
  if (!asking) return '';
  const after = clean.slice(asking.index + asking[0].length);
  const begins = BEGINS.exec(after);
  return begins ? after.slice(begins.index) : '';
}

function asSentence(found: string): string {
  const bare = found.replace(COURTESY, '').trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return '';
  const [first = '', ...rest] = bare;
  return `${first.toLocaleUpperCase()}${rest.join('')}${/[?.!…]$/.test(bare) ? '' : '?'}`;
}
