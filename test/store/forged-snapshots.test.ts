import assert from 'node:assert/strict';
import { isSound, sentence, verifyTrails } from '../../bot/store/audit/index.ts';
import { foldName } from '../../bot/store/chain/fold-name.ts';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import { remembering } from '../../bot/store/remembering.ts';
import { all } from '../../bot/store/tables/entity.ts';
import { createTrail } from '../../bot/trail/trail.ts';
import { decide } from '../../bot/workflow/deciding/decide.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import { type Forged, type ForgedPlace, PLACES } from './forged-place.ts';
import {
  EARLIER,
  eve,
  FIRST,
  HEAD,
  iso,
  LIES,
  NOW,
  OPEN,
  openId,
  SECOND,
  SETTLED,
  settled,
  TRUE,
  telling,
  told,
  waiting,
} from './lies.ts';
import { alex, megan, OTHER_TENANT, TENANT } from './samples.ts';

const policy = { version: 'p1', quorum: 1, approvalHours: 24, executionHours: 8, loneAdmin: false };

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
        { text: Buffer.from('{}') as unknown as string },
        { vouchedBy: EARLIER },
        { vouchedBy: HEAD },
        { vouchedBy: 0 },
        { vouchedBy: -1 },
        { vouchedBy: HEAD + 1 },
      ];
      for (const one of turned) await isFound({ ...genuine, ...one }, JSON.stringify(one));
    });

    it('and gives it the name of another fold, has it read by nobody', async () => {
      await place.forge(TENANT, { ...genuine, fold: 'another', text: JSON.stringify(telling(waiting)) });
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
}
