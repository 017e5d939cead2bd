import { DAY_MS, HOUR_MS } from '../workflow/time/durations.ts';
import { momentsOf, wallIn } from '../workflow/time/wall.ts';
import { type Day, dayAt, dayWord, farEndAt, later, numberAt, weekdayOf } from './day-named.ts';

/** Whose clock a time is named by where nobody knows theirs. */
const UTC = 'UTC';
const BEFORE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

const UNTIL = new RegExp(`${BEFORE}${dayWord('until')} (?:${dayWord('between')} )*`, 'gu');
const FROM = new RegExp(`${BEFORE}${dayWord('from')} (?:${dayWord('between')} )*`, 'gu');
const SPAN = new RegExp(`${BEFORE}${dayWord('span')} `, 'gu');
const THIS_WEEK = new RegExp(`${BEFORE}${dayWord('thisWeek')}${END}`, 'u');
const WORD = new RegExp(BEFORE, 'gu');
const CLOCK = new RegExp(
  `,? ?(${dayWord('at')} )?(\\d{1,2})(?:[:.](\\d{2}))?(?: ?\\.? ?(${dayWord('clock')}))?${END}`,
  'uy',
);
const UNITS = [
  [new RegExp(` ${dayWord('hours')}${END}`, 'uy'), 'hours'],
  [new RegExp(` ${dayWord('days')}${END}`, 'uy'), 'days'],
  [new RegExp(` ${dayWord('weeks')}${END}`, 'uy'), 'weeks'],
  [new RegExp(` ${dayWord('monthSpans')}${END}`, 'uy'), 'months'],
] as const;

/** When something ends (ISO, UTC), or that nothing says so (`missing`), or that it would only begin another day (`later`). */
export type End = { readonly until: string } | { readonly why: 'missing' | 'later' };

/**
 * When a time that begins at `now` (ISO) ends, by a text such as "till Friday", "do petka ob 14h" or "for two weeks", flat (`flatOf`). A
 * day ends with its last minute by the clocks of `zone` (IANA).
 */
export function endIn(
  text: string,
  { now, zone = UTC }: { readonly now: string; readonly zone?: string | undefined },
): End {
  const ms = Date.parse(now);
  const wall = wallIn(zone, ms) ? zone : UTC;
  const today = wallIn(wall, ms) ?? { year: 1970, month: 1, day: 1, hour: 0, minute: 0 };
  if (beginsLater(text, today)) return { why: 'later' };
  const end = (day: Day, hour = 23, minute = 59): End => {
    const moment = momentsOf({ ...dayOnly(day), hour, minute }, wall).at(-1);
    return moment === undefined ? { why: 'missing' } : { until: new Date(moment).toISOString() };
  };
  for (const { index, 0: hit } of text.matchAll(UNTIL)) {
    const from = index + hit.length;
    const named = dayAt(text, from, today) ?? farEndAt(text, from, today);
    const clock = clockAt(text, from + (named?.length ?? 0), named === undefined);
    if (named) return end(named.is, clock?.hour, clock?.minute);
    if (clock) {
      const isOver = clock.hour * 60 + clock.minute <= today.hour * 60 + today.minute;
      return end(isOver ? later(today, 1) : today, clock.hour, clock.minute);
    }
  }
  const span = spanIn(text);
  if (span) return { until: new Date(ms + span).toISOString() };
  if (THIS_WEEK.test(text)) return end(later(today, 6 - weekdayOf(today)));
  return firstDay(text, today, end);
}

/** A day alone, as in "away today": today it begins at once, any other day isn't here yet. */
function firstDay(text: string, today: Day, end: (day: Day) => End): End {
  for (const { index } of text.matchAll(WORD)) {
    const named = dayAt(text, index, today);
    if (named) return isSame(named.is, today) ? end(today) : { why: 'later' };
  }
  return { why: 'missing' };
}

function beginsLater(text: string, today: Day): boolean {
  return [...text.matchAll(FROM)].some(({ index, 0: hit }) => {
    const named = dayAt(text, index + hit.length, today);
    return named !== undefined && !isSame(named.is, today);
  });
}

/** A length of time from now on, in milliseconds. */
function spanIn(text: string): number | undefined {
  for (const { index, 0: hit } of text.matchAll(SPAN)) {
    const number = numberAt(text, index + hit.length);
    const from = index + hit.length + (number ? number.length : -1);
    for (const [pattern, unit] of UNITS) {
      pattern.lastIndex = from;
      if (pattern.test(text))
        return (number?.is ?? 1) * { hours: HOUR_MS, days: DAY_MS, weeks: 7 * DAY_MS, months: 30 * DAY_MS }[unit];
    }
  }
  return undefined;
}

/** A clock at this place. A bare number counts as one only where something says that it is a clock. */
function clockAt(
  text: string,
  from: number,
  isAlone: boolean,
): { readonly hour: number; readonly minute: number } | undefined {
  CLOCK.lastIndex = from;
  const [, before, hours = '', minutes, after = ''] = CLOCK.exec(text) ?? [];
  if (hours === '' || (!before && minutes === undefined && after === '')) return undefined;
  // "till 4. 12." is a day.
  if (isAlone && minutes === undefined && !before && after === '') return undefined;
  const hour = (Number(hours) % (after === 'am' || after === 'pm' ? 12 : 24)) + (after === 'pm' ? 12 : 0);
  const minute = Number(minutes ?? 0);
  return Number(hours) > 24 || minute > 59 ? undefined : { hour, minute };
}

const dayOnly = ({ year, month, day }: Day): Day => ({ year, month, day });
const isSame = (one: Day, other: Day): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;
