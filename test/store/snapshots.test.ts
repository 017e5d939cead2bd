import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from '../../bot/ports/index.ts';
import { sentence, verifyTrails } from '../../bot/store/audit/index.ts';
import { foldName } from '../../bot/store/chain/fold-name.ts';
import { voucherOf } from '../../bot/store/chain/voucher.ts';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { all } from '../../bot/store/tables/entity.ts';
import type { HeldLimits } from '../../bot/trail/held-tenants.ts';
import type { Trail } from '../../bot/trail/trail.ts';
import { createTrail } from '../../bot/trail/trail.ts';
import type { Change } from '../../bot/workflow/change/change.ts';
import { decide } from '../../bot/workflow/deciding/decide.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { type Snapshot, snapshotOf } from '../../bot/workflow/tenant/snapshot.ts';
import type { TenantState } from '../../bot/workflow/tenant/state.ts';
import { waitingTrail } from '../server/trails.ts';
import { type ForgedPlace, PLACES } from './forged-place.ts';
import { alex, megan, OTHER_TENANT, TENANT } from './samples.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-20T09:00:00.000Z');
const policy = { version: 'p1', quorum: 1, approvalHours: 24, executionHours: 8, loneAdmin: false };

/** A request that was rejected on the first day, and one of the second day that waits. */
const first = waitingTrail(alex, megan, START);
const rejected: Event = {
  type: 'rejected',
  hash: 'h',
  comment: null,
  at: new Date(START + HOUR).toISOString(),
  by: megan,
  changeId: first[0]?.changeId ?? '',
};
const OPEN = 'c0ffee00-0000-4000-8000-000000000002';
const second = waitingTrail(alex, megan, START + 24 * HOUR).map((event) => ({ ...event, changeId: OPEN }));
const NOW = START + 24 * HOUR + 60_000;
const EVENTS: readonly Event[] = [...first, rejected, ...second];
/** The records up to which everything is over. */
const SETTLED = first.length + 1;

const at = (ms: number) => ({ now: () => ms });
const trailOn = (store: Store, now = NOW, limits?: HeldLimits, snapshotEvery = Number.POSITIVE_INFINITY): Trail =>
  createTrail(store, at(now), {
    sleep: async () => {},
    random: () => 0,
    isAlone: false,
    log: () => {},
    snapshotEvery,
    ...(limits ? { limits } : {}),
  });
/** One that keeps a snapshot whenever it can. */
const keeping = (store: Store): Trail => trailOn(store, NOW, undefined, 1);

/** Everything that decides: the open change, and that there is no other. */
const deciding = ({ openChangeId, changes }: TenantState) => ({ openChangeId, open: changes.get(openChangeId ?? '') });
const TRUE = evolveAll(TENANT, EVENTS);

