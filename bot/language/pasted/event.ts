import { HOUR_MS } from '../../workflow/time/durations.ts';
import { knownCode } from '../knowledge/codes.ts';
import { ADMIN_ACTS, ADMIN_SOURCE } from '../knowledge/codes-admin.ts';

const SOURCES = [
  'PasswordResetService',
  'ADSync',
  'Directory Synchronization',
  'Microsoft-Windows-Security-Auditing',
  ADMIN_SOURCE,
] as const;
export type EventSource = (typeof SOURCES)[number];

/** What one line or record said. `isDated`: a date stood beside it, whether or not it could be told. */
export type Seen = {
  readonly id: number;
  readonly when?: string;
  readonly isDated?: boolean;
  readonly source?: EventSource;
  readonly count: number;
};

/** One id of a paste: how often it stands there, and the newest time it bears (ISO; without `Z` the server's own time). */
export type PastedEvent = {
  readonly id: number;
  readonly source?: EventSource;
  readonly newest?: string;
  /** A time stands beside it, and nobody can tell which is the day and which the month. */
  readonly isUntold?: true;
  readonly count: number;
};

export function sourceIn(text: string): EventSource | undefined {
  const lower = text.toLowerCase();
  return SOURCES.find((s) => lower.includes(s.toLowerCase()));
}

/** The number as an id of a known event, or undefined. */
export function eventId(digits: string | undefined): number | undefined {
  const code = digits && /^\d{3,5}$/.test(digits) ? knownCode(digits) : undefined;
  return code ? Number(code.id) : undefined;
}

/** These few numbers are ids only where something says so: they are too short to speak for themselves. */
export const isShort = (id: number): boolean => id < 10_000;

/** A number between 2503 and 2521 may be anything: it is an administrator's act only where that source stands by it. */
const isActElsewhere = ({ id, source }: Seen): boolean =>
  source !== ADMIN_SOURCE && ADMIN_ACTS.some((act) => act.id === String(id));

/** One entry for each id, in the order of first appearance. */
export function grouped(seen: readonly Seen[]): readonly PastedEvent[] {
  const byId = new Map<number, PastedEvent>();
  for (const { id, when, isDated, source, count } of seen.filter((one) => !isActElsewhere(one))) {
    const sofar = byId.get(id);
    const newest = [sofar?.newest, when]
      .flatMap((w) => w ?? [])
      .sort()
      .at(-1);
    const from = sofar?.source ?? source;
    byId.set(id, {
      id,
      ...(from ? { source: from } : {}),
      ...(newest ? { newest } : isDated || sofar?.isUntold ? { isUntold: true } : {}),
      count: Math.min((sofar?.count ?? 0) + count, 1_000_000),
    });
  }
  return [...byId.values()];
}

const ON = 31005;
const OFF = 31013;
/** A server's own time may be this far from UTC; closer than that, two times of different kinds can't be put in order. */
const ZONES_MS = 15 * HOUR_MS;

/** Whether the server half was switched on or off last. Undefined where no time of these events tells. */
export function lastSwitch(events: readonly PastedEvent[]): boolean | undefined {
  const on = events.find((e) => e.id === ON);
  const off = events.find((e) => e.id === OFF);
  if (!on || !off) return (on ?? off)?.newest === undefined ? undefined : on !== undefined;
  if (!on.newest || !off.newest || on.newest === off.newest) return undefined;
  const apart = msOf(on.newest) - msOf(off.newest);
  const isSameKind = on.newest.endsWith('Z') === off.newest.endsWith('Z');
  return isSameKind || Math.abs(apart) > ZONES_MS ? apart > 0 : undefined;
}

const msOf = (when: string): number => Date.parse(when.endsWith('Z') ? when : `${when}Z`);
