import type { Row } from './rows.ts';
import type { Start } from './subject.ts';

const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const mb = (bytes: number): string => (bytes / 1e6).toFixed(0);
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Least to most of what was measured several times, and its median as a ratio to that of the first row. */
function range(row: Row, base: Row, of: (start: Start) => number, write: (value: number) => string): string {
  const values = row.starts.map(of);
  const ratio = median(values) / median(base.starts.map(of));
  return `${write(Math.min(...values))} to ${write(Math.max(...values))} (${ratio.toFixed(2)})`;
}

/** The rows as two tables: what a start and the first question cost, and what people do then. */
export function tables(rows: readonly Row[]): readonly string[] {
  const [base] = rows;
  if (!base) return [];
  return [
    '| store | start, ms (ratio) | its CPU, ms (ratio) | MB (ratio) | first start, CPU ms | first question after an upgrade, ms | its CPU, ms | load |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const { name, first, load } = row;
      const cells = [
        name,
        range(row, base, (start) => start.ms, ms),
        range(row, base, (start) => start.cpu, ms),
        range(row, base, (start) => start.rss, mb),
        ms(first.start.cpu),
        ms(first.status),
        ms(first.cpu),
        `${load[0].toFixed(0)} to ${load[1].toFixed(0)}`,
      ];
      return `| ${cells.join(' | ')} |`;
    }),
    '',
    '| store | first status, ms | first approval, ms | idle CPU a minute, ms | history’s last page, ms | export, ms | longest pause meanwhile, ms | MB after all that |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ name, later }) => {
      const cells = [
        name,
        ms(later.status),
        ms(later.approval),
        ms(later.idle),
        ms(later.history),
        ms(later.export),
        ms(later.pause),
        mb(later.rssAfter),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}
