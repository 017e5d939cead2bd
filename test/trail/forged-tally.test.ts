import assert from 'node:assert/strict';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import { createSweep } from '../../bot/trail/sweep.ts';
import { createTrail } from '../../bot/trail/trail.ts';
import { type ForgedPlace, PLACES } from '../store/forged-place.ts';
import { eve, iso, NOW, OPEN, openId } from '../store/lies.ts';
import { megan, TENANT } from '../store/samples.ts';

const refused = {
  type: 'refused',
  verb: 'approve',
  because: 'approvers-only',
  at: iso(NOW),
  by: eve,
  changeId: openId,
} as const;
const stamp = { at: iso(NOW), by: megan, changeId: openId } as const;

/** What somebody writes there in place of a refusal, and what becomes a record of it. */
const FORGED: readonly (readonly [name: string, row: unknown, recorded: readonly string[]])[] = [
  ['an approval', { type: 'approved', hash: 'h', comment: null, ...stamp }, []],
  ['an apply', { type: 'apply-intended', runner: 'r', ...stamp }, []],
  ['an end', { type: 'cancelled', ...stamp }, []],
  ['another verb', { ...refused, verb: 'approved' }, []],
  ['nothing', null, []],
  ['a voucher for a snapshot', { ...refused, snapshot: { seq: 2, hash: 'h' } }, ['refused']],
];

for (const [driver, makePlace] of PLACES) {
  describe(`a count of refusals that somebody wrote into ${driver}`, () => {
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

    for (const [name, row, recorded] of FORGED)
      it(`with ${name}, decides nothing when its hour is over, and is gone`, async () => {
        const now = NOW + 3 * 3_600_000;
        const clock = { now: () => now };
        const logged: string[] = [];
        const log = (_: unknown, what: string) => void logged.push(what);
        const trail = createTrail(store, clock, { sleep: async () => {}, random: () => 0, isAlone: false, log });
        await trail.write(TENANT, () => OPEN);
        const before = (await trail.read(TENANT)).changes.get(openId);
        await store.tally(TENANT, { id: 'forged', newest: { at: iso(NOW), ...Object(row) }, endsAt: NOW });
        const sweep = createSweep({ store, trail, clock, steady: clock.now, log, kick: async () => {} });
        await sweep.look(false);
        const { events } = await store.load(TENANT, OPEN.length);
        assert.deepEqual(
          events.map(({ event }) => event.type),
          recorded,
        );
        assert.ok(events.every(({ event }) => event.snapshot === undefined));
        assert.deepEqual((await trail.read(TENANT)).changes.get(openId), before);
        assert.deepEqual(await store.tallies(TENANT), []);
        const told = recorded.length > 0 ? [] : ['a count of refusals is damaged and was removed'];
        assert.deepEqual(logged, told);
        await sweep.look(false);
        assert.deepEqual(logged, told);
      });
  });
}
