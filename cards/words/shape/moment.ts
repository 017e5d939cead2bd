/** A moment as a clock on a wall shows it; months from 1. */
type Wall = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

/** How a language writes a moment. `dayOfYear` stands where the year has just been said. */
export type MomentWords = {
  readonly day: (wall: Wall) => string;
  readonly dayOfYear: (wall: Wall) => string;
  readonly clock: (wall: Wall) => string;
  readonly at: (day: string, clock: string) => string;
};

export const twoDigits = (n: number) => String(n).padStart(2, '0');

/**
 * UTC alone, or the clock of `zone` (IANA) with UTC beside it: the hour that comes twice on the night when summer time ends is told
 * apart by that. Where both clocks show the same, or the zone is none, it is said once.
 */
export function moment(says: MomentWords, date: Date, zone?: string): string {
  const utc = utcWall(date);
  const there = (zone && wallIn(zone, date)) || utc;
  const here = says.at(says.day(there), says.clock(there));
  const isSameDay = there.day === utc.day && there.month === utc.month && there.year === utc.year;
  if (isSameDay && there.hour === utc.hour && there.minute === utc.minute) return `${here} UTC`;
  const beside = isSameDay ? says.clock(utc) : says.at(says.dayOfYear(utc), says.clock(utc));
  return `${here} (${beside} UTC)`;
}

const utcWall = (date: Date): Wall => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
  hour: date.getUTCHours(),
  minute: date.getUTCMinutes(),
});

/** Building one takes longer than a whole card; there are only as many as there are zones. */
const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

function wallIn(zone: string, date: Date): Wall | undefined {
  const clock = clockOf(zone);
  if (!clock || Number.isNaN(date.getTime())) return undefined;
  const parts = clock.formatToParts(date);
  const of = (type: keyof Wall) => Number(parts.find((part) => part.type === type)?.value);
  return { year: of('year'), month: of('month'), day: of('day'), hour: of('hour'), minute: of('minute') };
}

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  if (clocks.has(zone)) return clocks.get(zone);
  const clock = newClock(zone);
  clocks.set(zone, clock);
  return clock;
}

/** None for a name that this machine's tables don't hold: another may have known it. */
function newClock(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    return undefined;
  }
}
