import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import { isInPart } from '../../bot/workflow/change/closing.ts';
import { SERVER_STEPS } from '../support/server-steps.ts';
import { idOf } from './outside.ts';
import { createStage, type Stage, type StageOptions } from './stage.ts';
import { createStores } from './stores.ts';

describe('an apply, between its two writes', () => {
  const stores = createStores(1);
  after(() => stores.close());

  /** Alex has pressed *Apply for me*, and the first of the two settings is written. */
  async function begin(options: Partial<StageOptions> = {}): Promise<Stage> {
    const stage = createStage({ seed: 11, quorum: 1, isAlone: true, ...(await stores.next()), ...options });
    for (const name of ['alex', 'megan'] as const) stage.install(name, 0);
    await stage.run();
    const isThere = async () =>
      [...(await stage.state()).changes.values()].at(-1)?.stepsDone.length === SERVER_STEPS.length;
    for (let n = 0; n < 40 && !(await isThere()); n += 1) {
      await stage.forward(0);
      await stage.run();
    }
    stage.outside.connect();
    stage.pressNewest('alex', 'apply', {}, 0);
    for (let n = 0; n < 200 && stage.outside.puts.length === 0; n += 1) await stage.run(1);
    assert.deepEqual(written(stage), ['enablementForTenant']);
    return stage;
  }
  const written = ({ outside }: Stage) => outside.puts.map(({ setting }) => setting);
  const outcome = async (stage: Stage) => (await stage.events()).findLast((event) => event.type === 'apply-ended');

  it('looks the role up again where the last look is half a minute old, and stops when it is gone', async () => {
    const stage = await begin();
    stage.outside.roles.delete(idOf('alex'));
    stage.world.stall(4, 35_000);
    await stage.wait(2 * 60_000);
    assert.deepEqual(written(stage), ['enablementForTenant']);
    assert.equal((await outcome(stage))?.closing.accountUnlockEnabled, 'unmet');
  });

  it('goes on where the role is still held', async () => {
    const stage = await begin();
    stage.world.stall(4, 35_000);
    await stage.wait(2 * 60_000);
    assert.deepEqual(written(stage), ['enablementForTenant', 'accountUnlockEnabled']);
    assert.equal((await outcome(stage))?.closing.accountUnlockEnabled, 'met');
  });

  it('begins no write in a freeze that began while the role was looked up again', async () => {
    const freeze = [{ from: '2026-11-22T09:00:50Z', to: '2026-11-22T12:00Z', reason: 'Holidays' }];
    const stage = await begin({ policy: { freeze } });
    stage.world.stall(4, 35_000);
    await stage.wait(2 * 60_000);
    assert.deepEqual(stage.records.faults, []);
    assert.deepEqual(written(stage), ['enablementForTenant']);
    const ended = await outcome(stage);
    assert.ok(ended?.outcome.kind === 'written' && ended.outcome.freeze?.because === 'window');
  });

  it('writes nothing more from readings that do not show the first write yet', async () => {
    const stage = await begin();
    stage.outside.faults.reads = 4;
    await stage.wait(2 * 60_000);
    assert.deepEqual(written(stage), ['enablementForTenant']);
  });

  it('that a crash cut off is settled by a look, and goes on under the same approval', async () => {
    const stage = await begin();
    stage.kill(0);
    await stage.wait(1_000);
    const newest = async () => [...(await stage.state()).changes.values()].at(-1);
    assert.equal((await newest())?.phase, 'unsettled');
    await stage.forge('alex', 'check', 0, 0);
    await stage.run();
    const part = await newest();
    assert.ok(part && isInPart(part));
    await stage.forge('alex', 'apply', 0, 0);
    await stage.wait(2 * 60_000);
    assert.equal((await newest())?.phase, 'done');
    assert.deepEqual(written(stage), ['enablementForTenant', 'accountUnlockEnabled']);
    assert.equal((await stage.events()).filter((event) => event.type === 'approved').length, 1);
  });
});
