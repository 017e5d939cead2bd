import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { reasonIn } from '../../bot/directory/graph/reset-reasons.ts';
import { tally } from '../../bot/directory/graph/reset-tally.ts';
import { unnamed } from '../../bot/directory/graph/unnamed.ts';

type Entry = Parameters<typeof tally>[0][number];
const NOW = Date.parse('2026-11-28T12:30:00.000Z');
const ago = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();
const entry = (minutes: number, change: Partial<Entry> = {}): Entry => ({
  activity: 'Reset password (self-service)',
  when: ago(minutes),
  result: 'success',
  reason: '',
  who: null,
  targets: [],
  changes: [],
  details: [],
  ...change,
});
const by = (value: string) => ({ details: [{ key: 'OnPremisesAgent', value }] });
const byAdmin = { activity: 'Reset password (by admin)' };
const unlock = { activity: 'Unlock user account (self-service)' };
const failure = (reason: string, result: Entry['result'] = 'failure') => ({ reason, result });

describe('what the log says of resets', () => {
  it('is nothing where it holds none', () => {
    assert.equal(tally([], NOW), undefined);
    assert.equal(tally([entry(1, { activity: 'Blocked from self-service password reset' })], NOW), undefined);
  });

  for (const [value, isWrittenBack] of [
    ['Microsoft Entra Connect', true],
    ['CloudSync', true],
    ['AADConnect', true],
    ['SRV-17', true],
    ['None', false],
    ['NONE', false],
  ] as const)
    it(`keeps the agent "${value}" as it stands, ${isWrittenBack ? 'a carrier' : 'none'}`, () => {
      const told = tally([entry(60, by(value))], NOW);
      assert.equal(told?.agent, value);
      assert.equal(told?.writtenBack, isWrittenBack);
      assert.deepEqual(told?.succeeded, [{ agent: value, by: 'self', count: 1, newest: ago(60) }]);
    });

  it('takes an agent that is absent or empty for no word at all', () => {
    for (const details of [[], [{ key: 'OnPremisesAgent', value: '' }], [{ key: 'Other', value: 'CloudSync' }]]) {
      const told = tally([entry(60, { details })], NOW);
      assert.deepEqual(told?.succeeded, [{ agent: null, by: 'self', count: 1, newest: ago(60) }]);
      assert.equal(told?.writtenBack, false);
      assert.equal(told?.when, ago(60));
    }
  });

  it("lets a cloud user's newer reset hide no synced user's", () => {
    const told = tally([entry(5, by('None')), entry(9), entry(600, by('CloudSync'))], NOW);
    assert.deepEqual([told?.when, told?.agent, told?.writtenBack], [ago(600), 'CloudSync', true]);
    assert.deepEqual(told?.succeeded, [
      { agent: 'None', by: 'self', count: 1, newest: ago(5) },
      { agent: null, by: 'self', count: 1, newest: ago(9) },
      { agent: 'CloudSync', by: 'self', count: 1, newest: ago(600) },
    ]);
  });

  it('counts by agent in any letter case and by who reset, with the newest time of each', () => {
    const told = tally(
      [
        entry(10, by('cloudsync')),
        entry(20, by('CloudSync')),
        entry(30, { ...by('CloudSync'), ...byAdmin }),
        entry(40, { activity: 'Change password (self-service)', ...by('CLOUDSYNC') }),
      ],
      NOW,
    );
    assert.deepEqual(told?.succeeded, [
      { agent: 'cloudsync', by: 'self', count: 3, newest: ago(10) },
      { agent: 'CloudSync', by: 'admin', count: 1, newest: ago(30) },
    ]);
  });

  it('is in no way moved by the order of the entries', () => {
    const entries = [entry(5, by('None')), entry(50), entry(500, by('CloudSync')), entry(51, failure('x', 'timeout'))];
    for (const [a, b] of [
      [0, 3],
      [1, 2],
      [0, 1],
    ] as const) {
      const other = entries.with(a, entries[b] ?? entry(0)).with(b, entries[a] ?? entry(0));
      assert.deepEqual(tally(other, NOW), tally(entries, NOW));
    }
  });

  it('keeps a time ahead of now, and lets it hide nothing of now', () => {
    const told = tally(
      [entry(-4000, by('CloudSync')), entry(-3000, unlock), entry(60, by('CloudSync')), entry(90, unlock)],
      NOW,
    );
    assert.equal(told?.when, ago(60));
    assert.deepEqual(told?.unlocked, { count: 2, newest: ago(90) });
    assert.deepEqual(told?.succeeded, [
      { agent: 'CloudSync', by: 'self', count: 1, newest: ago(-4000) },
      { agent: 'CloudSync', by: 'self', count: 1, newest: ago(60) },
    ]);
    assert.equal(tally([entry(-4000, by('CloudSync'))], NOW)?.when, ago(-4000));
  });

  it('counts what did not succeed by reason, result and clock hour, newest first', () => {
    const told = tally(
      [
        entry(10, failure('OnPremisesConnectivityError')),
        entry(20, failure('onpremisesconnectivityerror')),
        entry(40, failure('OnPremisesConnectivityError')),
        entry(41, failure('OnPremisesConnectivityError', 'timeout')),
        entry(45, failure('', 'unknown')),
      ],
      NOW,
    );
    assert.equal(told?.when, null);
    assert.equal(told?.writtenBack, false);
    assert.deepEqual(told?.succeeded, []);
    assert.deepEqual(told?.failed, [
      { reason: 'OnPremisesConnectivityError', result: 'failure', count: 2, newest: ago(10) },
      { reason: 'OnPremisesConnectivityError', result: 'failure', count: 1, newest: ago(40) },
      { reason: 'OnPremisesConnectivityError', result: 'timeout', count: 1, newest: ago(41) },
      { reason: 'other', result: 'unknown', count: 1, newest: ago(45) },
    ]);
  });

  it('keeps fifty kinds of failure at most, the newest', () => {
    const told = tally(
      Array.from({ length: 70 }, (_, hour) => entry(hour * 60, failure('WritebackNotEnabled'))),
      NOW,
    );
    assert.equal(told?.failed?.length, 50);
    assert.equal(told?.failed?.[0]?.newest, ago(0));
  });

  it('counts an unlock as a proof of its own, and one that failed among the failures', () => {
    const told = tally([entry(10, unlock), entry(30, unlock), entry(5, { ...unlock, ...failure('SSPR_0030') })], NOW);
    assert.deepEqual(told?.unlocked, { count: 2, newest: ago(10) });
    assert.equal(told?.when, null);
    assert.deepEqual(told?.failed, [
      { reason: 'OnPremisesConnectivityError', result: 'failure', count: 1, newest: ago(5) },
    ]);
  });
});

