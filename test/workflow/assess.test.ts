import assert from 'node:assert/strict';
import { assess } from '../../bot/workflow/evidence/assess.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { alex, at, clientThere, off, on, read, unread } from './kit.ts';

const DAY = 24 * 60;
const gathered = (...observations: readonly Observation[]): Event => ({
  type: 'evidence-gathered',
  observations,
  at: at(0),
  by: alex,
});
const said = (what: 'set-in-portal' | 'writeback-ticked', minutes: number): Event => ({
  type: 'attested',
  what,
  at: at(minutes),
  by: alex,
  changeId: 'c1',
});
const judge = (minutes: number, ...events: readonly Event[]) => assess(evolveAll(alex.tenantId, events), at(minutes));
const audit = (activity: 'enable' | 'disable', when: string): Observation => ({
  probe: 'audit',
  at: when,
  facts: { activity, when, who: 'Grady' },
});
const reset = (agent: string | null, when: string): Observation => ({
  probe: 'resets',
  at: when,
  facts: { when, agent, writtenBack: agent !== null },
});
const noLicence: Observation = {
  probe: 'licence',
  at: at(0),
  facts: { plans: [], sharedDevicesOnly: false, products: [] },
};

/** Each row: what is known, and the verdicts for writeback and unlock that must follow. */
const ROWS: readonly (readonly [string, number, readonly Event[], string, string])[] = [
  ['nothing was ever read', 0, [], 'unknown', 'unknown'],
  ['the portal says on, just now', 1, [gathered(read(on))], 'on', 'on'],
  ['the portal said on two days ago', 2 * DAY, [gathered(read(on))], 'probably-on', 'probably-on'],
  ['the portal says off, just now', 1, [gathered(read(off))], 'off', 'off'],
  ['the portal said off two days ago: that proves nothing today', 2 * DAY, [gathered(read(off))], 'unknown', 'unknown'],
  ['only the Connect half is there', 1, [gathered(read(clientThere))], 'off', 'off'],
  [
    'only the switch is on, without a client',
    1,
    [gathered(read({ ...on, passwordWritebackSupported: false }))],
    'off',
    'off',
  ],
  ['on, but unlock is off', 1, [gathered(read({ ...on, accountUnlockEnabled: false }))], 'on', 'off'],
  ['the portal is unreachable and nothing else is known', 1, [gathered(unread())], 'unknown', 'unknown'],
  [
    'the portal is unreachable now, but said on an hour ago',
    90,
    [gathered(read(on)), gathered(unread(at(60)))],
    'on',
    'on',
  ],
  ['only an Enable event is known', 60, [gathered(unread(), audit('enable', at(0)))], 'probably-on', 'unknown'],
  ['only a Disable event is known', 60, [gathered(unread(), audit('disable', at(0)))], 'off', 'off'],
  [
    'a reset was written back an hour ago',
    60,
    [gathered(unread(), reset('Microsoft Entra Connect', at(0)))],
    'on',
    'unknown',
  ],
  [
    'a reset stayed in the cloud: that alone tells nothing',
    60,
    [gathered(unread(), reset(null, at(0)))],
    'unknown',
    'unknown',
  ],
  ['an admin said they set it', 60, [gathered(unread()), said('set-in-portal', 1)], 'probably-on', 'unknown'],
  [
    'an admin ticked a box in the wizard: half a change is no evidence',
    60,
    [gathered(unread()), said('writeback-ticked', 1)],
    'unknown',
    'unknown',
  ],
  ['on, but there is no licence', 1, [gathered(read(on), noLicence)], 'probably-on', 'probably-on'],
  [
    'it read on, and was disabled since by the log: the newest speaks first',
    120,
    [gathered(read(on)), gathered(audit('disable', at(60)))],
    'off',
    'off',
  ],
];

describe('"is writeback on?"', () => {
  for (const [known, minutes, events, writeback, unlock] of ROWS)
    it(`is ${writeback}, and unlock ${unlock}, when ${known}`, () => {
      const assessment = judge(minutes, ...events);
      assert.equal(assessment.writeback, writeback);
      assert.equal(assessment.unlock, unlock);
    });

  it('shows a contradiction instead of averaging it', () => {
    const { contradictions } = judge(120, gathered(read(on)), gathered(audit('disable', at(60))));
    assert.equal(contradictions.length, 1);
    assert.deepEqual(
      contradictions[0]?.map((e) => e.source),
      ['settings', 'audit'],
    );
  });

  it('says why it cannot tell', () => {
    const missing: Observation = { probe: 'settings', at: at(0), because: 'consent-missing', code: 'AADSTS65001' };
    assert.equal(judge(1, gathered(missing)).because, 'consent-missing');
    assert.equal(judge(1).because, 'not-read-yet');
  });

  it('names who gathered the evidence and when', () => {
    const { gatheredAt, gatheredBy } = judge(5, gathered(read(off)));
    assert.equal(gatheredAt, at(0));
    assert.deepEqual(gatheredBy, alex);
  });

  it('names a newer reading that failed beside the known one, until one succeeds', () => {
    const failed = [gathered(read(on)), gathered(unread(at(60)))];
    const missed = (events: readonly Event[]) =>
      judge(90, ...events).evidence.filter((e) => e.says.id === 'unknown' && e.source === 'settings');
    assert.deepEqual(
      missed(failed).map((e) => [e.at, e.says.id === 'unknown' && e.says.because]),
      [[at(60), 'unreachable']],
    );
    assert.deepEqual(missed([...failed, gathered(read(on, at(70)))]), []);
  });

  it('counts the connectivity number for nothing but a bound where it reads 5', () => {
    const number = (code: number): Observation => ({ probe: 'connectivity', at: at(0), facts: { code } });
    assert.equal(judge(1, gathered(number(5))).writeback, 'unknown');
    assert.equal(judge(1, gathered(read(on), number(4))).writeback, 'on');
    assert.equal(judge(1, gathered(read(on), number(5))).writeback, 'probably-on');
  });
});
