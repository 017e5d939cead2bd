/**
 * FNV-1a over UTF-16 units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): the same number on every machine and in every run, as
 * weights that were learned once need it.
 */
export function hashOf(text: string): number {
  return folded(BEGIN, text, 0, text.length) >>> 0;
}

/** The hash of nothing yet, as `folded` goes on from it. */
export const BEGIN = 0x811c9dc5;

/** A hash that goes on with a stretch of a text; made unsigned where it ends. */
export function folded(begun: number, text: string, from: number, to: number): number {
  let hash = begun;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
