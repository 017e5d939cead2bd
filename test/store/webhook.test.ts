import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import { deliver } from '../../bot/store/hook/deliver.ts';
import { type HookOptions, withHooks } from '../../bot/store/hook/index.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { openTablesStore } from '../../bot/store/tables/index.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { HOUR_MS, MINUTE_MS } from '../../bot/workflow/time/durations.ts';
import { startAzurite } from './azurite.ts';
import { startReceiver } from './hook-receiver.ts';
import { approved, megan, OTHER_TENANT, TENANT } from './samples.ts';

const KEY = 'a key of thirty-two bytes or more';
const NEXT_KEY = 'another key, which comes in its place';

/** Waits for a condition, for ten seconds at most. */
async function until(is: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = performance.now() + 10_000; performance.now() < end; ) {
    if (await is()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.fail(`in vain: ${what}`);
}

for (const driver of ['sqlite', 'tables'] as const) {
  describe(`the webhook, from the store on ${driver}`, () => {
    let azurite: Awaited<ReturnType<typeof startAzurite>> | undefined;
    let receiver: Awaited<ReturnType<typeof startReceiver>>;
    let folder: string;
    let keyPath: string;
    let at: number;
    let keys: string[];
    let logged: string[];
    let open: TrailStore[];
    const clock = { now: () => at };

    beforeEach(async () => {
      [at, keys, logged, open] = [Date.now(), [KEY], [], []];
      azurite = driver === 'tables' ? await startAzurite() : undefined;
      receiver = await startReceiver(() => keys);
      folder = await mkdtemp(join(tmpdir(), 'pilot-hook-'));
      keyPath = join(folder, 'hook.key');
      await writeFile(keyPath, `${KEY}\n`, { mode: 0o600 });
    });
    afterEach(async () => {
      for (const store of open) await store.close();
      await receiver.close();
      await azurite?.stop();
      await rm(folder, { recursive: true });
    });

    const plain = async (): Promise<TrailStore> => {
      const connectionString = azurite?.connectionString;
      const store = connectionString
        ? await openTablesStore({ connectionString, now: clock.now })
        : await openSqliteStore({ path: join(folder, 'pilot.db'), now: clock.now });
      return store;
    };
    const hooked = (store: TrailStore, options: Partial<HookOptions> = {}): TrailStore => {
      const made = withHooks(store, {
        webhookOf: () => ({ url: receiver.url, keyPath }),
        clock,
        log: (level, what, fields) => void logged.push(`${level}: ${what} ${JSON.stringify(fields ?? {})}`),
        everyMs: 5,
        ...options,
      });
      open.push(made);
      return made;
    };
    const close = async (store: TrailStore): Promise<void> => {
      open = open.filter((one) => one !== store);
      await store.close();
    };
    const commit = async (store: TrailStore, from: number, count = 1, tenantId = TENANT): Promise<void> => {
      for (let n = from; n < from + count; n += 1) {
        const result = await store.commit(tenantId, n, {
          events: [{ ...approved(n), at: new Date(at).toISOString() }],
          outbox: [],
        });
        assert.equal(result.kind, 'committed');
      }
    };
    const hasCome = (seq: number, tenantId = TENANT) =>
      until(() => receiver.newest(tenantId) === seq, `record ${seq}, ${receiver.newest(tenantId)} came`);
    /** The same while the clock goes on: whoever failed a moment ago isn't due yet. */
    const comesLater = (seq: number) =>
      until(() => {
        at += 1_000;
        return receiver.newest(TENANT) === seq;
      }, `record ${seq}, later`);
    const isEmpty = async (store: TrailStore) => (await store.hookBacklog()).entries === 0;

    it('takes each record in order, signed and chained, of each tenant that has one', async () => {
      const store = hooked(await plain(), {
        webhookOf: (tenantId) => (tenantId === TENANT ? { url: receiver.url, keyPath } : undefined),
      });
      await store.commit(TENANT, 0, { events: [1, 2, 3].map((n) => approved(n)), outbox: [] });
      await commit(store, 0, 2, OTHER_TENANT);
      await commit(store, 3, 4);
      await hasCome(7);
      await until(() => isEmpty(store), 'nothing waits');
      assert.deepEqual([receiver.seqs(TENANT), receiver.seqs(OTHER_TENANT)], [[1, 2, 3, 4, 5, 6, 7], []]);
      assert.deepEqual([receiver.faults, logged], [[], []]);
    });

    it('gets what an hour held up, once it takes records again, and loses none', async () => {
      const store = hooked(await plain());
      await commit(store, 0);
      await hasCome(1);
      await until(() => isEmpty(store), 'nothing waits');
      receiver.state.mood = 'fails';
      for (let minute = 0; minute < 60; minute += 1) {
        if (minute % 4 === 0) await commit(store, 1 + minute / 4);
        at += MINUTE_MS;
      }
      const { entries, oldestAt = at } = await store.hookBacklog();
      assert.equal(entries, 15);
      assert.ok(at - oldestAt >= HOUR_MS - MINUTE_MS && at - oldestAt <= HOUR_MS + MINUTE_MS, String(at - oldestAt));
      const triesBefore = receiver.tries.length;
      at += 5 * MINUTE_MS;
      // A try that was under way just now waits from its own end on.
      await until(() => {
        at += 250;
        return receiver.tries.length > triesBefore;
      }, 'it is tried again');
      receiver.state.mood = 'takes';
      await comesLater(16);
      await until(() => isEmpty(store), 'nothing waits');
      assert.deepEqual(receiver.faults, []);
      assert.deepEqual(
        logged.map((line) => line.slice(0, 40)),
        ['error: the webhook doesn’t take a record', 'info: the webhook takes records again {"'],
      );
      assert.doesNotMatch(logged.join('\n'), new RegExp(`hidden|${KEY}`));
    });

    it('is not asked again at once, and waits longer each time', async () => {
      receiver.state.mood = 'fails';
      const store = hooked(await plain(), { random: () => 1 });
      await commit(store, 0);
      await until(() => receiver.tries.length === 1, 'the first try');
      const waits: number[] = [];
      for (let n = 2; n <= 6; n += 1) {
        await until(async () => (await store.hookBacklog()).entries === 1, 'it waits');
        const began = at;
        await until(() => {
          at += 250;
          return receiver.tries.length >= n;
        }, 'the next try');
        waits.push(at - began);
      }
      const [first = 0, ...more] = waits;
      assert.ok(first >= 750 && (more.at(-1) ?? 0) >= 8_000, waits.join(', '));
    });

    it('gets after a restart what the process before couldn’t send, and what it was just sending', async () => {
      receiver.state.mood = 'hangs';
      const first = hooked(await plain());
      await commit(first, 0, 5);
      await until(() => receiver.tries.length === 1, 'a first try');
      await close(first);
      receiver.state.mood = 'takes';
      const second = hooked(await plain());
      // The lease of a process that ended in the middle.
      at += 2 * MINUTE_MS;
      await hasCome(5);
      await commit(second, 5);
      await hasCome(6);
      assert.deepEqual(receiver.faults, []);
    });

    it('gets them in order from two replicas, while both commit and it fails now and then', async () => {
      const store = await plain();
      const both = driver === 'tables' ? [hooked(store), hooked(await plain())] : [hooked(store), hooked(store)];
      for (let n = 0; n < 24; n += 1) {
        receiver.state.mood = n % 5 === 4 ? 'drops' : 'takes';
        await commit(both[n % 2] ?? store, n);
        at += 2_000;
      }
      receiver.state.mood = 'takes';
      await comesLater(24);
      await until(() => isEmpty(store), 'nothing waits');
      assert.deepEqual(receiver.faults, []);
      assert.deepEqual(
        [...new Set(receiver.seqs(TENANT))],
        receiver
          .seqs(TENANT)
          .toSorted((a, b) => a - b)
          .filter((seq, n, all) => seq !== all[n - 1]),
      );
    });

    for (const mood of ['hangs', 'redirects', 'drops'] as const)
      it(`holds nobody up and loses nothing while it ${mood}, and no redirect is followed`, async () => {
        receiver.state.mood = mood;
        const store = hooked(await plain(), { deliver: (webhook, body, now) => deliver(webhook, body, now, 50) });
        const began = performance.now();
        await commit(store, 0, 3);
        // A receiver is given ten seconds: whoever waited for it would wait that long.
        assert.ok(performance.now() - began < 8_000);
        await until(() => logged.length === 1, 'it is logged');
        receiver.state.mood = 'takes';
        await comesLater(3);
        assert.deepEqual([receiver.faults, receiver.elsewhere], [[], []]);
      });

    it('has said yes when its status has come, however slow the rest of its answer is', async () => {
      receiver.state.mood = 'stalls';
      const store = hooked(await plain());
      await commit(store, 0, 2);
      await until(() => isEmpty(store), 'nothing waits');
      assert.deepEqual([receiver.tries.length, logged], [2, []]);
    });

    it('gets what another tenant’s receiver holds up only for that tenant', async () => {
      const store = hooked(await plain(), {
        webhookOf: (tenantId) => ({ url: tenantId === TENANT ? 'http://127.0.0.1:1/' : receiver.url, keyPath }),
      });
      await commit(store, 0, 2);
      await commit(store, 0, 2, OTHER_TENANT);
      await hasCome(2, OTHER_TENANT);
      await until(async () => (await store.hookBacklog()).entries === 2, 'only those of the other wait');
      await until(() => logged.length > 0, 'it is logged');
      assert.match(logged.join('\n'), /127\.0\.0\.1:1 can’t be reached \(\w+\)/);
    });

    it('knows a new key from the next record on, without a restart, and nothing goes out without one', async () => {
      const store = hooked(await plain());
      await commit(store, 0);
      await hasCome(1);
      await rm(keyPath);
      await commit(store, 1);
      await until(() => logged.length === 1, 'it is logged');
      assert.match(logged[0] ?? '', /Nothing was sent to 127\.0\.0\.1:\d+: webhook\.keyPath names no file/);
      assert.equal(receiver.tries.length, 1);
      await writeFile(keyPath, NEXT_KEY, { mode: 0o600 });
      keys = [KEY, NEXT_KEY];
      at += 2 * MINUTE_MS;
      await hasCome(2);
      keys = [NEXT_KEY];
      await commit(store, 2);
      await hasCome(3);
      assert.deepEqual(receiver.faults, []);
    });

    it('begins with the first record after it was set, and later goes on where it stopped', async () => {
      const before = await plain();
      await commit(before, 0, 2);
      await before.close();
      const first = hooked(await plain());
      await commit(first, 2, 2);
      await hasCome(4);
      await until(() => isEmpty(first), 'nothing waits');
      await close(first);
      const without = await plain();
      await commit(without, 4, 2);
      await without.close();
      const again = hooked(await plain());
      await commit(again, 6);
      await hasCome(7);
      assert.deepEqual([receiver.seqs(TENANT), receiver.faults], [[3, 4, 5, 6, 7], []]);
    });

    it('gets no name of an account that was tested', async () => {
      const store = hooked(await plain());
      const test: Event = {
        type: 'test-started',
        test: 't1',
        userId: 'bbbbbbbb-0000-4000-8000-000000000001',
        name: 'Adele Vance',
        doubts: [],
        at: new Date(at).toISOString(),
        by: megan,
      };
      await store.commit(TENANT, 0, { events: [test], outbox: [] });
      await until(() => receiver.bodies.length === 1, 'it came');
      assert.doesNotMatch(receiver.bodies[0] ?? '', /Adele/);
      assert.deepEqual(JSON.parse(receiver.bodies[0] ?? '').withheld, ['event.name']);
    });
  });
}
