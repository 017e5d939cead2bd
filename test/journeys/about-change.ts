import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../bot/store/open.ts';
import { makePlan } from '../../bot/workflow/planning/plan.ts';
import type { Observation, Person } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { stepsOf } from '../../bot/workflow/steps/index.ts';
import { people, tenantId } from '../../sandbox/people.ts';

/** Who asks what where the change stands, and how the first thing that the answer says begins; Markdown and straight quotes aside. */
export type AboutRow = {
  readonly locale: string;
  readonly who: keyof typeof people;
  readonly scene: Scene;
  readonly text: string;
  readonly begins: string;
};

export const readAbout = (name = 'about-change.tsv'): readonly AboutRow[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [locale = '', who = '', scene = '', text = '', begins = ''] = line.split('\t');
      return { locale, who, scene, text, begins } as AboutRow;
    });

const of = (who: keyof typeof people): Person => ({
  tenantId,
  objectId: people[who].id,
  name: people[who].displayName,
});
const [alex, megan] = [of('alex'), of('megan')];
const WIZARD = stepsOf('connect', 'connect-sync');

/** `of`: which change, where the scene has two. */
type Told = { readonly minutes: number; readonly by?: Event['by']; readonly of?: string; readonly is: object };

/** What happened before somebody asks, each so many minutes ago. */
function tale(now: number): Readonly<Record<string, readonly Told[]>> {
  const at = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
  const settings = (isOn: boolean): Observation => ({
    probe: 'settings',
    at: at(6),
    facts: {
      objectId: null,
      passwordWritebackSupported: isOn,
      accountUnlockSupported: isOn,
      accountUnlockEnabled: isOn,
      enablementForTenant: isOn,
      cloudProvisioningEnablementForTenant: false,
    },
  });
  const observations = [settings(false)];
  const plan = makePlan({
    kind: 'enable-writeback',
    observations,
    route: 'connect-sync',
    policyVersion: 'p1',
    by: alex,
    now: at(6),
  });
  const policy = { version: 'p1', quorum: 1, approvalHours: 24, executionHours: 8, loneAdmin: false };
  const submitted = (minutes: number): readonly Told[] => [
    { minutes: minutes + 1, is: { type: 'planned', plan, observations } },
    {
      minutes,
      is: {
        type: 'submitted',
        plan,
        reason: 'Resets must reach the office',
        ticket: 'CHG0012345',
        policy,
        approvers: [megan],
        isAlone: false,
      },
    },
  ];
  const decided = (type: 'approved' | 'rejected', minutes: number, comment: string | null): Told => ({
    minutes,
    by: megan,
    is: { type, hash: plan.hash, comment },
  });
  const waiting = submitted(5);
  const approved = [...waiting, decided('approved', 4, null)];
  /** Two days before another request that waits now. */
  const before = (told: readonly Told[]): readonly Told[] => [
    ...told.map((one) => ({ ...one, minutes: one.minutes + 2 * 1_440, of: 'c-before' })),
    ...waiting,
  ];
  const done = (steps: readonly string[], minutes: number): readonly Told[] =>
    steps.flatMap((step) => [
      ...(step === 'connect-features' ? [{ minutes, is: { type: 'attested', what: 'writeback-ticked' } }] : []),
      { minutes, is: { type: 'step-done', step } },
    ]);
  const atSettings = [...approved, ...done(WIZARD, 3)];
  const intended = [...atSettings, { minutes: 0.2, is: { type: 'apply-intended', runner: 'r1' } }];
  const unknown = {
    passwordWritebackSupported: 'unknown',
    enablementForTenant: 'unknown',
    accountUnlockEnabled: 'unknown',
  };
  const met = { passwordWritebackSupported: 'met', enablementForTenant: 'met', accountUnlockEnabled: 'met' };
  const unread: Observation = { probe: 'settings', at: at(2), because: 'token-refused', code: 'AADSTS65002' };
  const ended: readonly Told[] = [
    ...intended,
    {
      minutes: 0.1,
      by: 'pilot',
      is: {
        type: 'apply-ended',
        runner: 'r1',
        outcome: { kind: 'written', accepted: ['enablementForTenant', 'accountUnlockEnabled'] },
        closing: met,
        observations: [settings(true)],
      },
    },
    { minutes: 0.1, by: 'pilot', is: { type: 'done' } },
  ];
  const rejected = [...waiting, decided('rejected', 4, 'Not this week')];
  const cancelled: readonly Told[] = [...waiting, { minutes: 2, is: { type: 'cancelled' } }];
  return {
    none: [],
    draft: [{ minutes: 6, is: { type: 'planned', plan, observations } }],
    waiting,
    'first-step': approved,
    asked: [...waiting, { minutes: 3, by: megan, is: { type: 'asked', question: 'Who is told on the help desk?' } }],
    step: [...approved, ...done(WIZARD.slice(0, 2), 3)],
    settings: atSettings,
    applying: intended,
    verifying: [
      ...atSettings,
      { minutes: 2, is: { type: 'way-chosen', way: 'portal' } },
      { minutes: 2, is: { type: 'attested', what: 'set-in-portal' } },
      { minutes: 2, is: { type: 'checked', closing: unknown, observations: [unread] } },
    ],
    unsettled: [...intended, { minutes: 0.1, by: 'pilot', is: { type: 'outcome-lost' } }],
    done: ended,
    rejected,
    failed: [
      ...submitted(600),
      decided('approved', 599, null),
      ...done(WIZARD, 590),
      { minutes: 2, by: 'pilot', is: { type: 'failed', because: 'execution-expired' } },
    ],
    expired: [...submitted(1_500), { minutes: 60, by: 'pilot', is: { type: 'expired' } }],
    cancelled,
    'rejected-before': before(rejected),
    'cancelled-before': before(cancelled),
    'done-before': before(ended),
    'expired-before': before([...submitted(1_500), { minutes: 5, by: 'pilot', is: { type: 'expired' } }]),
  };
}

export const SCENES = [
  'none',
  'draft',
  'waiting',
  'asked',
  'step',
  'settings',
  'applying',
  'verifying',
  'unsettled',
  'done',
  'rejected',
  'failed',
  'expired',
  'cancelled',
  'first-step',
  'rejected-before',
  'cancelled-before',
  'done-before',
  'expired-before',
] as const;
export type Scene = (typeof SCENES)[number];

const eventsOf = (scene: Scene, now: number): readonly Event[] =>
  (tale(now)[scene] ?? []).map(
    ({ minutes, by = alex, of: changeId = `c-${scene}`, is }) =>
      ({ ...is, by, changeId, at: new Date(now - minutes * 60_000).toISOString() }) as Event,
  );

/** Writes the scene's trail into a store of its own and hands it on; the file is gone afterwards. */
export async function withStore<T>(scene: Scene, use: (file: string) => Promise<T>): Promise<T> {
  const data = await mkdtemp(join(tmpdir(), 'writeback-about-'));
  const file = join(data, 'pilot.db');
  try {
    const store = await openStore(`sqlite:${file}`);
    const events = eventsOf(scene, Date.now());
    if (events.length > 0) await store.commit(tenantId, 0, { events, outbox: [] });
    await store.close();
    return await use(file);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
