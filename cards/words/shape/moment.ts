import { utcWall, type Wall, wallIn } from '../../../bot/workflow/time/wall.ts';

/** How a language writes a moment. `dayOfYear` stands where the year has just been said. */
export type MomentWords = {
  readonly day: (wall: Wall) => string;
  readonly dayOfYear: (wall: Wall) => string;
  readonly clock: (wall: Wall) => string;
  readonly at: (day: string, clock: string) => string;
  /** From one moment to another, `from` with its day, `to` with its own where that is another. */
  readonly span: (from: string, to: string) => string;
};

export const twoDigits = (n: number) => String(n).padStart(2, '0');

/**
 * UTC alone, or the clock of `zone` (IANA) with UTC beside it: the hour that comes twice on the night when summer time ends is told
 * apart by that. Where both clocks show the same, or the zone is none, it is said once.
 */
export function moment(says: MomentWords, date: Date, zone?: string): string {
  const utc = utcWall(date.getTime());
  const there = (zone && wallIn(zone, date.getTime())) || utc;
  const here = says.at(says.day(there), says.clock(there));
  const isSameDay = isDay(there, utc);
  if (isSame(there, utc)) return `${here} UTC`;
  const beside = isSameDay ? says.clock(utc) : says.at(says.dayOfYear(utc), says.clock(utc));
  return `${here} (${beside} UTC)`;
}

/** From one moment to another by the clocks of `zone` (IANA), which is named, with UTC beside it. */
export function span(says: MomentWords, from: Date, to: Date, zone: string): string {
  const utc = [utcWall(from.getTime()), utcWall(to.getTime())] as const;
  const here = [wallIn(zone, from.getTime()) ?? utc[0], wallIn(zone, to.getTime()) ?? utc[1]] as const;
  const own = spanOf(says, here);
  if (here.every((wall, at) => isSame(wall, utc[at]))) return `${own} UTC`;
  const isSameDay = here.every((wall, at) => isDay(wall, utc[at]));
  const beside = isSameDay ? `${says.clock(utc[0])}–${says.clock(utc[1])}` : spanOf(says, utc);
  // An underscore would be a mark of Markdown.
  return `${own} (${zone.replaceAll('_', ' ')}; ${beside} UTC)`;
}

function spanOf(says: MomentWords, [from, to]: readonly [Wall, Wall]): string {
  const end = isDay(from, to) ? says.clock(to) : says.at(says.day(to), says.clock(to));
  return says.span(says.at(says.day(from), says.clock(from)), end);
}

const isDay = (one: Wall, other: Wall | undefined): boolean =>
  one.day === other?.day && one.month === other.month && one.year === other.year;

const isSame = (one: Wall, other: Wall | undefined): boolean =>
  isDay(one, other) && one.hour === other?.hour && one.minute === other.minute;
