/** The median times of one commit and of one durable row, in ms. */
export type Line = { readonly length: number; readonly commit: number; readonly row: number };

/** One line for each length; the last column is the cost of a commit in rows, against that at the first length. */
export function table(lines: readonly Line[]): readonly string[] {
  const [first] = lines;
  const base = first ? first.commit / first.row : Number.NaN;
  return [
    '| events in the trail | one commit | commits a second | in durable rows | against the first line |',
    '| --- | --- | --- | --- | --- |',
    ...lines.map(({ length, commit, row }) => {
      const ratio = commit / row;
      const cells = [
        `${(commit * 1000).toFixed(0)} µs`,
        Math.round(1000 / commit),
        ratio.toFixed(2),
        (ratio / base).toFixed(2),
      ];
      return `| ${[length.toLocaleString('en'), ...cells].join(' | ')} |`;
    }),
  ];
}
