import { DAY_MS } from './durations.ts';

/** A moment as a clock on a wall shows it; months from 1. */
export type Wall = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

/** Building one takes longer than a whole card; there are only as many as there are zones. */
const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

/** What the clocks of `zone` (IANA) show at this moment (ms); undefined where this machine's tables don't hold it, or it is no moment. */
export function wallIn(zone: string, at: number): Wall | undefined {
  const clock = clockOf(zone);
  if (!clock || !Number.isFinite(at)) return undefined;
  const parts = clock.formatToParts(at);
  const of = (type: keyof Wall) => Number(parts.find((part) => part.type === type)?.value);
  return { year: of('year'), month: of('month'), day: of('day'), hour: of('hour'), minute: of('minute') };
}

/** Whether this machine knows a zone of that name. An offset is none: it would be wrong after the next change of the clocks. */
export const isZone = (name: string): boolean => /^[A-Za-z]/.test(name) && clockOf(name) !== undefined;

/**
 * The moments (ms) at which the clocks of `zone` show this, in order: one as a rule, none in the hour that is left out when summer time
 * begins, two in the one that comes twice when it ends. None either where the zone isn't known.
 */
export function momentsOf(wall: Wall, zone: string): readonly number[] {
  const asUtc = utcOf(wall);
  const offsets = [asUtc - DAY_MS, asUtc + DAY_MS].flatMap((at) => offsetOf(zone, at) ?? []);
  const moments = [...new Set(offsets)].map((offset) => asUtc - offset);
  return moments.filter((at) => isSame(wallIn(zone, at), wall)).sort((one, other) => one - other);
}

/** By how much the clocks of `zone` are ahead of UTC at this moment. Milliseconds. */
export function offsetOf(zone: string, at: number): number | undefined {
  const wall = wallIn(zone, at);
  return wall && utcOf(wall) - Math.floor(at / 60_000) * 60_000;
}

/** What UTC's own clock shows. */
export const utcWall = (at: number): Wall => {
  const date = new Date(at);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
};

const utcOf = ({ year, month, day, hour, minute }: Wall): number => Date.UTC(year, month - 1, day, hour, minute);

const isSame = (one: Wall | undefined, other: Wall): boolean => one !== undefined && utcOf(one) === utcOf(other);

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
