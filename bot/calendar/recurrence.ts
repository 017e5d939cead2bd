import type ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { fault } from './faults.ts';
import { wallOf } from './wall.ts';
import type { OffsetAt } from './zone.ts';

type Recur = InstanceType<typeof ICAL.Recur>;
/** All of them as the clocks on the wall show them, written as if they were UTC. Milliseconds. */
type Span = { readonly first: number; readonly from: number; readonly until: number };

const DAY_END = 'T235959Z';

/**
 * The times of a rule between two, `first` among them, by the clocks on the wall. Throws where it recurs more often than anybody freezes:
 * the library stops counting at ten thousand.
 */
export function recurring(rule: Recur, { first, from, until }: Span, offsetAt: OffsetAt): readonly number[] {
  const text = rule.toString().replace(/UNTIL=[^;]+/, `UNTIL=${lastOf(rule, offsetAt)}`);
  try {
    const rruleString = `DTSTART:${stamp(first)}\nRRULE:${text}`;
    const recurrence = new RRuleTemporal({ rruleString, includeDtstart: true });
    return recurrence.between(new Date(from), new Date(until), true).map(({ epochMilliseconds }) => epochMilliseconds);
  } catch {
    throw fault('too-much');
  }
}

/** The end of a rule on the wall: it stands in UTC where the first time has a zone. A day lasts until its end. */
function lastOf({ until }: Recur, offsetAt: OffsetAt): string {
  if (!until) return '';
  const wall = wallOf(until);
  if (until.isDate) return `${stamp(wall).slice(0, 8)}${DAY_END}`;
  return stamp(until.zone?.tzid === 'UTC' ? wall + offsetAt(wall) : wall);
}

/** As iCalendar writes a time of UTC. */
const stamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
