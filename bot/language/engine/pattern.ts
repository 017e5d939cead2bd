import { pushTo } from '../../lib/push-to.ts';
import { beginsNearly } from './distance.ts';
import { knows } from './engine.ts';
import { normalise } from './normalise.ts';

/** A pattern taken apart: each group must be told by one of its words, and no word of `but`; in at most so many words, where it says so. */
export type Pattern = {
  readonly all: readonly (readonly Wanted[])[];
  readonly but: readonly Wanted[];
  readonly most?: number;
};

/** A word of a pattern, as it is written there and as it is looked for. */
type Wanted = { readonly text: string; readonly begins?: string; readonly row?: readonly Part[] };
type Part = { readonly text: string; readonly isOpen: boolean };

/** The words of a text: whole, two and three in a row joined by "_", and each by its first letter. */
export type Told = {
  readonly words: readonly string[];
  readonly whole: ReadonlySet<string>;
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
};

const MOST_WORDS = 80;
const LONGEST = 24;
const MOST_GUESSES = 20;
/** Words this long may hold one typo; shorter ones resemble too much. */
const TYPO_FROM = 6;
const ADDRESS = /\S@\S+\.\S/;
const BUILD = /\b\d+\.\d+(\.\d+)+\b/;

/** "group|of|words another !none|of|these ~3": the last says in at most how many words. */
export function parse(pattern: string): Pattern {
  const [said = '', most] = pattern.split('~');
  const [wanted = '', unwanted = ''] = said.split('!');
  const groups = (part: string) =>
    part
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((group) => group.split('|').map(wantedOf));
  return { all: groups(wanted), but: groups(unwanted).flat(), ...(most ? { most: Number(most) } : {}) };
}

/** Whole, by its beginning (`port*`), or several in a row, one of them by its beginning (`domain*_admin*`). */
function wantedOf(text: string): Wanted {
  if (!text.includes('*')) return { text };
  const parts = text.split('_');
  if (parts.length === 1) return { text, begins: text.slice(0, -1) };
  const row = parts.map((part) =>
    part.endsWith('*') ? { text: part.slice(0, -1), isOpen: true } : { text: part, isOpen: false },
  );
  return { text, row };
}

/** The long beginnings that patterns know, to guess a misspelt word by; keyed by their first two letters. */
export function vocabularyOf(patterns: readonly Pattern[]): ReadonlyMap<string, readonly string[]> {
  const long = patterns
    .flatMap(({ all }) => all.flat())
    .map(({ text }) => text.replace('*', ''))
    .filter((word) => word.length >= TYPO_FROM && !word.includes('_'));
  const byHead = new Map<string, readonly string[]>();
  for (const word of new Set(long)) {
    const head = word.slice(0, 2);
    byHead.set(head, [...(byHead.get(head) ?? []), word]);
  }
  return byHead;
}

/** What a text tells, as `fits` wants it; `vocabulary`: to guess misspelt words by. */
export function toldIn(text: string, vocabulary: ReadonlyMap<string, readonly string[]>): Told {
  const { plain, tokens } = normalise(text);
  const words = tokens.slice(0, MOST_WORDS).map((token) => token.text);
  const guesses = words
    .filter((word) => word.length >= TYPO_FROM && word.length <= LONGEST && !knows(word))
    .slice(0, MOST_GUESSES)
    .flatMap((word) => nearest(word, vocabulary) ?? []);
  const pairs = words.slice(1).map((word, at) => `${words[at]}_${word}`);
  const threes = words.slice(2).map((word, at) => `${pairs[at]}_${word}`);
  const alone = [...words, ...guesses, ...(ADDRESS.test(plain) ? ['@'] : []), ...(BUILD.test(plain) ? ['#'] : [])];
  return { words, whole: new Set([...alone, ...pairs, ...threes]), byLetter: byLetter(alone) };
}

function byLetter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) {
    pushTo(found, word.charAt(0), word);
  }
  return found;
}

function nearest(word: string, vocabulary: ReadonlyMap<string, readonly string[]>): string | undefined {
  const known = vocabulary.get(word.slice(0, 2)) ?? [];
  if (known.some((stem) => word.startsWith(stem))) return undefined;
  return known.find((stem) => beginsNearly(word, stem));
}

export function fits({ all, but, most = MOST_WORDS }: Pattern, told: Told): boolean {
  if (told.words.length > most) return false;
  return all.every((group) => group.some((word) => tells(word, told))) && !but.some((word) => tells(word, told));
}

/** Whether a text tells a word of a pattern. */
function tells({ text, begins, row }: Wanted, { words, whole, byLetter }: Told): boolean {
  if (begins !== undefined) return byLetter.get(begins.charAt(0))?.some((word) => word.startsWith(begins)) === true;
  if (!row) return whole.has(text);
  return words.some((_, at) => row.every((part, ahead) => isPart(part, words[at + ahead])));
}

const isPart = ({ text, isOpen }: Part, word: string | undefined): boolean =>
  isOpen ? word?.startsWith(text) === true : word === text;
