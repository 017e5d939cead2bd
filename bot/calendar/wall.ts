import ICAL from 'ical.js';
import { fault } from './faults.ts';

export type Component = InstanceType<typeof ICAL.Component>;
export type Property = InstanceType<typeof ICAL.Property>;
export type Time = InstanceType<typeof ICAL.Time>;

/** A property's value as the time that it must be. */
export function timeOf(value: unknown): Time {
  if (value instanceof ICAL.Time) return value;
  throw fault('no-calendar');
}

/** What the clocks on the wall show, written as if it were UTC. Milliseconds. */
export const wallOf = ({ year, month, day, hour, minute, second }: Time): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);
