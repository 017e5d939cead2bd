import { type Change, currentStep } from '../change/change.ts';
import { closingState, hasAny, isAll, isEndedByReading } from '../change/closing.ts';
import { kindOf } from '../kinds/index.ts';
import type { Observation } from '../reading.ts';
import type { Event } from '../record/events.ts';
import { isAgentOf } from '../resets/agents.ts';
import type { TestOutcome } from '../resets/writeback-test.ts';
import { openChange, type TenantState } from '../tenant/state.ts';
import { signInTest } from './off-by-log.ts';
import type { Actor } from './rules.ts';

/** Why a test doesn't end the change that could be ended by one: each has its sentence and next step in `cards/words`. */
export const TEST_OBJECTIONS = [
  'other-agent',
  'no-agent',
  'before-last-step',
  'reads-unmet',
  'role-not-read',
  'came-through',
] as const;
export type TestObjection = (typeof TEST_OBJECTIONS)[number];

type Tested = {
  readonly id: string;
  readonly outcome: TestOutcome;
  /** What was read of the settings just now, by whoever looked for the reset. */
  readonly observations: readonly Observation[];
};

/** The open change that a test could end: every server step is behind it, and no apply is running. */
export function awaitingTest(state: TenantState): Change | undefined {
  const change = openChange(state);
  if (change?.phase === 'verifying' || change?.phase === 'unsettled') return change;
  return change?.phase === 'running' && !currentStep(change) ? change : undefined;
}

/** Why this reset is no proof of this change: another agent, none named, or older than the change's last step. */
export function objectionToTest(
  { plan, lastStepAt, approvedAt }: Change,
  outcome: TestOutcome,
): TestObjection | undefined {
  if (outcome.kind === 'agent-unnamed') return 'no-agent';
  if (outcome.kind !== 'written-back') return undefined;
  if (!isAgentOf(plan.route, outcome.agent)) return 'other-agent';
  const since = lastStepAt ?? approvedAt;
  return since !== undefined && Date.parse(outcome.when) <= Date.parse(since) ? 'before-last-step' : undefined;
}

/**
 * What a guided test means for the open change. What can be read speaks first: all met is done by itself, a setting that reads
 * otherwise than planned keeps the change open. Where it can't be read, a reset ends it that the agent of the plan's route carried
 * after the change's last step. No events and no objection: the test says nothing about a change.
 */
export function closeByTest(
  state: TenantState,
  { id, outcome, observations }: Tested,
  { now, actor }: { readonly now: string; readonly actor: Actor },
): { readonly events: readonly Event[]; readonly objection?: TestObjection } {
  const change = awaitingTest(state);
  if (!change || actor.operator === 'no') return { events: [] };
  const { speaksFor } = kindOf(change.plan);
  if (speaksFor === 'off') return closeOff(change, { id, outcome, observations }, { now, actor });
  // A reset that came through speaks for a change that turned it on, and for no other.
  if (speaksFor !== 'on') return { events: [] };
  const objection = objectionToTest(change, outcome);
  if (objection) return { events: [], objection };
  if (outcome.kind !== 'written-back') return { events: [] };
  if (actor.operator !== 'yes') return { events: [], objection: 'role-not-read' };
  const stamp = { at: now, by: actor.person, changeId: change.id };
  const closing = closingState(change.plan, observations);
  const checked: Event = { type: 'checked', closing, observations, ...stamp };
  if (isEndedByReading(change.plan, closing)) return { events: [checked, { type: 'done', ...stamp }] };
  if (hasAny(closing, 'unmet')) return { events: [checked], objection: 'reads-unmet' };
  const proof = { test: id, when: outcome.when, agent: outcome.agent };
  return { events: [checked, { type: 'done', proof, ...stamp }] };
}

/** The other way round: a reset that is refused because writeback isn't enabled shows that turning it off took effect. */
function closeOff(
  change: Change,
  { id, outcome, observations }: Tested,
  { now, actor }: { readonly now: string; readonly actor: Actor },
): ReturnType<typeof closeByTest> {
  const off = signInTest(change, id, outcome, now);
  if (!off) return outcome.kind === 'written-back' ? { events: [], objection: 'came-through' } : { events: [] };
  if (actor.operator !== 'yes') return { events: [], objection: 'role-not-read' };
  const stamp = { at: now, by: actor.person, changeId: change.id };
  const closing = closingState(change.plan, observations);
  const checked: Event = { type: 'checked', closing, observations, ...stamp };
  if (isAll(closing, 'met')) return { events: [checked, { type: 'done', ...stamp }] };
  if (hasAny(closing, 'unmet')) return { events: [checked], objection: 'reads-unmet' };
  return { events: [checked, { type: 'done', off, ...stamp }] };
}
