import assert from 'node:assert/strict';
import { isStoreError } from '../../bot/ports/store-errors.ts';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import { createTrail } from '../../bot/trail/trail.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { type ForgedPlace, PLACES } from './forged-place.ts';
import { alex, approved, OTHER_TENANT, TENANT } from './samples.ts';

const at = (n: number) => new Date(Date.parse('2026-11-20T09:00:00.000Z') + n * 60_000).toISOString();
const reading = (n: number): Event => ({
  type: 'evidence-gathered',
  at: at(n),
  by: alex,
  observations: [{ probe: 'sync', at: at(n), facts: { enabled: true, lastSync: at(n) } }],
});

for (const [driver, makePlace] of PLACES) {
  describe(`a record in ${driver} whose text was damaged`, () => {
    let place: ForgedPlace;
    let store: TrailStore;
    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
      for (const tenant of [TENANT, OTHER_TENANT])
        await store.commit(tenant, 0, { events: [reading(1), approved(2), reading(3)], outbox: [] });
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });
    const read = (tenant: string) =>
      createTrail(
        store,
        { now: () => Date.parse(at(60)) },
        { sleep: async () => {}, random: () => 0, isAlone: false, log: () => {} },
      ).read(tenant);

    for (const [what, seq, edit] of [
      ['that is null', 2, () => 'null'],
      ['that has no type', 2, () => '{}'],
      ['that is no reading', 2, (text: string) => text.slice(0, -1)],
      ['within a reading that still counts', 3, (text: string) => text.replace('"probe"', '"probe')],
      ['where a reading is cut off', 3, (text: string) => text.slice(0, 60)],
    ] as const)
      it(`${what}, stops its tenant in the store’s words, and no other`, async () => {
        await place.edit(TENANT, seq, edit);
        await assert.rejects(read(TENANT), (error: Error) => {
          assert.ok(isStoreError(error) && error.code === 'corrupt', error.stack);
          assert.match(error.message, /damaged/);
          return true;
        });
        assert.equal((await read(OTHER_TENANT)).version, 3);
      });
  });
}
