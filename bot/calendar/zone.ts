import { DAY_MS } from '../workflow/time/durations.ts';

/** How far a zone's clocks are ahead of UTC at a moment. Milliseconds, both. */
export type OffsetAt = (at: number) => number;

export const UTC: OffsetAt = () => 0;

/** A zone by its IANA name, by the rules that this machine knows; undefined where it knows none of that name. */
export function namedZone(name: string): OffsetAt | undefined {
  try {
    const clock = new Intl.DateTimeFormat('en-GB', { ...FIELDS, timeZone: name });
    return (at) => wallOf(clock, at) - Math.floor(at / 1000) * 1000;
  } catch {
    return undefined;
  }
}

const FIELDS = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
} as const satisfies Intl.DateTimeFormatOptions;

/** What the clocks on the wall show, as if it were UTC. */
function wallOf(clock: Intl.DateTimeFormat, at: number): number {
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

/**
 * The moment at which the clocks of a zone show this, written as if it were UTC. What they show twice in a night means the first time,
 * what they skip counts by the clocks of before. Source: RFC 5545, 3.3.5.
 */
export function momentOf(wall: number, offsetAt: OffsetAt): number {
  const before = wall - offsetAt(wall - DAY_MS);
  const after = wall - offsetAt(wall + DAY_MS);
  const isShown = (at: number) => at + offsetAt(at) === wall;
  return isShown(before) || !isShown(after) ? before : after;
}