describe('the reason of a failed reset', () => {
  for (const [text, expected] of [
    ['OnPremisesConnectivityError', 'OnPremisesConnectivityError'],
    ['OnPremisesConnectivityFailure', 'OnPremisesConnectivityFailure'],
    ['onpremisespolicyviolation', 'OnPremisesPolicyViolation'],
    [
      'The password of adele@contoso.com was refused: OnPremisesPolicyViolation (0x80230619).',
      'OnPremisesPolicyViolation',
    ],
    ['Geslo uporabnice Adele Vance ni bilo ponastavljeno: WritebackNotEnabled.', 'WritebackNotEnabled'],
    ['SSPR_0010: password writeback has not been enabled', 'WritebackNotEnabled'],
    ['SSPR_009', 'TenantSSPRFlagDisabled'],
    ['FuzzyPolicyViolationInvalidPassword', 'FuzzyPolicyViolationInvalidPassword'],
    ['OnPremisesAccountLocked', 'OnPremisesAccountLocked'],
    ['Le mot de passe de Adele Vance ne peut pas être réinitialisé.', 'other'],
    ['Adele Vance', 'other'],
    ['OnPremises', 'other'],
    ['adele.OnPremisesPolicyViolations', 'OnPremisesPolicyViolations'],
    ['SSPR_9999', 'other'],
    ['', 'other'],
  ] as const)
    it(`of "${text}" is ${expected}`, () => assert.equal(reasonIn(text), expected));
});

describe('a text that is kept word for word', () => {
  for (const [text, expected] of [
    ['["b1d7e9a4-2c65-4f38-8e0b-93a6d5c47f12"]', '["…"]'],
    ['adele.vance@contoso.com was refused', '… was refused'],
    ['CONTOSO\\adele in S-1-5-21-1-2-3-1104', '… in …'],
    ['+386 41 123 456', '…'],
    ['true', 'true'],
    ['["None"]', '["None"]'],
    ['x'.repeat(300), 'x'.repeat(200)],
  ] as const)
    it(`points at nobody: ${text.slice(0, 40)}`, () => assert.equal(unnamed(text), expected));
});
