import { makePlan } from '../../bot/workflow/planning/plan.ts';
import type { Observation, Person } from '../../bot/workflow/reading.ts';
import type { Event, Policy } from '../../bot/workflow/record/events.ts';
import { stepsOf } from '../../bot/workflow/steps/index.ts';
import type { KindId } from '../../bot/workflow/vocabulary.ts';

export const FIRST = 'c0ffee00-0000-4000-8000-000000000001';
export const SECOND = 'c0ffee00-0000-4000-8000-000000000002';
export const TESTED = 'Adele Vance';

const policy: Policy = { version: 'p1', quorum: 1, approvalHours: 24, executionHours: 8, loneAdmin: false };
export const START = Date.parse('2026-11-20T09:00:00.000Z');

/** Minutes after the trail's first record, as ISO. */
export const minute = (n: number): string => new Date(START + n * 60_000).toISOString();

export function peopleOf(tenantId: string): Readonly<Record<'alex' | 'megan', Person>> {
  const person = (n: number, name: string) => ({ tenantId, objectId: `aaaaaaaa-0000-4000-8000-00000000000${n}`, name });
  return { alex: person(1, 'Alex <b>Novak</b>'), megan: person(2, 'Megan Bowen') };
}

const read = (at: string, isOn: boolean): readonly Observation[] => [
  { probe: 'licence', at, facts: { plans: [], sharedDevicesOnly: false, products: ['Microsoft 365 E1'] } },
  { probe: 'sync', at, facts: { enabled: true, lastSync: at } },
  { probe: 'sspr-scope', at, facts: { scope: 'all', group: null } },
  { probe: 'role', at, facts: { roles: ['Hybrid Identity Administrator'] } },
  {
    probe: 'settings',
    at,
    requestId: '3f0a9f66-0a6e-4d0e-8f6a-5f1f0a3c7d21',
    facts: {
      objectId: null,
      passwordWritebackSupported: isOn,
      accountUnlockSupported: isOn,
      accountUnlockEnabled: isOn,
      enablementForTenant: isOn,
      cloudProvisioningEnablementForTenant: false,
    },
  },
];

/** A change from its plan to its end, at minute `from`; with something in the way, a question, and what the portal took. */
function changeOf(tenantId: string, changeId: string, kind: KindId, from: number): readonly Event[] {
  const { alex, megan } = peopleOf(tenantId);
  const isOn = kind === 'disable-writeback';
  const observations = read(minute(from), isOn);
  const plan = makePlan({
    kind,
    observations,
    route: 'connect-sync',
    policyVersion: 'p1',
    by: alex,
    now: minute(from),
  });
  const steps = stepsOf('connect', 'connect-sync');
  const by = (person: Person, n: number) => ({ changeId, by: person, at: minute(from + n) });
  const closing = {
    passwordWritebackSupported: 'met',
    enablementForTenant: 'met',
    accountUnlockEnabled: 'met',
  } as const;
  return [
    { type: 'planned', plan, observations, ...by(alex, 0) },
    {
      type: 'submitted',
      plan,
      reason: 'Resets must reach the office </script><script>alert(1)</script>',
      ticket: 'CHG-1',
      policy,
      approvers: [megan],
      isAlone: false,
      ...by(alex, 1),
    },
    { type: 'asked', question: 'Why before the holidays?', ...by(megan, 2) },
    { type: 'answered', answer: 'The help desk is closed then.', ...by(alex, 3) },
    { type: 'approved', hash: plan.hash, comment: 'Go ahead & good luck', inSpiteOf: ['licence'], ...by(megan, 4) },
    ...(kind === 'enable-writeback' ? steps.map((step): Event => ({ type: 'step-done', step, ...by(alex, 5) })) : []),
    { type: 'attested', what: isOn ? 'writeback-unticked' : 'writeback-ticked', ...by(alex, 5) },
    { type: 'apply-intended', runner: 'r1', ...by(alex, 6) },
    {
      type: 'apply-ended',
      runner: 'r1',
      outcome: { kind: 'written', accepted: ['enablementForTenant', 'accountUnlockEnabled'] },
      closing,
      observations: read(minute(from + 7), !isOn),
      ...by(alex, 7),
    },
    { type: 'done', changeId, by: 'pilot', at: minute(from + 7) },
  ];
}

/** One change that is done, readings and a test beside it, and a second change that is under way: each batch is one commit. */
export function batchesOf(tenantId: string): readonly (readonly Event[])[] {
  const { alex, megan } = peopleOf(tenantId);
  const gathered = (n: number): Event => ({
    type: 'evidence-gathered',
    observations: read(minute(n), false),
    by: alex,
    at: minute(n),
  });
  const done = changeOf(tenantId, FIRST, 'enable-writeback', 10);
  const second = changeOf(tenantId, SECOND, 'disable-writeback', 60);
  return [
    [gathered(0)],
    [{ type: 'watch-begun', in: 'personal', by: megan, at: minute(1) }],
    ...done.slice(0, -2).map((event) => [event]),
    done.slice(-2),
    [gathered(40)],
    [
      {
        type: 'test-started',
        test: 't1',
        userId: 'bbbbbbbb-0000-4000-8000-000000000009',
        name: TESTED,
        doubts: [],
        by: alex,
        at: minute(41),
      },
    ],
    ...second.slice(0, 5).map((event) => [event]),
    [gathered(66)],
  ];
}
