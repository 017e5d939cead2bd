import type { ResourceRead, WriteOutcome } from '../ports/index.ts';
import type { Change } from '../workflow/change/change.ts';
import { moreRed } from '../workflow/change/red.ts';
import { refusalIn } from '../workflow/deciding/frozen.ts';
import { operatorRole } from '../workflow/evidence/readiness.ts';
import { kindOf } from '../workflow/kinds/index.ts';
import { lostSteps } from '../workflow/planning/met-steps.ts';
import { drift, type Plan } from '../workflow/planning/plan.ts';
import { known, type Observation } from '../workflow/reading.ts';
import type { ApplyOutcome } from '../workflow/record/events.ts';
import type { Freeze } from '../workflow/time/freeze.ts';
import type { Because, SettingName } from '../workflow/vocabulary.ts';

/** How a run ended, with what it read. */
export type Ended = { readonly outcome: ApplyOutcome; readonly observations: readonly Observation[] };

type RefusalReason = Extract<ApplyOutcome, { kind: 'refused' }>['because'];

export function refuse(because: RefusalReason, unknown?: Extract<Observation, { because: unknown }>): Ended {
  const why = unknown
    ? { why: unknown.because, ...(unknown.code ? { code: unknown.code } : {}), ...waitOf(unknown) }
    : {};
  return { outcome: { kind: 'refused', because, ...why }, observations: unknown ? [unknown] : [] };
}

const waitOf = ({ retryAfter }: { readonly retryAfter?: number }) => (retryAfter ? { retryAfter } : {});

/** Nothing was written, because a freeze began before the first write. */
export const refuseIn = (freeze: Freeze): Ended => ({
  outcome: { kind: 'refused', because: refusalIn(freeze).refusal, freeze },
  observations: [],
});

/** What a freeze left out of a run that had begun to write is on record with it. */
export function inFreeze(ended: Ended, freeze: Freeze | undefined): Ended {
  const { outcome } = ended;
  return freeze && outcome.kind === 'written' ? { ...ended, outcome: { ...outcome, freeze } } : ended;
}

/** Why nobody with this role may write. */
export function objectionToRole(role: Observation): Ended | undefined {
  const roles = known([role], 'role')?.facts.roles;
  if (!roles) return refuse('role-unreadable', 'because' in role ? role : undefined);
  return operatorRole(roles) ? undefined : refuse('role-missing');
}

/** Why nothing may be written with readings like these: more of them is red than was approved. */
export function objectionToRed(change: Change, observations: readonly Observation[]): Ended | undefined {
  return moreRed(change, observations).length > 0 ? { ...refuse('more-is-red'), observations } : undefined;
}

/** Why nothing may be written to settings that read like this. */
export function objectionTo(plan: Plan, read: ResourceRead): Ended | undefined {
  if (read.kind === 'unknown') {
    const { because } = read.observation;
    const id = because === 'switched-off' ? 'writes-off' : isOfToken(because) ? 'token-refused' : 'settings-unreadable';
    return refuse(id, read.observation);
  }
  const observations = [read.observation];
  if (!read.looksFamiliar) return { ...refuse('settings-look-unfamiliar'), observations };
  if (lostSteps(plan, observations).length > 0) return { ...refuse('no-longer-met'), observations };
  if (drift(plan, read.facts).length > 0) return { ...refuse('settings-drifted'), observations };
  const because = kindOf(plan).objection(plan.route, observations);
  return because ? { ...refuse(because), observations } : undefined;
}

const isOfToken = (because: Because) =>
  ['token-refused', 'consent-missing', 'interaction-required', 'refused-by-policy'].includes(because);

/** What became of one write; `read`: the settings as they were right before it. */
export type Write = { readonly name: SettingName; readonly outcome: WriteOutcome; readonly read: Observation };
type Refused = Extract<WriteOutcome, { kind: 'refused' }>;

function refusedWrite(refused: Refused): Ended {
  const { because, code, requestId } = refused;
  const said = { ...(code ? { code } : {}), ...(requestId ? { requestId } : {}), ...waitOf(refused) };
  return { outcome: { kind: 'refused', because: writeRefusal(because), why: because, ...said }, observations: [] };
}

function writeRefusal(because: Because): RefusalReason {
  if (because === 'switched-off') return 'writes-off';
  if (because === 'role-missing') return 'role-missing';
  return isOfToken(because) ? 'token-refused' : 'write-refused';
}

/**
 * *Written* where the portal accepted a write, or none was needed; *ambiguous* where nobody can say whether one arrived; *refused*
 * where none was taken. What it didn't take beside what it did is named, with the reason.
 */
export function outcomeOf(writes: readonly Write[]): ApplyOutcome {
  const accepted = writes.filter((one) => one.outcome.kind === 'accepted');
  const others = writes.flatMap(({ name, outcome }) => (outcome.kind === 'accepted' ? [] : [{ name, ...outcome }]));
  const doubt = others.find((one) => one.kind === 'ambiguous');
  if (doubt && accepted.length === 0) {
    const { because, code, requestId } = doubt;
    return { kind: 'ambiguous', why: because, ...(code ? { code } : {}), ...(requestId ? { requestId } : {}) };
  }
  const requestIds = accepted.flatMap(({ outcome }) => outcome.requestId ?? []);
  const left = others.map(({ name, because, code }) => ({ name, because, ...(code ? { code } : {}) }));
  return {
    kind: 'written',
    ...(requestIds.length > 0 ? { requestIds } : {}),
    accepted: accepted.map(({ name }) => name),
    ...(left.length > 0 ? { left } : {}),
  };
}

/** The refusal to report where the portal took nothing at all. */
export function wholeRefusal(writes: readonly Write[]): Ended | undefined {
  const refused = writes.flatMap(({ outcome }) => (outcome.kind === 'refused' ? [outcome] : []));
  const [first] = refused;
  if (!first || refused.length < writes.length) return undefined;
  return { ...refusedWrite(first), observations: writes.slice(-1).map(({ read }) => read) };
}
