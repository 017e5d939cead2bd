import assert from 'node:assert/strict';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import { backoff, type OutboxOptions, startOutbox } from '../../bot/store/outbox/worker.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import type { Effect } from '../../bot/workflow/telling/effects.ts';
import { alex, megan, refresh, TENANT, tell } from './samples.ts';

const aboutOf = (effect: Effect) => ('changeId' in effect ? effect.changeId : undefined);

describe('the outbox worker', () => {
  let store: TrailStore;
  let now = 0;
  let carried: Effect[];
  let logged: string[];
  const stops: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    store = await openSqliteStore({ path: ':memory:' });
    now = 1_000_000;
    carried = [];
    logged = [];
  });
  afterEach(async () => {
    await Promise.all(stops.splice(0).map((stop) => stop()));
    await store.close();
  });

  const put = (...outbox: Effect[]) => store.commit(TENANT, 0, { events: [], outbox });
  const start = (options: Partial<OutboxOptions> = {}) => {
    const outbox = startOutbox({
      store,
      carry: async (effect) => {
        carried.push(effect);
        return 'done';
      },
      clock: { now: () => now },
      log: (level, what) => logged.push(`${level} ${what}`),
      owner: 'one',
      pollMs: 3_600_000,
      leaseMs: 60_000,
      random: () => 1,
      ...options,
    });
    stops.push(outbox.stop);
    return outbox;
  };

  it('carries at once what a crash left behind', async () => {
    await put(tell('c1', megan), refresh('c1'));
    await start().kick();
    assert.deepEqual(carried, [tell('c1', megan), refresh('c1')]);
  });

  it('holds no lease of before the clock was set back, and carries the rest of the batch under a new one', async () => {
    await put(tell('c1', megan), refresh('c1'), tell('c1', alex, 'decision'));
    const leased: boolean[] = [];
    const outbox = start({
      carry: async (effect, turn) => {
        carried.push(effect);
        if (carried.length === 1) now -= 120_000;
        leased.push(turn.isMine());
        return 'done';
      },
    });
    await outbox.kick();
    assert.deepEqual(leased, [false, true, true]);
    assert.equal(carried.length, 3);
    assert.deepEqual(await store.backlog(), { entries: 0, oldestAt: undefined });
  });

  it('carries each entry once, however often it is kicked', async () => {
    const outbox = start();
    await outbox.kick();
    await put(...Array.from({ length: 50 }, (_, n) => refresh(`c${n}`)));
    await Promise.all([outbox.kick(), outbox.kick(), outbox.kick()]);
    assert.equal(carried.length, 50);
    await outbox.kick();
    assert.equal(carried.length, 50);
  });

  it('carries what was committed while it was carrying', async () => {
    let outbox: ReturnType<typeof start> | undefined;
    outbox = start({
      carry: async (effect) => {
        carried.push(effect);
        if (aboutOf(effect) === 'c1') {
          await put(refresh('c2'));
          void outbox?.kick();
        }
        return 'done';
      },
    });
    await put(refresh('c1'));
    await outbox.kick();
    assert.deepEqual(carried, [refresh('c1'), refresh('c2')]);
  });

  it('looks by itself when nobody kicks', async () => {
    const arrived = new Promise<void>((resolve) => {
      start({
        pollMs: 5,
        carry: async () => {
          resolve();
          return 'done';
        },
      });
    });
    await put(refresh('c1'));
    await arrived;
  });

  it('keeps the order of a change and never carries two of its effects at a time', async () => {
    let busy = 0;
    let most = 0;
    const outbox = start({
      carry: async (effect) => {
        most = Math.max(most, ++busy);
        await new Promise((resolve) => setImmediate(resolve));
        busy -= 1;
        carried.push(effect);
        return 'done';
      },
    });
    const news = [tell('c1', megan), tell('c1', alex), refresh('c1'), tell('c1', alex, 'decision')];
    await put(...news);
    await outbox.kick();
    assert.deepEqual(carried, news);
    assert.equal(most, 1);
  });

  it('tries again later, and the same person’s next news waits behind', async () => {
    let isOnline = false;
    const outbox = start({
      carry: async (effect) => {
        if (!isOnline && effect.kind === 'tell' && effect.to.objectId === megan.objectId) return 'later';
        carried.push(effect);
        return 'done';
      },
    });
    await put(tell('c1', megan), tell('c1', megan, 'decision'), tell('c1', alex));
    await outbox.kick();
    assert.deepEqual(carried, [tell('c1', alex)]);
    isOnline = true;
    await outbox.kick();
    assert.equal(carried.length, 1);
    now += 1_000;
    await outbox.kick();
    assert.deepEqual(carried.slice(1), [tell('c1', megan), tell('c1', megan, 'decision')]);
  });

  it('survives a carrier that throws and one that hangs', async () => {
    const outbox = start({
      leaseMs: 20,
      carry: async (effect) => {
        if (aboutOf(effect) === 'throws') throw new Error('boom');
        if (aboutOf(effect) === 'hangs') await new Promise(() => {});
        carried.push(effect);
        return 'done';
      },
    });
    await put(refresh('throws'), refresh('hangs'), refresh('works'));
    await outbox.kick();
    assert.deepEqual(carried, [refresh('works')]);
    assert.equal(logged.filter((line) => line.includes('has to wait')).length, 2);
    now += 300_000;
    const waiting = await store.takeOutbox('other', now, 10, 10);
    assert.equal(waiting.length, 2);
  });

  it('waits longer each time, within bounds, and not all at the same moment', () => {
    const waits = [1, 2, 3, 4].map((attempts) => backoff(attempts, 1));
    assert.deepEqual(waits, [1_000, 2_000, 4_000, 8_000]);
    assert.equal(backoff(1_000_000, 1), 300_000);
    assert.equal(backoff(1_000_000, 0), 150_000);
  });

  it('lets two workers share a store without carrying anything twice', async () => {
    const one = start({ owner: 'one' });
    const two = start({ owner: 'two' });
    await put(...Array.from({ length: 60 }, (_, n) => refresh(`c${n}`)));
    await Promise.all([one.kick(), two.kick()]);
    assert.equal(new Set(carried.map((effect) => aboutOf(effect))).size, 60);
    assert.equal(carried.length, 60);
  });

  it('finishes the effect in flight when stopped and hands the rest back at once', async () => {
    let letGo = (): void => {};
    let begun = (): void => {};
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const outbox = start({
      carry: async (effect) => {
        begun();
        await new Promise<void>((resolve) => {
          letGo = resolve;
        });
        carried.push(effect);
        return 'done';
      },
    });
    await put(refresh('c1'), tell('c1', megan));
    void outbox.kick();
    await isBegun;
    const stopped = outbox.stop();
    letGo();
    await stopped;
    assert.deepEqual(carried, [refresh('c1')]);
    const [rest] = await store.takeOutbox('next', now, 10, 10);
    assert.deepEqual(rest?.effect, tell('c1', megan));
    await outbox.kick();
    assert.equal(carried.length, 1);
  });

  it('says once that the store is down, goes on when it is back', async () => {
    let isDown = true;
    const outbox = start({
      store: {
        ...store,
        takeOutbox: (...asked) => (isDown ? Promise.reject(new Error('disk full')) : store.takeOutbox(...asked)),
      },
    });
    await put(refresh('c1'));
    await outbox.kick();
    await outbox.kick();
    assert.equal(logged.filter((line) => line.startsWith('error')).length, 1);
    isDown = false;
    await outbox.kick();
    assert.deepEqual(carried, [refresh('c1')]);
  });
});
