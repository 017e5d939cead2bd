import type { Change } from '../../bot/workflow/change/change.ts';
import { closingReadings } from '../../bot/workflow/change/closing.ts';
import { KINDS } from '../../bot/workflow/kinds/index.ts';
import { makePlan } from '../../bot/workflow/planning/plan.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import { type Half, type StepId, stepById } from '../../bot/workflow/steps/index.ts';
import type { Route } from '../../bot/workflow/vocabulary.ts';
import type { Look } from './asking-samples.ts';
import * as t from './tenant.ts';

const settings: Observation = {
  probe: 'settings',
  at: t.minutesAgo(4),
  facts: {
    objectId: null,
    passwordWritebackSupported: true,
    accountUnlockSupported: true,
    accountUnlockEnabled: true,
    enablementForTenant: true,
    cloudProvisioningEnablementForTenant: true,
  },
};
const observations = [...t.observations.filter(({ probe }) => probe !== 'settings'), settings];

/** The sample change, as one that turns it off. */
const turningOff = (change: Change, only?: Half, route: Route = 'connect-sync'): Change => ({
  ...change,
  observations,
  reason: 'We move password resets to another product on Monday.',
  plan: makePlan({
    kind: 'disable-writeback',
    observations,
    route,
    only,
    policyVersion: 'p1',
    by: t.alex,
    now: t.minutesAgo(4),
  }),
});

const server = KINDS['disable-writeback'].steps('connect-sync').filter((id) => stepById(id)?.half === 'connect');
const atStep = (id: StepId): Change => {
  const stepsDone = server.slice(0, server.indexOf(id));
  return { ...turningOff(t.running), stepsDone, version: 3 + stepsDone.length };
};
const behind = {
  stepsDone: server,
  confirmed: [{ step: 'connect-features-off', by: t.alex, at: t.minutesAgo(7) }],
} as const;
const atSettings: Change = { ...turningOff(t.atSettings), ...behind };
const unread: Change = { ...turningOff(t.reported), ...behind };
const done = (only?: Half): Change => {
  const change = turningOff(t.done, only);
  const closing = Object.fromEntries(closingReadings(change.plan).map((name) => [name, 'met']));
  return { ...change, ...behind, closing };
};
const byLog: Change = {
  ...unread,
  version: 15,
  phase: 'done',
  off: { sign: 'disable-event', when: t.minutesAgo(5) },
  endedAt: t.minutesAgo(1),
  endedBy: t.alex,
};

/** A change that turns writeback off, from its plan to its ends. */
export const turnOffLooks: readonly Look[] = [
  ['off-plan', turningOff(t.draft), t.operator],
  ['off-plan-portal', turningOff(t.draft, 'sspr'), t.operator],
  ['off-plan-server', turningOff(t.draft, 'connect', 'cloud-sync'), t.operator],
  ['off-waiting-approver', turningOff(t.waiting), t.approver],
  ['off-step-6', atStep('connect-features-off'), t.operator],
  ['off-step-6-stuck', atStep('connect-features-off'), t.operator, { view: 'stuck' }],
  ['off-step-7', atStep('connect-configure-off'), t.operator],
  ['off-step-8', atStep('connect-exit-off'), t.operator],
  ['off-step-cloud-sync', turningOff(t.onCloudSync, undefined, 'cloud-sync'), t.operator],
  ['off-apply', atSettings, t.operator],
  ['off-apply-portal', { ...atSettings, way: 'portal' }, t.operator],
  ['off-server-alone', { ...turningOff(t.atSettings, 'connect'), ...behind }, t.operator],
  ['off-reported', unread, t.operator],
  ['off-done', done(), t.operator],
  ['off-done-server', done('connect'), t.operator],
  ['off-done-undo', done(), t.operator, { view: 'undo' }],
  ['off-done-undo-portal', done('sspr'), t.operator, { view: 'undo' }],
  ['off-done-undo-server', done('connect'), t.operator, { view: 'undo' }],
  ['off-by-log', byLog, t.operator],
];
