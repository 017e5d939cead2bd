import { BEFORE, type Day, dayAt, dayWord, later } from './day-named.ts';

const WORD = /(?<![\p{L}\p{N}]|\d[-.])(?=[\p{L}\p{N}])/gu;
const BARE = new RegExp(`(\\d{1,2})(?:${dayWord('ordinal')})?(?![\\p{L}\\p{N}]|:\\d| ?(?:${dayWord('clock')}))`, 'uy');
const DASH = / ?[-–—] ?/y;
const TO = new RegExp(`,? ${dayWord('until')} (?:${dayWord('between')} )*`, 'uy');
const AND = new RegExp(` ${dayWord('and')} `, 'uy');
const AMID = new RegExp(`${BEFORE}${dayWord('amid')} (?:${dayWord('between')} )*$`, 'u');

/** A first and a last day, and where in the text the last one ends. */
type Range = { readonly from: Day; readonly until: Day; readonly at: number };

/**
 * Two days that a flat text names beside each other: "Dec 20 - Jan 3", "20.–27. decembra", "between 4 and 8 January". Of two dates one
 * may go without its month. Undefined where there are none.
 */
export function rangeIn(text: string, today: Day): Range | undefined {
  for (const { index } of text.matchAll(WORD)) {
    const range = rangeAt(text, index, today);
    if (range) return range;
  }
  return undefined;
}

function rangeAt(text: string, at: number, today: Day): Range | undefined {
  const first = markAt(text, at, today);
  if (!first) return undefined;
  const end = at + first.length;
  const dash = hitAt(DASH, text, end);
  const link = dash ?? hitAt(TO, text, end) ?? (AMID.test(text.slice(0, at)) ? hitAt(AND, text, end) : null);
  if (!link) return undefined;
  const from = end + link[0].length;
  const last = markAt(text, from, 'day' in first ? first.day : today);
  const between = last && daysOf(first, last, dash !== null);
  return between && { ...between, at: from + last.length };
}

/** What names one of the two: a day, as a date or not, or the number of one alone. */
type Mark = { readonly length: number } & (
  | { readonly day: Day; readonly isDate: boolean }
  | { readonly number: number; readonly length: number }
);

function markAt(text: string, at: number, base: Day): Mark | undefined {
  const bare = hitAt(BARE, text, at);
  const named = dayAt(text, at, base);
  const length = named?.length ?? 0;
  if (named && length > (bare?.[0].length ?? 0))
    return { day: named.is, length, isDate: /\d/.test(text.slice(at, at + length)) };
  const number = Number(bare?.[1] ?? 0);
  return bare && number >= 1 && number <= 31 ? { number, length: bare[0].length } : undefined;
}

function daysOf(first: Mark, last: Mark, isDash: boolean): Omit<Range, 'at'> | undefined {
  if ('day' in first) {
    if ('day' in last) return { from: first.day, until: last.day };
    // "Dec 20 - 27"; behind a word it may be an hour.
    return first.isDate && isDash ? { from: first.day, until: onward(first.day, last.number) } : undefined;
  }
  if (!('day' in last && last.isDate)) return undefined;
  const month = first.number <= last.day.day ? last.day : later({ ...last.day, day: 1 }, -1);
  return { from: later({ ...month, day: first.number }, 0), until: last.day };
}

/** The next day of that number, from this day on. */
function onward(day: Day, number: number): Day {
  const month = number > day.day ? day : later({ ...day, day: 1 }, 31);
  return later({ ...month, day: number }, 0);
}

function hitAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
