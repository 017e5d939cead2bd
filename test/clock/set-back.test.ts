import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { createTrail } from '../../bot/trail/trail.ts';
import { assess } from '../../bot/workflow/evidence/assess.ts';
import { alex, off, on, read } from '../workflow/kit.ts';
import { IN_PROCESS } from './in-process.ts';
import { DAY, HOUR, iso, START, type Time } from './kit.ts';
import { ON_TRAIL, opened } from './on-trail.ts';

describe('a clock that was set', () => {
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });

  const jumps = fc.array(fc.integer({ min: -3 * DAY, max: 3 * DAY }), { minLength: 1, maxLength: 5 });

  for (const [name, [atMost, begin]] of Object.entries({ ...IN_PROCESS, ...ON_TRAIL }))
    it(`leaves nobody waiting until it is where it was: ${name}`, async () => {
      const holds = fc.asyncProperty(jumps, async (all) => {
        const clock: Time = { time: START, now: () => clock.time };
        const isOver = await begin(clock);
        for (const jump of all) {
          clock.time += jump;
          if (await isOver()) return;
        }
        clock.time += atMost;
        assert.equal(await isOver(), true);
      });
      await fc.assert(holds, { numRuns: 30 });
    });

  it('lets each of these last while it runs on', async () => {
    for (const [name, [, begin]] of Object.entries({ ...IN_PROCESS, ...ON_TRAIL })) {
      const clock: Time = { time: START, now: () => clock.time };
      const isOver = await begin(clock);
      clock.time += 999;
      assert.equal(await isOver(), false, name);
    }
  });

  it('keeps no reading of before from giving way to a newer one', async () => {
    const clock: Time = { time: START + DAY, now: () => clock.time };
    const store = await openSqliteStore({ path: ':memory:', now: clock.now });
    opened.push(store);
    const waits = { sleep: async () => {}, random: () => 0, isAlone: false, log: () => {} };
    const trail = createTrail(store, clock, waits);
    const readNow = (facts: typeof on) =>
      trail.write(alex.tenantId, () => [
        { type: 'evidence-gathered', observations: [read(facts, iso(clock.now()))], at: iso(clock.now()), by: alex },
      ]);
    const verdict = async () => assess(await trail.read(alex.tenantId), iso(clock.now())).writeback;
    await readNow(on);
    assert.equal(await verdict(), 'on');
    clock.time = START;
    assert.equal(await verdict(), 'unknown', 'nobody knows how old that is');
    await readNow(off);
    assert.equal(await verdict(), 'off');
    clock.time = START + 20 * HOUR;
    assert.equal(await verdict(), 'off');
    const { events } = await store.load(alex.tenantId, 0);
    const types = events.map(({ event }) => event.type);
    assert.deepEqual(types, ['evidence-gathered', 'clock-set-back', 'evidence-gathered'], 'noted once');
  });
});
