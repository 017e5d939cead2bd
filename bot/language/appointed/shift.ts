import type { TimePatterns } from '../words/shape/times.ts';
import { built, take, whole } from './taken.ts';

/** By how much a time is to be moved: whole days, which keep its clocks, or minutes. */
export type Shift = { readonly count: number; readonly unit: 'days' | 'minutes' };

type Moved = { readonly shift?: Shift; readonly rest: string };

/** "By a day", "forward by an hour", "for two weeks", "an hour later". A length alone says how long it lasts, unless the whole is to be moved. */
export function shiftNamed(said: string, { moves, shift, lasts, numbers }: TimePatterns): Moved {
  if (!built(whole(moves)).test(said)) return { rest: said };
  const units = { days: shift.days, weeks: shift.weeks, hours: lasts.hours, minutes: lasts.minutes };
  const unit = Object.entries(units)
    .map(([name, { source }]) => `(?<${name}>${source})`)
    .join('|');
  const counted = Object.values(units)
    .map(({ source }) => source)
    .join('|');
  const text = numbers.reduce(
    (sum, number, at) =>
      sum.replace(built(`(?<!\\p{L})(?:${number.source}) (?=(?:${counted})(?!\\p{L}))`, 'gu'), `${at + 1} `),
    said,
  );
  const length = `(?:(?<n>\\d{1,3}) ?|${whole(shift.one)} )(?:${unit})(?![\\p{L}\\p{N}])`;
  const { found, rest } = take(text, `${whole(shift.before)} ${length}`);
  const { found: later, rest: others } = found ? { found, rest } : take(text, `${length} ${whole(shift.after)}`);
  const { n = '1', days, weeks, hours } = later?.groups ?? {};
  if (!later) return { rest: said };
  const isEarlier = built(whole(shift.earlier)).test(text);
  const count = Number(n) * (weeks ? 7 : hours ? 60 : 1) * (isEarlier ? -1 : 1);
  return { shift: { count, unit: days || weeks ? 'days' : 'minutes' }, rest: others };
}
