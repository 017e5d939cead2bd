import { BEGIN, folded, hashOf } from './fnv.ts';

/** The words that one with a letter or two left out may come from, in the order in which they were learned; now and then another one among them. */
export type NearIndex<P> = (word: string, depth: number) => readonly P[];

/** How many typos a word of this length is forgiven. */
export const allowed = (length: number): number => (length >= 9 ? 2 : length >= 5 ? 1 : 0);

/**
 * The hashes of a word and of what it is with up to `depth` letters left out (two at most): two words within that many typos share one of
 * these. The strings themselves are never made, which would be most of the work.
 */
export function shortened(word: string, depth: number): readonly number[] {
  const hashes = [hashOf(word)];
  const before = [BEGIN];
  for (let at = 0; at < word.length; at += 1) before.push(folded(before[at] ?? BEGIN, word, at, at + 1));
  if (depth > 0)
    for (let at = 0; at < word.length; at += 1)
      hashes.push(folded(before[at] ?? BEGIN, word, at + 1, word.length) >>> 0);
  if (depth > 1)
    for (let at = 0; at < word.length; at += 1) {
      let between = before[at] ?? BEGIN;
      for (let other = at + 1; other < word.length; other += 1) {
        hashes.push(folded(between, word, other + 1, word.length) >>> 0);
        between = folded(between, word, other, other + 1);
      }
    }
  return hashes;
}

/**
 * An index over every word with as many letters left out as it is forgiven typos. Flat arrays, sorted by a hash of the shortened word: a
 * map of the same holds ten times the memory. Two that share a hash are told apart by their distance, which every caller takes.
 */
export function nearIndex<P extends { readonly stem: string }>(patterns: readonly P[]): NearIndex<P> {
  const pairs: number[] = [];
  for (const [at, { stem }] of patterns.entries())
    for (const hash of new Set(shortened(stem, allowed(stem.length)))) pairs.push(hash * PLACES + at);
  const sorted = Float64Array.from(pairs).sort();
  const hashes = Uint32Array.from(sorted, (pair) => Math.floor(pair / PLACES));
  const places = Uint16Array.from(sorted, (pair) => pair % PLACES);
  const starts = startsOf(hashes);
  return (word, depth) => {
    const found: P[] = [];
    for (const hash of shortened(word, depth)) {
      let at = starts[hash >>> REST] ?? 0;
      while ((hashes[at] ?? Number.POSITIVE_INFINITY) < hash) at += 1;
      for (; hashes[at] === hash; at += 1) found.push(patterns[places[at] ?? 0] as P);
    }
    return found;
  };
}

/** More words than a language has here. */
const PLACES = 2 ** 16;

/** By the first bits of a hash so few are left that they are walked through. */
const BITS = 13;
const REST = 32 - BITS;

/** Where in a sorted row the hashes begin that begin with the same bits. */
function startsOf(sorted: Uint32Array): Uint32Array {
  const starts = new Uint32Array(2 ** BITS);
  let at = 0;
  for (const head of starts.keys()) {
    while (at < sorted.length && (sorted[at] ?? 0) >>> REST < head) at += 1;
    starts[head] = at;
  }
  return starts;
}
