import { type Found, findDate, type Order } from './dates.ts';
import { eventId, isShort, sourceIn } from './event.ts';

/** The head of a table of events. `hasIndex`: each row begins with a running number and a time without a year, as `Get-EventLog` prints. */
export type Head = { readonly hasIndex: boolean; readonly hasFreeText: boolean };

/** The head that a line is, or undefined: names of columns only, one of them the id. */
export function headOf(line: string): Head | undefined {
  const names = line.trim().split(/\s+/);
  const isHead =
    /(?:^|\s)(?:Id|ID|EventID|EventId|InstanceId|InstanceID)(?:\s|$)/.test(line) &&
    names.length <= 12 &&
    names.every((name) => /^\p{Lu}\p{L}*$/u.test(name));
  if (!isHead) return undefined;
  return { hasIndex: names[0] === 'Index', hasFreeText: names.includes('Message') && !/Level|EntryType/.test(line) };
}

const NUMBER = /(?<![\w.:/-])(\d{3,5})(?![\w:/-]|\.\d)/g;
const INDEX = /^\s{0,20}\d{1,9}\s{1,8}\p{L}{3,5}\.?\s{1,3}\d{1,2}\s{1,3}\d{1,2}:\d{2}/u;
/** What consoles put around an id in a row, beside numbers and times: levels, sources and logs, in the languages they print. */
const COLUMN =
  /^(?:info\p{L}*|error|err\p{L}*|fehler|napaka|warn\p{L}*|opozorilo|crit\p{L}*|krit\p{L}*|verbose|ausführlich|podrobno|success\p{L}*|failure\p{L}*|audit|none|keine|brez|classic|klassisch|klasično|application|anwendung|aplikacija|security|sicherheit|varnost|passwordreset\p{L}*|adsync|directory|synchronization|microsoft|windows|auditing|am|pm|n|a|z|trackingid)$/iu;
const WORD = /\p{L}+/gu;
const isColumns = (text: string): boolean => (text.match(WORD) ?? []).every((word) => COLUMN.test(word));

/** The end of the row, another column, or what an event's text begins with. */
const isAfterId = (text: string): boolean =>
  /^["']?(?:[\s.)]{0,6}$|\s{2,}\S|[,;|])/.test(text) || COLUMN.test(/^\s(\p{L}{2,40})/u.exec(text)?.[1] ?? '');

/** One row: its id and its time, as far as it shows one. `isDated`: a time stands there, whether or not it can be told. */
export type Row = { readonly id: number; readonly when?: string; readonly isDated: boolean };
/** `loose` is the time that stood alone on a line above. */
type Around = { readonly head: Head | undefined; readonly loose: { readonly when?: string } | undefined };

/**
 * The row of a table that a line is, or undefined. No sentence is one, whatever ids and times it names: before the id only words
 * of consoles may stand, and after it another column.
 */
export function rowIn(line: string, date: Found | undefined, { head, loose }: Around): Row | undefined {
  const index = head?.hasIndex ? INDEX.exec(line)?.[0] : undefined;
  const bare = index ? line.slice(index.length) : line;
  const rest = date && !index ? `${bare.slice(0, date.start)} ${bare.slice(date.end)}` : bare;
  const isDated = date !== undefined || loose !== undefined || index !== undefined;
  if (!isDated && !head && !sourceIn(line)) return undefined;
  for (const { 1: digits, index: at } of [...rest.matchAll(NUMBER)].slice(0, 6)) {
    const id = eventId(digits);
    if (id === undefined || (isShort(id) && !date && !head)) continue;
    const after = rest.slice(at + (digits?.length ?? 0));
    const isRow = isColumns(rest.slice(0, at)) && (isAfterId(after) || (isDated && head?.hasFreeText === true));
    if (!isRow) return undefined;
    const when = date ? date.when : loose?.when;
    return { id, isDated, ...(when ? { when } : {}) };
  }
  return undefined;
}

/** The first date of a line, and whether it stands there alone: a column may be so narrow that the time wraps. */
export function dateIn(line: string, order: Order | undefined): { readonly date?: Found; readonly isAlone: boolean } {
  const date = findDate(line, order);
  return date ? { date, isAlone: line.trim().length <= date.end - date.start + 8 } : { isAlone: false };
}
