import assert from 'node:assert/strict';
import { foldName } from '../../bot/store/chain/fold-name.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { type Snapshot, snapshotOf } from '../../bot/workflow/tenant/snapshot.ts';
import { type ForgedPlace, PLACES } from '../store/forged-place.ts';
import { textOf } from '../support/card.ts';
import { type Running, startServer } from './kit.ts';
import { alexOf, everybody, meganOf, press, tenantsOf } from './telling-kit.ts';
import { CHANGE, waitingTrail } from './trails.ts';

const [home = ''] = tenantsOf(1);
const [alex, megan] = [alexOf(home), meganOf(home)];
const eve = { ...alex, objectId: '77777777-2222-4333-8444-555555555555', name: 'Eve' };
const HOUR = 3_600_000;

/** A request that was taken back days ago, and one that waits. */
const trail = (): readonly Event[] => {
  const changeId = 'c0ffee00-0000-4000-8000-0000000000aa';
  const ended = waitingTrail(alex, megan, Date.now() - 100 * HOUR).map((event) => ({ ...event, changeId }));
  const at = new Date(Date.now() - 99 * HOUR).toISOString();
  return [...ended, { type: 'cancelled', changeId, by: alex, at }, ...waitingTrail(alex, megan)];
};

for (const [driver, makePlace] of PLACES) {
  describe(`a server on ${driver} into which somebody put a snapshot that hides what is open`, () => {
    let place: ForgedPlace;
    let server: Running | undefined;
    beforeEach(async () => {
      place = await makePlace();
    });
    afterEach(async () => {
      await server?.close();
      await place.remove();
    });

    for (const [name, phase] of [
      ['not at all', undefined],
      ['as a plan of somebody else', 'draft'],
      ['as done', 'done'],
      ['as approved by somebody else', 'running'],
    ] as const)
      it(`${name}: it is approved as ever, nothing is applied before, and the log says it once`, async () => {
        const events = trail();
        const store = await place.open();
        await store.commit(home, 0, { events, outbox: [], standing: { dueAt: undefined } });
        const [{ hash } = assert.fail()] = (await store.load(home, events.length - 1, 1)).events;
        await store.close();
        const open = evolveAll(home, events).changes.get(CHANGE) ?? assert.fail();
        const told = snapshotOf(evolveAll(home, events.slice(0, 3)));
        const at = new Date().toISOString();
        const lie = { ...open, phase: phase ?? 'done', requester: eve, plannedAt: '2000-01-01T00:00:00.000Z' };
        const reviewed = { ...lie, approvedAt: at, reviews: [{ by: eve, verdict: 'approved', at, comment: null }] };
        const changes = phase ? [...told.changes, reviewed as (typeof told.changes)[number]] : told.changes;
        const snapshot: Snapshot = { ...told, version: events.length, changes };
        const where = { seq: events.length, hash, vouchedBy: events.length };
        await place.forge(home, { ...where, fold: foldName(), text: JSON.stringify(snapshot) });
        await place.turnHead(home, events.length, hash);

        const running = await startServer({ env: place.env, contacts: everybody([home]) });
        server = running;
        const says = async (who: typeof alex, verb: string) => {
          const { body, headers } = press(running.kit, who, verb, open.version, undefined, {
            reason: 'x',
            comment: 'x',
          });
          const { value } = JSON.parse((await running.post(body, headers)).text);
          return typeof value === 'string' ? value : textOf(value);
        };
        for (const [who, verb] of [
          [alex, 'apply'],
          [alex, 'next'],
          [eve, 'approve'],
          [eve, 'submit'],
        ] as const)
          assert.doesNotMatch(await says(who, verb), /Step 1 of 8/);
        assert.match(await says(megan, 'approve'), /Step 1 of 8/);
        const said = running.logged.filter((line) => line.includes('a snapshot is forged'));
        assert.equal(said.length, 1, running.logged.join('\n'));
        assert.match(said[0] ?? '', /audit -- verify/);
        await running.close();
        server = undefined;
        const after = await place.open();
        const written = (await after.load(home, events.length)).events.map(({ event }) => event);
        assert.deepEqual(
          written.flatMap(({ type, by }) => (type === 'refused' ? [] : [[type, by === 'pilot' ? by : by.name]])),
          [['approved', megan.name]],
        );
        assert.equal(await after.snapshot(home), undefined);
        await after.close();
      });
  });
}
