import assert from 'node:assert/strict';
import { isSound, sentence, verifyTrails } from '../../bot/store/audit/index.ts';
import { foldName } from '../../bot/store/chain/fold-name.ts';
import { voucherOf } from '../../bot/store/chain/voucher.ts';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import { remembering } from '../../bot/store/remembering.ts';
import { all } from '../../bot/store/tables/entity.ts';
import { createTrail } from '../../bot/trail/trail.ts';
import type { Change } from '../../bot/workflow/change/change.ts';
import { decide } from '../../bot/workflow/deciding/decide.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { type Snapshot, snapshotOf } from '../../bot/workflow/tenant/snapshot.ts';
import { PHASES, type Phase } from '../../bot/workflow/vocabulary.ts';
import { waitingTrail } from '../server/trails.ts';
import { type Forged, type ForgedPlace, PLACES } from './forged-place.ts';
import { alex, megan, OTHER_TENANT, TENANT } from './samples.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-20T09:00:00.000Z');
const NOW = START + 48 * HOUR + 60_000;
const iso = (ms: number) => new Date(ms).toISOString();
const eve: Person = { ...alex, objectId: 'aaaaaaaa-0000-4000-8000-00000000000e', name: 'Eve' };
const policy = { version: 'p1', quorum: 1, approvalHours: 24, executionHours: 8, loneAdmin: false };

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
const [EARLIER, SETTLED, HEAD] = [FIRST.length, FIRST.length + SECOND.length, EVENTS.length];
const TRUE = evolveAll(TENANT, EVENTS);
const openId = TRUE.openChangeId ?? assert.fail();
const waiting = TRUE.changes.get(openId) ?? assert.fail();
const told = (seq: number) => snapshotOf(evolveAll(TENANT, EVENTS.slice(0, seq)));
const settled = told(SETTLED);
const with_ = (...changes: readonly unknown[]): Snapshot => ({
  ...settled,
  changes: [...settled.changes, ...(changes as Change[])],
});

const approved = { by: eve, verdict: 'approved', at: iso(NOW), comment: null } as const;
const LONG_AGO = '2000-01-01T00:00:00.000Z';
const phases: readonly unknown[] = [...PHASES, 'Waiting', 'waiting ', '', null, ['waiting'], 'constructor'];
const test = {
  id: 't',
  userId: 'u',
  name: 'U',
  doubts: [],
  startedAt: iso(START),
  by: alex,
  outcome: { kind: 'written-back', when: iso(START), agent: 'Connect' },
} as const;
const look = { observation: { probe: 'connectivity', at: iso(START), facts: { code: 1 } }, by: alex } as const;

/** What somebody writes there instead of what was found: what it says, by how it is called. */
const LIES: readonly (readonly [name: string, lies: readonly unknown[]])[] = [
  ['hides the open change', [settled, { ...settled, changes: [] }]],
  [
    'tells the open change in another phase, approved by somebody else',
    phases.map((phase) =>
      with_({ ...waiting, phase: phase as Phase, reviews: [approved], approvedAt: iso(NOW), endedAt: iso(NOW) }),
    ),
  ],
  [
    'tells the open change as a plan of long ago, of somebody else',
    [with_({ ...waiting, phase: 'draft', requester: eve, plannedAt: LONG_AGO })],
  ],
  ['tells it with other approvers', [{ ...with_({ ...waiting, approvers: [eve] }), openChangeId: openId }]],
  [
    'invents a change',
    phases.flatMap((phase) => {
      const invented = { ...waiting, id: 'invented', phase: phase as Phase, requester: eve, reviews: [approved] };
      return [with_(invented), { ...with_(invented), openChangeId: 'invented', newestChangeId: 'invented' }];
    }),
  ],
  [
    'turns a change that has ended into any other',
    phases
      .filter((phase) => phase !== 'rejected')
      .map((phase) => ({ ...settled, changes: settled.changes.map((one) => ({ ...one, phase: phase as Phase })) })),
  ],
  [
    'tells of other findings, tests, chats and times',
    [
      { ...settled, tests: [test] },
      { ...settled, evidence: { ...settled.evidence, connectivity: look } },
      { ...settled, findings: settled.findings.slice(1) },
      { ...settled, findings: [] },
      { ...settled, watches: 3 },
      { ...settled, newestAt: '2099-01-01T00:00:00.000Z' },
      { ...settled, refusedLately: { [`${megan.objectId}|approve|${openId}`]: iso(NOW) } },
      { ...settled, untold: [{ to: eve, changeId: openId, about: 'decision' }] },
      { ...settled, newestChangeId: settled.changes[0]?.id ?? '' },
      { ...settled, changes: settled.changes.toReversed() },
    ],
  ],
  [
    'is no snapshot at all',
    [
      null,
      7,
      [],
      { version: SETTLED },
      { ...settled, changes: [null] },
      { ...settled, changes: 'many' },
      { ...settled, tests: null },
      { ...settled, findings: [['settings', { x: 1 }]], evidence: 7, refusedLately: 5 },
    ],
  ],
];

