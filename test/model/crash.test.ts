import assert from 'node:assert/strict';
import { isDeep } from '../support/deep.ts';
import { judge } from './invariants.ts';
import { createStage, type Stage } from './stage.ts';
import { createStores } from './stores.ts';

const MINUTE = 60_000;
/** Every how manieth place the process dies at; the deep run takes each. */
const STRIDE = isDeep ? 1 : 47;

/** The whole story on one server, by people who go on trying. Resolves to how the change ended. */
async function tell(stage: Stage): Promise<string> {
  for (const name of ['alex', 'megan', 'grady'] as const) stage.install(name, 0);
  await stage.run();
  for (let acts = 0; acts < 40; acts += 1) {
    await stage.forward(0);
    await stage.run();
    const change = [...(await stage.state()).changes.values()].at(-1);
    if (change?.phase === 'applying') await stage.wait(2 * MINUTE);
    if (change?.endedAt) return change.phase;
  }
  return 'stuck';
}

describe('a process that dies at any of its calls, before or after the call has its effect', () => {
  const stores = createStores(1);
  after(() => stores.close());
  const begin = async () => createStage({ seed: 7, quorum: 2, isAlone: true, ...(await stores.next()) });

  it('loses nothing and does nothing twice; people press again and the story ends', async function () {
    this.timeout(0);
    const whole = await begin();
    assert.equal(await tell(whole), 'done');
    const calls = whole.world.calls();
    await whole.end();
    await judge(whole);
    const ends = new Map<string, number>();
    for (let place = 1 + (Date.now() % STRIDE); place <= calls; place += STRIDE) {
      const stage = await begin();
      stage.world.crashAt(place);
      const end = await tell(stage);
      await stage.end();
      await judge(stage).catch((error: unknown) => {
        throw new Error(`dying at call ${place} of ${calls}`, { cause: error });
      });
      assert.ok(end === 'done' || end === 'failed', `dying at call ${place}: ${end}`);
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    const told = [...ends].map(([end, n]) => `${n} ${end}`).join(', ');
    process.stdout.write(`      ${calls} places to die at, every ${STRIDE}. tried: ${told}\n`);
  });
});
