import type { TimePatterns } from '../words/shape/times.ts';
import { type Shift, shiftNamed } from './shift.ts';
import { built, take, whole } from './taken.ts';

/** What a text names of a time, as it stands there; `rest`: the text without it. Hours from 0 to 24. */
export type Named = {
  readonly day?: NamedDay;
  readonly from?: Clock;
  readonly to?: Clock;
  /** How long, in minutes, where the end isn't named. */
  readonly lasts?: number;
  readonly part?: Part;
  /** How long from now on it begins, in minutes. */
  readonly ahead?: number;
  /** By how much it is moved: "by a day", "two hours later". */
  readonly shift?: Shift;
  /** A clock that no day has, as it was typed: 25:00. */
  readonly noClock?: string;
  readonly rest: string;
};

export type NamedDay =
  | { readonly kind: 'ahead'; readonly days: 0 | 1 | 2 }
  /** From 0, Monday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** As a calendar shows it; without a year it is the next one. */
  | { readonly kind: 'date'; readonly month: number; readonly day: number; readonly year?: number };

/** `half`: as it was written; absent where the part of the day has to say. */
export type Clock = { readonly hour: number; readonly minute: number; readonly half?: 'am' | 'pm' };
export type Part = keyof TimePatterns['parts'];

/** Reads what `plain` (lower case, no diacritics) names, in the words of one language. Pure. */
export function namedIn(plain: string, words: TimePatterns): Named {
  const digits = withDigits(plain, words);
  const { lasts: ahead, rest } = lastsNamed(digits, { ...words.lasts, for: words.ahead });
  const moved = shiftNamed(rest, words);
  const day = dayNamed(moved.rest, words);
  const part = partNamed(day.rest, words);
  const clock = clocksNamed(part.rest, words);
  const isToday = part.part === 'tonight' && !day.day;
  return {
    ...(day.day ? { day: day.day } : isToday ? { day: { kind: 'ahead', days: 0 } as const } : {}),
    ...(part.part ? { part: part.part } : {}),
    ...(ahead === undefined ? {} : { ahead }),
    ...(moved.shift ? { shift: moved.shift } : {}),
    ...clock,
  };
}

/** "From six to seven": hours as words, where a word before them says that they are hours. */
function withDigits(text: string, { numbers, from, to, ahead, shift }: TimePatterns): string {
  const before = `(?:${from.source}|${to.source}|${ahead.source}|${shift.before.source})`;
  return numbers.reduce(
    (sum, number, at) =>
      sum.replace(built(`(?<![\\p{L}])(${before}) (?:${number.source})(?![\\p{L}])`, 'gu'), `$1 ${at + 1}`),
    text,
  );
}

type DayFound = { readonly day?: NamedDay; readonly rest: string };

function dayNamed(text: string, { days, weekdays, months }: TimePatterns): DayFound {
  return (
    dateNamed(text, '(?<!\\d)(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)') ??
    dateNamed(
      text,
      '(?<!\\d)(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?:(?<year>\\d{4})(?!\\d))?(?! ?\\d{1,2}[:h])',
    ) ??
    dateNamed(text, '(?<!\\d)(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\.') ??
    monthNamed(text, months) ??
    aheadNamed(text, days) ??
    weekdayNamed(text, weekdays) ?? { rest: text }
  );
}

function dateNamed(text: string, source: string): DayFound | undefined {
  const { found, rest } = take(text, source);
  const { year, month, day } = found?.groups ?? {};
  return found && dated(Number(day), Number(month), year, rest);
}

function monthNamed(text: string, months: readonly RegExp[]): DayFound | undefined {
  for (const [at, month] of months.entries()) {
    const name = whole(month);
    const end = '(?:st|nd|rd|th)?';
    const dayFirst = take(text, `(?<!\\d)(?<day>\\d{1,2})${end}\\.? (?:of )?${name}\\.?(?:,? (?<year>\\d{4}))?`);
    const monthFirst = take(text, `${name}\\.? (?:the )?(?<day>\\d{1,2})${end}(?![\\d:])(?:,? (?<year>\\d{4}))?`);
    const { found, rest } = dayFirst.found ? dayFirst : monthFirst;
    if (found) return dated(Number(found.groups?.day), at + 1, found.groups?.year, rest);
  }
  return undefined;
}

function dated(day: number, month: number, year: string | undefined, rest: string): DayFound | undefined {
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { day: { kind: 'date', day, month, ...(year ? { year: Number(year) } : {}) }, rest };
}

