import { DAY_MS, HOUR_MS } from '../workflow/time/durations.ts';
import { momentsOf, wallIn } from '../workflow/time/wall.ts';
import { BEFORE, type Day, dayAt, dayWord, END, farEndAt, later, numberAt, weekdayOf } from './day-named.ts';
import { rangeIn } from './range-named.ts';

/** Whose clock a time is named by where nobody knows theirs. */
const UTC = 'UTC';

const UNTIL = new RegExp(`${BEFORE}${dayWord('until')} (?:${dayWord('between')} )*`, 'gu');
const FROM = new RegExp(`${BEFORE}${dayWord('from')} (?:${dayWord('between')} )*`, 'gu');
const SPAN = new RegExp(`${BEFORE}${dayWord('span')} `, 'gu');
const THIS_WEEK = new RegExp(`${BEFORE}${dayWord('thisWeek')}${END}`, 'u');
const NEXT_WEEK = new RegExp(`${BEFORE}${dayWord('nextWeek')}${END}`, 'u');
const LEAVES = new RegExp(`${BEFORE}${dayWord('leaves')}${END}`, 'u');
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

/** When something ends, and when it begins if not at once (ISO, UTC); or that nothing says when it ends. */
export type End = { readonly until: string; readonly from?: string } | { readonly why: 'missing' };

/**
 * When a time ends that begins at `now` (ISO) or on a day that is named, by a text such as "till Friday", "od ponedeljka do petka" or "for
 * two weeks", flat (`flatOf`). A day begins with its first minute and ends with its last one by the clocks of `zone` (IANA).
 */
export function endIn(
  text: string,
  { now, zone = UTC }: { readonly now: string; readonly zone?: string | undefined },
): End {
  const ms = Date.parse(now);
  const wall = wallIn(zone, ms) ? zone : UTC;
  const today = wallIn(wall, ms) ?? { year: 1970, month: 1, day: 1, hour: 0, minute: 0 };
  const range = rangeIn(text, today);
  const begins: Begin | undefined = range ? { is: range.from, clock: MIDNIGHT } : beginIn(text, today);
  const [first = ms] = begins ? momentsOf({ ...dayOnly(begins.is), ...begins.clock }, wall) : [];
  const from = first > ms ? { from: new Date(first).toISOString() } : {};
  const until = (moment: number | undefined): End =>
    moment === undefined || (begins && moment <= first)
      ? { why: 'missing' }
      : { until: new Date(moment).toISOString(), ...from };
  const end = (day: Day, hour = 23, minute = 59): End =>
    until(momentsOf({ ...dayOnly(day), hour, minute }, wall).at(-1));
  const base = begins?.is ?? today;
  if (range) {
    const clock = clockAt(text, range.at, false);
    return end(range.until, clock?.hour, clock?.minute);
  }
  for (const { index, 0: hit } of text.matchAll(UNTIL)) {
    const at = index + hit.length;
    const soonest = dayAt(text, at, today) ?? farEndAt(text, at, today);
    // "From Friday till Monday" ends on the Monday after that Friday.
    const named = soonest && isBefore(soonest.is, base) ? (dayAt(text, at, base) ?? soonest) : soonest;
    const clock = clockAt(text, at + (named?.length ?? 0), named === undefined);
    if (named) return end(named.is, clock?.hour, clock?.minute);
    if (clock) {
      const isOver = !begins && clock.hour * 60 + clock.minute <= today.hour * 60 + today.minute;
      return end(isOver ? later(base, 1) : base, clock.hour, clock.minute);
    }
  }
  if (begins && NEXT_WEEK.test(text)) return end(later(begins.is, 6 - weekdayOf(begins.is)));
  const span = spanIn(text);
  if (span) return until(first + span);
  if (THIS_WEEK.test(text)) return end(later(today, 6 - weekdayOf(today)));
  return begins?.isFrom || isLeaving(text) ? { why: 'missing' } : firstDay(text, today, end);
}

/** Whether the speaker leaves, so that a day that is named alone is the first of several: "I go on holiday on Monday". */
export const isLeaving = (text: string): boolean => LEAVES.test(text);

/** A day alone, as in "away today" or "away tomorrow": that day. */
function firstDay(text: string, today: Day, end: (day: Day) => End): End {
  const day = loneDay(text, today);
  return day ? end(day) : { why: 'missing' };
}

function loneDay(text: string, today: Day): Day | undefined {
  for (const { index } of text.matchAll(WORD)) {
    const named = dayAt(text, index, today);
    if (named) return named.is;
  }
  return undefined;
}

/** `isFrom`: "from Monday", which doesn't say until when. */
type Begin = {
  readonly is: Day;
  readonly isFrom?: true;
  readonly clock: { readonly hour: number; readonly minute: number };
};
const MIDNIGHT = { hour: 0, minute: 0 };

/** A later day on which it begins: behind "from", as next week, or named alone; undefined where it begins at once. */
function beginIn(text: string, today: Day): Begin | undefined {
  for (const { index, 0: hit } of text.matchAll(FROM)) {
    const at = index + hit.length;
    const named = dayAt(text, at, today);
    if (named && !isSame(named.is, today))
      return { is: named.is, isFrom: true, clock: clockAt(text, at + named.length, false) ?? MIDNIGHT };
  }
  if ([...text.matchAll(UNTIL)].length > 0) return undefined;
  if (NEXT_WEEK.test(text)) return { is: later(today, 7 - weekdayOf(today)), clock: MIDNIGHT };
  if (spanIn(text) !== undefined) return undefined;
  const alone = loneDay(text, today);
  return alone && !isSame(alone, today) ? { is: alone, clock: MIDNIGHT } : undefined;
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
const isBefore = (one: Day, other: Day): boolean =>
  Date.UTC(one.year, one.month, one.day) < Date.UTC(other.year, other.month, other.day);
const isSame = (one: Day, other: Day): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;
