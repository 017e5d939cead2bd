import assert from 'node:assert/strict';
import { sentence, verifyTrails } from '../../bot/store/audit/index.ts';
import { foldName } from '../../bot/store/chain/fold-name.ts';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import { all } from '../../bot/store/tables/entity.ts';
import { createTrail } from '../../bot/trail/trail.ts';
import type { Change } from '../../bot/workflow/change/change.ts';
import { allowedVerbs } from '../../bot/workflow/deciding/rules.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { type Snapshot, snapshotOf } from '../../bot/workflow/tenant/snapshot.ts';
import type { TenantState } from '../../bot/workflow/tenant/state.ts';
import { PHASES, type Phase } from '../../bot/workflow/vocabulary.ts';
import { waitingTrail } from '../server/trails.ts';
import { type ForgedPlace, PLACES } from './forged-place.ts';
import { alex, megan, OTHER_TENANT, TENANT } from './samples.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-20T09:00:00.000Z');
const iso = (ms: number) => new Date(ms).toISOString();

/** A request that was rejected, as a change of its own. */
const rejected = (n: number): readonly Event[] => {
  const changeId = `c0ffee00-0000-4000-8000-00000000000${n}`;
  const waiting = waitingTrail(alex, megan, START + n * 24 * HOUR).map((event) => ({ ...event, changeId }));
  const at = iso(START + (n * 24 + 1) * HOUR);
  return [...waiting, { type: 'rejected', hash: 'h', comment: 'no', at, by: megan, changeId }];
};
const FIRST = rejected(0);
const SECOND = rejected(1);
const OPEN = rejected(2).slice(0, -1);
const EVENTS = [...FIRST, ...SECOND, ...OPEN];
const NOW = START + 49 * HOUR;
const TRUE = evolveAll(TENANT, EVENTS);
const openId = TRUE.openChangeId ?? assert.fail();
const SETTLED = FIRST.length + SECOND.length;

