import { keyOf } from '../pasted/fields.ts';
import { isNode } from '../pasted/json.ts';
import { rowsIn } from './table.ts';

/** One record of a table, of CSV or of JSON: its values by the names of their fields, as letters only. All lower case. */
export type Row = ReadonlyMap<string, string>;

/**
 * A paste as the readers see it, so that neither case, diacritics nor line breaks count. `flat`: lower case, no diacritics, one space
 * for every stretch of spaces and breaks. `bare`: the same with letters and digits alone, for sentences that a narrow console broke
 * in the middle of a word. `rows`: what stood in columns. `lines`: as they stood, without the breaks that a chat lost.
 */
export type Printed = {
  readonly flat: string;
  readonly bare: string;
  readonly lines: readonly string[];
  readonly rows: readonly Row[];
  /** The ids of the events in it. */
  readonly events: readonly number[];
  /** The switch of `Get-ADSyncAADPasswordResetConfiguration`, where it certainly is. */
  readonly enabled?: boolean;
};

const MOST_ROWS = 400;

/** Lower case and without diacritics; every stretch of spaces, breaks and borders is one space. */
export const flattened = (text: string): string =>
  text
    .normalize('NFKC')
    // Up, then down: some letters (ß, ı) only meet their other case that way round.
    .toUpperCase()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/[\s|│]+/g, ' ')
    .trim();

/** Makes a paste ready, once for all readers. Linear in its length. */
export function printedOf(
  text: string,
  lines: readonly string[],
  jsons: readonly unknown[],
  known: Pick<Printed, 'events' | 'enabled'>,
): Printed {
  const flat = flattened(text);
  const rows = [...rowsIn(lines.map(kept)), ...jsons.flatMap(rowsOfJson)].slice(0, MOST_ROWS);
  return { flat, bare: flat.replace(/[^\p{L}\p{N}]+/gu, ''), lines, rows, ...known };
}

/** A line with its columns where they stood, and its letters as the readers compare them. */
const kept = (line: string): string => line.toUpperCase().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The objects of a JSON value, each as one row; what PowerShell wraps into an object is its text. */
function rowsOfJson(root: unknown): readonly Row[] {
  const rows: Row[] = [];
  const open: unknown[] = [root];
  for (let value = open.pop(); value !== undefined && rows.length < MOST_ROWS; value = open.pop()) {
    if (Array.isArray(value)) open.push(...value.slice(0, MOST_ROWS));
    if (!isNode(value)) continue;
    const entries = Object.entries(value).slice(0, MOST_ROWS);
    rows.push(new Map(entries.map(([key, held]) => [keyOf(key), textOf(held)])));
    open.push(...entries.map(([, held]) => held).filter((held) => typeof held === 'object' && held !== null));
  }
  return rows;
}

const textOf = (held: unknown): string =>
  held === null || held === undefined
    ? ''
    : flattened(typeof held === 'object' ? JSON.stringify(held).slice(0, 400) : String(held));
