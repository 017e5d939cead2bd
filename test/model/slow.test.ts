import assert from 'node:assert/strict';
import { textOf } from '../support/card.ts';
import { SERVER_STEPS } from '../support/server-steps.ts';
import { judge } from './invariants.ts';
import { chatOf, NAMES, type Name } from './outside.ts';
import { createStage, type Stage } from './stage.ts';
import { createStores } from './stores.ts';

const MINUTE = 60_000;

describe('a run of the model in which something is slow', () => {
  const stores = createStores(1);
  after(() => stores.close());
  async function begin(acts: number): Promise<Stage> {
    const stage = createStage({ seed: 11, quorum: 1, isAlone: true, ...(await stores.next()) });
    for (const name of ['alex', 'megan', 'grady'] as const) stage.install(name, 0);
    await stage.run();
    for (let n = 0; n < acts; n += 1) {
      await stage.forward(0);
      await stage.run();
    }
    return stage;
  }
  const texts = ({ outside }: Stage, name: Name) => outside.messagesOf(chatOf(name)).map(({ card }) => textOf(card));

  it('goes the same way where the machine is slow: nothing in it happens by the wall clock', async () => {
    const play = async (pauseMs: number) => {
      const stage = await begin(2);
      await stage.forward(0);
      await stage.run(3);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      await stage.run();
      const types = (await stage.events()).map(({ type }) => type);
      // The plan's own mark comes of an id that nobody chose.
      const chats = NAMES.map((name) => texts(stage, name).map((text) => text.replace(/[0-9a-f]{12}(?=\n|$)/, '')));
      return { types, chats };
    };
    assert.deepEqual(await play(1_700), await play(0));
  });

  it('shows that it is being read where a service is slow, and then the answer on that card', async () => {
    const stage = await begin(4);
    stage.world.stall(2, 2_000);
    stage.say('alex', 'status', 0);
    await stage.run(5_000, 3_500);
    assert.match(texts(stage, 'alex').at(-1) ?? '', /^Reading/);
    await stage.wait(MINUTE);
    assert.match(texts(stage, 'alex').at(-1) ?? '', /^No. Password writeback is off/);
    await stage.end();
    await judge(stage);
  });

  it('rests an act on the role that was read within its turn, however long that took', async () => {
    const stage = await begin(5);
    const phase = async () => [...(await stage.state()).changes.values()].at(-1);
    for (let n = 0; n < 40 && (await phase())?.stepsDone.length !== SERVER_STEPS.length; n += 1) {
      await stage.forward(0);
      await stage.run();
    }
    stage.outside.connect();
    stage.world.stall(4, 150_000);
    stage.pressNewest('alex', 'apply', {}, 0);
    await stage.wait(130_000);
    stage.world.stall(4, 150_000);
    for (let n = 0; n < 6; n += 1) await stage.wait(130_000);
    assert.ok((await stage.events()).some(({ type }) => type === 'apply-intended'));
    await stage.end();
    await judge(stage);
  });
});