for (const [driver, makePlace] of PLACES) {
  describe(`somebody who writes into ${driver} beside the records`, () => {
    let place: ForgedPlace;
    let store: TrailStore;
    /** One that keeps no snapshot of its own meanwhile, but where it is said. */
    const trailOf = (snapshotEvery = Number.POSITIVE_INFINITY) =>
      createTrail(
        store,
        { now: () => NOW },
        { sleep: async () => {}, random: () => 0, isAlone: false, log: () => {}, snapshotEvery },
      );
    const kept = async (seq: number) => {
      while ((await store.snapshot(TENANT))?.seq !== seq) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
      const trail = trailOf(1);
      for (const events of [FIRST, SECOND, OPEN]) await trail.write(TENANT, () => events);
      await kept(SETTLED);
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const hashOf = async (seq: number) => (await store.load(TENANT, seq - 1, 1)).events[0]?.hash ?? '';
    const settled = snapshotOf(evolveAll(TENANT, EVENTS.slice(0, SETTLED)));
    const forge = async (snapshot: Snapshot, seq = SETTLED) =>
      place.forge(TENANT, { seq, hash: await hashOf(seq), fold: foldName(), text: JSON.stringify(snapshot) });
    const said = async () => {
      const reports = await all(verifyTrails(store.trail));
      return sentence(reports.find(({ tenantId }) => tenantId === TENANT) ?? assert.fail());
    };
    const isNamed = async (seq = SETTLED) =>
      assert.match(await said(), new RegExp(`broken.*the snapshot on record ${seq} is forged`));

    /** Whoever is asked, nothing can be pressed but what the records themselves allow. */
    function onlyWhatIsTrue(state: TenantState): void {
      const people = [
        { person: alex, operator: 'yes', approver: 'no', auditor: 'no' },
        { person: megan, operator: 'yes', approver: 'yes', auditor: 'yes' },
      ] as const;
      for (const actor of people)
        for (const change of state.changes.values()) {
          const known = TRUE.changes.get(change.id);
          const may = known ? allowedVerbs(known, actor) : [];
          const gained = allowedVerbs(change, actor).filter((verb) => !may.includes(verb));
          // A plan can be pressed; that it is too old is said then.
          assert.deepEqual(
            gained.filter((verb) => verb !== 'submit' && verb !== 'cancel'),
            [],
          );
        }
    }
    const open = ({ openChangeId, changes }: TenantState) => [openChangeId, changes.get(openChangeId ?? '')];

    it('turns an ended change into any other under the right hash, and opens nothing by it', async () => {
      const [first, ...others] = settled.changes;
      assert.ok(first);
      const phases: readonly unknown[] = [...PHASES, 'Waiting', 'waiting ', '', null, ['waiting'], 'constructor'];
      for (const phase of phases.filter((one) => one !== first.phase)) {
        const approved = { by: megan, verdict: 'approved', at: iso(NOW), comment: null } as const;
        const turned: Change = { ...first, phase: phase as Phase, reviews: [approved], approvedAt: iso(NOW) };
        await forge({ ...settled, changes: [turned, ...others] });
        await isNamed();
        const state = await trailOf().read(TENANT);
        assert.deepEqual(open(state), open(TRUE), String(phase));
        onlyWhatIsTrue(state);
      }
    });

    it('changes what was found, tested and read under the right hash, and is named', async () => {
      const at = iso(START);
      const reset = { kind: 'written-back', when: at, agent: 'Connect' } as const;
      const test = { id: 't', userId: 'u', name: 'U', doubts: [], startedAt: at, by: alex, outcome: reset };
      const look = { observation: { probe: 'connectivity', at, facts: { code: 1 } }, by: alex } as const;
      const forged: readonly Snapshot[] = [
        { ...settled, tests: [test] },
        { ...settled, evidence: { ...settled.evidence, connectivity: look } },
        { ...settled, findings: settled.findings.slice(1) },
        { ...settled, watches: 3 },
        { ...settled, newestChangeId: settled.changes[0]?.id ?? '' },
        { ...settled, changes: settled.changes.toReversed() },
      ];
      for (const snapshot of forged) {
        await forge(snapshot);
        await isNamed();
        const state = await trailOf().read(TENANT);
        assert.deepEqual(open(state), open(TRUE));
        onlyWhatIsTrue(state);
      }
    });

    it('puts an older snapshot back: it is true of its record, and the rest is read from there', async () => {
      await forge(snapshotOf(evolveAll(TENANT, FIRST)), FIRST.length);
      assert.match(await said(), /intact/);
      assert.deepEqual(await trailOf().read(TENANT), TRUE);
    });

    it('puts the older snapshot under the newer record’s hash, or the newer under the older’s, and is named', async () => {
      const older = snapshotOf(evolveAll(TENANT, FIRST));
      await forge({ ...older, version: SETTLED });
      await isNamed();
      const misled = await trailOf().read(TENANT);
      assert.deepEqual(open(misled), open(TRUE));
      onlyWhatIsTrue(misled);
      await forge({ ...settled, version: FIRST.length }, FIRST.length);
      await isNamed(FIRST.length);
      // The records of the second change go on with what it says is over.
      assert.deepEqual(await trailOf().read(TENANT), TRUE);
    });

    it('puts the snapshot of another tenant there: it is not read, or named under this one’s hash', async () => {
      const person = (one: typeof alex) => ({ ...one, tenantId: OTHER_TENANT });
      const theirs = waitingTrail(person(alex), person(megan), START).map((event) => ({
        ...event,
        changeId: 'theirs',
      }));
      const ended: Event = { type: 'cancelled', at: iso(START + HOUR), by: person(alex), changeId: 'theirs' };
      const others = [...theirs, ended];
      await store.commit(OTHER_TENANT, 0, { events: others, outbox: [], standing: { dueAt: undefined, settled: 3 } });
      const text = JSON.stringify(snapshotOf(evolveAll(OTHER_TENANT, others)));
      const [{ hash } = assert.fail()] = (await store.load(OTHER_TENANT, others.length - 1, 1)).events;
      await place.forge(TENANT, { seq: others.length, hash, fold: foldName(), text });
      await isNamed(others.length);
      assert.deepEqual(await trailOf().read(TENANT), TRUE);
      await place.forge(TENANT, { seq: others.length, hash: await hashOf(others.length), fold: foldName(), text });
      await isNamed(others.length);
      const state = await trailOf().read(TENANT);
      assert.deepEqual(open(state), open(TRUE));
      onlyWhatIsTrue(state);
    });

    it('also writes the note of what is over: nobody can approve or apply anything, and the audit names it', async () => {
      await place.settle(TENANT, EVENTS.length);
      const hidden: Change = { ...(TRUE.changes.get(openId) ?? assert.fail()), phase: 'cancelled', endedAt: iso(NOW) };
      for (const changes of [settled.changes, [...settled.changes, hidden]]) {
        await forge({ ...settled, version: EVENTS.length, changes }, EVENTS.length);
        await isNamed(EVENTS.length);
        const state = await trailOf().read(TENANT);
        for (const change of state.changes.values())
          for (const person of [alex, megan]) {
            const actor = { person, operator: 'yes', approver: 'yes', auditor: 'yes' } as const;
            const may = allowedVerbs(change, actor);
            assert.deepEqual(may, []);
          }
      }
    });
  });
}
