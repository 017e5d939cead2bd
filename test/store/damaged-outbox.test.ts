import assert from 'node:assert/strict';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import { effectOf } from '../../bot/store/outbox/effect-of.ts';
import { startOutbox } from '../../bot/store/outbox/worker.ts';
import type { Effect } from '../../bot/workflow/telling/effects.ts';
import { type ForgedPlace, PLACES } from './forged-place.ts';
import { alex, approved, megan, OTHER_TENANT, refresh, TENANT, tell } from './samples.ts';

const DAMAGES = [
  ['cut off', '{"kind":"te'],
  ['null', 'null'],
  ['empty', '{}'],
  ['of no kind that is known', JSON.stringify({ ...refresh('c1'), kind: 'sing' })],
  ['about nothing that is told', JSON.stringify({ ...tell('c1', megan), about: 'the weather' })],
  ['for nobody', JSON.stringify({ ...tell('c1', megan), to: null })],
] as const;

const to = { tenantId: TENANT, changeId: 'c1', to: megan } as const;
const at = '2026-11-29T10:00:00.000Z';
/** One of each kind, which the compiler holds complete. */
const EVERY: { readonly [K in Effect['kind']]: Extract<Effect, { kind: K }> } = {
  tell: { kind: 'tell', ...to, about: 'request' },
  remind: { kind: 'remind', ...to, at, by: 'pilot' },
  call: { kind: 'call', ...to, at },
  'runs-out': { kind: 'runs-out', ...to, at },
  refresh: { kind: 'refresh', tenantId: TENANT, changeId: 'c1', version: 3 },
  third: { kind: 'third', tenantId: TENANT, changeId: 'c1' },
  'stands-in': { kind: 'stands-in', tenantId: TENANT, to: megan, of: { away: alex, substitute: megan, until: at }, at },
  turned: { kind: 'turned', tenantId: TENANT, turn: { health: 'broken', verdict: 'off', at, was: null, is: null } },
};

describe('a row of the outbox', () => {
  it('is read back as it was written, whatever its kind', () => {
    for (const effect of Object.values(EVERY)) assert.deepEqual(effectOf(JSON.stringify(effect)), effect, effect.kind);
  });
});

for (const [driver, makePlace] of PLACES) {
  describe(`a damaged row of the outbox in ${driver}`, () => {
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

    const theirs: Effect = { ...tell('c1', alex), tenantId: OTHER_TENANT };

    for (const [what, text] of DAMAGES)
      it(`that is ${what} is set aside and named once, and all others are carried`, async () => {
        await store.commit(TENANT, 0, { events: [approved(1)], outbox: [tell('c1', megan)] });
        await place.editOutbox(TENANT, text);
        const later = [tell('c1', megan), refresh('c1')];
        await store.commit(TENANT, 1, { events: [approved(2)], outbox: later });
        await store.commit(OTHER_TENANT, 0, { events: [approved(1)], outbox: [theirs] });
        const carried: Effect[] = [];
        const errors: unknown[] = [];
        const outbox = startOutbox({
          store,
          carry: async (effect) => {
            carried.push(effect);
            return 'done';
          },
          clock: { now: Date.now },
          log: (level, name, fields) => void (level === 'error' && errors.push([name, fields])),
          owner: 'one',
          pollMs: 3_600_000,
          leaseMs: 60_000,
        });
        await outbox.kick();
        await outbox.kick();
        await outbox.stop();
        assert.equal(carried.length, 3);
        for (const effect of [...later, theirs])
          assert.ok(carried.some((c) => JSON.stringify(c) === JSON.stringify(effect)));
        assert.equal(errors.length, 1);
        const [[name, fields]] = errors as [[string, Readonly<Record<string, unknown>>]];
        assert.match(name, /damaged/);
        assert.deepEqual(Object.keys(fields).sort(), ['entry', 'tenant']);
        assert.equal(fields.tenant, TENANT);
        // Neither a look after every lease nor somebody's return takes it again.
        await store.wakeOutbox(TENANT, megan.objectId);
        assert.deepEqual(await store.takeOutbox('two', Date.now() + 86_400_000, 500, 10), []);
        assert.deepEqual(await store.damagedOutbox(), []);
      });
  });
}
