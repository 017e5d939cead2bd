/** What was learned: one weight per clue and label, in bytes of base64; `scale` is what one is worth in them. */
export type Learned = { readonly labels: readonly string[]; readonly scale: number; readonly weights: string };
export type Weights = { readonly table: Int8Array; readonly width: number; readonly scale: number };

/**
 * The weights of these labels, by position alone: a label that came, went or moved would hand each one's weights to its neighbour
 * and never be noticed.
 * @throws with `complaint` where they were learned for another list of labels, or for another number of buckets
 */
export function weightsOf(learned: Learned, labels: readonly string[], buckets: number, complaint: string): Weights {
  const table = new Int8Array(Buffer.from(learned.weights, 'base64'));
  const isSame = labels.length === learned.labels.length && labels.every((one, at) => one === learned.labels[at]);
  if (isSame && table.length === buckets * labels.length) return { table, width: labels.length, scale: learned.scale };
  throw new Error(complaint);
}

/** How much the clues speak for each label, in the labels' order. */
export function scoresOf({ table, width, scale }: Weights, clues: readonly number[]): readonly number[] {
  const sums = new Float64Array(width);
  for (const clue of clues)
    for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (table[clue * width + at] ?? 0);
  return [...sums].map((sum) => sum / scale);
}
