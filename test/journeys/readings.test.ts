import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { Observation, ProbeFacts } from '../../bot/workflow/reading.ts';
import { everyone, people } from '../../sandbox/people.ts';
import { startingScopes } from '../../sandbox/tenant/scopes.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';

const AUDITS = '/v1.0/auditLogs/directoryAudits';

describe('what a whole tenant tells over the wire', () => {
  let cloud: Cloud;
  let bot: Bot;
  before(async () => {
    cloud = await startCloud();
    bot = await cloud.startBot();
  });
  beforeEach(() => cloud.tell('scenario', { name: 'usual' }));
  after(async () => {
    await bot.close();
    await cloud.close();
  });

  /** Asks for the state, and gives what the newest look left on the trail. */
  async function look(question = 'is writeback on?') {
    const alex = bot.person('alex');
    const before = (await bot.events()).length;
    await alex.say(question);
    const observations = await gathered(before);
    return { observations, text: JSON.stringify(observations) };
  }
  /** An answer that takes its time comes later than the reply to what was said. */
  async function gathered(after: number): Promise<readonly Observation[]> {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = (await bot.events()).slice(after).find(({ type }) => type === 'evidence-gathered');
      if (found?.type === 'evidence-gathered') return found.observations;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return assert.fail('nothing was read');
  }
  async function resets() {
    const { observations, text } = await look();
    const found = observations.find(({ probe }) => probe === 'resets');
    assert.ok(found && 'facts' in found, JSON.stringify(found));
    return { facts: found.facts as ProbeFacts['resets'], text };
  }
  const post = (...entries: readonly object[]) => cloud.tell('audits', { entries });

  const FAULTS: readonly (readonly [string, readonly object[]])[] = [
    ['as it comes', []],
    ['in pages of thirty', [{ kind: 'paged', size: 30 }]],
    ['with an empty page before each', [{ kind: 'empty-pages' }, { kind: 'paged', size: 60 }]],
    ['oldest first', [{ kind: 'unordered' }]],
    ['by a clock that is an hour slow', [{ kind: 'skewed', ms: -3_600_000 }]],
    ['after it asked to wait', [{ kind: '429', retryAfter: 1, times: 1 }]],
  ];
  for (const [name, faults] of FAULTS)
    it(`counts the usual tenant's thirty days ${name}`, async () => {
      for (const fault of faults) await cloud.tell('faults', { path: AUDITS, ...fault });
      const { facts, text } = await resets();
      assert.deepEqual(
        facts.succeeded?.map(({ agent, by, count }) => [agent, by, count]),
        [[null, 'self', 200]],
      );
      const failed = facts.failed ?? [];
      assert.equal(
        failed.reduce((sum, { count }) => sum + count, 0),
        12,
      );
      assert.ok(failed.every(({ reason, result }) => reason === 'OnPremisesPolicyViolation' && result === 'failure'));
      assert.equal(facts.isCut, undefined);
      for (const { id, userPrincipalName } of everyone)
        assert.ok(!text.includes(id) && !text.includes(userPrincipalName));
    });

  it('keeps no sentence, name, address or id of a failed try', async () => {
    const pointing = `The password of ${people.adele.displayName} (${people.adele.userPrincipalName}, ${people.adele.id}) was refused`;
    await post(
      { hoursAgo: 0.1, result: 'failure', resultReason: `${pointing}: OnPremisesConnectivityError` },
      { hoursAgo: 0.2, result: 'failure', resultReason: pointing },
      { hoursAgo: 0.3, result: 'timeout', resultReason: pointing },
      { hoursAgo: 0.4, result: 'unknownFutureValue', resultReason: '' },
      { hoursAgo: 0.5, result: 'failure', resultReason: 'Geslo je prekratko.' },
      { hoursAgo: 0.6, activityDisplayName: 'Unlock user account (self-service)' },
      { activityDateTime: 'never' },
    );
    const { facts, text } = await resets();
    const kinds = new Set(facts.failed?.map(({ reason, result }) => `${reason} ${result}`));
    assert.deepEqual([...kinds].sort(), [
      'OnPremisesConnectivityError failure',
      'OnPremisesPolicyViolation failure',
      'other failure',
      'other timeout',
      'other unknown',
    ]);
    assert.equal(facts.unlocked?.count, 1);
    assert.doesNotMatch(text, /Adele|adele|refused|prekratko/);
  });

  it('lets one agent hide no other, and keeps a word nobody knows', async () => {
    await post(
      { hoursAgo: 1, agent: 'None', times: 3 },
      { hoursAgo: 5, agent: 'CloudSync' },
      { hoursAgo: 9, agent: 'Agent X' },
    );
    const { facts } = await resets();
    assert.deepEqual(
      facts.succeeded?.map(({ agent, count }) => [agent, count]).sort(),
      [
        [null, 200],
        ['Agent X', 1],
        ['CloudSync', 1],
        ['None', 3],
      ].sort(),
    );
    assert.deepEqual([facts.agent, facts.writtenBack], ['CloudSync', true]);
  });

  it('tells a change of the reset policy word for word, and who made it', async () => {
    await cloud.tell('portal', { enablementType: 1 });
    const { observations } = await look();
    const found = observations.find(({ probe }) => probe === 'policy-log');
    assert.ok(found && 'facts' in found);
    const [entry] = (found.facts as ProbeFacts['policy-log']).entries;
    assert.deepEqual([entry?.activity, entry?.who], ['Update SSPR Settings', people.alex.displayName]);
    assert.deepEqual(
      entry?.changes.map(({ before, after }) => [before, after]),
      [['2', '1']],
    );
  });

  it('asks cloud sync of its agents and jobs where it may, and for nothing of them elsewhere', async () => {
    await cloud.tell('scenario', { name: 'cloud-sync' });
    await look('are we ready?');
    const asked = async () =>
      (await cloud.requests()).filter(({ path }) => /onPremisesPublishingProfiles|synchronization\/jobs/.test(path))
        .length;
    assert.equal(await asked(), 0);
    const scopes = [...startingScopes, 'Policy.Read.HybridAuthentication', 'Synchronization.Read.All'];
    await cloud.tell('consent', { scopes });
    const { observations } = await look('are we ready?');
    const facts = Object.fromEntries(observations.flatMap((one) => ('facts' in one ? [[one.probe, one.facts]] : [])));
    assert.deepEqual(facts.agents, { active: 1, inactive: 0 });
    assert.equal((facts['sync-jobs'] as ProbeFacts['sync-jobs']).jobs.length, 2);
    assert.equal(await asked(), 2);
  });

  for (const [question, ...sees] of [
    ['are we ready?', /four rights/, /1\.1\.977\.0 or later/],
    ['ali smo pripravljeni?', /štiri pravice/, /1\.1\.977\.0 ali novejši/],
  ] as const)
    it(`asks what belongs to cloud sync where an agent is found: ${question}`, async () => {
      await cloud.tell('scenario', { name: 'cloud-sync' });
      await cloud.tell('consent', { scopes: [...startingScopes, 'Policy.Read.HybridAuthentication'] });
      const alex = bot.person('alex');
      await alex.say(question);
      for (const each of sees) await alex.waitForCard(each);
      await alex.waitForCard(/^(?![\s\S]*(StagingModeEnabled|Change password))/);
    });
});
