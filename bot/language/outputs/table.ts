import { keyOf } from '../engine/field-name.ts';

type Row = ReadonlyMap<string, string>;
type Column = { readonly name: string; readonly start: number };

const RULE = /^\s{0,4}-{2,}(?:\s{1,200}-{2,})*\s*$/;
const MARKDOWN = /^[\s|:]*-{2,}[\s|:-]*$/;
const CSV = /^\s*"[\w .-]{1,60}"(?:[,;]"[\w .-]{1,60}"){0,40}\s*$/;
/** Heads and values set apart by gaps alone: what a spreadsheet and an HTML table leave of themselves. */
const GAPPED = /^\s*[a-z][\w.()-]{2,60}(?:\s{2,8}[a-z][\w.()-]{1,60}){1,40}\s*$/;
const GAP = /\s{2,}/;
const PROMPT = /^\s{0,4}(?:\[[^\]\n]{1,80}\]:?\s?)?ps\s[a-z]:\\[^>\n]{0,200}>/;
const FENCE = /^\s*```/;
const MOST_COLUMNS = 40;
const MOST_ROWS = 200;

/** The rows of all tables in these lines (lower case): of consoles, of CSV, of Markdown and of spreadsheets, each value by its column's name. */
export function rowsIn(lines: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  for (const [at, line] of lines.entries()) {
    if (rows.length >= MOST_ROWS) break;
    // A quote mark may have been left over between a head and its rule.
    const above = lines[lines[at - 1]?.trim() ? at - 1 : at - 2] ?? '';
    if (CSV.test(line) && !CSV.test(above)) rows.push(...csv(line, below(lines, at + 1)));
    else if (line.includes('|') && MARKDOWN.test(line)) rows.push(...split(above, below(lines, at + 1), /\s*\|\s*/));
    else if (GAPPED.test(line) && isHead(line, above, lines[at + 1] ?? ''))
      rows.push(...gapped(line, below(lines, at + 1)));
    else if (RULE.test(line)) rows.push(...columns(above, line, below(lines, at + 1)));
  }
  return rows;
}

/** What stands under a head, up to an empty line or the next prompt. */
function below(lines: readonly string[], from: number): readonly string[] {
  const end = lines.findIndex(
    (line, at) => at >= from && (line.trim() === '' || FENCE.test(line) || PROMPT.test(line)),
  );
  return lines.slice(from, Math.min(end < 0 ? lines.length : end, from + MOST_ROWS));
}

/** As many cells below as names, and no rule: those have columns of their own. */
function isHead(line: string, above: string, next: string): boolean {
  const [here, there] = [line, next].map((one) => cells(one, GAP).length);
  return here === there && !RULE.test(next) && !(GAPPED.test(above) && cells(above, GAP).length === here);
}

function gapped(head: string, rows: readonly string[]): readonly Row[] {
  const count = cells(head, GAP).length;
  return split(
    head,
    rows.filter((row) => cells(row, GAP).length === count),
    GAP,
  );
}

function columns(head: string, rule: string, rows: readonly string[]): readonly Row[] {
  const named: Column[] = [...rule.matchAll(/-{2,}/g)].slice(0, MOST_COLUMNS).map(({ index }, i, all) => ({
    start: index,
    name: keyOf(head.slice(index, all[i + 1]?.index ?? head.length)),
  }));
  const names = named.every(({ name }) => name !== '') ? named.map(({ name }) => name) : [];
  return rows.flatMap((row) => cut(row, named) ?? zipped(row, names) ?? zipped(row, words(head).map(keyOf)) ?? []);
}

/** The row cut where the columns begin; a break that was lost may have moved it by a space or two. */
function cut(row: string, named: readonly Column[]): Row | undefined {
  for (const by of [0, 1, 2]) {
    const starts = named.map(({ start }, i) => (i === 0 ? 0 : start + by));
    if (!starts.every((start) => start === 0 || start >= row.length || row[start - 1] === ' ')) continue;
    const values = starts.map((start, i) => row.slice(start, starts[i + 1] ?? row.length).trim());
    // Two values in one cell: the columns stand elsewhere.
    if (values.some((value) => /\s{2}/.test(value))) continue;
    return new Map(named.map(({ name }, i) => [name, values[i] ?? '']));
  }
  return undefined;
}

const words = (line: string): readonly string[] => line.trim().split(/\s+/);

/** The row by its words, where there are as many as columns: a chat may have taken the spaces between them. */
function zipped(row: string, names: readonly string[]): Row | undefined {
  const values = words(row);
  return names.length > 1 && values.length === names.length
    ? new Map(names.map((name, i) => [name, values[i] ?? '']))
    : undefined;
}

function split(head: string, rows: readonly string[], by: RegExp): readonly Row[] {
  const names = cells(head, by).map(keyOf);
  return rows.map((row) => new Map(cells(row, by).map((value, i) => [names[i] ?? '', value])));
}
const cells = (line: string, by: RegExp): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(by)
    .map((cell) => cell.trim().replace(/^"|"$/g, ''));

const csv = (head: string, rows: readonly string[]): readonly Row[] => split(head, rows, /"?[,;]"?/);
