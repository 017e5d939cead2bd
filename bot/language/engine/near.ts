import { deletions } from './distance.ts';
import { hashOf } from './fnv.ts';

/** The words that a shortened one may come from, in the order in which they were learned; now and then another one among them. */
export type NearIndex<P> = (shortened: string) => readonly P[];

/** How many typos a word of this length is forgiven. */
export const allowed = (length: number): number => (length >= 9 ? 2 : length >= 5 ? 1 : 0);

/**
 * An index over every word with as many letters left out as it is forgiven typos. Two flat arrays, sorted by a hash of the shortened
 * word: a map of the same holds ten times the memory. Two that share a hash are told apart by their distance, which every caller takes.
 */
export function nearIndex<P extends { readonly stem: string }>(patterns: readonly P[]): NearIndex<P> {
  const pairs: number[] = [];
  for (const [at, { stem }] of patterns.entries())
    for (const key of deletions(stem, allowed(stem.length))) pairs.push(hashOf(key) * PLACES + at);
  const sorted = Float64Array.from(pairs).sort();
  const hashes = Uint32Array.from(sorted, (pair) => Math.floor(pair / PLACES));
  const places = Uint16Array.from(sorted, (pair) => pair % PLACES);
  return (shortened) => {
    const hash = hashOf(shortened);
    const found: P[] = [];
    for (let at = firstOf(hashes, hash); hashes[at] === hash; at += 1) found.push(patterns[places[at] ?? 0] as P);
    return found;
  };
}

/** More words than a language has here. */
const PLACES = 2 ** 16;

function firstOf(sorted: Uint32Array, wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
