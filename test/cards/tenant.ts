import type { Change } from '../../bot/workflow/change/change.ts';
import { type Actor, allowedVerbs } from '../../bot/workflow/deciding/rules.ts';
import { makePlan } from '../../bot/workflow/planning/plan.ts';
import type { Observation, Person } from '../../bot/workflow/reading.ts';
import type { Policy } from '../../bot/workflow/record/events.ts';
import type { Doubt, TestOutcome, WritebackTest } from '../../bot/workflow/resets/writeback-test.ts';
import { type StepId, stepsOf } from '../../bot/workflow/steps/index.ts';
import type { Viewer } from '../../cards/index.ts';

/** A practice tenant's people, readings and changes, for samples and tests of the cards. */
const tenantId = '7e5a0e6e-6a0a-4f5c-9f6a-2f3d1c0b9a11';
const person = (n: number, name: string): Person => ({
  tenantId,
  objectId: `00000000-0000-4000-8000-00000000000${n}`,
  name,
});

export const alex = person(1, 'Alex Wilber');
export const megan = person(2, 'Megan Bowen');
export const adele = person(3, 'Adele Vance');

export const NOW = '2026-11-22T14:09:00.000Z';
/** Minutes before (or, negative, after) `NOW`. */
export const minutesAgo = (n: number): string => new Date(Date.parse(NOW) - n * 60_000).toISOString();

export const policy: Policy = {
  version: 'p1',
  quorum: 1,
  approvalHours: 24,
  executionHours: 8,
  loneAdmin: false,
};

const at = minutesAgo(4);
export const settings = (isOn: boolean, hasClient = isOn): Observation => ({
  probe: 'settings',
  at,
  requestId: '3f0a9f66-0a6e-4d0e-8f6a-5f1f0a3c7d21',
  facts: {
    objectId: null,
    passwordWritebackSupported: hasClient,
    accountUnlockSupported: hasClient,
    accountUnlockEnabled: isOn,
    enablementForTenant: isOn,
    cloudProvisioningEnablementForTenant: false,
  },
});

export const observations: readonly Observation[] = [
  { probe: 'licence', at, facts: { plans: ['P1'], sharedDevicesOnly: false, products: ['Microsoft 365 E3'] } },
  { probe: 'sync', at, facts: { enabled: true, lastSync: minutesAgo(16) } },
  { probe: 'sspr-scope', at, facts: { scope: 'all', group: null } },
  { probe: 'admin-sspr', at, facts: { allowed: true } },
  { probe: 'role', at, facts: { roles: ['Hybrid Identity Administrator'] } },
  settings(false),
  { probe: 'audit', at, because: 'no-event' },
];

const plan = makePlan({
  kind: 'enable-writeback',
  observations,
  route: 'connect-sync',
  policyVersion: 'p1',
  by: alex,
  now: minutesAgo(4),
});

export const draft: Change = {
  id: 'c-5f1f0a3c',
  version: 1,
  phase: 'draft',
  plan,
  observations,
  requester: alex,
  plannedAt: minutesAgo(4),
  approvers: [],
  isAlone: false,
  reviews: [],
  stepsDone: [],
  confirmed: [],
  closing: {},
  after: [],
};

export const waiting: Change = {
  ...draft,
  version: 2,
  phase: 'waiting',
  submittedAt: minutesAgo(3),
  reason: 'Help desk gets 40 reset calls a week; agreed with security on Thursday.',
  ticket: 'CHG0012345',
  policy,
  approvers: [megan, adele],
};

export const running: Change = {
  ...waiting,
  version: 3,
  phase: 'running',
  approvedAt: minutesAgo(2),
  reviews: [{ by: megan, verdict: 'approved', at: minutesAgo(2), comment: 'Go ahead, after office hours please.' }],
};

const wizard = stepsOf('connect', 'connect-sync');

/** The change standing before this step of the wizard. */
export const atStep = (id: StepId): Change => {
  const stepsDone = wizard.slice(0, wizard.indexOf(id));
  const confirmed = stepsDone.includes('connect-features') ? [{ step: 'connect-features' } as const] : [];
  return { ...running, version: 3 + stepsDone.length, stepsDone, confirmed };
};

export const atSettings: Change = {
  ...running,
  version: 11,
  stepsDone: wizard,
  confirmed: [{ step: 'connect-features' }],
};

export const onCloudSync: Change = {
  ...running,
  plan: makePlan({
    kind: 'enable-writeback',
    observations,
    route: 'cloud-sync',
    policyVersion: 'p1',
    by: alex,
    now: minutesAgo(4),
  }),
};

/** The client was registered when this was planned: nobody is asked to do the server half. */
export const skipping: Change = (() => {
  const read = [...observations.filter((o) => o.probe !== 'settings'), settings(false, true)];
  const made = makePlan({
    kind: 'enable-writeback',
    observations: read,
    route: 'connect-sync',
    policyVersion: 'p1',
    by: alex,
    now: minutesAgo(4),
  });
  return { ...running, plan: made, observations: read };
})();

const mainOn: Observation = {
  probe: 'settings',
  at: minutesAgo(0),
  facts: {
    objectId: null,
    passwordWritebackSupported: true,
    accountUnlockSupported: false,
    accountUnlockEnabled: false,
    enablementForTenant: true,
    cloudProvisioningEnablementForTenant: false,
  },
};

