import assert from 'node:assert/strict';
import { textOf } from '../support/card.ts';
import { judge } from './invariants.ts';
import { chatOf, type Name } from './outside.ts';
import { createStage, type Stage } from './stage.ts';
import { createStores } from './stores.ts';

describe('a review that is owed after an emergency', () => {
  const stores = createStores(2);
  after(() => stores.close());
  const newest = ({ outside }: Stage, name: Name) => textOf(outside.messagesOf(chatOf(name)).at(-1)?.card ?? {});
  const planned = async (stage: Stage) => (await stage.events()).filter(({ type }) => type === 'planned').length;

  it('survives a restart of every server, holds on another one, and lets the next change begin once it has come', async () => {
    const stage = createStage({
      seed: 3,
      quorum: 1,
      isAlone: false,
      policy: { breakGlass: true },
      ...(await stores.next()),
    });
    for (const name of ['alex', 'megan', 'grady'] as const) stage.install(name, 0);
    await stage.run();
    const story = async (...acts: readonly (() => unknown)[]) => {
      for (const act of acts) {
        await act();
        await stage.run();
      }
    };
    const start = (to: number) => [
      () => stage.say('alex', 'start setup', to),
      () => void stage.pressNewest('alex', 'start', {}, to),
    ];
    await story(
      ...start(0),
      () => void stage.pressNewest('alex', 'submit', { reason: 'Forty people are locked out' }, 0),
      () => stage.forge('alex', 'emergency', 0, 0),
      () => stage.forge('alex', 'cancel', 0, 1),
    );
    assert.equal(await planned(stage), 1);
    await story(...start(1));
    assert.match(newest(stage, 'alex'), /went on without approval .* isn't reviewed yet/);
    stage.kill(0);
    stage.kill(1);
    for (const to of [1, 0]) {
      await story(...start(to));
      assert.match(newest(stage, 'alex'), /went on without approval .* isn't reviewed yet/, `server ${to}`);
    }
    assert.equal(await planned(stage), 1);
    await story(() => stage.forge('alex', 'review', 0, 1));
    assert.ok(!(await stage.events()).some(({ type }) => type === 'reviewed'), 'nobody reviews their own');
    await story(() => stage.forge('megan', 'review', 0, 1), ...start(0));
    assert.equal(await planned(stage), 2);
    await stage.end();
    await judge(stage);
  });
});
