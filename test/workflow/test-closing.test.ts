import assert from 'node:assert/strict';
import { wasOff } from '../../bot/workflow/change/closing.ts';
import { decideReport } from '../../bot/workflow/deciding/by-itself.ts';
import { closeByTest } from '../../bot/workflow/deciding/test-closing.ts';
import type { Observation, PortalSettings } from '../../bot/workflow/reading.ts';
import { isAgentOf } from '../../bot/workflow/resets/agents.ts';
import type { TestOutcome } from '../../bot/workflow/resets/writeback-test.ts';
import {
  asAlex,
  asGrady,
  asHenrietta,
  asMegan,
  at,
  clientThere,
  off,
  on,
  read,
  story,
  storyAtSettings,
  unread,
} from './kit.ts';

const CONNECT = 'Microsoft Entra Connect';
const late = at(600);
const reset = (agent: string, when = late): TestOutcome => ({ kind: 'written-back', when, agent });

type Told = ReturnType<typeof story>;
const close = (told: Told, outcome: TestOutcome, settings: Observation = unread(), actor = asAlex) => {
  const closed = closeByTest(told.state(), { id: 't1', outcome, observations: [settings] }, { now: at(601), actor });
  told.add(...closed.events);
  return closed.objection;
};

/** The portal can't be read, and Alex says that the settings are saved there. */
const reported = (): Told => {
  const told = storyAtSettings();
  told.press(asAlex, 'portal');
  told.check(unread());
  assert.equal(told.change().phase, 'verifying');
  return told;
};

describe('a test that ends a change', () => {
  it('names the agent of the plan’s route, after the change’s last step', () => {
    const told = reported();
    assert.equal(close(told, reset(CONNECT)), undefined);
    const change = told.change();
    assert.equal(change.phase, 'done');
    assert.deepEqual(change.proof, { test: 't1', when: late, agent: CONNECT });
    assert.equal(change.closing.accountUnlockEnabled, 'unknown', 'a reset proves nothing of the unlock');
    assert.deepEqual(change.reported?.by, asAlex.person, 'which stays somebody’s word');
  });

  it('compares the agent without case, and takes none but the documented name of its route', () => {
    for (const agent of [CONNECT, 'microsoft entra connect', 'MICROSOFT ENTRA CONNECT '])
      assert.ok(isAgentOf('connect-sync', agent) && !isAgentOf('cloud-sync', agent), agent);
    for (const agent of ['CloudSync', 'cloudsync'])
      assert.ok(isAgentOf('cloud-sync', agent) && !isAgentOf('connect-sync', agent), agent);
    for (const agent of ['None', 'AADConnect', 'Microsoft Entra Connect Sync', 'Cloud Sync', 'Contoso Agent', ''])
      assert.ok(!isAgentOf('connect-sync', agent) && !isAgentOf('cloud-sync', agent), agent);
  });

  for (const [objection, outcome] of [
    ['other-agent', reset('CloudSync')],
    ['other-agent', reset('Contoso Agent')],
    ['no-agent', { kind: 'agent-unnamed', when: late }],
    ['before-last-step', reset(CONNECT, at(1))],
  ] as const)
    it(`is none where it meets ${objection} (${JSON.stringify(outcome)}), and the change stays as it is`, () => {
      const told = reported();
      const before = told.change();
      assert.equal(close(told, outcome), objection);
      assert.deepEqual(told.change(), before);
    });

  it('says nothing about a change where the reset failed or stayed in the cloud', () => {
    const told = reported();
    assert.equal(close(told, { kind: 'failed', when: late, reason: 'WritebackNotEnabled' }), undefined);
    assert.equal(close(told, { kind: 'cloud-only', when: late, by: 'self' }), undefined);
    assert.equal(told.change().phase, 'verifying');
  });

  it('is newer than the word of whoever set it by hand, not only than the wizard’s last page', () => {
    const told = reported();
    const { lastStepAt = '' } = told.change();
    assert.equal(close(told, reset(CONNECT, lastStepAt)), 'before-last-step');
    assert.equal(close(told, reset(CONNECT, new Date(Date.parse(lastStepAt) + 1).toISOString())), undefined);
    assert.equal(told.change().phase, 'done');
  });

  it('needs every server step behind it, and no apply under way', () => {
    const early = story();
    early.start();
    early.submit();
    early.approve();
    assert.equal(close(early, reset(CONNECT)), undefined);
    assert.equal(early.change().phase, 'running');
    const applying = storyAtSettings();
    applying.apply();
    close(applying, reset(CONNECT));
    assert.equal(applying.change().phase, 'applying');
    const refused = storyAtSettings();
    refused.apply();
    const outcome = { kind: 'refused', because: 'token-refused', code: 'AADSTS65002' } as const;
    refused.add(...decideReport(refused.state(), { changeId: 'c1', runner: 'r1', outcome, observations: [] }, at(30)));
    assert.equal(close(refused, reset(CONNECT)), undefined);
    assert.equal(refused.change().phase, 'done');
  });

  it('gives way to what can be read: all on is plainly done, anything off keeps the change open', () => {
    const readable = reported();
    close(readable, reset(CONNECT), read(on));
    assert.deepEqual([readable.change().phase, readable.change().proof], ['done', undefined]);
    const half = reported();
    assert.equal(close(half, reset(CONNECT), read({ ...on, accountUnlockEnabled: false })), 'reads-unmet');
    assert.equal(half.change().phase, 'running');
  });

  it('is nobody’s who may not operate', () => {
    const told = reported();
    for (const actor of [asMegan, asHenrietta]) close(told, reset(CONNECT), unread(), actor);
    assert.equal(told.change().phase, 'verifying');
    close(told, reset(CONNECT), unread(), asGrady);
    assert.equal(told.change().phase, 'done');
  });

  it('settles an apply whose outcome was lost', () => {
    const told = storyAtSettings();
    told.apply();
    told.add({ type: 'outcome-lost', at: at(30), by: 'pilot', changeId: 'c1' });
    close(told, reset(CONNECT));
    assert.equal(told.change().phase, 'done');
  });

  it('is cloud sync’s on cloud sync’s route, and its box reading off keeps the change open', () => {
    const onCloudSync = (facts: PortalSettings) => {
      const told = story();
      told.tell(asAlex, {
        verb: 'start',
        kind: 'enable-writeback',
        changeId: 'c1',
        observations: [read(facts)],
        route: 'cloud-sync',
      });
      told.submit();
      told.approve();
      told.next();
      told.press(asAlex, 'portal');
      told.check(unread());
      return told;
    };
    const told = onCloudSync(on);
    assert.equal(close(told, reset(CONNECT)), 'other-agent');
    assert.equal(close(told, reset('cloudsync'), read(on)), 'reads-unmet');
    assert.equal(told.change().phase, 'running');
    const unreadable = onCloudSync(off);
    close(unreadable, reset('CloudSync'));
    assert.equal(unreadable.change().phase, 'done');
  });

  it('says that the change turned it on only where it was read as off before', () => {
    const wasReadAsOff = (settings: Observation) => {
      const told = story();
      told.tell(asAlex, {
        verb: 'start',
        kind: 'enable-writeback',
        changeId: 'c1',
        observations: [settings],
        route: 'connect-sync',
      });
      return wasOff(told.change());
    };
    assert.equal(wasReadAsOff(read(off)), true);
    assert.equal(wasReadAsOff(read(clientThere)), true);
    assert.equal(wasReadAsOff(read({ ...on, accountUnlockEnabled: false })), false);
    assert.equal(wasReadAsOff(unread()), false);
  });
});