/** An apply that turned on the one setting and not the other: the client can't. */
export const inPart: Change = {
  ...atSettings,
  version: 13,
  confirmed: [{ step: 'connect-features', by: alex }],
  way: 'apply',
  operator: alex,
  hasWritten: true,
  accepted: ['enablementForTenant', 'accountUnlockEnabled'],
  closing: { passwordWritebackSupported: 'met', enablementForTenant: 'met', accountUnlockEnabled: 'unmet' },
  closingAt: minutesAgo(0),
  after: [mainOn],
};

/** Cloud sync's box after the third write: it reads off. */
export const boxLeft: Change = {
  ...onCloudSync,
  version: 8,
  stepsDone: ['cloud-sync-command'],
  confirmed: [{ step: 'cloud-sync-command', by: alex }],
  way: 'apply',
  operator: alex,
  hasWritten: true,
  closing: {
    enablementForTenant: 'met',
    accountUnlockEnabled: 'met',
    cloudProvisioningEnablementForTenant: 'unmet',
  },
  closingAt: minutesAgo(0),
  after: [settings(true, false)],
};

const refusedToken: Observation = {
  probe: 'settings',
  at: minutesAgo(1),
  because: 'token-refused',
  code: 'AADSTS65002',
};

/** Past the server steps, with the newest look at the settings. */
export const atSettingsWith = (...after: readonly Observation[]): Change => ({
  ...atSettings,
  confirmed: [{ step: 'connect-features', by: alex }],
  after,
});
export const unreadable: Change = {
  ...atSettingsWith(refusedToken),
  lastRefusal: { because: 'token-refused', code: 'AADSTS65002', why: 'token-refused' },
};
export const clientGone: Change = {
  ...skipping,
  after: [settings(false)],
  lastRefusal: { because: 'no-longer-met' },
};

export const applying: Change = {
  ...atSettings,
  version: 12,
  phase: 'applying',
  way: 'apply',
  operator: alex,
  intent: { by: alex, at: minutesAgo(0.3), runner: 'r1' },
};

const met = { passwordWritebackSupported: 'met', enablementForTenant: 'met', accountUnlockEnabled: 'met' } as const;
const unknown = {
  passwordWritebackSupported: 'unknown',
  enablementForTenant: 'unknown',
  accountUnlockEnabled: 'unknown',
} as const;

export const verifying: Change = {
  ...applying,
  version: 13,
  phase: 'verifying',
  closing: unknown,
  closingAt: minutesAgo(1),
  after: [{ probe: 'settings', at: minutesAgo(1), because: 'unreachable', code: '503' }],
};

/** Done in the portal by Alex, who says so; nothing could be read. */
export const reported: Change = {
  ...atSettingsWith(refusedToken),
  version: 13,
  phase: 'verifying',
  way: 'portal',
  operator: alex,
  reported: { by: alex, at: minutesAgo(6) },
  lastStepAt: minutesAgo(6),
  closing: unknown,
  closingAt: minutesAgo(1),
};

export const byTest: Change = {
  ...reported,
  version: 15,
  phase: 'done',
  proof: { test: 't-5f1f0a3c', when: minutesAgo(2), agent: 'Microsoft Entra Connect' },
  endedAt: minutesAgo(1),
  endedBy: alex,
};

export const done: Change = {
  ...verifying,
  version: 14,
  phase: 'done',
  closing: met,
  after: [settings(true)],
  endedAt: minutesAgo(1),
  endedBy: alex,
};

export const failed: Change = {
  ...done,
  phase: 'failed',
  closing: { ...met, accountUnlockEnabled: 'unmet' },
  endedBecause: 'unmet',
};

export const rejected: Change = {
  ...waiting,
  version: 3,
  phase: 'rejected',
  reviews: [{ by: megan, verdict: 'rejected', at: minutesAgo(1), comment: 'Not before the audit next week.' }],
  endedAt: minutesAgo(1),
  endedBy: megan,
};

export const actor = (who: Person, roles: Partial<Actor> = {}): Actor => ({
  person: who,
  operator: 'no',
  approver: 'no',
  auditor: 'no',
  ...roles,
});

export const test: WritebackTest = {
  id: 't-5f1f0a3c',
  userId: adele.objectId,
  name: adele.name,
  doubts: [],
  startedAt: minutesAgo(9),
  by: alex,
};

export const doubts: readonly Doubt[] = [
  { what: 'synced', because: 'consent-missing' },
  { what: 'admin', because: 'role-missing' },
  { what: 'reset', because: 'role-missing' },
];

const when = minutesAgo(5);
export const outcomes: readonly [TestOutcome, ...TestOutcome[]] = [
  { kind: 'written-back', when, agent: 'Microsoft Entra Connect' },
  { kind: 'cloud-only', when, by: 'self' },
  { kind: 'agent-unnamed', when },
  { kind: 'failed', when, reason: 'Something the log says' },
];

/** The viewer as the rule table sees them on this change. */
export const viewing = (a: Actor, change?: Change): Viewer => ({
  person: a.person,
  isOperator: a.operator === 'yes',
  isApprover: a.approver === 'yes',
  verbs: change ? allowedVerbs(change, a) : [],
});

export const operator = actor(alex, { operator: 'yes' });
export const approver = actor(megan, { approver: 'yes' });
export const bystander = actor(adele);