for (const [driver, makePlace] of PLACES) {
  describe(`a snapshot on ${driver}`, () => {
    let place: ForgedPlace;
    let store: TrailStore;

    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
      const trail = keeping(store);
      await trail.write(TENANT, () => [...first, rejected]);
      await trail.write(TENANT, () => second);
      while (!(await store.snapshot(TENANT))) await new Promise((resolve) => setTimeout(resolve, 5));
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const hashOf = async (seq: number) => (await store.load(TENANT, seq - 1, 1)).events[0]?.hash ?? '';
    const forge = async (seq: number, snapshot: Snapshot, hash?: string) =>
      place.forge(TENANT, {
        seq,
        hash: hash ?? (await hashOf(seq)),
        fold: foldName(),
        text: JSON.stringify(snapshot),
        vouchedBy: SETTLED,
      });
    const settled = snapshotOf(evolveAll(TENANT, EVENTS.slice(0, SETTLED)));
    const report = async () => (await all(verifyTrails(store.trail)))[0];
    const said = async () => sentence((await report()) ?? assert.fail());

    /** Nobody who reads the trail now finds anything approved, and an apply is refused. */
    async function nothingIsDecidedByIt(): Promise<void> {
      const state = await trailOn(store).read(TENANT);
      assert.deepEqual(deciding(state), deciding(TRUE));
      const actor = { person: alex, operator: 'yes', approver: 'no', auditor: 'no' } as const;
      const context = { now: new Date(NOW).toISOString(), actor, policy };
      const version = state.changes.get(OPEN)?.version ?? 0;
      for (const change of state.changes.values()) {
        const applied = decide(state, { verb: 'apply', changeId: change.id, version, runner: 'r' }, context);
        assert.ok('refusal' in applied);
      }
      const another = {
        verb: 'start',
        kind: 'enable-writeback',
        changeId: 'c3',
        observations: [],
        route: 'connect-sync',
      } as const;
      assert.deepEqual(decide(state, another, context), {
        refusal: 'another-change-open',
        values: { who: alex.name },
      });
    }

    it('stands before what is under way, and is what the records say', async () => {
      const kept = await store.snapshot(TENANT);
      assert.equal(kept?.seq, SETTLED);
      assert.deepEqual(JSON.parse(kept.text), JSON.parse(JSON.stringify(settled)));
      assert.deepEqual(await trailOn(store).read(TENANT), TRUE);
      assert.match(await said(), /intact/);
    });

    it('that says the open change is approved is left aside, and named by the audit', async () => {
      const open: Change = {
        ...(TRUE.changes.get(OPEN) as Change),
        phase: 'running',
        approvedAt: new Date(NOW).toISOString(),
        reviews: [{ by: megan, verdict: 'approved', at: new Date(NOW).toISOString(), comment: null }],
      };
      for (const openChangeId of [undefined, OPEN]) {
        const forged = { ...settled, changes: [...settled.changes, open], ...(openChangeId ? { openChangeId } : {}) };
        await forge(SETTLED, forged);
        assert.match(await said(), /broken.*the snapshot on record 3 is forged/);
        await nothingIsDecidedByIt();
      }
    });

    it('that says of an earlier record that the open change has ended is contradicted by its records', async () => {
      const ended: Change = { ...(TRUE.changes.get(OPEN) as Change), phase: 'cancelled', endedAt: rejected.at };
      await forge(SETTLED, { ...settled, changes: [...settled.changes, ended] });
      assert.match(await said(), /snapshot on record 3 is forged/);
      await nothingIsDecidedByIt();
    });

    it('that stands on the newest record and hides the open change is not read', async () => {
      const hidden = { ...settled, version: EVENTS.length };
      const ended: Change = { ...(TRUE.changes.get(OPEN) as Change), phase: 'cancelled', endedAt: rejected.at };
      for (const changes of [settled.changes, [...settled.changes, ended]]) {
        await forge(EVENTS.length, { ...hidden, changes });
        assert.match(await said(), /snapshot on record 5 is forged/);
        await nothingIsDecidedByIt();
      }
    });

    it('with other findings decides nothing, and is named by the audit', async () => {
      const [[key, finding] = assert.fail()] = snapshotOf(TRUE).findings;
      const forged = { ...settled, findings: [[key, { ...finding, at: new Date(NOW).toISOString() }] as const] };
      await forge(SETTLED, forged);
      assert.match(await said(), /snapshot on record 3 is forged/);
      await nothingIsDecidedByIt();
    });

    it('with the hash of another record is not read, and named by the audit', async () => {
      await forge(SETTLED, { ...settled, changes: [], findings: [] }, await hashOf(SETTLED - 1));
      assert.match(await said(), /snapshot on record 3 is forged/);
      assert.deepEqual(await trailOn(store).read(TENANT), TRUE);
    });

    it('that is no snapshot at all, or of another fold, keeps nobody from the records', async () => {
      const hash = await hashOf(SETTLED);
      for (const text of ['{', 'null', '{"version":3}', JSON.stringify({ ...settled, changes: 'many' })]) {
        await place.forge(TENANT, { seq: SETTLED, hash, fold: foldName(), text, vouchedBy: SETTLED });
        assert.deepEqual(await trailOn(store).read(TENANT), TRUE);
      }
      await place.forge(TENANT, { seq: SETTLED, hash, fold: 'another', text: '{}', vouchedBy: SETTLED });
      assert.deepEqual(await keeping(store).read(TENANT), TRUE);
      const kept = async () => (await store.snapshot(TENANT))?.fold === foldName();
      while (!(await kept())) await new Promise((resolve) => setTimeout(resolve, 5));
      const vouching: Event = { type: 'snapshot-kept', at: new Date(NOW).toISOString(), by: 'pilot' };
      const after = evolveAll(TENANT, [...EVENTS, vouching]);
      assert.deepEqual(await keeping(store).read(TENANT), after, 'nobody had to cause a record');
      assert.equal((await store.snapshot(TENANT))?.vouchedBy, EVENTS.length + 1);
      assert.deepEqual(await trailOn(store).read(TENANT), after, 'and once is enough');
      assert.match(await said(), /intact/);
    });

    it('that a wrong clock let stand too late is given up, also by who has read it, once a record goes on with what it said was over', async () => {
      const over: Change = { ...(settled.changes[0] as Change), id: 'c9' };
      const snapshot = { ...settled, version: EVENTS.length + 1, changes: [...settled.changes, over] };
      const wrong = { seq: EVENTS.length + 1, fold: foldName(), text: JSON.stringify(snapshot) };
      const cancelled: Event = { type: 'cancelled', at: new Date(NOW).toISOString(), by: alex, changeId: OPEN };
      const vouching = { ...cancelled, snapshot: voucherOf(TENANT, wrong) };
      await store.commit(TENANT, EVENTS.length, { events: [vouching], outbox: [] });
      await store.saveSnapshot(TENANT, { ...wrong, vouchedBy: wrong.seq });
      const misled = trailOn(store);
      assert.equal((await misled.read(TENANT)).changes.get('c9')?.phase, 'rejected');
      const plan = { ...(first[0] ?? assert.fail()), changeId: 'c9' };
      await store.commit(TENANT, wrong.seq, { events: [plan], outbox: [] });
      const truth = evolveAll(TENANT, [...EVENTS, cancelled, plan]);
      assert.deepEqual(await misled.read(TENANT), truth);
      assert.deepEqual(await trailOn(store).read(TENANT), truth);
      assert.equal(await store.snapshot(TENANT), undefined);
    });

    it('lets a tenant go that nobody asked for, and come back as it was', async () => {
      let snapshots = 0;
      const counting: Store = { ...store, snapshot: (tenantId) => store.snapshot(tenantId).finally(() => snapshots++) };
      let now = NOW;
      const idleMs = HOUR;
      const trail = createTrail(
        counting,
        { now: () => now },
        { sleep: async () => {}, random: () => 0, isAlone: false, log: () => {}, limits: { mostWeight: 1e6, idleMs } },
      );
      for (const wait of [0, HOUR - 1, HOUR - 1]) {
        now += wait;
        trail.forgetIdle();
        assert.deepEqual(await trail.read(TENANT), TRUE);
      }
      assert.equal(snapshots, 1);
      now += HOUR + 1;
      trail.forgetIdle();
      assert.deepEqual(await trail.read(TENANT), TRUE);
      assert.equal(snapshots, 2);
      const narrow = trailOn(counting, NOW, { mostWeight: 1, idleMs });
      for (const tenant of [TENANT, OTHER_TENANT, TENANT, OTHER_TENANT]) await narrow.read(tenant);
      assert.equal(snapshots, 6);
      assert.deepEqual(await narrow.read(TENANT), TRUE);
    });

    it('is made anew, and who is due is known, over a restart', async () => {
      await store.close();
      store = await place.open();
      const expiry = NOW - 58_000 + 24 * HOUR;
      assert.deepEqual(await store.due(expiry - 2 * HOUR, 10), []);
      const [due] = await store.due(expiry + HOUR, 10);
      assert.equal(due?.tenantId, TENANT);
      await trailOn(store, expiry + HOUR).sweep(due);
      const { events } = await store.load(TENANT, EVENTS.length);
      assert.deepEqual(
        events.map(({ event }) => event.type),
        ['expired'],
      );
      assert.deepEqual(await store.due(expiry + 100 * HOUR, 10), []);
    });

    it('is not there in a store of before: everybody is looked at once, and the outbox goes on', async () => {
      const told = { kind: 'refresh', tenantId: TENANT, changeId: OPEN } as const;
      await store.commit(TENANT, EVENTS.length, { events: [], outbox: [told] });
      await store.close();
      await place.age(TENANT);
      store = await place.open();
      let due = await store.due(NOW, 10);
      for (; due.length === 0; due = await store.due(NOW, 10)) await new Promise((resolve) => setTimeout(resolve, 20));
      assert.deepEqual(due, [{ tenantId: TENANT, at: 0 }]);
      const trail = trailOn(store);
      await trail.sweep(due[0] ?? assert.fail());
      assert.deepEqual(deciding(await trail.read(TENANT)), deciding(TRUE));
      assert.deepEqual(await store.due(NOW, 10), []);
      assert.equal((await store.due(NOW + 25 * HOUR, 10)).length, 1);
      const taken = async () =>
        (await store.takeOutbox('w', NOW, 1, 10)).some(({ effect }) => effect.kind === 'refresh');
      while (!(await taken())) await new Promise((resolve) => setTimeout(resolve, 20));
    });
  });
}

