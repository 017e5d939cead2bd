import { type Change, currentStep } from '../change/change.ts';
import { clientBeside } from '../change/client-beside.ts';
import { closingState, hasAny } from '../change/closing.ts';
import { wordForServer } from '../change/gates.ts';
import { kindOf as meaningOf } from '../evidence/from-log.ts';
import { fromServer } from '../evidence/from-words.ts';
import { kindOf } from '../kinds/index.ts';
import { onlyHalf } from '../planning/plan.ts';
import { known, type Observation } from '../reading.ts';
import type { Event, OffSign, ServerOutput } from '../record/events.ts';
import type { TestOutcome } from '../resets/writeback-test.ts';
import { newestMade, openChange, type TenantState } from '../tenant/state.ts';
import { HOUR_MS } from '../time/durations.ts';
import { hasHappenedSince } from '../time/within.ts';
import type { Actor } from './rules.ts';

/**
 * Event 31013: offboarding ended well. 31012 says only that it began, so it ends nothing. Source: Microsoft's list of the writeback
 * events.
 */
const OFFBOARDED = 31013;
const OFFBOARDING: readonly number[] = [31012, OFFBOARDED];
const ONBOARDED = 31005;

/** A *Disable* event in the audit log that is newer than the cleared box. It is Connect's own: of the other route it says nothing. */
export function signInLog(change: Change, observations: readonly Observation[]): OffSign | undefined {
  const read = known(observations, 'audit');
  if (read?.facts.activity !== 'disable' || !isOfConnect(change)) return undefined;
  const { when } = read.facts;
  return isAfterBox(change, when, read.at) ? { sign: 'disable-event', when } : undefined;
}

/** The same by the server's own event, as somebody pasted it. */
export function signInPaste(change: Change, output: ServerOutput, now: string): OffSign | undefined {
  const eventAt = (id: number) =>
    fromServer(output, now).find(({ says }) => says.id === 'server-event' && says.event === id)?.at;
  const [when, onboarded = ''] = [eventAt(OFFBOARDED), eventAt(ONBOARDED)];
  // What was turned on again since, or is printed as on, is not off.
  if (!when || !isOfConnect(change) || output.enabled || onboarded >= when) return undefined;
  return isAfterBox(change, when, now) ? { sign: 'server-event', when } : undefined;
}

/** Whether that event's own time lies ahead of now: it has not happened, or a clock is wrong. */
export const isSignAhead = (output: ServerOutput, now: string): boolean =>
  fromServer(output, now).some(
    ({ says, at }) => says.id === 'server-event' && says.event === OFFBOARDED && Date.parse(at) > Date.parse(now),
  );

/** A reset that was refused because writeback isn't enabled, after everything that was done for this change. */
export function signInTest(change: Change, id: string, outcome: TestOutcome, now: string): OffSign | undefined {
  if (!isAwaitingSign(change)) return undefined;
  if (outcome.kind !== 'failed' || meaningOf(outcome.reason ?? '').says.id !== 'not-enabled') return undefined;
  const since = change.lastStepAt ?? change.approvedAt;
  if (since === undefined || !hasHappenedSince(outcome.when, since, now)) return undefined;
  return { sign: 'test-refused', when: outcome.when, test: id };
}

type CameThrough = Extract<TestOutcome, { kind: 'written-back' }>;

/** The newest test that came through after everything that was done for this change: writeback is still on. */
export function testAgainst({ tests }: Pick<TenantState, 'tests'>, change: Change): CameThrough | undefined {
  const since = change.lastStepAt ?? change.approvedAt;
  if (!since || !isAwaitingSign(change)) return undefined;
  return tests
    .flatMap(({ outcome }) =>
      outcome?.kind === 'written-back' && Date.parse(outcome.when) > Date.parse(since) ? outcome : [],
    )
    .at(-1);
}

/** What a pasted event means for the open change: where nothing could be read, it may end one that turns writeback off. */
export function closeByPaste(
  state: TenantState,
  output: ServerOutput,
  { now, actor }: { readonly now: string; readonly actor: Actor },
): readonly Event[] {
  const change = openChange(state);
  if (!change || actor.operator !== 'yes' || !isAwaitingSign(change)) return [];
  // What can be read speaks first.
  if (hasAny(closingState(change.plan, change.after), 'unmet')) return [];
  const off = signInPaste(change, output, now);
  return off ? [{ type: 'done', off, at: now, by: actor.person, changeId: change.id }] : [];
}

/**
 * Whether what the server printed is what a change under way brings with it, so that nothing is wrong: `ends-nothing` where it was
 * pasted while that change waits for just such a sign, and is older than the cleared box, or only the beginning; `portal-half` and
 * `one-client` where no event of Connect could ever end that change.
 */
export function ownDoing(
  state: TenantState,
  { codes, enabled }: { readonly codes: readonly string[]; readonly enabled?: boolean | undefined },
  actor: Actor,
): 'ends-nothing' | 'portal-half' | 'one-client' | 'not-operator' | 'role-not-read' | 'expected' | undefined {
  const change = openChange(state);
  if (!change || change.phase === 'waiting' || kindOf(change.plan).speaksFor !== 'off') return undefined;
  const isOffboarding = codes.every((id) => OFFBOARDING.includes(Number(id)));
  if (!isOffboarding || (codes.length === 0 && enabled !== false)) return undefined;
  if (!isAwaitingSign(change) || codes.length === 0) return 'expected';
  if (actor.operator === 'no') return 'not-operator';
  if (actor.operator !== 'yes') return 'role-not-read';
  if (isOfConnect(change)) return 'ends-nothing';
  return onlyHalf(change.plan) === 'sspr' ? 'portal-half' : 'one-client';
}

/**
 * The change that turned it off and has ended, where these events are what it brought with it. An event of later is another matter; an
 * hour is left for a wizard that ends after the change did, and for a server that prints its own time.
 */
export function wantedBy(
  state: TenantState,
  output: Pick<ServerOutput, 'codes'> & Partial<Pick<ServerOutput, 'enabled' | 'onboarded' | 'events'>>,
  now: string,
): Change | undefined {
  const made = newestMade(state);
  if (!made?.endedAt || kindOf(made.plan).speaksFor !== 'off' || onlyHalf(made.plan) === 'sspr') return undefined;
  const limit = Date.parse(made.endedAt) + HOUR_MS;
  const { codes } = output;
  const isOffboarding = codes.length > 0 && codes.every((id) => OFFBOARDING.includes(Number(id)));
  const isLater = fromServer({ events: [], ...output }, now).some(({ at }) => Date.parse(at) > limit);
  return isOffboarding && !isLater && !openChange(state) ? made : undefined;
}

/** All of it is done by somebody's word, and only the proof is missing. */
export function isAwaitingSign(change: Change): boolean {
  if (kindOf(change.plan).speaksFor !== 'off') return false;
  const isServerAlone = change.phase === 'running' && !currentStep(change) && onlyHalf(change.plan) === 'connect';
  return change.phase === 'verifying' || isServerAlone;
}

/** It says nothing of a portal's half, nor of another client that may go on where this change is to stop all of it. */
export function isOfConnect(change: Change): boolean {
  const { plan } = change;
  const half = onlyHalf(plan);
  return plan.route === 'connect-sync' && (half === 'connect' || (half === undefined && !clientBeside(change)));
}

/** *Configure* comes after the box was cleared: an older event is of another time. */
function isAfterBox(change: Change, when: string, now: string): boolean {
  const { at } = wordForServer(change) ?? {};
  return at !== undefined && hasHappenedSince(when, at, now);
}
