import assert from 'node:assert/strict';
import { SERVER_STEPS } from '../support/server-steps.ts';
import { judge } from './invariants.ts';
import { RED } from './outside.ts';
import { createStage, type Stage } from './stage.ts';
import { createStores } from './stores.ts';

describe('a reading that turns red after the approval', () => {
  const stores = createStores(1);
  after(() => stores.close());

  const newest = async (stage: Stage) => [...(await stage.state()).changes.values()].at(-1);
  const act = async (stage: Stage) => {
    await stage.forward(0);
    await stage.run();
  };
  async function begin(quorum: number): Promise<Stage> {
    const stage = createStage({ seed: 17, quorum, isAlone: true, ...(await stores.next()) });
    for (const name of ['alex', 'megan', 'grady'] as const) stage.install(name, 0);
    await stage.run();
    for (let n = 0; n < 40 && (await newest(stage))?.stepsDone.length !== SERVER_STEPS.length; n += 1) await act(stage);
    stage.outside.connect();
    return stage;
  }

  for (const id of RED)
    for (const quorum of [1, 2])
      it(`${id} is written over by nobody before ${quorum} approved it anew`, async () => {
        const stage = await begin(quorum);
        stage.outside.red.add(id);
        stage.pressNewest('alex', 'apply', {}, 0);
        await stage.wait(60_000);
        assert.equal((await newest(stage))?.phase, 'waiting');
        stage.pressNewest('megan', 'approve', { inSpite: 'false' }, 0);
        await stage.run();
        assert.equal((await newest(stage))?.reviews.length, 0);
        for (let n = 0; n < quorum; n += 1) {
          assert.deepEqual(stage.outside.puts, []);
          await act(stage);
        }
        stage.pressNewest('alex', 'apply', {}, 0);
        await stage.wait(2 * 60_000);
        assert.equal((await newest(stage))?.phase, 'done');
        assert.equal(stage.outside.puts.length, 2);
        await stage.end();
        await judge(stage);
      });

  it('is found by a run that was held up, and by the one after a crash', async () => {
    const stage = await begin(1);
    stage.pressNewest('alex', 'apply', {}, 0);
    for (let n = 0; n < 200 && (await newest(stage))?.phase !== 'applying'; n += 1) await stage.run(1);
    stage.outside.red.add('licence');
    stage.kill(0);
    await stage.wait(1_000);
    assert.equal((await newest(stage))?.phase, 'unsettled');
    for (let n = 0; n < 12 && (await newest(stage))?.phase !== 'done'; n += 1) {
      await act(stage);
      await stage.wait(2 * 60_000);
    }
    const types = (await stage.events()).map(({ type }) => type);
    assert.ok(types.includes('more-is-red'), types.join(' '));
    await stage.end();
    await judge(stage);
  });
});
