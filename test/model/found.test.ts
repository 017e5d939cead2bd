import assert from 'node:assert/strict';
import { textOf } from '../support/card.ts';
import { judge } from './invariants.ts';
import { chatOf, type Name } from './outside.ts';
import { createStage, type Stage } from './stage.ts';
import { createStores } from './stores.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('what random sequences have found', () => {
  const stores = createStores(1);
  after(() => stores.close());
  const begin = async (): Promise<Stage> => {
    const stage = createStage({ seed: 11, quorum: 1, isAlone: true, ...(await stores.next()) });
    for (const name of ['alex', 'megan', 'grady'] as const) stage.install(name, 0);
    await stage.run();
    return stage;
  };
  const act = async (stage: Stage) => {
    await stage.forward(0);
    await stage.run();
  };
  const newestChange = async (stage: Stage) => [...(await stage.state()).changes.values()].at(-1);
  const phase = async (stage: Stage) => (await newestChange(stage))?.phase;
  /** Goes on until the newest change stands so; how many acts that takes is not what these stories are about. */
  const reach = async (stage: Stage, wanted: string, steps = 0) => {
    const isThere = async () => {
      const change = await newestChange(stage);
      return change?.phase === wanted && change.stepsDone.length === steps;
    };
    for (let n = 0; n < 20 && !(await isThere()); n += 1) await act(stage);
    assert.ok(await isThere(), `never ${wanted}`);
  };
  const newest = (stage: Stage, name: Name) => textOf(stage.outside.messagesOf(chatOf(name)).at(-1)?.card ?? {});

  it('a press on the card of an ended change leaves the request that waits where it is', async () => {
    const stage = await begin();
    await reach(stage, 'waiting');
    const old = stage.outside.messagesOf(chatOf('megan')).at(-1);
    assert.ok(old);
    await stage.wait(25 * HOUR);
    await reach(stage, 'draft');
    await reach(stage, 'waiting');
    assert.match(newest(stage, 'megan'), /^Your approval, please/);
    stage.redeliver(stage.deliveries.push({ ...lastPress(stage), ...pressOn(stage, old.id) }) - 1, true, 0);
    await stage.run();
    assert.match(newest(stage, 'megan'), /^Your approval, please/);
    await stage.end();
    await judge(stage);
  });

  it('the same press for a plan, in another process, makes one plan', async () => {
    const stage = await begin();
    await reach(stage, 'draft');
    stage.kill(0);
    const start = stage.deliveries.findIndex((d) => d.kind === 'click' && d.verb === 'start');
    stage.redeliver(start, false, 0);
    await stage.run();
    assert.equal((await stage.state()).changes.size, 1);
  });

  it('a run that was held up for minutes writes nothing once the change has gone on without it', async () => {
    const stage = await begin();
    await reach(stage, 'running', 8);
    stage.outside.connect();
    stage.pressNewest('alex', 'apply', {}, 0);
    while ((await phase(stage)) !== 'applying') await stage.run(1);
    const looks = stage.outside.looks.length;
    while (stage.outside.looks.length === looks) await stage.run(1);
    stage.world.stall(20, 250_000);
    await stage.run();
    stage.world.stall(0, 0);
    await stage.wait(125_000);
    assert.equal(await phase(stage), 'unsettled');
    await stage.forge('alex', 'check', 0, 0);
    await stage.run();
    assert.equal(await phase(stage), 'running');
    await stage.wait(2 * MINUTE);
    assert.deepEqual([stage.outside.puts, stage.records.faults], [[], []]);
    await stage.end();
    await judge(stage);
  });

  it('a press is answered though the note of where its card stands can no longer be written', async () => {
    const stage = await begin();
    await reach(stage, 'running');
    const { acknowledged, turns } = stage.records;
    const before = acknowledged.length;
    stage.pressNewest('alex', 'next', { confirmed: 'true' }, 0);
    while (acknowledged.length === before) await stage.run(1);
    stage.fillDisk(1_000);
    await stage.run();
    assert.deepEqual(
      turns.filter((turn) => !turn.isAnswered),
      [],
    );
    assert.match(newest(stage, 'alex'), /Step 2 of 8/);
    await stage.end();
    await judge(stage);
  });

  it('whoever writes or presses while the store is out of reach is told so', async () => {
    const stage = await begin();
    await reach(stage, 'waiting');
    stage.unplugStore(1_000);
    stage.pressNewest('megan', 'approve', {}, 0);
    stage.say('grady', 'status', 0);
    await stage.run();
    assert.equal(await phase(stage), 'waiting');
    for (const name of ['megan', 'grady'] as const) assert.match(newest(stage, name), /can't reach my records/i);
    await stage.end();
    await judge(stage);
  });
});

const lastPress = (stage: Stage) => {
  const press = stage.deliveries.findLast((d) => d.kind === 'click');
  assert.ok(press?.kind === 'click');
  return press;
};

/** Megan's press on Approve of her first request's card. */
function pressOn(stage: Stage, cardId: string) {
  const change = [...new Set(stage.deliveries.flatMap((d) => (d.kind === 'click' ? [d.data.change] : [])))].find(
    Boolean,
  );
  return {
    person: stage.outside.people.megan,
    where: { ...lastPress(stage).where, conversationId: chatOf('megan') },
    verb: 'approve',
    data: { change, version: 2, verb: 'approve', comment: '' },
    cardId,
  };
}