function aheadNamed(text: string, days: TimePatterns['days']): DayFound | undefined {
  const order = [
    [days.afterTomorrow, 2],
    [days.tomorrow, 1],
    [days.today, 0],
  ] as const;
  for (const [pattern, ahead] of order) {
    const { found, rest } = take(text, whole(pattern));
    if (found) return { day: { kind: 'ahead', days: ahead }, rest };
  }
  return undefined;
}

function weekdayNamed(text: string, weekdays: readonly RegExp[]): DayFound | undefined {
  for (const [weekday, pattern] of weekdays.entries()) {
    const { found, rest } = take(text, whole(pattern));
    if (found) return { day: { kind: 'weekday', weekday }, rest };
  }
  return undefined;
}

function partNamed(text: string, { parts }: TimePatterns): { readonly part?: Part; readonly rest: string } {
  const order = ['tonight', 'night', 'evening', 'afternoon', 'morning'] as const;
  for (const part of order) {
    const { found, rest } = take(text, whole(parts[part]));
    if (found) return { part, rest };
  }
  return { rest: text };
}

type ClocksFound = Pick<Named, 'from' | 'to' | 'lasts' | 'noClock' | 'rest'>;

const NO_CLOCK = '(?<![\\d:])(?:(?:2[5-9]|[3-9]\\d):\\d{2}|\\d{1,2}:[6-9]\\d)(?![\\d:])';

function clocksNamed(raw: string, words: TimePatterns): ClocksFound {
  const none = take(raw, NO_CLOCK);
  if (none.found) return { noClock: none.found[0], rest: none.rest };
  const { clocks, hour, from, to, lasts } = words;
  const text = raw
    .replace(built(whole(clocks.midnight), 'gu'), '24:00')
    .replace(built(whole(clocks.noon), 'gu'), '12:00');
  const clock = (name: string) =>
    `(?<!\\d)(?<${name}h>\\d{1,2})(?:[:.](?<${name}m>\\d{2}))?(?!\\d)(?: ?(?<${name}x>(?:[ap]\\.?m\\.?|${hour.source})(?![\\p{L}\\p{N}])))?`;
  const joint = `(?: ?[-–—] ?| (?:${to.source}) )`;
  const range = take(text, `(?:${whole(from)} )?${clock('a')}${joint}(?:(?:${from.source}) )?${clock('b')}`);
  const [begins, ends] = [clockOf(range.found, 'a'), clockOf(range.found, 'b')];
  if (begins && ends) {
    // "10 to 11 pm" says it of both.
    const first = ends.half && !begins.half && begins.hour <= 12 ? { ...begins, half: halfOf(begins, ends) } : begins;
    return { from: first, to: ends, rest: range.rest };
  }
  const length = lastsNamed(text, lasts);
  const one = take(length.rest, `${whole(from)} ${clock('a')}|${clock('b').replace(/\)\)\)\?$/, ')))')}`);
  const single = clockOf(one.found, 'a') ?? clockOf(one.found, 'b');
  return { ...(single ? { from: single } : {}), ...(length.lasts ? { lasts: length.lasts } : {}), rest: one.rest };
}

/** "11 to 1 pm" begins before noon; "10 to 11 pm" doesn't. */
const halfOf = (begins: Clock, ends: Clock): 'am' | 'pm' => {
  const other = ends.half === 'pm' ? 'am' : 'pm';
  return begins.hour % 12 <= ends.hour % 12 ? (ends.half ?? 'am') : other;
};

function clockOf(found: RegExpExecArray | undefined, name: 'a' | 'b'): Clock | undefined {
  const groups = found?.groups ?? {};
  const [hour, minute, suffix = ''] = [groups[`${name}h`], groups[`${name}m`] ?? '0', groups[`${name}x`]];
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return undefined;
  const half = /^a\.?m/.test(suffix) ? 'am' : /^p\.?m/.test(suffix) ? 'pm' : undefined;
  return { hour: Number(hour), minute: Number(minute), ...(half ? { half } : {}) };
}

function lastsNamed(text: string, { for: before, ...lasts }: TimePatterns['lasts']) {
  const half = take(text, `${whole(before)} ${whole(lasts.halfAnHour)}`);
  if (half.found) return { lasts: 30, rest: half.rest };
  const many = take(text, `${whole(before)} (?<n>\\d{1,3}) ?(?:(?<h>${whole(lasts.hours)})|${whole(lasts.minutes)})`);
  if (many.found) return { lasts: Number(many.found.groups?.n) * (many.found.groups?.h ? 60 : 1), rest: many.rest };
  const one = take(text, `${whole(before)} ${whole(lasts.anHour)}`);
  return one.found ? { lasts: 60, rest: one.rest } : { rest: text };
}
