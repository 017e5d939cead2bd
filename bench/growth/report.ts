import type { Row } from './rows.ts';

const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const mb = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** The rows as a table; a ratio is to the first row. */
export function table(rows: readonly Row[]): readonly string[] {
  const [base] = rows;
  if (!base) return [];
  const times = (value: number, of: number) => (value / of).toFixed(2);
  return [
    '| store | first start, ms | its CPU, ms | MB | first question after an upgrade, ms | start, ms (ratio) | its CPU, ms (ratio) | MB (ratio) | first status, ms | first approval, ms | idle CPU a minute, ms | history’s last page, ms | export, ms | longest pause, ms | MB after all that |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ name, first, later }) => {
      const cells = [
        name,
        ms(first.start.ms),
        ms(first.start.cpu),
        mb(first.start.rss),
        ms(first.status),
        `${ms(later.start.ms)} (${times(later.start.ms, base.later.start.ms)})`,
        `${ms(later.start.cpu)} (${times(later.start.cpu, base.later.start.cpu)})`,
        `${mb(later.start.rss)} (${times(later.start.rss, base.later.start.rss)})`,
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
