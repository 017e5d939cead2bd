import assert from 'node:assert/strict';
import { textOf } from '../support/card.ts';
import { chatOf } from './outside.ts';
import { createStage, type Stage } from './stage.ts';
import { createStores } from './stores.ts';

const MINUTE = 60_000;

describe('what the trail holds of refused attempts', () => {
  const stores = createStores(1);
  after(() => stores.close());
  const begin = async (acts: number): Promise<Stage> => {
    const stage = createStage({ seed: 3, quorum: 1, isAlone: true, ...(await stores.next()) });
    for (const name of ['alex', 'megan', 'grady'] as const) stage.install(name, 0);
    await stage.run();
    for (let n = 0; n < acts; n += 1) {
      await stage.forward(0);
      await stage.run();
    }
    return stage;
  };
  const refusals = async (stage: Stage) =>
    (await stage.events()).flatMap((e) =>
      e.type === 'refused' && e.by !== 'pilot' ? [[e.verb, e.because, e.by.objectId, e.changeId !== undefined]] : [],
    );

  it('names who, what and why: own approval, a stranger’s, no box, drift at submit, a role that is gone', async () => {
    const { people } = (await begin(0)).outside;
    const waiting = await begin(3);
    await waiting.forge('alex', 'approve', 0, 0);
    await waiting.forge('henrietta', 'approve', 0, 0);
    await waiting.run();
    assert.deepEqual(await refusals(waiting), [
      ['approve', 'requester-cannot-approve', people.alex.objectId, true],
      ['approve', 'approvers-only', people.henrietta.objectId, true],
    ]);

    const steps = await begin(9);
    steps.pressNewest('alex', 'next', { confirmed: 'false' }, 0);
    await steps.run();
    assert.deepEqual(
      (await refusals(steps)).map(([verb, because]) => [verb, because]),
      [['next', 'checkbox-missing']],
    );

    const plan = await begin(2);
    plan.outside.setByHand('enablementForTenant');
    plan.outside.connect();
    plan.outside.setByHand('enablementForTenant');
    await plan.forward(0);
    await plan.run();
    assert.deepEqual(
      (await refusals(plan)).map(([verb, because]) => [verb, because]),
      [['submit', 'settings-drifted']],
    );

    const apply = await begin(12);
    apply.outside.connect();
    apply.outside.roles.delete(people.alex.objectId);
    apply.pressNewest('alex', 'apply', {}, 0);
    await apply.run();
    assert.deepEqual(
      (await refusals(apply)).map(([verb, because]) => [verb, because]),
      [['apply', 'role-lapsed']],
    );
    assert.equal(apply.outside.puts.length, 0);
  });

  it('holds, of an apply, who, when, the reading before and after, and the plan’s hash with reason and ticket', async () => {
    const stage = await begin(13);
    await stage.wait(2 * MINUTE);
    const events = await stage.events();
    const one = <T extends string>(type: T) => {
      const found = events.find((e) => e.type === type);
      assert.ok(found, type);
      return found as Extract<(typeof events)[number], { type: T }>;
    };
    assert.equal(one('submitted').reason, 'resets must reach the office');
    assert.equal(one('approved').hash, one('submitted').plan.hash);
    assert.ok(one('planned').observations.some((o) => o.probe === 'settings' && 'facts' in o));
    assert.ok(one('apply-ended').observations.some((o) => o.probe === 'settings' && 'facts' in o));
    assert.equal(one('apply-ended').runner, one('apply-intended').runner);
    for (const event of events) assert.ok(event.by !== 'pilot' && event.by.name && /Z$/.test(event.at));
  });

  it('being full stops everything: nothing is written to the tenant, whichever commit fails, and the person is told', async () => {
    for (let failing = 0; failing < 14; failing += 1) {
      const stage = await begin(failing);
      stage.outside.connect();
      stage.fillDisk(1_000);
      const before = (await stage.events()).length;
      await stage.forward(0);
      await stage.run();
      await stage.wait(2 * MINUTE);
      assert.equal((await stage.events()).length, before);
      // The intent of the thirteenth act is on record; what fails then is the outcome.
      if (failing < 13) assert.equal(stage.outside.puts.length, 0, `${failing}`);
      const who = failing === 3 ? 'megan' : 'alex';
      const texts = stage.outside.messagesOf(chatOf(who)).map(({ card }) => textOf(card));
      if (failing < 13 && failing !== 0)
        assert.ok(
          texts.some((text) => /can't reach my records/i.test(text)),
          `${failing}: ${texts.at(-1)}`,
        );
      await stage.end();
    }
  });
});
