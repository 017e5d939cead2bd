import ICAL from 'ical.js';
import { DAY_MS, HOUR_MS } from '../workflow/time/durations.ts';
import type { FreezeWindow } from '../workflow/time/freeze.ts';
import { fault } from './faults.ts';
import { type Zones, zonesOf } from './file-zones.ts';
import { recurring } from './recurrence.ts';
import { type Component, type Property, type Time, timeOf, wallOf } from './wall.ts';
import { momentOf, type OffsetAt, UTC } from './zone.ts';

/** No calendar of freezes holds more, and whoever asks for a card waits while they are looked through. */
const MOST = 2_000;
/** Each costs a few milliseconds. */
const MOST_RULES = 200;
/** As the policy file has it. */
const LONGEST_REASON = 200;
/** A day that no zone is told of begins first in Kiribati and ends last on Baker Island. */
const EARLIEST_MS = 14 * HOUR_MS;
const LATEST_MS = 12 * HOUR_MS;

type Within = { readonly calendar: Component; readonly from: number; readonly until: number; readonly zones: Zones };

/**
 * The events of an iCalendar text between two moments (ms) as windows, each of a recurring one, cancelled ones left out. Whether an event
 * shows as busy counts for nothing: whole days mostly don't. Throws a `fault`, or what the parser throws, where some of it can't be told.
 * Source: RFC 5545.
 */
export function windowsIn(text: string, from: number, until: number): readonly FreezeWindow[] {
  const parsed: unknown = ICAL.parse(text);
  if (!Array.isArray(parsed) || parsed.length === 0) throw fault('no-calendar');
  const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed).map((one) => new ICAL.Component(one));
  if (calendars.some(({ name }) => name !== 'vcalendar')) throw fault('no-calendar');
  const windows = calendars.flatMap((calendar) =>
    eventsIn({ calendar, from, until, zones: zonesOf(calendar, from, until) }),
  );
  if (windows.length > MOST) throw fault('too-much');
  return windows;
}

function eventsIn(within: Within): readonly FreezeWindow[] {
  const events = within.calendar.getAllSubcomponents('vevent');
  if (events.length > MOST || events.filter((event) => event.hasProperty('rrule')).length > MOST_RULES)
    throw fault('too-much');
  return events.flatMap((event) => {
    if (event.getFirstPropertyValue('status') === 'CANCELLED') return [];
    const others = events.filter((other) => isMoved(other) && !isMoved(event) && uidOf(other) === uidOf(event));
    return windowsOf(event, others, within);
  });
}

const uidOf = (event: Component): string => String(event.getFirstPropertyValue('uid'));
/** One time of a recurring event that was given times of its own, or was cancelled. */
const isMoved = (event: Component): boolean => event.hasProperty('recurrence-id');

/** @param moved the events that stand in the place of some of its times */
function windowsOf(event: Component, moved: readonly Component[], within: Within): readonly FreezeWindow[] {
  const start = event.getFirstProperty('dtstart');
  if (!start || event.hasProperty('exrule')) throw fault(start ? 'too-much' : 'no-calendar');
  const first = timeOf(start.getFirstValue());
  const zone = zoneOf(start, within);
  const last = lengthOf(event, within);
  const from = within.from - last.most - 2 * DAY_MS;
  const rules = event.getAllProperties('rrule').map((rule) => rule.getFirstValue());
  const walls = [
    wallOf(first),
    ...rules.flatMap((rule) => {
      if (!(rule instanceof ICAL.Recur)) throw fault('no-calendar');
      return recurring(rule, { first: wallOf(first), from, until: within.until + DAY_MS }, zone ?? UTC);
    }),
    ...event.getAllProperties('rdate').flatMap((one) => one.getValues().map((value) => wallOf(timeOf(value)))),
  ];
  const isLeftOut = leftOut(event, moved, within);
  const reason = String(event.getFirstPropertyValue('summary') ?? '').slice(0, LONGEST_REASON);
  return [...new Set(walls)].flatMap((wall): readonly FreezeWindow[] => {
    const begin = momentOf(wall, zone ?? UTC);
    if (isLeftOut(begin, wall)) return [];
    const end = Math.max(momentOf(wall + last.wall, zone ?? UTC), begin + last.exact);
    const [starts, ends] = zone ? [begin, end] : [begin - EARLIEST_MS, end + LATEST_MS];
    // Nobody can tell which of its times is meant, and left out it would freeze nothing.
    if (end < begin && begin > within.from && end < within.until) throw fault('ends-early');
    const isSeen = starts < ends && ends > within.from && starts < within.until;
    return isSeen ? [{ from: new Date(starts).toISOString(), to: new Date(ends).toISOString(), reason }] : [];
  });
}

/** The clocks that a time is meant by; undefined where the calendar leaves it open. */
function zoneOf(property: Property, { zones }: Within): OffsetAt | undefined {
  const time = timeOf(property.getFirstValue());
  if (time.zone?.tzid === 'UTC') return UTC;
  const name = property.getFirstParameter('tzid');
  return name ? zones.named(name) : zones.own();
}

/**
 * How long it lasts, by the clocks on the wall and by the clock that never jumps: in a night in which they differ it freezes until the
 * later end, since programs don't agree on which is meant.
 */
function lengthOf(
  event: Component,
  within: Within,
): { readonly wall: number; readonly exact: number; readonly most: number } {
  const start = event.getFirstProperty('dtstart');
  const end = event.getFirstProperty('dtend');
  const duration = event.getFirstPropertyValue('duration');
  const of = (wall: number, exact: number) => ({ wall, exact, most: Math.max(wall, exact, 0) });
  if (start && end) {
    const [first, last] = [start, end].map((one) => {
      const wall = wallOf(timeOf(one.getFirstValue()));
      return { wall, at: momentOf(wall, zoneOf(one, within) ?? UTC), name: one.getFirstParameter('tzid') };
    });
    if (!first || !last) throw fault('no-calendar');
    const exact = last.at - first.at;
    return of(first.name === last.name ? last.wall - first.wall : exact, exact);
  }
  if (duration instanceof ICAL.Duration) return of(duration.toSeconds() * 1000, duration.toSeconds() * 1000);
  const day = start && timeOf(start.getFirstValue()).isDate ? DAY_MS : 0;
  return of(day, day);
}

/** Whether one of the event's times doesn't take place, or takes place at a time of its own. */
function leftOut(event: Component, moved: readonly Component[], within: Within): (at: number, wall: number) => boolean {
  const properties = [
    ...event.getAllProperties('exdate'),
    ...moved.flatMap((one) => one.getAllProperties('recurrence-id')),
  ];
  // From there on all others would be moved too, which no common program writes.
  if (properties.some((one) => one.getFirstParameter('range'))) throw fault('too-much');
  const days = new Set<number>();
  const moments = new Set<number>();
  for (const property of properties)
    for (const value of property.getValues()) {
      const time: Time = timeOf(value);
      if (time.isDate) days.add(wallOf(time));
      else moments.add(momentOf(wallOf(time), zoneOf(property, within) ?? UTC));
    }
  return (at, wall) => moments.has(at) || days.has(wall - (((wall % DAY_MS) + DAY_MS) % DAY_MS));
}
