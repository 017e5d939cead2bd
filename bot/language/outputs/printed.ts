import { keyOf } from '../engine/field-name.ts';
import { rowsIn } from './table.ts';

/** One record of a table, of CSV or of JSON: its values by the names of their fields, as letters only. All lower case. */
export type Row = ReadonlyMap<string, string>;

/** A line; `when` is the first time in it, ISO 8601, where it shows one that can be told. */
export type Line = { readonly text: string; readonly when?: string };

/**
 * A paste as the readers see it, so that neither case, diacritics nor line breaks count. `flat`: lower case, no diacritics, one space
 * for every stretch of spaces and breaks. `bare`: the same with letters and digits alone, for sentences that a narrow console broke
 * in the middle of a word. `rows`: what stood in columns. `lines`: as they stood, without the breaks that a chat lost.
 */
export type Printed = {
  readonly flat: string;
  readonly bare: string;
  readonly lines: readonly Line[];
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

/** A stretch of a paste, in order: its lines, or the value of the JSON that stood there. */
export type Piece = { readonly lines: readonly Line[] } | { readonly json: unknown };

/** What chats put in front of a line that is quoted, and around a block of code. */
const AROUND = /^\s{0,8}(?:[>│┃|]\s{0,4}){1,4}|```\w{0,20}|\*\*/gmu;

/** Makes a paste ready, once for all readers. Linear in its length. */
export function printedOf(text: string, pieces: readonly Piece[], known: Pick<Printed, 'events' | 'enabled'>): Printed {
  const lines = pieces.flatMap((p) => ('lines' in p ? p.lines : [{ text: '' }]));
  const flat = flattened(text.replace(AROUND, ' '));
  const rows = [
    ...rowsIn(lines.map((line) => kept(line.text))),
    ...pieces.flatMap((p) => ('json' in p ? rowsOfJson(p.json) : [])),
  ].slice(0, MOST_ROWS);
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
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const entries = Object.entries(value).slice(0, MOST_ROWS);
    rows.push(new Map(entries.map(([key, held]) => [keyOf(kept(key)), textOf(held)])));
    open.push(...entries.map(([, held]) => held).filter((held) => typeof held === 'object' && held !== null));
  }
  return rows;
}

const textOf = (held: unknown): string =>
  held === null || held === undefined
    ? ''
    : flattened(typeof held === 'object' ? JSON.stringify(held).slice(0, 400) : String(held));