describe('a file that the program of 28 Nov 2026 left behind', () => {
  it('moves forward by itself: nothing is lost, and what waits in it expires', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilot-old-'));
    const path = join(folder, 'pilot.db');
    await copyFile(fileURLToPath(new URL('./old/2026-11-28.db', import.meta.url)), path);
    const store = await openSqliteStore({ path });
    assert.deepEqual(
      (await store.due(1, 10)).map(({ tenantId }) => tenantId),
      [TENANT, OTHER_TENANT],
    );
    const before = trailOn(store, START + HOUR);
    for (const due of await store.due(1, 10)) await before.sweep(due);
    assert.equal((await before.read(TENANT)).changes.get(first[0]?.changeId ?? '')?.phase, 'waiting');
    const [due, ...others] = await store.due(START + 48 * HOUR, 10);
    assert.ok(due?.tenantId === TENANT && others.length === 0);
    await trailOn(store, START + 48 * HOUR).sweep(due);
    const reports = await all(verifyTrails(store.trail));
    assert.deepEqual(
      reports.map(({ verdict }) => verdict.kind === 'intact' && verdict.version),
      [4, 1],
    );
    const [oldest] = await store.takeOutbox('w', START, 1, 10);
    assert.deepEqual(oldest?.effect.kind === 'tell' && oldest.effect.about, 'request');
    await store.close();
    await rm(folder, { recursive: true });
  });
});
