import { type Change, isOpen } from '../change/change.ts';
import { watchedUntil } from '../change/watched.ts';
import type { TenantState } from '../tenant/state.ts';
import { isFromAhead } from '../time/within.ts';

/** A time as this program writes it (UTC, to the millisecond): only those compare as text. */
const ISO = '2026-11-28T09:00:00.000Z'.length;

/** The newest time of a trail after a record of this time. */
export const newestAfter = (newestAt: string, at: string): string =>
  at.length === ISO && at > newestAt ? at : newestAt;

/** Whether a record of this tenant was written by a clock that was ahead of this one. */
export const isBehindTrail = ({ newestAt }: TenantState, now: string): boolean => isFromAhead(newestAt, now);

/**
 * The state once it stands on record that the clock was set back. Nobody knows how long ago that was which seems to lie ahead of `at`:
 * what waits or runs counts from here, so that it lasts no longer than its hours, and what was found counts no more, so that what is
 * read anew stands before it. The times on record stay as they are.
 */
export function setBack(state: TenantState, at: string): TenantState {
  const { evidence, findings, refusedLately } = state;
  const isPast = (time: string): boolean => Date.parse(time) <= Date.parse(at);
  const thenOr = (time: string): string => (isPast(time) ? time : at);
  const seen = Object.entries(evidence).flatMap(([probe, { missed, ...found }]) =>
    isPast(found.observation.at)
      ? [[probe, missed && isPast(missed.observation.at) ? { ...found, missed } : found]]
      : [],
  );
  return {
    ...state,
    version: state.version + 1,
    newestAt: at,
    changes: new Map(
      [...state.changes].map(([id, change]) => [id, isUnderWay(change) ? countedAnew(change, thenOr) : change]),
    ),
    tests: state.tests.map((test) => ({ ...test, startedAt: thenOr(test.startedAt) })),
    evidence: Object.fromEntries(seen),
    findings: new Map([...findings].filter(([, { learnedAt }]) => isPast(learnedAt))),
    ...(refusedLately ? { refusedLately: counted(refusedLately, thenOr) } : {}),
  };
}

const isUnderWay = (change: Change): boolean =>
  isOpen(change) || change.phase === 'draft' || watchedUntil(change) !== undefined;

/** Every time of a change that something is counted from. */
const TIMES = [
  'plannedAt',
  'submittedAt',
  'approvedAt',
  'lastStepAt',
  'closingAt',
  'endedAt',
  'lookAskedAt',
  'lookEndedAt',
  'warnedAt',
  'remindedAt',
  'escalatedAt',
  'calledAt',
] as const satisfies readonly (keyof Change)[];

function countedAnew(change: Change, thenOr: (time: string) => string): Change {
  const { intent, askedAgain, rescheduled, lastRefusal } = change;
  const noted = TIMES.flatMap((name) => (change[name] === undefined ? [] : [[name, change[name]] as const]));
  return {
    ...change,
    ...counted(Object.fromEntries(noted), thenOr),
    confirmed: change.confirmed.map((one) => (one.at ? { ...one, at: thenOr(one.at) } : one)),
    ...(intent ? { intent: { ...intent, at: thenOr(intent.at) } } : {}),
    ...(askedAgain ? { askedAgain: { ...askedAgain, at: thenOr(askedAgain.at) } } : {}),
    ...(rescheduled ? { rescheduled: { ...rescheduled, at: thenOr(rescheduled.at) } } : {}),
    ...(lastRefusal?.at ? { lastRefusal: { ...lastRefusal, at: thenOr(lastRefusal.at) } } : {}),
  };
}

const counted = (times: Readonly<Record<string, string>>, thenOr: (time: string) => string) =>
  Object.fromEntries(Object.entries(times).map(([name, time]) => [name, thenOr(time)]));
