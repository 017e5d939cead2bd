/** `word` with up to `depth` letters left out: two words within that many typos share one of these. */
export const deletions = (word: string, depth: number): ReadonlySet<string> => {
  const found = new Set([word]);
  let edge = [word];
  for (let level = 0; level < depth; level += 1) {
    const shorter: string[] = [];
    for (const text of edge) {
      for (let at = 0; at < text.length; at += 1) {
        const key = text.slice(0, at) + text.slice(at + 1);
        if (!found.has(key)) {
          found.add(key);
          shorter.push(key);
        }
      }
    }
    edge = shorter;
  }
  return found;
};

/** Typos between two words (Damerau-Levenshtein, adjacent letters swapped count one); anything over `limit` is `limit + 1`. */
export const editDistance = (left: string, right: string, limit: number): number => {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (old[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (old[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    older = old;
    old = current;
  }
  return Math.min(old[right.length] ?? 0, limit + 1);
};

/** Whether `word` begins like `stem`, but for one typo in it. */
export const beginsNearly = (word: string, stem: string): boolean =>
  [0, 1, -1].some((more) => editDistance(word.slice(0, stem.length + more), stem, 1) <= 1);
