import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../bot/ports/index.ts';
import { verifyChain } from '../../bot/store/chain/verify.ts';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { openTablesStore } from '../../bot/store/tables/index.ts';
import { noteRefusal } from '../../bot/trail/refusal-tally.ts';
import { createSweep } from '../../bot/trail/sweep.ts';
import { createTrail } from '../../bot/trail/trail.ts';
import type { Refused } from '../../bot/workflow/tenant/refused-lately.ts';
import type { ChangeVerb } from '../../bot/workflow/vocabulary.ts';
import { startAzurite } from '../store/azurite.ts';
import { alex, megan, TENANT } from '../store/samples.ts';

const START = Date.parse('2026-11-28T09:00:00.000Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let now = START;
const clock = { now: () => now };
beforeEach(() => {
  now = START;
});

/** One process of the bot, as far as refusals concern it; it holds nothing of them but what the trail and the store say. */
function replica(store: Store) {
  const trail = createTrail(store, clock, {
    sleep: (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    isAlone: false,
    log: () => {},
  });
  const logged: string[] = [];
  const app = { store, trail, clock, kick: async () => {}, log: (_: unknown, what: string) => void logged.push(what) };
  return {
    logged,
    refuse: (by = alex, verb: ChangeVerb = 'approve', changeId = 'c1') => {
      const at = new Date(now).toISOString();
      const refused: Refused = { type: 'refused', verb, because: 'approvers-only', changeId, at, by };
      return noteRefusal(app, TENANT, refused, randomUUID());
    },
    sweep: (isBoot = false) => createSweep({ ...app, steady: clock.now }).look(isBoot),
  };
}

const recorded = async (store: TrailStore) => {
  const { events } = await store.load(TENANT, 0);
  assert.equal((await verifyChain(TENANT, events)).kind, 'intact');
  return events.flatMap(({ event }) =>
    event.type === 'refused' && event.by !== 'pilot' ? [[event.by.name, event.verb, event.changeId, event.more]] : [],
  );
};
const one = [alex.name, 'approve', 'c1', undefined];
const iso = (ms: number) => new Date(START + ms).toISOString();

describe('refusals of one person, verb and change', () => {
  let folder: string;
  let store: TrailStore;
  const open = () => openSqliteStore({ path: join(folder, 'pilot.db') });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilot-refusals-'));
    store = await open();
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('are a record the first time, and one record more at the end of the hour, with how many, first and last', async () => {
    const bot = replica(store);
    for (let n = 0; n < 500; n += 1) {
      now = START + n * 7_000;
      await bot.refuse();
      if (n % 50 === 0) await bot.sweep();
    }
    assert.deepEqual(await recorded(store), [one]);
    now = START + HOUR + 11_000;
    await bot.sweep();
    await bot.sweep();
    const more = { count: 499, first: iso(7_000), last: iso(499 * 7_000) };
    assert.deepEqual(await recorded(store), [one, [alex.name, 'approve', 'c1', more]]);
    assert.deepEqual(bot.logged, []);
  });

  it('begin a new hour with a record, and an hour with a single one has no second', async () => {
    const bot = replica(store);
    await bot.refuse();
    now += 2 * HOUR;
    await bot.sweep();
    await bot.refuse();
    await bot.refuse();
    now += 2 * HOUR;
    await bot.sweep();
    const more = { count: 1, first: iso(2 * HOUR), last: iso(2 * HOUR) };
    assert.deepEqual(await recorded(store), [one, one, [alex.name, 'approve', 'c1', more]]);
  });

  it('are told apart from those of another person, verb or change', async () => {
    const bot = replica(store);
    for (let n = 0; n < 3; n += 1) {
      await bot.refuse();
      await bot.refuse(megan);
      await bot.refuse(alex, 'reject');
      await bot.refuse(alex, 'approve', 'c2');
    }
    now += 2 * HOUR;
    await bot.sweep();
    const found = await recorded(store);
    assert.equal(found.length, 8);
    assert.deepEqual(
      found.slice(4).map(([, , , more]) => (more as Refused['more'])?.count),
      [2, 2, 2, 2],
    );
  });

  it('are one record at the end of the hour too when the process ended in between, and when nobody was there at the end', async () => {
    for (let process = 0; process < 4; process += 1) {
      const bot = replica(store);
      await bot.sweep(true);
      for (let n = 0; n < 5; n += 1) {
        now += MINUTE;
        await bot.refuse();
      }
      // Nothing is handed over: what a process knew is gone with it.
      await store.close();
      store = await open();
    }
    now = START + 50 * HOUR;
    await replica(store).sweep(true);
    const more = { count: 19, first: iso(2 * MINUTE), last: iso(20 * MINUTE) };
    assert.deepEqual(await recorded(store), [one, [alex.name, 'approve', 'c1', more]]);
  });

  it('are not ended early by the look at the start, nor lost by it', async () => {
    const bot = replica(store);
    await bot.refuse();
    await bot.refuse();
    now = START + HOUR - MINUTE;
    await replica(store).sweep(true);
    assert.deepEqual(await recorded(store), [one]);
    now = START + HOUR + MINUTE;
    await bot.sweep();
    assert.equal((await recorded(store)).length, 2);
  });

  it('are counted once each when the clock is set back, and none is lost', async () => {
    const bot = replica(store);
    for (let n = 0; n < 4; n += 1) await bot.refuse();
    now = START - 30 * MINUTE;
    for (let n = 0; n < 4; n += 1) await bot.refuse();
    now = START - 3 * HOUR;
    for (let n = 0; n < 4; n += 1) await bot.refuse();
    now = START + 9 * HOUR;
    await bot.sweep();
    const told = (await recorded(store)).map(([, , , more]) => (more as Refused['more'])?.count ?? 1);
    assert.equal(
      told.reduce((sum, count) => sum + count, 0),
      12,
    );
    assert.ok(told.length <= 4, `${told.length} records`);
  });
});

describe('refusals on several replicas', () => {
  it('are one record at first and one at the end of the hour, however they are spread', async () => {
    const azurite = await startAzurite();
    const { connectionString } = azurite;
    const stores = await Promise.all(
      Array.from({ length: 3 }, () => openTablesStore({ connectionString, now: clock.now })),
    );
    const [first] = stores;
    assert.ok(first);
    const bots = stores.map(replica);
    await Promise.all(Array.from({ length: 120 }, (_, n) => bots[n % 3]?.refuse()));
    assert.deepEqual(await recorded(first), [one]);
    now = START + HOUR - MINUTE;
    await Promise.all(bots.map((bot) => bot.sweep(true)));
    await bots[1]?.refuse();
    assert.deepEqual(await recorded(first), [one]);
    now = START + HOUR + MINUTE;
    await Promise.all(bots.map((bot) => bot.sweep()));
    await Promise.all(bots.map((bot) => bot.sweep()));
    const more = { count: 120, first: iso(0), last: iso(HOUR - MINUTE) };
    assert.deepEqual(await recorded(first), [one, [alex.name, 'approve', 'c1', more]]);
    assert.deepEqual(await first.due(now + 9 * HOUR, 10), []);
    assert.deepEqual(
      bots.flatMap((bot) => bot.logged),
      [],
    );
    await Promise.all(stores.map((store) => store.close()));
    await azurite.stop();
  });
});
