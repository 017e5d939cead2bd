import { beginsNearly } from './distance.ts';
import { knows } from './engine.ts';
import { normalise } from './normalise.ts';

/** A pattern taken apart: each group must be told by one of its words, and no word of `but`; in at most so many words, where it says so. */
export type Pattern = {
  readonly all: readonly (readonly string[])[];
  readonly but: readonly string[];
  readonly most?: number;
};

/** The words of a text: whole, two and three in a row joined by "_", and all beginnings of each. */
export type Told = {
  readonly words: readonly string[];
  readonly whole: ReadonlySet<string>;
  readonly begins: ReadonlySet<string>;
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
      .map((group) => group.split('|'));
  return { all: groups(wanted), but: groups(unwanted).flat(), ...(most ? { most: Number(most) } : {}) };
}

/** The long beginnings that patterns know, to guess a misspelt word by; keyed by their first two letters. */
export function vocabularyOf(patterns: readonly Pattern[]): ReadonlyMap<string, readonly string[]> {
  const long = patterns
    .flatMap(({ all }) => all.flat())
    .map((word) => word.replace('*', ''))
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
  const all = [
    ...words,
    ...pairs,
    ...threes,
    ...guesses,
    ...(ADDRESS.test(plain) ? ['@'] : []),
    ...(BUILD.test(plain) ? ['#'] : []),
  ];
  const begins = all.flatMap((word) =>
    Array.from({ length: Math.min(word.length, 2 * LONGEST) }, (_, at) => word.slice(0, at + 1)),
  );
  return { words, whole: new Set(all), begins: new Set(begins) };
}

function nearest(word: string, vocabulary: ReadonlyMap<string, readonly string[]>): string | undefined {
  const known = vocabulary.get(word.slice(0, 2)) ?? [];
  if (known.some((stem) => word.startsWith(stem))) return undefined;
  return known.find((stem) => beginsNearly(word, stem));
}

export function fits({ all, but, most = MOST_WORDS }: Pattern, told: Told): boolean {
  if (told.words.length > most) return false;
  const isTold = (word: string) => tells(word, told);
  return all.every((group) => group.some(isTold)) && !but.some(isTold);
}

/** Whether a text tells a word: whole, by its beginning (`port*`), or several in a row (`domain*_admin*`). */
function tells(word: string, { words, whole, begins }: Told): boolean {
  if (!word.includes('*')) return whole.has(word);
  const parts = word.split('_');
  if (parts.length === 1) return begins.has(word.slice(0, -1));
  return words.some((_, at) => parts.every((part, ahead) => isPart(part, words[at + ahead])));
}

const isPart = (part: string, word: string | undefined): boolean =>
  part.endsWith('*') ? word?.startsWith(part.slice(0, -1)) === true : word === part;
