import assert from 'node:assert/strict';
import type { Store } from '../../bot/ports/index.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { createSweep } from '../../bot/trail/sweep.ts';
import { createTrail } from '../../bot/trail/trail.ts';
import { moved } from '../workflow/kinds/moved.ts';
import { alex } from '../workflow/kit.ts';
import { DAY, HOUR, iso, type Time } from './kit.ts';

/** A store whose readings of a whole tenant are counted: who reads one that nothing is due for sweeps them all. */
function counted(store: Store): { readonly store: Store; readonly reads: () => number } {
  let times = 0;
  const texts: Store['texts'] = (...from) => {
    times += 1;
    return store.texts(...from);
  };
  return { store: { ...store, texts }, reads: () => times };
}

describe('a move that is watched, swept each hour', () => {
  it('has its requester told every third day for two weeks by whichever process runs, and costs nothing in between', async () => {
    const told = moved();
    const end = Date.parse(told.change().endedAt ?? '');
    const clock: Time = { time: end, now: () => clock.time };
    const { store, reads } = counted(await openSqliteStore({ path: ':memory:', now: clock.now }));
    const log = () => {};
    const waits = { sleep: async () => {}, random: () => 0, isAlone: false, log };
    const process = () => {
      const trail = createTrail(store, clock, waits);
      return { trail, sweep: createSweep({ store, trail, clock, steady: clock.now, log, kick: async () => {} }) };
    };
    await process().trail.write(alex.tenantId, () => told.events());
    await store.takeOutbox('nobody', clock.now(), HOUR, 100);

    const asked: number[] = [];
    const read: number[] = [];
    for (let hour = 1; hour <= 20 * 24; hour += 1) {
      clock.time = end + hour * HOUR;
      const before = reads();
      await process().sweep.look(false);
      if (reads() > before) read.push(hour / 24);
      const events = (await store.load(alex.tenantId, 0)).events.map(({ event }) => event);
      const looks = events.filter(({ type, at }) => type === 'look-asked' && at === iso(clock.time));
      asked.push(...looks.map(() => (clock.time - end) / DAY));
    }
    assert.deepEqual(asked, [3, 6, 9, 12]);
    assert.deepEqual(read, [3, 6, 9, 12, 14], 'read when it is due, and at no other time');
    const reminded = (await store.takeOutbox('worker', clock.now(), HOUR, 100)).flatMap(({ effect }) =>
      effect.kind === 'tell' && effect.about === 'look' ? effect.to.objectId : [],
    );
    // The fifth says that the two weeks are over.
    assert.deepEqual(
      reminded,
      Array.from({ length: 5 }, () => alex.objectId),
    );
    await store.close();
  });
});
