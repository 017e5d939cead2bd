import assert from 'node:assert/strict';
import { actionsOf, textOf } from '../support/card.ts';
import { SERVER_STEPS } from '../support/server-steps.ts';
import { judge } from './invariants.ts';
import { chatOf, type Name, POST_FAULTS } from './outside.ts';
import { createStage, type Stage, type StageOptions } from './stage.ts';
import { createStores } from './stores.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a change that is appointed for a time', () => {
  const stores = createStores(2);
  after(() => stores.close());

  /** Alex has sent it for two hours that begin in three, in the deep of their night, and Megan has approved it. */
  async function begin(options: Partial<StageOptions> = {}, isApproved = true): Promise<Stage> {
    const stage = createStage({
      seed: 5,
      quorum: 1,
      isAlone: false,
      zones: { alex: 'Pacific/Auckland' },
      ...(await stores.next()),
      ...options,
    });
    for (const name of ['alex', 'megan', 'grady'] as const) stage.install(name, 0);
    await stage.run();
    for (let n = 0; n < 2; n += 1) {
      await stage.forward(n);
      await stage.run();
    }
    const [from, to] = [3, 5].map((hours) => new Date(stage.world.clock.now() + hours * HOUR).toISOString());
    const slot = { slotDay: from?.slice(0, 10), slotFrom: from?.slice(11, 16), slotTo: to?.slice(11, 16) };
    stage.pressNewest('alex', 'submit', { reason: 'At night', slotZone: 'UTC', ...slot } as Record<string, string>, 0);
    await stage.run();
    assert.equal((await changeOf(stage))?.phase, 'waiting');
    assert.match(
      newest(stage, 'megan'),
      /Appointed time: .* It is carried out only then|Dogovorjeni čas: .* samo takrat/,
    );
    if (isApproved) {
      stage.pressNewest('megan', 'approve', {}, 1);
      await stage.run();
    }
    return stage;
  }
  const changeOf = async (stage: Stage) => [...(await stage.state()).changes.values()].at(-1);
  const messages = ({ outside }: Stage, name: Name) => outside.messagesOf(chatOf(name));
  const newest = (stage: Stage, name: Name) => textOf(messages(stage, name).at(-1)?.card ?? {});
  const calls = (stage: Stage, name: Name = 'alex') =>
    messages(stage, name).filter(({ card }) =>
      /The appointed time has begun|Dogovorjeni čas se je začel/.test(textOf(card)),
    );
  const verbs = (stage: Stage) => actionsOf(messages(stage, 'alex').at(-1)?.card ?? {}).map(({ verb }) => verb);
  const ended = async (stage: Stage) => {
    await stage.end();
    await judge(stage);
  };

  it('calls its requester once when it opens, at night too, with the first step; and nobody else', async () => {
    const stage = await begin();
    assert.match(newest(stage, 'alex'), /Approved, and waits for its time/);
    assert.ok(!verbs(stage).includes('next'));
    await stage.wait(3 * HOUR - 5 * MINUTE);
    assert.equal(calls(stage).length, 0);
    await stage.wait(10 * MINUTE);
    assert.equal(calls(stage).length, 1);
    assert.ok(verbs(stage).includes('next'));
    await stage.wait(HOUR);
    assert.deepEqual([calls(stage).length, calls(stage, 'megan').length], [1, 0]);
    await stage.wait(HOUR);
    assert.equal((await changeOf(stage))?.phase, 'expired');
    assert.match(newest(stage, 'alex'), /Its appointed time ended .* was not carried out/);
    await ended(stage);
  });

  it('pokliče tudi po slovensko, in pove, da je čas minil', async () => {
    const stage = await begin({ locale: 'sl' });
    // So far everything was asked for in English.
    stage.say('alex', 'nadaljuj', 0);
    await stage.run();
    assert.match(newest(stage, 'alex'), /Odobreno, čaka na svoj čas/);
    await stage.wait(3 * HOUR + MINUTE);
    assert.equal(calls(stage).length, 1);
    await stage.wait(2 * HOUR);
    assert.match(newest(stage, 'alex'), /Dogovorjeni čas .* je minil, sprememba pa ni bila izvedena/);
    await ended(stage);
  });

  it('expires undecided with its time, and says so', async () => {
    const stage = await begin({}, false);
    await stage.wait(5 * HOUR + MINUTE);
    assert.equal((await changeOf(stage))?.phase, 'expired');
    assert.match(newest(stage, 'alex'), /Nobody approved it before its appointed time ended/);
    assert.equal(calls(stage).length, 0);
    await ended(stage);
  });

  it('that has ended answers a press on a card of before kindly, in both languages, and nothing is written', async () => {
    for (const [locale, says] of [
      ['en', /The appointed time ended on .* so nothing more is written/],
      ['sl', /Dogovorjeni čas se je iztekel .* zato se nič več ne zapiše/],
    ] as const) {
      const stage = await begin({ locale });
      await stage.wait(3 * HOUR + MINUTE);
      stage.outside.connect();
      for (let n = 0; n < SERVER_STEPS.length; n += 1) {
        await stage.forward(0);
        await stage.run();
      }
      // So far everything was asked for in English.
      stage.say('alex', locale === 'sl' ? 'nadaljuj' : 'continue', 0);
      await stage.run();
      // Begun by a way of one's own, so that it may be proven after the end: its card stands there, with its buttons.
      stage.pressNewest('alex', 'portal', {}, 0);
      await stage.run();
      await stage.wait(2 * HOUR);
      assert.equal((await changeOf(stage))?.phase, 'running');
      assert.ok(verbs(stage).includes('apply'), verbs(stage).join());
      stage.pressNewest('alex', 'apply', {}, 0);
      await stage.run();
      assert.match(newest(stage, 'alex'), says);
      assert.ok(!verbs(stage).includes('apply') && verbs(stage).includes('slot'), verbs(stage).join());
      assert.equal(stage.outside.puts.length, 0);
      await ended(stage);
    }
  });

  for (const fault of POST_FAULTS)
    it(`calls at most once though the message is ${fault}`, async () => {
      const stage = await begin();
      stage.outside.faults.post.push(fault, fault);
      await stage.wait(3 * HOUR + MINUTE);
      await stage.wait(HOUR);
      assert.ok(calls(stage).length <= 1);
      if (fault === 'throttled') assert.equal(calls(stage).length, 1, 'what surely did not arrive is sent again');
      await ended(stage);
    });

  it('calls at most once though a server dies in the middle', async () => {
    for (let n = 1; n < 14; n += 1) {
      const stage = await begin();
      stage.world.crashAt(n);
      await stage.wait(3 * HOUR + MINUTE);
      await stage.wait(10 * MINUTE);
      assert.ok(calls(stage).length <= 1, `the call ${n}`);
      await ended(stage);
    }
  });
});
