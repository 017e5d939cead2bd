import type { Observation, Person } from '../reading.ts';
import type { Event } from '../record/events.ts';
import type { ProbeId } from '../vocabulary.ts';

/** One reading and who made it. */
export type Look = { readonly observation: Observation; readonly by: Person };

/**
 * The readings of many events that matter. `newest`: of each probe those of its newest moment, found and missed apart, which is all
 * that its newest look rests on. `telling`: of a probe that reads a state the same ones, and all of those that read the log. What is
 * left out loses against what stays, in whatever order they are taken.
 */
export function looksOf(events: readonly Event[]): {
  readonly newest: readonly Look[];
  readonly telling: readonly Look[];
} {
  const found = new Map<string, string>();
  const missed = new Map<string, string>();
  // From the end, since the newest mostly stands there. Plain loops, because a long trail has millions of readings.
  for (let i = events.length - 1; i >= 0; i -= 1) {
    for (const observation of readIn(events[i])) {
      const times = 'because' in observation ? missed : found;
      if (isLater(observation.at, times.get(observation.probe))) times.set(observation.probe, observation.at);
    }
  }
  const newest: Look[] = [];
  const telling: Look[] = [];
  for (const event of events) {
    const { by } = event;
    if (by === 'pilot') continue;
    for (const observation of readIn(event)) {
      const most = ('because' in observation ? missed : found).get(observation.probe);
      const isNewest = most === undefined || observation.at.length !== ISO || observation.at >= most;
      if (!isNewest && isOfState(observation.probe)) continue;
      const look = { observation, by };
      if (isNewest) newest.push(look);
      telling.push(look);
    }
  }
  return { newest, telling };
}

/** Events that no person caused hold no readings. */
const readIn = (event: Event | undefined): readonly Observation[] =>
  event && 'observations' in event && event.by !== 'pilot' ? (event.observations ?? NONE) : NONE;

const NONE: readonly Observation[] = [];

/** Whether a probe reads how things stand, or a log of what happened. */
const READS: Readonly<Record<ProbeId, 'state' | 'log'>> = {
  licence: 'state',
  sync: 'state',
  'sspr-scope': 'state',
  'admin-sspr': 'state',
  role: 'state',
  settings: 'state',
  connectivity: 'state',
  audit: 'log',
  resets: 'log',
  'policy-log': 'log',
  agents: 'state',
  'sync-jobs': 'state',
};
const OF_A_STATE: ReadonlySet<string> = new Set(
  Object.entries(READS).flatMap(([probe, what]) => (what === 'state' ? [probe] : [])),
);

/** Probes that read how things stand: a later reading says all that an earlier one said. */
export const isOfState = (probe: string): boolean => OF_A_STATE.has(probe);

/** A time as this program writes it (UTC, to the millisecond): only those compare as text. */
const ISO = '2026-11-28T09:00:00.000Z'.length;

const isLater = (at: string, most: string | undefined): boolean =>
  at.length === ISO && (most === undefined || at > most) && Number.isFinite(Date.parse(at));
