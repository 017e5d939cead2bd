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

/** Whether `word` begins like `stem`, but for one typo in it: only where they part can one letter be another, missing, too much or swapped. */
export function beginsNearly(word: string, stem: string): boolean {
  let at = 0;
  while (at < stem.length && word[at] === stem[at]) at += 1;
  if (at === stem.length) return true;
  const rest = stem.slice(at + 1);
  return (
    (word.length > at && word.startsWith(rest, at + 1)) ||
    word.startsWith(rest, at) ||
    word.startsWith(stem.slice(at), at + 1) ||
    (word[at] === stem[at + 1] && word[at + 1] === stem[at] && word.startsWith(stem.slice(at + 2), at + 2))
  );
}
