import assert from 'node:assert/strict';
import { actionsOf, textOf } from '../support/card.ts';
import { chatOf } from './outside.ts';
import { createStage } from './stage.ts';
import { createStores } from './stores.ts';

describe('the cards that a change leaves behind', () => {
  const stores = createStores(1);
  after(() => stores.close());

  it('have nothing to press once the change has ended and a newer card says how', async () => {
    const stage = createStage({ seed: 5, quorum: 1, isAlone: true, ...(await stores.next()) });
    for (const name of ['alex', 'megan'] as const) stage.install(name, 0);
    await stage.run();
    const phase = async () => [...(await stage.state()).changes.values()].at(-1)?.phase;
    for (let n = 0; n < 10 && (await phase()) !== 'waiting'; n += 1) {
      await stage.forward(0);
      await stage.run();
    }
    for (let n = 0; n < 2; n += 1) {
      stage.pressNewest('megan', 'reject', { comment: 'not this week' }, 0);
      await stage.run();
    }
    assert.equal(await phase(), 'rejected');
    const cards = stage.outside.messagesOf(chatOf('alex')).map(({ card }) => card);
    const [before, last] = cards.slice(-2);
    assert.match(textOf(last ?? {}), /not this week/);
    assert.match(textOf(before ?? {}), /^This change has ended/);
    assert.deepEqual(actionsOf(before ?? {}), []);
    await stage.end();
  });
});
