import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { STATUS_PROBES } from '../../bot/workflow/evidence/assess.ts';
import { clientsIn, questionsFor } from '../../bot/workflow/evidence/clients.ts';
import { READINESS_PROBES, readiness } from '../../bot/workflow/evidence/readiness.ts';
import type { Observation, PortalSettings, ProbeFacts } from '../../bot/workflow/reading.ts';
import { PROBES, type Route } from '../../bot/workflow/vocabulary.ts';

const NOW = '2026-11-28T12:00:00.000Z';
const see = <P extends keyof ProbeFacts>(probe: P, facts: ProbeFacts[P]) => ({ probe, at: NOW, facts }) as Observation;
const off: PortalSettings = {
  objectId: null,
  passwordWritebackSupported: false,
  accountUnlockSupported: false,
  accountUnlockEnabled: false,
  enablementForTenant: false,
  cloudProvisioningEnablementForTenant: false,
};
const settings = (change: Partial<PortalSettings> = {}) => see('settings', { ...off, ...change });
const reset = (agent: string | null) =>
  see('resets', {
    when: NOW,
    agent,
    writtenBack: false,
    succeeded: [{ agent, by: 'self', count: 1, newest: NOW }],
  });
const licence = (change: Partial<ProbeFacts['licence']>) =>
  see('licence', { plans: ['P1'], sharedDevicesOnly: false, products: ['EMS'], ...change });
const jobs = (...states: readonly (string | null)[]) =>
  see('sync-jobs', { jobs: states.map((state) => ({ template: 'AD2AADProvisioning', state, lastRun: NOW })) });
const ungranted = (probe: 'agents' | 'sync-jobs'): Observation => ({
  probe,
  at: NOW,
  because: 'permission-optional',
  code: 'Policy.Read.HybridAuthentication',
});

describe('the probes', () => {
  it('are each read for a status or for the readiness, and some for both', () => {
    const read: readonly string[] = [...STATUS_PROBES, ...READINESS_PROBES];
    assert.deepEqual(
      PROBES.filter((probe) => !read.includes(probe)),
      [],
    );
  });
});

describe('the clients of a tenant', () => {
  const rows: readonly (readonly [string, readonly Observation[], readonly Route[]])[] = [
    ['nothing', [settings(), see('agents', { active: 0, inactive: 0 }), jobs()], []],
    ['the portal sees a client', [settings({ passwordWritebackSupported: true })], ['connect-sync']],
    [
      'writeback was switched on from Connect',
      [see('audit', { activity: 'enable', when: NOW, who: null })],
      ['connect-sync'],
    ],
    ['it was switched off again', [see('audit', { activity: 'disable', when: NOW, who: null })], []],
    ['Connect carried a reset', [reset('microsoft entra connect')], ['connect-sync']],
    ['cloud sync carried one', [reset('CLOUDSYNC')], ['cloud-sync']],
    ['a reset stayed in the cloud', [reset('None')], []],
    ['a reset named nobody', [reset(null)], []],
    ['an agent is stopped', [see('agents', { active: 0, inactive: 1 })], ['cloud-sync']],
    ['a job is there', [jobs('Paused')], ['cloud-sync']],
    ['the box is on', [settings({ cloudProvisioningEnablementForTenant: true })], ['cloud-sync']],
    [
      'both',
      [settings({ passwordWritebackSupported: true }), see('agents', { active: 1, inactive: 0 })],
      ['connect-sync', 'cloud-sync'],
    ],
    [
      'it moved: the portal sees no Connect client any more',
      [settings({ cloudProvisioningEnablementForTenant: true }), reset('Microsoft Entra Connect')],
      ['cloud-sync'],
    ],
    [
      'the portal sees no client, and Connect carried one',
      [settings(), reset('Microsoft Entra Connect')],
      ['connect-sync'],
    ],
    ['nobody could look', [ungranted('agents')], []],
  ];
  for (const [name, observations, expected] of rows)
    it(`${expected.join(' and ') || 'none'}: ${name}`, () => assert.deepEqual(clientsIn(observations), expected));

  it('have the one that a change is about to set up among them', () => {
    assert.deepEqual(clientsIn([settings({ passwordWritebackSupported: true })], 'cloud-sync'), [
      'connect-sync',
      'cloud-sync',
    ]);
    assert.deepEqual(clientsIn([], 'connect-sync'), ['connect-sync']);
  });
});

describe('what only the server knows', () => {
  const shared = ['minimum-password-age', 'outbound-443', 'tls-12'];
  it('is asked of Connect alone: its five rights and staging mode', () => {
    for (const clients of [[], ['connect-sync']] as const)
      assert.deepEqual(questionsFor(clients), ['connector-rights', ...shared, 'staging-mode']);
  });
  it('is asked of cloud sync alone: its four rights and the agent’s version, and no staging mode', () => {
    assert.deepEqual(questionsFor(['cloud-sync']), ['agent-rights', ...shared, 'agent-version']);
  });
  it('is asked of both, and what they share once', () => {
    const both = ['connector-rights', 'agent-rights', ...shared, 'staging-mode', 'agent-version'];
    assert.deepEqual(questionsFor(['connect-sync', 'cloud-sync']), both);
  });
});

describe('readiness', () => {
  const told = (observation: Observation, clients: readonly Route[] = []) =>
    readiness([observation], NOW, clients).map(({ answer, says }) => [answer, says.id]);

  it('takes a licence that nobody has for none', () => {
    assert.deepEqual(told(licence({ assigned: 0 })), [['unmet', 'licence-unassigned']]);
    assert.deepEqual(told(licence({ assigned: 1 })), [['met', 'licence-present']]);
    assert.deepEqual(told(licence({})), [['met', 'licence-present']]);
    assert.deepEqual(told(licence({ sharedDevicesOnly: true })), [['unmet', 'licence-shared-only']]);
    assert.deepEqual(told(licence({ plans: [] })), [['unmet', 'licence-missing']]);
  });

  it('asks the portal for the client that is there', () => {
    const both = settings({ passwordWritebackSupported: true });
    assert.deepEqual(told(settings()), [['unmet', 'client-missing']]);
    assert.deepEqual(told(settings(), ['cloud-sync']), [['unmet', 'cloud-box-off']]);
    assert.deepEqual(told(both, ['connect-sync', 'cloud-sync']), [
      ['met', 'client-present'],
      ['unmet', 'cloud-box-off'],
    ]);
  });

  it('looks at agents and jobs where there is cloud sync, and misses nothing elsewhere', () => {
    assert.deepEqual(told(see('agents', { active: 1, inactive: 1 }), ['cloud-sync']), [['met', 'agents']]);
    assert.deepEqual(told(see('agents', { active: 0, inactive: 1 }), ['cloud-sync']), [['unmet', 'agents']]);
    assert.deepEqual(told(jobs('Active', 'active'), ['cloud-sync']), [['met', 'sync-jobs']]);
    for (const state of ['Quarantine', 'Paused', null])
      assert.deepEqual(told(jobs('Active', state), ['cloud-sync']), [['unmet', 'sync-jobs']]);
    assert.deepEqual(told(see('agents', { active: 0, inactive: 0 })), []);
    assert.deepEqual(told(ungranted('agents')), []);
    assert.deepEqual(told(ungranted('agents'), ['cloud-sync']), [['unknown', 'unknown']]);
  });
});
