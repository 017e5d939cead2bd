import assert from 'node:assert/strict';
import { isSound, sentence, verifyTrails } from '../../bot/store/audit/index.ts';
import { foldName } from '../../bot/store/chain/fold-name.ts';
import { verifyChain } from '../../bot/store/chain/verify.ts';
import { voucherOf } from '../../bot/store/chain/voucher.ts';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import { remembering } from '../../bot/store/remembering.ts';
import { all } from '../../bot/store/tables/entity.ts';
import { createTrail } from '../../bot/trail/trail.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { type ForgedPlace, PLACES } from './forged-place.ts';
import { EVENTS, eve, FIRST, HEAD, iso, NOW, OPEN, openId, SECOND, SETTLED, START, settled, TRUE } from './lies.ts';
import { alex, megan, TENANT } from './samples.ts';

for (const [driver, makePlace] of PLACES) {
  describe(`a tenant in ${driver} whose snapshot was forged`, () => {
    let place: ForgedPlace;
    let store: TrailStore;
    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });
    const trailOf = (snapshotEvery: number, log: string[] = []) =>
      createTrail(
        remembering(store),
        { now: () => NOW },
        {
          sleep: async () => {},
          random: () => 0,
          isAlone: false,
          log: (_, what) => void log.push(what),
          snapshotEvery,
          page: 4,
        },
      );
    const kept = async () => {
      for (;;) {
        const found = await store.snapshot(TENANT);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };

    it('has a true one again as soon as somebody asks, and is read from that', async () => {
      const before = trailOf(SETTLED);
      for (const events of [FIRST, SECOND, OPEN]) await before.write(TENANT, () => events);
      await place.forge(TENANT, { ...(await kept()), text: '{}' });
      assert.deepEqual(await trailOf(1).read(TENANT), TRUE);
      const { seq, vouchedBy } = await kept();
      assert.deepEqual([seq, vouchedBy], [SETTLED, HEAD + 1]);
      const [{ event } = assert.fail()] = (await store.load(TENANT, HEAD)).events;
      assert.equal(event.type, 'snapshot-kept');
      const decided: Event = { type: 'approved', hash: 'h', comment: null, at: iso(NOW), by: megan, changeId: openId };
      await trailOf(1).write(TENANT, () => [decided]);
      const log: string[] = [];
      assert.deepEqual(await trailOf(1, log).read(TENANT), evolveAll(TENANT, [...EVENTS, event, decided]));
      assert.deepEqual(log, []);
      const [report = assert.fail()] = await all(verifyTrails(store.trail));
      assert.ok(isSound(report) && report.snapshot?.check === 'genuine');
    });

    it('is summed up once, however many ask at one moment and on however many replicas', async () => {
      await store.commit(TENANT, 0, { events: EVENTS, outbox: [] });
      const replicas = [trailOf(SETTLED), trailOf(SETTLED)];
      await Promise.all([...replicas, ...replicas, ...replicas].map((trail) => trail.read(TENANT)));
      await kept();
      for (const trail of [...replicas, trailOf(SETTLED)]) await trail.read(TENANT);
      await new Promise((resolve) => setTimeout(resolve, 50));
      const { events } = await store.load(TENANT, HEAD);
      assert.deepEqual(
        events.map(({ event }) => event.type),
        ['snapshot-kept'],
      );
    });

    it('hides nothing behind a note that the trail ends earlier', async () => {
      const reading = (n: number): Event => ({
        type: 'evidence-gathered',
        at: iso(START + n * 1000),
        by: alex,
        observations: [{ probe: 'sync', at: iso(START + n * 1000), facts: { enabled: true, lastSync: iso(START) } }],
      });
      // As many as are asked for at first, and as many as four pages hold.
      const events = [...Array.from({ length: 20 }, (_, n) => reading(n)), ...OPEN];
      await store.commit(TENANT, 0, { events, outbox: [] });
      const truth = evolveAll(TENANT, events);
      for (const end of [20, 1, 16, 22, 99]) {
        const [on] = (await store.load(TENANT, Math.min(end, 22) - 1, 1)).events;
        await place.turnHead(TENANT, end, on?.hash ?? assert.fail());
        assert.deepEqual(await trailOf(Number.POSITIVE_INFINITY).read(TENANT), truth, `ending at ${end}`);
      }
      await place.turnHead(TENANT, 20, 'of nothing');
      const lost: Event = { type: 'approved', hash: 'h', comment: null, at: iso(NOW), by: eve, changeId: openId };
      // Refused, or written behind the last record: never behind the one that the note names.
      const isWritten = await trailOf(Number.POSITIVE_INFINITY)
        .write(TENANT, () => [lost])
        .then(
          () => true,
          () => false,
        );
      const truthNow = isWritten ? evolveAll(TENANT, [...events, lost]) : truth;
      assert.deepEqual(await trailOf(Number.POSITIVE_INFINITY).read(TENANT), truthNow);
      const stored = await store.load(TENANT, 0);
      assert.equal((await verifyChain(TENANT, stored.events)).kind, 'intact');
    });

    it('says so where the record that vouches is wrong too: only who writes records can do that', async () => {
      const lie = { seq: HEAD, fold: foldName(), text: JSON.stringify({ ...settled, version: HEAD }) };
      const last = EVENTS.at(-1) ?? assert.fail();
      const events = [...EVENTS.slice(0, -1), { ...last, snapshot: voucherOf(TENANT, lie) }];
      await store.commit(TENANT, 0, { events, outbox: [] });
      await store.saveSnapshot(TENANT, { ...lie, vouchedBy: HEAD });
      const [report = assert.fail()] = await all(verifyTrails(store.trail));
      assert.ok(!isSound(report));
      assert.match(sentence(report), /broken.*the snapshot on record 8 says something else.*The bot reads it/);
    });
  });
}
