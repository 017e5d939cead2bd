import ICAL from 'ical.js';
import { DAY_MS } from '../workflow/time/durations.ts';
import { fault } from './faults.ts';
import { recurring } from './recurrence.ts';
import { type Component, timeOf, wallOf } from './wall.ts';
import { namedZone, type OffsetAt } from './zone.ts';

/** From `at` on the clocks of a zone are ahead of UTC by `offset`. Milliseconds. */
type Change = { readonly at: number; readonly offset: number };

/** Summer time begins and ends within a year. */
const YEAR_MS = 366 * DAY_MS;

export type Zones = {
  /** What the calendar calls by this name. Throws where nobody knows it. */
  readonly named: (name: string) => OffsetAt;
  /** Of what is written without a zone: the calendar's own, where it names one or brings just one; undefined where nobody can tell. */
  readonly own: () => OffsetAt | undefined;
};

/** The zones of a calendar, for the time between two moments (ms), each worked out once. */
export function zonesOf(calendar: Component, from: number, until: number): Zones {
  const known = new Map<string, OffsetAt>();
  const named = (name: string): OffsetAt => {
    const zone = known.get(name) ?? zoneIn(calendar, name, from, until);
    known.set(name, zone);
    return zone;
  };
  return {
    named,
    own: () => {
      const wished = calendar.getFirstPropertyValue('x-wr-timezone');
      const [only, ...others] = calendar
        .getAllSubcomponents('vtimezone')
        .map((one) => one.getFirstPropertyValue('tzid'));
      const name = typeof wished === 'string' ? wished : others.length === 0 ? only : undefined;
      return typeof name === 'string' ? named(name) : undefined;
    },
  };
}

/**
 * By the rules that this machine knows of a zone (IANA), since those in a file may be old or cut; else as the file itself tells it, as of
 * Windows's names.
 */
function zoneIn(calendar: Component, name: string, from: number, until: number): OffsetAt {
  const named = namedZone(name);
  if (named) return named;
  const told = calendar.getAllSubcomponents('vtimezone').find((one) => one.getFirstPropertyValue('tzid') === name);
  const parts = [...(told?.getAllSubcomponents('standard') ?? []), ...(told?.getAllSubcomponents('daylight') ?? [])];
  const changes = parts
    .flatMap((part) => changesOf(part, from - 2 * YEAR_MS, until + YEAR_MS))
    .sort((one, other) => one.at - other.at);
  const [first] = changes;
  if (!first) throw fault('unknown-zone');
  return (at) => (changes.findLast((change) => change.at <= at) ?? first).offset;
}

/** When this part of a zone begins to hold: at its rule's times, or once. */
function changesOf(part: Component, from: number, until: number): readonly Change[] {
  const first = wallOf(timeOf(part.getFirstPropertyValue('dtstart')));
  const before = offsetOf(part, 'tzoffsetfrom');
  const offset = offsetOf(part, 'tzoffsetto');
  const rule = part.getFirstPropertyValue('rrule');
  const walls = rule instanceof ICAL.Recur ? recurring(rule, { first, from, until }, () => before) : [first];
  return walls.map((wall) => ({ at: wall - before, offset }));
}

function offsetOf(part: Component, name: 'tzoffsetfrom' | 'tzoffsetto'): number {
  const value = part.getFirstPropertyValue(name);
  if (value instanceof ICAL.UtcOffset) return value.toSeconds() * 1000;
  throw fault('unknown-zone');
}