for (const [driver, makePlace] of PLACES) {
  describe(`somebody who writes into ${driver} beside the records`, () => {
    let place: ForgedPlace;
    let store: TrailStore;
    let logged: string[] = [];
    /** As a process reads it that has just begun. */
    const trailOf = (snapshotEvery = Number.POSITIVE_INFINITY) =>
      createTrail(
        remembering(store),
        { now: () => NOW },
        {
          sleep: async () => {},
          random: () => 0,
          isAlone: false,
          log: (level, what, fields) => void logged.push(JSON.stringify({ level, what, ...fields })),
          snapshotEvery,
        },
      );
    const untilKept = async (seq: number) => {
      while ((await store.snapshot(TENANT))?.seq !== seq) await new Promise((resolve) => setTimeout(resolve, 5));
      return (await store.snapshot(TENANT)) ?? assert.fail();
    };
    let genuine: Forged;
    before(async () => {
      place = await makePlace();
      store = await place.open();
      const trail = trailOf(1);
      for (const events of [FIRST, SECOND, OPEN]) await trail.write(TENANT, () => events);
      genuine = await untilKept(SETTLED);
    });
    beforeEach(async () => {
      logged = [];
      await place.forge(TENANT, genuine);
    });
    after(async () => {
      await store.close();
      await place.remove();
    });

    const hashOf = async (seq: number) => (await store.load(TENANT, seq - 1, 1)).events[0]?.hash ?? genuine.hash;
    const reported = async () =>
      (await all(verifyTrails(store.trail))).find(({ tenantId }) => tenantId === TENANT) ?? assert.fail();

    /** What people see and may press is what the records say, whoever asks and however often. */
    async function nothingIsBelieved(): Promise<void> {
      const trail = trailOf();
      for (const _ of [1, 2]) assert.deepEqual(await trail.read(TENANT), TRUE);
      const state = await trailOf().read(TENANT);
      assert.deepEqual(state, TRUE);
      const press = (person: Person, verb: 'approve' | 'apply' | 'start', isApprover: boolean) => {
        const actor = { person, operator: 'yes', approver: isApprover ? 'yes' : 'no', auditor: 'no' } as const;
        const on = { changeId: openId, version: waiting.version };
        const command = {
          approve: { verb: 'approve', ...on, comment: null, inSpiteOf: [], observations: [] },
          apply: { verb: 'apply', ...on, runner: 'r' },
          start: { verb: 'start', kind: 'enable-writeback', changeId: 'n', observations: [], route: 'connect-sync' },
        } as const;
        return decide(state, command[verb] as Parameters<typeof decide>[1], { now: iso(NOW), actor, policy });
      };
      assert.ok('events' in press(megan, 'approve', true), 'whoever was asked can approve it');
      assert.ok('refusal' in press(eve, 'approve', false));
      assert.ok('refusal' in press(alex, 'apply', false), 'nobody has approved it');
      assert.ok('refusal' in press(eve, 'start', false), 'it is open, so nobody starts another');
    }

    /** It is named by the audit, left aside unread, told once with what to do, and gone. */
    async function isFound(forged: Forged, what: string): Promise<void> {
      await place.forge(TENANT, forged);
      const report = await reported();
      assert.ok(!isSound(report), what);
      assert.match(sentence(report), /broken.*the snapshot on record .* is forged.*reads nothing of it/, what);
      logged = [];
      await nothingIsBelieved();
      assert.equal(logged.length, 1, `${what}: ${logged}`);
      assert.match(logged[0] ?? '', /"error".*a snapshot is forged.*audit -- verify/);
      assert.equal(await store.snapshot(TENANT), undefined, what);
      assert.ok(isSound(await reported()), what);
    }

    for (const [name, lies] of LIES)
      it(`and ${name}, is found wherever that stands and whichever record it names`, async () => {
        for (const [n, lie] of lies.entries()) {
          const seq = [SETTLED, HEAD, EARLIER][n % 3] ?? SETTLED;
          const said = typeof lie === 'object' && lie && !Array.isArray(lie) ? { ...lie, version: seq } : lie;
          // What the records truly say up to there is no lie.
          if (JSON.stringify(said) === JSON.stringify(told(seq))) continue;
          const vouchedBy = [seq, SETTLED, HEAD, EARLIER, 0, HEAD + 1][n % 6] ?? 0;
          const forged = { seq, hash: await hashOf(seq), fold: foldName(), text: JSON.stringify(said), vouchedBy };
          await isFound(forged, `${n}: ${forged.text.slice(0, 300)}`);
        }
      });

    it('and puts one on the newest record that hides the open change, is found whichever record it names', async () => {
      const text = JSON.stringify({ ...settled, version: HEAD });
      for (let vouchedBy = 0; vouchedBy <= HEAD + 1; vouchedBy += 1)
        await isFound({ ...genuine, seq: HEAD, hash: await hashOf(HEAD), text, vouchedBy }, `by ${vouchedBy}`);
    });

    it('and turns one field of the true one, is found', async () => {
      const turned: readonly Partial<Forged>[] = [
        { seq: SETTLED - 1, hash: await hashOf(SETTLED - 1) },
        { seq: HEAD, hash: await hashOf(HEAD) },
        { seq: HEAD + 1 },
        { seq: 0 },
        { seq: -1 },
        { hash: await hashOf(HEAD) },
        { hash: '' },
        { text: `${genuine.text} ` },
        { text: '' },
        { text: '{' },
        { vouchedBy: EARLIER },
        { vouchedBy: HEAD },
        { vouchedBy: 0 },
        { vouchedBy: -1 },
        { vouchedBy: HEAD + 1 },
      ];
      for (const one of turned) await isFound({ ...genuine, ...one }, JSON.stringify(one));
    });

    it('and gives it the name of another fold, has it read by nobody', async () => {
      await place.forge(TENANT, { ...genuine, fold: 'another', text: JSON.stringify(with_(waiting)) });
      await nothingIsBelieved();
      assert.deepEqual(logged, []);
    });

    it('and puts an older true one back, changes nothing: the rest is read from there', async () => {
      const hash = await hashOf(EARLIER);
      const text = JSON.stringify(told(EARLIER));
      await place.forge(TENANT, { ...genuine, seq: EARLIER, hash, text, vouchedBy: EARLIER });
      assert.ok(isSound(await reported()));
      await nothingIsBelieved();
      assert.deepEqual(logged, []);
    });

    it('and puts the older one under the newer record, or the newer under the older, is found', async () => {
      const older = JSON.stringify({ ...told(EARLIER), version: SETTLED });
      await isFound({ ...genuine, text: older }, 'the older');
      const newer = JSON.stringify({ ...settled, version: EARLIER });
      const at = { seq: EARLIER, hash: await hashOf(EARLIER), vouchedBy: EARLIER };
      await isFound({ ...genuine, ...at, text: newer }, 'the newer');
    });

    it('and puts the true one of another tenant there, is found under either hash', async () => {
      const theirs = [...FIRST, ...SECOND].map((event) => ({ ...event, changeId: `${event.changeId}-theirs` }));
      const other = trailOf(1);
      await other.write(OTHER_TENANT, () => theirs);
      while (!(await store.snapshot(OTHER_TENANT))) await new Promise((resolve) => setTimeout(resolve, 5));
      const kept = (await store.snapshot(OTHER_TENANT)) ?? assert.fail();
      assert.deepEqual(await trailOf().read(OTHER_TENANT), evolveAll(OTHER_TENANT, theirs));
      for (const hash of [kept.hash, await hashOf(kept.seq)]) await isFound({ ...kept, hash }, hash);
    });

    it('and takes it away, only makes the next reading longer', async () => {
      await store.dropSnapshot(TENANT, genuine);
      await nothingIsBelieved();
      assert.deepEqual(logged, []);
    });
  });

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

    it('has a true one again as soon as somebody writes, and is read from that', async () => {
      const before = trailOf(SETTLED);
      for (const events of [FIRST, SECOND, OPEN]) await before.write(TENANT, () => events);
      await place.forge(TENANT, { ...(await kept()), text: '{}' });
      const trail = trailOf(1);
      assert.deepEqual(await trail.read(TENANT), TRUE);
      const decided: Event = { type: 'approved', hash: 'h', comment: null, at: iso(NOW), by: megan, changeId: openId };
      await trail.write(TENANT, () => [decided]);
      const { seq, vouchedBy } = await kept();
      assert.deepEqual([seq, vouchedBy], [SETTLED, HEAD + 1]);
      const log: string[] = [];
      assert.deepEqual(await trailOf(1, log).read(TENANT), evolveAll(TENANT, [...EVENTS, decided]));
      assert.deepEqual(log, []);
      const [report = assert.fail()] = await all(verifyTrails(store.trail));
      assert.ok(isSound(report) && report.snapshot?.check === 'genuine');
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
        assert.deepEqual(await trailOf(1).read(TENANT), truth, `ending at ${end}`);
      }
      await place.turnHead(TENANT, 20, 'of nothing');
      const lost: Event = { type: 'approved', hash: 'h', comment: null, at: iso(NOW), by: eve, changeId: openId };
      await assert.rejects(trailOf(1).write(TENANT, () => [lost]));
      assert.deepEqual(await trailOf(1).read(TENANT), truth);
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
