import type { Observation, Person } from '../reading.ts';
import type { Event } from '../record/events.ts';
import { recordIn } from '../record/record-in.ts';
import { isOfState } from './looks.ts';

/**
 * A record of a trail: read, or a reading of no change and no test as the text that it is stored as. Most of a long trail are those, and
 * most of what they say was said again later: reading them whole costs more than all the rest.
 */
export type Told = Event | PlainReading;
export type PlainReading = { readonly at: string; readonly text: string };

export const isPlain = (record: Told): record is PlainReading => 'text' in record;

/** The stored text of a record; one that is no plain reading in the spelling of `canonical` is read. Throws where that can't be. */
export function toldBy(text: string): Told {
  const isSpelled = text.startsWith(BEGIN) && text.indexOf('"', TIME) === TIME_END && text.startsWith(BY, TIME_END);
  return isSpelled && text.endsWith(END) && text.includes(MIDDLE, BY_AT)
    ? { at: text.slice(TIME, TIME_END), text }
    : recordIn(text);
}

export const eventOf = (record: Told): Event => (isPlain(record) ? recordIn(record.text) : record);

/**
 * Records as events, without those readings of a state that a newer one of them says again, and without the records of which nothing
 * is left: `looksOf` makes the same of it. Throws where a text can't be read.
 */
export function telling(records: readonly Told[]): readonly Event[] {
  const newest: Newest = { found: new Map(), missed: new Map(), switches: new Map() };
  const people = new Map<string, Person>();
  const events: Event[] = [];
  for (let i = records.length - 1; i >= 0; i -= 1) {
    const record = records[i];
    if (!record) continue;
    if (!isPlain(record)) events.push(record);
    else {
      const observations = observationsIn(record.text, newest);
      const { at, text } = record;
      if (observations.length > 0)
        events.push({ type: 'evidence-gathered', at, by: personIn(text, people), observations });
    }
  }
  return events.reverse();
}

const BEGIN = '{"at":"';
const TIME = BEGIN.length;
/** A time as this program writes it, UTC to the millisecond, has 24 characters. */
const TIME_END = TIME + 24;
const BY = '","by":{';
const BY_AT = TIME_END + BY.length - 1;
// Within a text of JSON a quote is escaped: these stand between its names and values alone.
const MIDDLE = '},"observations":[';
const END = '],"type":"evidence-gathered"}';
const NEXT = '},{"at":"';

/** One look without braces within its facts, as all readings of a state are; what isn't is parsed. */
const FLAT = /\{"at":"([^"]{24})",(?:"facts":\{([^{}]*)\}|"because":[^{}]*?),"probe":"([a-z-]+)"[^{}]*\}/y;

function observationsIn(text: string, newest: Newest): Observation[] {
  const observations: Observation[] = [];
  const end = text.length - END.length;
  let from = text.indexOf(MIDDLE, BY_AT) + MIDDLE.length;
  while (from < end) {
    FLAT.lastIndex = from;
    const flat = FLAT.exec(text);
    const to = flat ? FLAT.lastIndex : endOfOther(text, from, end);
    if (!flat || isNews(flat, newest)) observations.push(JSON.parse(text.slice(from, to)) as Observation);
    if (to < end && text[to] !== ',') throw new SyntaxError('reading a record: its text is not in the usual spelling');
    from = to + 1;
  }
  return observations;
}

function endOfOther(text: string, from: number, end: number): number {
  const next = text.indexOf(NEXT, from);
  return next < 0 || next > end ? end : next + 1;
}

type Switch = { readonly when: string; readonly at: string };

/** The newest times so far: of each probe those that found and that missed, and the newest switchings by what was done. */
type Newest = {
  readonly found: Map<string, string>;
  readonly missed: Map<string, string>;
  readonly switches: Map<string, Switch>;
};

/** Whether a look says anything that no newer one says. Of a state only the newest does, found and missed apart. */
function isNews([, at = '', facts, probe = '']: RegExpExecArray, { found, missed, switches }: Newest): boolean {
  const times = facts === undefined ? missed : found;
  const most = times.get(probe);
  const isOlder = most !== undefined && at < most;
  if (isOlder && isOfState(probe)) return false;
  if (!isOlder && isTime(at)) times.set(probe, at);
  const isSwitch = facts !== undefined && probe === 'audit';
  return isSwitch ? isNewSwitch(at, facts, switches) || !isOlder : true;
}

const SWITCH = /^"activity":"([a-z]+)",.*?"when":"([^"]{24})"/;

/** Of the log's switchings only the newest of each kind stays, and of equal ones the one that was read last. */
function isNewSwitch(at: string, facts: string, switches: Map<string, Switch>): boolean {
  const [, activity, when = ''] = SWITCH.exec(facts) ?? [];
  // One ahead of its own reading is kept apart (`isAheadOfItself`).
  if (activity === undefined || when > at) return true;
  const most = switches.get(activity);
  if (most && (when < most.when || (when === most.when && at < most.at))) return false;
  if (isTime(when) && isTime(at)) switches.set(activity, { when, at });
  return true;
}

const isTime = (text: string): boolean => Number.isFinite(Date.parse(text));

function personIn(text: string, people: Map<string, Person>): Person {
  const written = text.slice(BY_AT, text.indexOf(MIDDLE, BY_AT) + 1);
  const known = people.get(written) ?? (JSON.parse(written) as Person);
  people.set(written, known);
  return known;
}
