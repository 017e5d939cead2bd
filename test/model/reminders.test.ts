import assert from 'node:assert/strict';
import type { PolicyFields } from '../../bot/config/policy/fields.ts';
import { actionsOf, textOf } from '../support/card.ts';
import { judge } from './invariants.ts';
import { chatOf, idOf, type Name, POST_FAULTS } from './outside.ts';
import { createStage, type Stage, type StageOptions } from './stage.ts';
import { createStores } from './stores.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The model begins at nine in the morning, UTC. */
const ESCALATES: PolicyFields = {
  remindAfterHours: 4,
  escalateAfterHours: 8,
  escalationApprovers: [`user:${idOf('patti')}`],
};

describe('a request that waits', () => {
  const stores = createStores(2);
  after(() => stores.close());

  /** Alex has sent a request, and Megan and Grady have it. */
  async function begin(options: Partial<StageOptions> = {}): Promise<Stage> {
    const stage = createStage({
      seed: 5,
      quorum: 1,
      isAlone: false,
      policy: ESCALATES,
      ...(await stores.next()),
      ...options,
    });
    for (const name of ['alex', 'megan', 'grady', 'patti'] as const) stage.install(name, 0);
    await stage.run();
    for (let n = 0; n < 3; n += 1) {
      await stage.forward(n);
      await stage.run();
    }
    stage.pressNewest('alex', 'submit', { reason: 'resets must reach the office' }, 0);
    await stage.run();
    assert.equal((await changeOf(stage))?.phase, 'waiting');
    await stage.run();
    return stage;
  }
  const changeOf = async (stage: Stage) => [...(await stage.state()).changes.values()].at(-1);
  const types = async (stage: Stage) => (await stage.events()).map(({ type }) => type);
  const remindersOf = ({ outside }: Stage, name: Name) =>
    outside.messagesOf(chatOf(name)).filter(({ reminds }) => reminds !== undefined);
  const newest = ({ outside }: Stage, name: Name) => textOf(outside.messagesOf(chatOf(name)).at(-1)?.card ?? {});
  const ended = async (stage: Stage) => {
    await stage.end();
    await judge(stage);
  };

  it('reminds its approvers once by itself, with the request and its buttons, and no sooner', async () => {
    const stage = await begin();
    await stage.wait(4 * HOUR - MINUTE);
    assert.deepEqual(remindersOf(stage, 'megan'), []);
    await stage.wait(2 * MINUTE);
    assert.equal(remindersOf(stage, 'megan').length, 1);
    assert.match(newest(stage, 'megan'), /A reminder: this waits for you, and ends on /);
    const [last] = stage.outside.messagesOf(chatOf('megan')).slice(-1);
    assert.ok(last && actionsOf(last.card).some(({ verb }) => verb === 'approve'));
    for (let n = 0; n < 3; n += 1) await stage.wait(HOUR);
    assert.deepEqual([remindersOf(stage, 'megan').length, remindersOf(stage, 'grady').length], [1, 1]);
    assert.deepEqual(remindersOf(stage, 'alex'), []);
    await ended(stage);
  });

  it('pove to tudi po slovensko', async () => {
    const stage = await begin({ locale: 'sl' });
    await stage.wait(4 * HOUR + MINUTE);
    assert.match(newest(stage, 'megan'), /Opomnik: zahteva čaka na vas in se .* konča, če nihče ne odloči/);
    await stage.wait(4 * HOUR);
    assert.match(newest(stage, 'patti'), /Ker dolgo ni nihče odločil, prosim za odločitev tudi vas/);
    await ended(stage);
  });

  it('asks the escalation approvers too, who may decide from then on and not before', async () => {
    const stage = await begin();
    await stage.forge('patti', 'approve', 0, 0);
    await stage.run();
    assert.ok(!(await types(stage)).includes('approved'));
    await stage.wait(8 * HOUR + MINUTE);
    assert.match(newest(stage, 'patti'), /Nobody has decided for long, so you are asked too/);
    assert.ok((await types(stage)).includes('escalated'));
    stage.pressNewest('patti', 'approve', {}, 1);
    await stage.run();
    assert.equal((await changeOf(stage))?.phase, 'running');
    await ended(stage);
  });

  it('ends by itself where nobody decides, and reminds nobody after that', async () => {
    const stage = await begin();
    for (let n = 0; n < 26; n += 1) await stage.wait(HOUR);
    assert.equal((await changeOf(stage))?.phase, 'expired');
    assert.equal(remindersOf(stage, 'megan').length, 1);
    await ended(stage);
  });

  it('reminds nobody once it is decided, nor whoever has approved', async () => {
    const decided = await begin();
    decided.pressNewest('megan', 'approve', {}, 1);
    await decided.run();
    await decided.wait(4 * HOUR + MINUTE);
    assert.deepEqual([remindersOf(decided, 'megan'), remindersOf(decided, 'grady')], [[], []]);
    const two = await begin({ quorum: 2 });
    two.pressNewest('megan', 'approve', {}, 1);
    await two.run();
    await two.wait(4 * HOUR + MINUTE);
    assert.deepEqual([remindersOf(two, 'megan').length, remindersOf(two, 'grady').length], [0, 1]);
    await ended(decided);
    await ended(two);
  });

  for (const fault of POST_FAULTS)
    it(`sends a reminder at most once though the message is ${fault}`, async () => {
      const stage = await begin();
      stage.outside.faults.post.push(fault, fault);
      for (let n = 0; n < 4; n += 1) await stage.wait(4 * HOUR + MINUTE - (n > 0 ? 3 * HOUR : 0));
      // What surely did not arrive is sent again; what may have arrived is not.
      const expected = { lost: 0, unheard: 1, throttled: 1, unreachable: 0 }[fault];
      assert.deepEqual([remindersOf(stage, 'megan').length, remindersOf(stage, 'grady').length], [expected, expected]);
      await ended(stage);
    });

  it('reminds once though two servers find it due at once, and though one dies in the middle', async () => {
    const stage = await begin();
    for (let n = 1; n < 30; n += 1) {
      const other = await begin();
      await other.run();
      other.world.crashAt(n);
      await other.wait(4 * HOUR + MINUTE);
      await other.wait(10 * MINUTE);
      assert.ok(remindersOf(other, 'megan').length <= 1);
      await ended(other);
    }
    await stage.wait(4 * HOUR + MINUTE);
    assert.equal(remindersOf(stage, 'megan').length, 1);
    await ended(stage);
  });

  it('waits for the morning of whoever is asked, by their own clock, and not for another’s', async () => {
    // Due at one in the afternoon, UTC: night in Auckland, day in Ljubljana.
    const stage = await begin({ zones: { megan: 'Pacific/Auckland', grady: 'Europe/Ljubljana' } });
    await stage.wait(4 * HOUR + MINUTE);
    assert.deepEqual([remindersOf(stage, 'megan').length, remindersOf(stage, 'grady').length], [0, 1]);
    await stage.wait(4 * HOUR);
    assert.equal(remindersOf(stage, 'megan').length, 0);
    await stage.wait(HOUR + 10 * MINUTE);
    assert.equal(remindersOf(stage, 'megan').length, 1);
    await ended(stage);
  });

  it('is reminded of no more where the decision comes in the night', async () => {
    const stage = await begin({ zones: { megan: 'Pacific/Auckland' } });
    await stage.wait(4 * HOUR + MINUTE);
    stage.pressNewest('grady', 'approve', {}, 0);
    await stage.run();
    for (let n = 0; n < 8; n += 1) await stage.wait(HOUR);
    assert.deepEqual(remindersOf(stage, 'megan'), []);
    await ended(stage);
  });

  it('is reminded of at the requester’s wish, once in a while, and by nobody else', async () => {
    const stage = await begin({ policy: {} });
    stage.say('alex', 'remind her', 0);
    await stage.run();
    assert.match(newest(stage, 'alex'), /Reminded: megan of the model, grady of the model/);
    assert.match(newest(stage, 'megan'), /alex of the model asks you to decide/);
    await stage.wait(HOUR);
    stage.say('alex', 'approvals', 1);
    await stage.run();
    assert.ok(stage.pressNewest('alex', 'remind', {}, 1));
    await stage.run();
    assert.match(newest(stage, 'alex'), /reminded only lately.*again from /);
    stage.say('grady', 'remind her', 0);
    await stage.run();
    assert.match(newest(stage, 'grady'), /Only whoever asked for this change/);
    assert.equal(remindersOf(stage, 'megan').length, 1);
    await stage.wait(3 * HOUR);
    stage.say('alex', 'please remind them again', 1);
    await stage.run();
    assert.equal(remindersOf(stage, 'megan').length, 2);
    await ended(stage);
  });

  it('is reminded of once more where it is asked anew, and from then on', async () => {
    const stage = await begin({ policy: { remindAfterHours: 1 } });
    await stage.wait(HOUR + MINUTE);
    stage.pressNewest('megan', 'approve', {}, 0);
    await stage.run();
    stage.outside.red.add('licence');
    for (let n = 0; n < 12 && (await changeOf(stage))?.phase !== 'waiting'; n += 1) {
      await stage.forward(0);
      await stage.wait(MINUTE);
    }
    assert.equal((await changeOf(stage))?.phase, 'waiting');
    assert.equal(remindersOf(stage, 'megan').length, 1);
    await stage.wait(HOUR + MINUTE);
    assert.equal(remindersOf(stage, 'megan').length, 2);
    await ended(stage);
  });

  it('is neither reminded of twice nor kept open for longer where the clock is set back', async () => {
    const stage = await begin();
    await stage.wait(4 * HOUR + MINUTE);
    stage.world.jump(-6 * HOUR);
    for (let n = 0; n < 30; n += 1) await stage.wait(HOUR);
    assert.equal(remindersOf(stage, 'megan').length, 1);
    assert.equal((await changeOf(stage))?.phase, 'expired');
    await stage.end();
  });

  it('reaches both marks where the servers slept past them, each once', async () => {
    const stage = await begin();
    await stage.wait(20 * HOUR);
    await stage.wait(MINUTE);
    assert.equal(remindersOf(stage, 'megan').length, 1);
    assert.equal(remindersOf(stage, 'patti').length, 0);
    assert.match(newest(stage, 'patti'), /you are asked too/);
    await ended(stage);
  });
});
