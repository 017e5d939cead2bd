import { appointedAt, callAt } from '../change/appointed.ts';
import { type Change, expiresAt } from '../change/change.ts';
import { closingState, hasTakenEffect, isEndedByReading } from '../change/closing.ts';
import { moreRed } from '../change/red.ts';
import { escalateAt, remindAt } from '../change/reminding.ts';
import { warnAt } from '../change/runs-out.ts';
import { nextLook } from '../change/watched.ts';
import { isBehindTrail, setBack } from '../folding/set-back.ts';
import type { Event } from '../record/events.ts';
import { openChange, type TenantState } from '../tenant/state.ts';
import { nextLooks, watchedChanges, watchOver } from '../tenant/watching.ts';
import type { Freeze, Freezes } from '../time/freeze.ts';
import { AHEAD_MS, isWithin } from '../time/within.ts';
import type { ApplyReport } from './commands.ts';
import { freezeIn } from './frozen.ts';
import { remindersDue } from './remind.ts';
import { substitutionsDue, substitutionsOver } from './substitute.ts';

/** How long the token of an apply may live; past it an apply without an outcome is lost. Milliseconds. */
export const APPLY_LIMIT_MS = 120_000;

/** What an apply's outcome leads to. A report of a runner that isn't the change's newest is ignored: no events. */
export function decideReport(state: TenantState, report: ApplyReport, now: string): readonly Event[] {
  const change = state.changes.get(report.changeId);
  if (!change?.intent || change.intent.runner !== report.runner) return [];
  if (change.phase !== 'applying' && change.phase !== 'unsettled') return [];
  const stamp = { at: now, by: change.intent.by, changeId: change.id };
  const closing = closingState(change.plan, report.observations);
  const { outcome, observations, runner } = report;
  const events: Event[] = [{ type: 'apply-ended', runner, outcome, closing, observations, ...stamp }];
  const more = outcome.kind === 'refused' && outcome.because === 'more-is-red' ? moreRed(change, observations) : [];
  if (more.length > 0) events.push({ type: 'more-is-red', probes: more, observations, ...stamp });
  if (outcome.kind !== 'refused' && isEndedByReading(change.plan, closing)) events.push({ type: 'done', ...stamp });
  return events;
}

/**
 * Ends what has expired, names what was lost, and notes that the clock was set back. `isBoot`: no apply of an earlier process can still
 * be running. `freezes`: what is frozen by the clock, so that whoever ran out of time in it is told.
 */
export function sweep(state: TenantState, now: string, isBoot = false, freezes?: Freezes): readonly Event[] {
  if (isBehindTrail(state, now))
    return [{ type: 'clock-set-back', at: now, by: 'pilot' }, ...sweep(setBack(state, now), now, isBoot, freezes)];
  const open = openChange(state);
  return [
    ...substitutionsOver(state, now),
    ...substitutionsDue(state, now),
    ...(open ? sweepChange(open, now, isBoot, freezeIn(state, freezes, now)) : []),
    ...looksDue(state, now),
    ...watchOver(state, now).map(({ id }): Event => ({ type: 'look-ended', changeId: id, at: now, by: 'pilot' })),
  ];
}

/** Whoever asked for a change that is being watched is asked to look again. */
function looksDue(state: TenantState, now: string): readonly Event[] {
  return watchedChanges(state, now).flatMap((change): readonly Event[] => {
    const next = nextLook(change);
    const isDue = next !== undefined && next <= now;
    return isDue ? [{ type: 'look-asked', changeId: change.id, at: now, by: 'pilot' }] : [];
  });
}

/**
 * When `sweep` may have something to do (ms), if ever: at the expiry of the open change, when its approvers are to be reminded or others
 * to be asked too, when its appointed time begins, when its time runs out, when whoever is away is back or will be away, or when somebody is to look
 * again. An apply is looked at each time until it has ended: the clock that noted it may have been wrong, and the replica that noted it
 * gone.
 */
export function dueAt(state: TenantState): number | undefined {
  const open = openChange(state);
  if (open?.phase === 'applying') return 0;
  const waits = open ? [expiresAt(open), remindAt(open), escalateAt(open), callAt(open), warnAt(open)] : [];
  const absences = [
    ...(state.substitutions ?? []).map(({ until }) => until),
    ...(state.plannedSubstitutions ?? []).map(({ from }) => from),
  ];
  const times = [...waits, ...absences, ...nextLooks(state)].flatMap((time) =>
    time === undefined ? [] : Date.parse(time),
  );
  return times.length > 0 ? Math.min(...times) : undefined;
}

function sweepChange(change: Change, now: string, isBoot: boolean, freeze: Freeze | undefined): readonly Event[] {
  const stamp = { at: now, by: 'pilot', changeId: change.id } as const;
  const isLost =
    change.phase === 'applying' &&
    change.intent !== undefined &&
    (isBoot || !isWithin(Date.parse(change.intent.at), APPLY_LIMIT_MS + 1, Date.parse(now), AHEAD_MS));
  if (isLost) return [{ type: 'outcome-lost', ...stamp }];
  const limit = expiresAt(change);
  if (!limit || change.phase === 'applying') return [];
  if (now < limit) return [...remindersDue(change, now), ...callDue(change, now), ...warningDue(change, now)];
  const isBegun = change.phase === 'verifying' || change.phase === 'unsettled' || hasTakenEffect(change);
  // A request that nobody decided on ran out of its time in a freeze too, and not because of it.
  const inFreeze = freeze && change.approvedAt ? { freeze } : {};
  if (isBegun) return [{ type: 'failed', because: 'execution-expired', ...inFreeze, ...stamp }];
  return [{ type: 'expired', ...inFreeze, ...stamp }];
}

/** Its time runs out: whoever asked for it is told. */
function warningDue(change: Change, now: string): readonly Event[] {
  const at = warnAt(change);
  return at !== undefined && at <= now ? [{ type: 'runs-out', at: now, by: 'pilot', changeId: change.id }] : [];
}

/** Its time has begun: whoever asked for it is called. */
function callDue(change: Change, now: string): readonly Event[] {
  const isDue = callAt(change) !== undefined && appointedAt(change, now)?.state === 'open';
  return isDue ? [{ type: 'called', at: now, by: 'pilot', changeId: change.id }] : [];
}
