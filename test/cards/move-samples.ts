import type { Change } from '../../bot/workflow/change/change.ts';
import { KINDS } from '../../bot/workflow/kinds/index.ts';
import { makePlan } from '../../bot/workflow/planning/plan.ts';
import type { Observation, ProbeFacts } from '../../bot/workflow/reading.ts';
import { type StepId, stepById } from '../../bot/workflow/steps/index.ts';
import { moved } from '../workflow/kinds/moved.ts';
import type { Look } from './asking-samples.ts';
import * as t from './tenant.ts';

const settings = (isBoxOn: boolean): Observation => ({
  probe: 'settings',
  at: t.minutesAgo(4),
  facts: {
    objectId: null,
    passwordWritebackSupported: true,
    accountUnlockSupported: true,
    accountUnlockEnabled: true,
    enablementForTenant: true,
    cloudProvisioningEnablementForTenant: isBoxOn,
  },
});
/** As it reads once cloud sync carries passwords. */
export const movedSettings = settings(true);
/** The newest reset in the log, by this agent, and what failed since. */
export function carriedBy(agent: string, minutesAgo: number, failed: ProbeFacts['resets']['failed'] = []): Observation {
  const when = t.minutesAgo(minutesAgo);
  const succeeded = [{ agent, by: 'admin', count: 1, newest: when }] as const;
  return { probe: 'resets', at: t.minutesAgo(4), facts: { when, agent, writtenBack: true, succeeded, failed } };
}
const observations = [...t.observations.filter(({ probe }) => probe !== 'settings'), settings(false)];

/** The sample change, as one that moves writeback to cloud sync. */
const moving = (change: Change): Change => ({
  ...change,
  observations,
  reason: 'Microsoft gave us until January to leave Connect Sync.',
  plan: makePlan({
    kind: 'move-to-cloud-sync',
    observations,
    route: 'cloud-sync',
    policyVersion: 'p1',
    by: t.alex,
    now: t.minutesAgo(4),
  }),
});

const kind = KINDS['move-to-cloud-sync'];
const server = kind.steps('cloud-sync').filter((id) => stepById(id)?.half === 'connect');
const atStep = (id: StepId): Change => {
  const stepsDone = server.slice(0, server.indexOf(id));
  return { ...moving(t.running), stepsDone, version: 3 + stepsDone.length };
};
const behind = {
  stepsDone: server,
  confirmed: kind.gates.map(({ step }) => ({ step, by: t.alex, at: t.minutesAgo(7) })),
} as const;
const atSettings: Change = { ...moving(t.atSettings), ...behind };
const both = { enablementForTenant: 'met', cloudProvisioningEnablementForTenant: 'met' } as const;
const unproven: Change = {
  ...moving(t.reported),
  ...behind,
  closing: both,
  after: [settings(true)],
};

const proven = moved().change();
/** Moved to cloud sync and proven; and three days on, when its requester is asked to look again. */
const done: Change = { ...proven, requester: t.alex, endedBy: t.alex, endedAt: t.minutesAgo(1) };
export const watchedMove: Change = {
  ...done,
  endedAt: t.minutesAgo(4 * 24 * 60),
  lookAskedAt: t.minutesAgo(24 * 60),
};

/** A move to cloud sync, from its plan to its ends. */
export const moveLooks: readonly Look[] = [
  ['move-plan', moving(t.draft), t.operator],
  ['move-waiting-approver', moving(t.waiting), t.approver],
  ...server.map((id, at): Look => [`move-step-${at + 1}`, atStep(id), t.operator]),
  ['move-step-1-proven', atStep('move-proof-before'), t.operator, { carriedAt: t.minutesAgo(50) }],
  ...server.map((id, at): Look => [`move-step-${at + 1}-stuck`, atStep(id), t.operator, { view: 'stuck' }]),
  ['move-step-6-watched', atStep('transition-verify'), t.approver],
  ['move-apply', atSettings, t.operator],
  ['move-apply-portal', { ...atSettings, way: 'portal' }, t.operator],
  ['move-reported', { ...moving(t.reported), ...behind }, t.operator],
  ['move-unproven', unproven, t.operator],
  ['move-unproven-approver', unproven, t.approver],
  ['move-cancel', atStep('transition-validate'), t.operator, { view: 'confirm-cancel' }],
  ['moved', done, t.operator],
  ['moved-undo', done, t.operator, { view: 'undo' }],
  ['moved-look-again', watchedMove, t.operator],
  [
    'move-failed',
    { ...unproven, phase: 'failed', endedBecause: 'execution-expired', endedAt: t.minutesAgo(1) },
    t.operator,
  ],
  [
    'move-cancelled',
    { ...atStep('transition-validate'), phase: 'cancelled', endedBy: t.alex, endedAt: t.minutesAgo(1) },
    t.operator,
  ],
];
