import { DAY_MS } from '../workflow/time/durations.ts';
import type { Wall } from '../workflow/time/wall.ts';
import { anyOf } from './words/any-of.ts';
import type { Language } from './words/language/language.ts';
import type { DayWords } from './words/shape/days.ts';

/** A day of the calendar, months from 1. */
export type Day = Pick<Wall, 'year' | 'month' | 'day'>;

/** What a text names at a place, and how long that is in characters. */
type Named<T> = { readonly is: T; readonly length: number };

type Part = { readonly [K in keyof DayWords]-?: DayWords[K] extends RegExp | undefined ? K : never }[keyof DayWords];
export const dayWord = (part: Part): string => anyOf(({ days }: Language) => days[part]);
const nth = (part: 'weekdays' | 'months' | 'numbers', at: number): string => anyOf(({ days }) => days[part][at]);

/** Where a word begins, and where it ends. */
export const BEFORE = '(?<![\\p{L}\\p{N}])';
export const END = '(?![\\p{L}\\p{N}])';
const at = (source: string) => new RegExp(source + END, 'uy');

const TODAY = at(dayWord('today'));
const TOMORROW = at(dayWord('tomorrow'));
const DAY_AFTER = at(dayWord('dayAfter'));
const END_OF_NEXT = at(dayWord('endOfNextWeek'));
const END_OF_WEEK = at(dayWord('endOfWeek'));
const WEEKDAYS = Array.from({ length: 7 }, (_, n) => at(`(${dayWord('next')} )?${nth('weekdays', n)}\\.?`));
const ISO = at('(\\d{4})-(\\d{2})-(\\d{2})');
const DOTTED = at('(\\d{1,2})\\. ?(\\d{1,2})\\.?(?: ?(\\d{4}))?');
const NUMBER = `(\\d{1,2})(?: ?(?:${dayWord('ordinal')}))?`;
const MONTHS = Array.from({ length: 12 }, (_, n) => nth('months', n));
const DAY_FIRST = MONTHS.map((month) => at(`${NUMBER} (?:${dayWord('ofMonth')} )?${month}\\.?(?:,? (\\d{4}))?`));
const MONTH_FIRST = MONTHS.map((month) => at(`${month}\\.? ${NUMBER}(?:,? (\\d{4}))?`));
const NUMBERED = at(`(\\d{1,2})(?:${dayWord('ordinal')})`);

/**
 * The day that is named at this place of a flat text, seen from `today`: the next that is called so, and of a weekday never today itself.
 * Undefined where none is named, or the calendar doesn't have it.
 */
export function dayAt(text: string, from: number, today: Day): Named<Day> | undefined {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const found = (day: Day | undefined, hit: RegExpExecArray) => day && { is: day, length: hit[0].length };
  const iso = match(ISO);
  if (iso) return found(dated(Number(iso[3]), Number(iso[2]), Number(iso[1]), today), iso);
  const dotted = match(DOTTED);
  if (dotted) return found(dated(Number(dotted[1]), Number(dotted[2]), numberOr(dotted[3]), today), dotted);
  for (const [n, pattern] of DAY_FIRST.entries()) {
    const hit = match(pattern);
    if (hit) return found(dated(Number(hit[1]), n + 1, numberOr(hit[2]), today), hit);
  }
  for (const [n, pattern] of MONTH_FIRST.entries()) {
    const hit = match(pattern);
    if (hit) return found(dated(Number(hit[1]), n + 1, numberOr(hit[2]), today), hit);
  }
  const [after, tomorrow, now] = [match(DAY_AFTER), match(TOMORROW), match(TODAY)];
  if (after) return found(later(today, 2), after);
  if (tomorrow) return found(later(today, 1), tomorrow);
  if (now) return found(today, now);
  const [nextWeek, week] = [match(END_OF_NEXT), match(END_OF_WEEK)];
  if (nextWeek) return found(later(today, 13 - weekdayOf(today)), nextWeek);
  if (week) return found(later(today, 6 - weekdayOf(today)), week);
  for (const [n, pattern] of WEEKDAYS.entries()) {
    const hit = match(pattern);
    const ahead = (n - weekdayOf(today) + 7) % 7 || 7;
    const isOfNextWeek = hit?.[1] !== undefined && n > weekdayOf(today);
    if (hit) return found(later(today, isOfNextWeek ? ahead + 7 : ahead), hit);
  }
  const numbered = match(NUMBERED);
  return numbered ? found(ofMonth(Number(numbered[1]), today), numbered) : undefined;
}

const YESTERDAY = at(dayWord('yesterday'));
const YEAR = at('20\\d{2}');

/** What only an end is called by, at this place: a day that is over, or a year, which stands for its first day. */
export function farEndAt(text: string, from: number, today: Day): Named<Day> | undefined {
  YESTERDAY.lastIndex = from;
  const before = YESTERDAY.exec(text);
  if (before) return { is: later(today, -1), length: before[0].length };
  YEAR.lastIndex = from;
  const year = YEAR.exec(text);
  return year ? { is: { year: Number(year[0]), month: 1, day: 1 }, length: year[0].length } : undefined;
}

const NUMBERS = Array.from({ length: 10 }, (_, n) => at(nth('numbers', n)));

/** A number in figures or as a word at this place. */
export function numberAt(text: string, from: number): Named<number> | undefined {
  const figures = /\d{1,3}(?!\d)/y;
  figures.lastIndex = from;
  const hit = figures.exec(text);
  if (hit) return { is: Number(hit[0]), length: hit[0].length };
  for (const [n, pattern] of NUMBERS.entries()) {
    pattern.lastIndex = from;
    const word = pattern.exec(text);
    if (word) return { is: n + 1, length: word[0].length };
  }
  return undefined;
}

/** So many days later by the calendar. */
export function later({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day) + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** From 0 for Monday. */
export const weekdayOf = ({ year, month, day }: Day): number =>
  (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;

const numberOr = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
const order = ({ year, month, day }: Day): number => (year * 12 + month) * 31 + day;

/** Without a year: the next that isn't over. */
function dated(day: number, month: number, year: number | undefined, today: Day): Day | undefined {
  const exact = (one: number): Day | undefined => {
    const there = later({ year: one, month, day }, 0);
    return there.month === month && there.day === day ? there : undefined;
  };
  if (year !== undefined) return exact(year);
  const first = exact(today.year);
  return first && order(first) >= order(today) ? first : exact(today.year + 1);
}

function ofMonth(day: number, today: Day): Day | undefined {
  const next = day >= today.day ? today : { ...today, month: today.month + 1 };
  const first = later({ ...next, day: 1 }, 0);
  return dated(day, first.month, first.year, today);
}
