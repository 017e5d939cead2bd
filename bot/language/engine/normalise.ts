import { spoken } from '../words/sl/spoken.ts';
import { withNumbers } from './said-numbers.ts';

/** One word of a text: lower case, no diacritics, no apostrophes. `clause` counts sentences and comma clauses. */
export type Token = { readonly text: string; readonly clause: number };

/** A text made ready: `plain` still has its punctuation (codes are read from it). */
export type Normalised = {
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly asks: boolean;
  /** With its diacritics, which tell languages apart. */
  readonly written: string;
};

const SPOKEN: ReadonlyMap<string, string> = new Map(Object.entries(spoken));
const LETTERS = /\p{L}+/gu;
const LIMIT = 2000;
const MENTION = /<at\b[^<>]*>[^<>]*<\/at>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
// Zero-width, soft hyphen, direction marks and emoji joiners separate nothing and mean nothing.
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu;
const APOSTROPHE = /['’‘ʼ`´]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ccaron: 'č',
  scaron: 'š',
  zcaron: 'ž',
  '#39': "'",
  '#160': ' ',
  '#269': 'č',
  '#353': 'š',
  '#382': 'ž',
};
const WORD = /[\p{L}\p{N}]+|[.!?;:,()…]/gu;
const SENTENCE_MARK = /^[^\p{L}\p{N}]/u;

const decodeEntities = (text: string): string =>
  text.replace(/&(#?\w{2,6});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);

/** The words of a text alone, one space between them, as whole texts are known by. Pure. */
export const wordsAlone = (raw: string): string =>
  normalise(raw)
    .plain.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Cuts, cleans and splits a text. Each pass reads the text once. */
export const normalise = (raw: string): Normalised => {
  // Mentions go before the cut, so that a mention never pushes words out of it; the first cut bounds that pass too.
  const bare = raw
    .slice(0, LIMIT * 2)
    .replace(MENTION, ' ')
    .replace(TAG, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Up, then down: some letters (ß, ı) only meet their other case that way round.
  const lower = decodeEntities(bare.slice(0, LIMIT))
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toUpperCase()
    .toLowerCase();
  const flat = lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(APOSTROPHE, '');
  const plain = withNumbers(flat.replace(LETTERS, (word) => SPOKEN.get(word) ?? word));
  const tokens: Token[] = [];
  let clause = 0;
  for (const [text] of plain.matchAll(WORD)) {
    if (SENTENCE_MARK.test(text)) clause += 1;
    else tokens.push({ text, clause });
  }
  return { plain, tokens, asks: plain.includes('?'), written: lower };
};
