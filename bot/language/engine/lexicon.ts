import { pushTo } from '../../lib/push-to.ts';
import { editDistance } from './distance.ts';
import { allowed, type NearIndex, nearIndex } from './near.ts';

/** A way to write a word: whole (`undo`) or by its beginning (`undo*`). `concept` is absent for words known from phrases only. */
type Pattern<C> = { readonly key: string; readonly stem: string; readonly open: boolean; concept?: C };

type Node<C> = { readonly next: Map<string, Node<C>>; concept?: C };

/** The words of one language, each with what it means: `C` is a closed list of meanings. */
export type Lexicon<C> = {
  readonly exact: ReadonlyMap<string, Pattern<C>>;
  readonly stems: ReadonlyMap<string, Pattern<C>>;
  /** The stems again, by their first letters, the longest first: a word is held against those few that it can begin with. */
  readonly heads: ReadonlyMap<string, readonly Pattern<C>[]>;
  readonly near: NearIndex<Pattern<C>>;
  readonly nearOpen: NearIndex<Pattern<C>>;
  readonly phrases: Node<C>;
};

/** A token found in a lexicon: its meaning, the keys that phrases know it by, and how many typos it took. */
export type Match<C> = {
  readonly concept: C | undefined;
  readonly keys: readonly string[];
  readonly distance: number;
  readonly length: number;
};

const SHORTEST_STEM = 2;
const LONGEST_WORD = 28;
const HEAD = 3;

const spread = (entry: string): readonly string[][] =>
  entry
    .split(' ')
    .reduce<string[][]>(
      (sofar, part) => sofar.flatMap((words) => part.split('|').map((word) => [...words, word])),
      [[]],
    );

/** Builds the indexes of a language once, so that each look-up costs the same however many words there are. */
export const compile = <C extends string>(...sources: readonly Readonly<Partial<Record<C, string>>>[]): Lexicon<C> => {
  const exact = new Map<string, Pattern<C>>();
  const stems = new Map<string, Pattern<C>>();
  const phrases: Node<C> = { next: new Map() };
  const learn = (key: string): Pattern<C> => {
    const open = key.endsWith('*');
    const stem = open ? key.slice(0, -1) : key;
    const home = open ? stems : exact;
    const known = home.get(stem) ?? { key, stem, open };
    home.set(stem, known);
    return known;
  };
  for (const source of sources) {
    for (const [concept, list] of Object.entries(source) as [C, string][]) {
      for (const entry of list
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)) {
        if (!entry.includes(' ')) {
          learn(entry).concept ??= concept;
          continue;
        }
        for (const words of spread(entry)) {
          let node = phrases;
          for (const word of words) {
            learn(word);
            const child: Node<C> = node.next.get(word) ?? { next: new Map() };
            node.next.set(word, child);
            node = child;
          }
          node.concept ??= concept;
        }
      }
    }
  }
  const open = [...stems.values()];
  const near = nearIndex([...exact.values(), ...open]);
  return { exact, stems, heads: headsOf(open), near, nearOpen: nearIndex(open), phrases };
};

function headsOf<C>(stems: readonly Pattern<C>[]): ReadonlyMap<string, readonly Pattern<C>[]> {
  const heads = new Map<string, Pattern<C>[]>();
  const found = stems.filter(({ stem }) => stem.length >= SHORTEST_STEM && stem.length <= LONGEST_WORD);
  for (const pattern of found.sort((one, other) => other.stem.length - one.stem.length)) {
    pushTo(heads, pattern.stem.slice(0, HEAD), pattern);
  }
  return heads;
}

/** The word as it stands, else the longest known beginnings of it. */
export const lookUp = <C>(lexicon: Lexicon<C>, word: string): Match<C> | undefined => {
  const found: Pattern<C>[] = [];
  const whole = lexicon.exact.get(word);
  if (whole) found.push(whole);
  for (let size = Math.min(word.length, HEAD); size >= SHORTEST_STEM; size -= 1)
    for (const pattern of lexicon.heads.get(word.slice(0, size)) ?? [])
      if (word.startsWith(pattern.stem)) found.push(pattern);
  if (found.length === 0) return undefined;
  const meant = found.find((pattern) => pattern.concept);
  return {
    concept: meant?.concept,
    keys: found.map((pattern) => pattern.key),
    distance: 0,
    length: (meant ?? found[0])?.stem.length ?? 0,
  };
};

/** The nearest known word within one typo (two in long words), or nothing. Transposed letters are one typo. */
export const guess = <C>(lexicon: Lexicon<C>, word: string): Match<C> | undefined => {
  if (word.length < 5 || word.length > LONGEST_WORD || /\d/.test(word)) return undefined;
  let best: { pattern: Pattern<C>; distance: number } | undefined;
  for (let size = word.length; size >= 4; size -= 1) {
    const part = word.slice(0, size);
    const near = size === word.length ? lexicon.near : lexicon.nearOpen;
    for (const pattern of near(part, allowed(size + 1))) {
      if (part[0] !== pattern.stem[0] && !(part[0] === pattern.stem[1] && part[1] === pattern.stem[0])) continue;
      const limit = allowed(pattern.stem.length);
      const distance = editDistance(part, pattern.stem, limit);
      if (distance > limit) continue;
      const better =
        !best ||
        distance < best.distance ||
        (distance === best.distance && pattern.stem.length > best.pattern.stem.length);
      if (better) best = { pattern, distance };
    }
  }
  if (!best) return undefined;
  const { stem } = best.pattern;
  const twins = [lexicon.exact.get(stem), lexicon.stems.get(stem)].flatMap((pattern) => pattern ?? []);
  const concept = best.pattern.concept ?? twins.find((pattern) => pattern.concept)?.concept;
  return { concept, keys: twins.map((pattern) => pattern.key), distance: best.distance, length: stem.length };
};

/** The longest phrase that begins at `start`; `keys` are the keys of each token as `lookUp` and `guess` give them. */
export const longestPhrase = <C>(
  lexicon: Lexicon<C>,
  keys: readonly (readonly string[])[],
  start: number,
): { readonly concept: C; readonly size: number } | undefined => {
  let best: { concept: C; size: number } | undefined;
  let nodes = [lexicon.phrases];
  for (let at = start; at < keys.length && nodes.length > 0; at += 1) {
    nodes = nodes.flatMap((node) => (keys[at] ?? []).flatMap((key) => node.next.get(key) ?? []));
    const end = nodes.find((node) => node.concept);
    if (end?.concept) best = { concept: end.concept, size: at - start + 1 };
  }
  return best;
};
