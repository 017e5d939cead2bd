import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { canonical } from '../../bot/store/chain/hash.ts';
import { verifyChain } from '../../bot/store/chain/verify.ts';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import type { Refused } from '../../bot/workflow/tenant/refused-lately.ts';
import { RUNNER, readOnce } from '../support/served.ts';
import { told } from '../support/told.ts';
import { alex, approved, contactOf, megan, OTHER_TENANT, refresh, slotOf, TENANT, tell } from './samples.ts';

/** Where racers of several processes meet: below the server's lock. */
export type RacePlace = { readonly storeUrl: string; readonly connectionString?: string };

/** One empty place that stores can be opened on. Without `race` the place lives within one handle. */
export type Place = {
  readonly open: () => Promise<TrailStore>;
  readonly race?: RacePlace;
  readonly remove: () => Promise<void>;
};

/** What every driver must do, told once. */
export function conforms(driver: string, makePlace: () => Promise<Place>, isShared: boolean): void {
  describe(`the store on ${driver}`, () => {
    let place: Place;
    let store: TrailStore;
    const nothing = { events: [], outbox: [] } as const;

    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    it('reads a part of a trail for the audit: the records behind one', async () => {
      await store.commit(TENANT, 0, { events: [1, 2, 3, 4, 5].map((n) => approved(n)), outbox: [] });
      const places: number[] = [];
      for await (const { seq } of store.trail.records(TENANT, 3)) places.push(seq);
      assert.deepEqual(places, [4, 5]);
    });

    it('starts every trail empty', async () => {
      assert.deepEqual(await store.load(TENANT, 0), { version: 0, events: [] });
      assert.deepEqual(await store.tenants(), []);
    });

    it('keeps events in order, chained, and gives those after a version', async () => {
      const first = await store.commit(TENANT, 0, { events: [approved(1), approved(2)], outbox: [] });
      const second = await store.commit(TENANT, 2, { events: [approved(3)], outbox: [] });
      assert.deepEqual(
        [first, second],
        [
          { kind: 'committed', version: 2 },
          { kind: 'committed', version: 3 },
        ],
      );
      const { version, events } = await store.load(TENANT, 1);
      assert.equal(version, 3);
      assert.deepEqual(
        events.map(({ seq, event }) => [seq, event]),
        [
          [2, approved(2)],
          [3, approved(3)],
        ],
      );
      assert.deepEqual(await store.load(TENANT, 3), { version: 3, events: [] });
      const all = await store.load(TENANT, 0);
      assert.equal((await verifyChain(TENANT, all.events)).kind, 'intact');
      assert.equal((await verifyChain(TENANT, store.trail.records(TENANT))).kind, 'intact');
    });

    it('keeps tenants apart and knows a tenant in either case', async () => {
      await store.commit(TENANT, 0, { events: [approved(1)], outbox: [] });
      await store.commit(OTHER_TENANT.toUpperCase(), 0, { events: [approved(2), approved(3)], outbox: [] });
      assert.equal((await store.load(TENANT.toUpperCase(), 0)).version, 1);
      assert.equal((await store.load(OTHER_TENANT, 0)).version, 2);
      assert.deepEqual(await store.tenants(), [TENANT, OTHER_TENANT]);
    });

    it('gives a page of events from any place, with the length of the whole trail', async () => {
      const events = Array.from({ length: 7 }, (_, n) => approved(n + 1));
      await store.commit(TENANT, 0, { events, outbox: [] });
      const page = async (after: number, most: number) => {
        const found = await store.load(TENANT, after, most);
        const last = found.events.at(-1)?.seq ?? after;
        const texts = found.events.map(({ event }) => canonical(event));
        const isMore = texts.length === most;
        assert.deepEqual(await store.texts(TENANT, after, most), { last, texts, isMore });
        return [found.version, ...found.events.map(({ seq }) => seq)];
      };
      assert.deepEqual(await page(0, 3), [7, 1, 2, 3]);
      assert.deepEqual(await page(3, 3), [7, 4, 5, 6]);
      assert.deepEqual(await page(6, 3), [7, 7]);
      assert.deepEqual(await page(4, 3), [7, 5, 6, 7]);
      assert.deepEqual(await page(7, 3), [7]);
    });

    it('keeps one snapshot of a tenant, and gives and drops it as it stands', async () => {
      const text = JSON.stringify({ any: 'text č🔐', long: 'x'.repeat(400_000) });
      assert.equal(await store.snapshot(TENANT), undefined);
      await store.commit(TENANT, 0, { events: [approved(1), approved(2), approved(3)], outbox: [] });
      const first = { seq: 1, fold: 'f1', text: 'first', vouchedBy: 2 };
      const second = { seq: 2, fold: 'f1', text, vouchedBy: 3 };
      await store.saveSnapshot(TENANT, first);
      const older = (await store.snapshot(TENANT)) ?? assert.fail();
      await store.saveSnapshot(TENANT.toUpperCase(), second);
      const [{ hash } = assert.fail()] = (await store.load(TENANT, 1, 1)).events;
      assert.deepEqual(await store.snapshot(TENANT), { ...second, hash });
      assert.deepEqual(await store.trail.snapshot(TENANT), { ...second, hash });
      assert.equal(await store.snapshot(OTHER_TENANT), undefined);
      await store.saveSnapshot(TENANT, { ...first, seq: 9 });
      await store.dropSnapshot(TENANT, older);
      await store.dropSnapshot(OTHER_TENANT, { ...second, hash });
      assert.deepEqual(
        await store.snapshot(TENANT),
        { ...second, hash },
        'of no record, and another than was asked for',
      );
      await store.dropSnapshot(TENANT.toUpperCase(), { ...second, hash });
      assert.equal(await store.snapshot(TENANT), undefined);
      await store.dropSnapshot(TENANT, { ...second, hash });
    });

    it('tells who is due, in order and by pages, and nothing of who has moved on', async () => {
      const batch = (dueAt: number | undefined) => ({
        events: [approved(1)],
        outbox: [],
        standing: { dueAt },
      });
      await store.commit(TENANT, 0, batch(2_000));
      await store.commit(OTHER_TENANT, 0, batch(1_000));
      const [first, second] = [
        { tenantId: OTHER_TENANT, at: 1_000 },
        { tenantId: TENANT, at: 2_000 },
      ] as const;
      assert.deepEqual(await store.due(1_000, 10), []);
      assert.deepEqual(await store.due(3_000, 10), [first, second]);
      assert.deepEqual(await store.due(3_000, 1), [first]);
      assert.deepEqual(await store.due(3_000, 1, first), [second]);
      await store.looked(first, 0, { dueAt: 9_000 });
      assert.deepEqual(await store.due(3_000, 1), [first], 'whoever looked had not seen the newest record');
      await store.looked(first, 1, { dueAt: 9_000 });
      await store.looked(second, 1, { dueAt: undefined });
      assert.deepEqual(await store.due(10_000, 10), [{ tenantId: OTHER_TENANT, at: 9_000 }]);
    });

    it('looks at once at a tenant for which nobody said when', async () => {
      await store.commit(TENANT, 0, { events: [approved(1)], outbox: [], standing: { dueAt: 9_000 } });
      await store.commit(TENANT, 1, { events: [approved(2)], outbox: [] });
      assert.deepEqual(
        (await store.due(1, 10)).map(({ tenantId }) => tenantId),
        [TENANT],
      );
    });

    it('counts refusals, makes their tenant due at the end of the hour, and gives them up with one commit', async () => {
      const newest = (at: string): Refused => ({
        type: 'refused',
        verb: 'approve',
        because: 'approvers-only',
        at,
        by: alex,
      });
      const [early, late] = [newest('2026-11-28T09:00:01.000Z'), newest('2026-11-28T09:00:02.000Z')];
      const standing = { dueAt: undefined };
      await store.commit(TENANT, 0, { events: [early], outbox: [], standing });
      await store.tally(TENANT, { id: 'alex', newest: early, endsAt: 5_000 });
      await Promise.all(
        Array.from({ length: 9 }, () => store.tally(TENANT.toUpperCase(), { id: 'alex', newest: late, endsAt: 5_000 })),
      );
      await store.tally(TENANT, { id: 'megan', newest: late, endsAt: 6_000 });
      await store.tally(OTHER_TENANT, { id: 'alex', newest: late, endsAt: 9_000 });
      const tally = { id: 'alex', newest: late, first: early.at, count: 10, endsAt: 5_000 };
      const other = { id: 'megan', newest: late, first: late.at, count: 1, endsAt: 6_000 };
      assert.deepEqual(await store.tallies(TENANT), [tally, other]);
      assert.deepEqual(await store.due(5_000, 10), []);
      assert.deepEqual(await store.due(5_001, 10), [{ tenantId: TENANT, at: 5_000 }]);

      const batch = { events: [late], outbox: [], standing };
      assert.deepEqual(await store.commit(TENANT, 1, { ...batch, tallied: [{ ...tally, count: 9 }] }), {
        kind: 'seen',
      });
      assert.deepEqual(await store.commit(TENANT, 0, { ...batch, tallied: [tally] }), { kind: 'stale' });
      assert.deepEqual(await store.tallies(TENANT), [tally, other]);
      assert.deepEqual(await store.commit(TENANT, 1, { ...batch, tallied: [tally] }), {
        kind: 'committed',
        version: 2,
      });
      assert.deepEqual(await store.commit(TENANT, 2, { ...batch, tallied: [tally] }), { kind: 'seen' });
      assert.deepEqual(await store.tallies(TENANT), [other]);
      await store.looked({ tenantId: TENANT, at: 5_000 }, 2, { dueAt: 6_000 });
      assert.deepEqual(await store.due(9_000, 10), [{ tenantId: TENANT, at: 6_000 }]);
      await store.tally(TENANT, { id: 'alex', newest: late, endsAt: 5_000 });
      const again = { ...tally, first: late.at, count: 1 };
      assert.deepEqual(await store.tallies(TENANT), [again, other], 'one that comes late is not lost');
      assert.deepEqual(await store.due(5_001, 10), [{ tenantId: TENANT, at: 5_000 }]);
    });

    it('refuses a wrong version without any effect', async () => {
      await store.commit(TENANT, 0, { events: [approved(1)], outbox: [] });
      const batch = { events: [approved(2)], outbox: [refresh('c1')], inboxKey: 'k' };
      assert.deepEqual(await store.commit(TENANT, 0, batch), { kind: 'stale' });
      assert.deepEqual(await store.commit(TENANT, 2, batch), { kind: 'stale' });
      assert.equal((await store.load(TENANT, 0)).version, 1);
      assert.deepEqual(await store.takeOutbox('w', 1, 10, 10), []);
      assert.deepEqual(await store.commit(TENANT, 1, batch), { kind: 'committed', version: 2 });
    });

    it('refuses an inbox key it has seen, whatever the version, and only in the same tenant', async () => {
      const batch = { events: [approved(1)], outbox: [refresh('c1')], inboxKey: 'activity-1' };
      assert.equal((await store.commit(TENANT, 0, batch)).kind, 'committed');
      assert.deepEqual(await store.commit(TENANT, 1, batch), { kind: 'seen' });
      assert.deepEqual(await store.commit(TENANT, 0, batch), { kind: 'seen' });
      assert.equal((await store.load(TENANT, 0)).version, 1);
      assert.equal((await store.takeOutbox('w', 1, 10, 10)).length, 1);
      assert.equal((await store.commit(OTHER_TENANT, 0, { ...nothing, inboxKey: 'activity-1' })).kind, 'committed');
    });

    it('remembers an inbox key and carries effects of a commit without events', async () => {
      const batch = { events: [], outbox: [refresh('c1')], inboxKey: 'k' };
      assert.deepEqual(await store.commit(TENANT, 0, batch), { kind: 'committed', version: 0 });
      assert.deepEqual(await store.commit(TENANT, 0, batch), { kind: 'seen' });
      assert.equal((await store.takeOutbox('w', 1, 10, 10)).length, 1);
    });

    it('keeps an event whole, with any text and a long one', async () => {
      const text = `${'č🔐\u0000"\\\n '.repeat(12_000)} end`;
      await store.commit(TENANT, 0, { events: [approved(1, text)], outbox: [] });
      const [record] = (await store.load(TENANT, 0)).events;
      assert.deepEqual(record?.event, approved(1, text));
    });

    it('leases outbox entries in order, each to one worker, until they are finished', async () => {
      await store.commit(TENANT, 0, {
        events: [approved(1)],
        outbox: [tell('c1', megan), refresh('c1'), refresh('c2')],
      });
      const first = await store.takeOutbox('one', 1000, 500, 2);
      assert.deepEqual(
        first.map((entry) => entry.effect),
        [tell('c1', megan), refresh('c1')],
      );
      assert.deepEqual(
        first.map((entry) => entry.attempts),
        [1, 1],
      );
      const rest = await store.takeOutbox('two', 1000, 500, 10);
      assert.deepEqual(
        rest.map((entry) => entry.effect),
        [refresh('c2')],
      );
      for (const entry of [...first, ...rest]) assert.equal(await store.finishOutbox(entry.id, entry.fence), true);
      assert.deepEqual(await store.takeOutbox('one', 9000, 500, 10), []);
    });

    it('gives an expired lease to another worker with a higher fence, and the old fence ends nothing', async () => {
      await store.commit(TENANT, 0, { events: [approved(1)], outbox: [refresh('c1')] });
      const [slow] = await store.takeOutbox('slow', 1000, 500, 10);
      assert.deepEqual(await store.takeOutbox('quick', 1499, 500, 10), []);
      const [quick] = await store.takeOutbox('quick', 1500, 500, 10);
      assert.ok(slow && quick && slow.id === quick.id && quick.fence > slow.fence);
      assert.equal(await store.finishOutbox(slow.id, slow.fence), false);
      assert.equal(await store.delayOutbox(slow.id, slow.fence, 0), false);
      assert.equal(await store.finishOutbox(quick.id, quick.fence), true);
      assert.equal(await store.finishOutbox(quick.id, quick.fence), false);
    });

    it('puts a delayed entry back for its time, and what follows in its lane waits behind it', async () => {
      const outbox = [tell('c1', megan), tell('c1', megan, 'decision'), tell('c1', alex, 'decision')];
      await store.commit(TENANT, 0, { events: [approved(1)], outbox });
      const [request] = await store.takeOutbox('w', 1000, 500, 1);
      assert.ok(request && (await store.delayOutbox(request.id, request.fence, 5000)));
      assert.deepEqual(
        (await store.takeOutbox('w', 1000, 500, 10)).map((entry) => entry.effect),
        [tell('c1', alex, 'decision')],
      );
      const later = await store.takeOutbox('w', 5000, 500, 10);
      assert.deepEqual(
        later.map((entry) => [entry.effect, entry.attempts]),
        [
          [tell('c1', megan), 2],
          [tell('c1', megan, 'decision'), 1],
          [tell('c1', alex, 'decision'), 2],
        ],
      );
    });

    it('wakes what waits for one person, whatever it is about, and nothing of anybody else', async () => {
      const outbox = [tell('c1', megan), tell('c2', megan), tell('c1', alex), refresh('c1')];
      const before = Date.now();
      await store.commit(TENANT, 0, { events: [approved(1)], outbox });
      await store.commit(OTHER_TENANT, 0, { events: [], outbox: [{ ...tell('c1', megan), tenantId: OTHER_TENANT }] });
      const entries = await store.takeOutbox('w', before, 500, 10);
      assert.equal(entries.length, 5);
      assert.ok(entries.every(({ since }) => since >= before && since <= Date.now()));
      for (const { id, fence } of entries) await store.delayOutbox(id, fence, before + 300_000);
      assert.deepEqual(await store.takeOutbox('w', before + 600, 500, 10), []);
      assert.equal(await store.wakeOutbox(TENANT.toUpperCase(), megan.objectId.toUpperCase()), 2);
      const woken = await store.takeOutbox('w', before + 700, 500, 10);
      assert.deepEqual(
        woken.map(({ effect }) => effect),
        [tell('c1', megan), tell('c2', megan)],
      );
      assert.equal(await store.wakeOutbox(OTHER_TENANT, alex.objectId), 0);
    });

    it('tells how much waits in the outbox and since when, as far as a look has found it', async () => {
      const began = Date.now();
      const look = async () => {
        const taken = await store.takeOutbox('a', 0, 10, 10);
        return { taken, backlog: await store.backlog() };
      };
      assert.deepEqual((await look()).backlog, { entries: 0, oldestAt: undefined });
      await store.commit(TENANT, 0, { events: [approved(1)], outbox: [refresh('c1'), refresh('c2')] });
      const between = Date.now();
      await store.commit(OTHER_TENANT, 0, { events: [approved(1)], outbox: [refresh('c3')] });
      const { taken, backlog } = await look();
      assert.equal(backlog.entries, 3);
      assert.ok(backlog.oldestAt !== undefined && backlog.oldestAt >= began && backlog.oldestAt <= between);
      for (const { id, fence } of taken) await store.finishOutbox(id, fence);
      assert.deepEqual((await look()).backlog, { entries: 0, oldestAt: undefined });
    });

    it('notes with a hooked commit alone that records wait for a webhook, and from which one on', async () => {
      await store.commit(TENANT, 0, { events: [approved(1), approved(2)], outbox: [] });
      assert.deepEqual(await store.takeHooks(Date.now(), 1_000, 10), []);
      await store.commit(TENANT, 2, { events: [approved(3), approved(4)], outbox: [], isHooked: true });
      assert.equal(
        (await store.commit(TENANT, 2, { events: [approved(5)], outbox: [], isHooked: true })).kind,
        'stale',
      );
      await store.commit(OTHER_TENANT, 0, { events: [approved(1)], outbox: [] });
      const [turn, ...others] = await store.takeHooks(Date.now(), 1_000, 10);
      assert.deepEqual([turn?.tenantId, turn?.sent, turn?.attempts, others], [TENANT, 2, 1, []]);
      const { entries, oldestAt = 0 } = await store.hookBacklog();
      assert.ok(entries >= 2 && Math.abs(Date.now() - oldestAt) < 60_000, `${entries} since ${oldestAt}`);
    });

    it('leases what waits for a webhook to one at a time, moves it by its holder alone, and ends when all is sent', async () => {
      const now = Date.now();
      await store.commit(TENANT, 0, { events: [1, 2, 3].map((n) => approved(n)), outbox: [], isHooked: true });
      const [first] = await store.takeHooks(now, 1_000, 10);
      assert.ok(first);
      assert.deepEqual(await store.takeHooks(now + 900, 1_000, 10), []);
      assert.equal(await store.moveHook(first, 1, now), true);
      const [second] = await store.takeHooks(now + 1_100, 1_000, 10);
      assert.ok(second);
      assert.deepEqual([second.sent, second.attempts], [1, 1]);
      assert.equal(await store.moveHook(first, 3, now), false);
      await store.endHook(second, now + 5_000);
      assert.deepEqual(await store.takeHooks(now + 4_900, 1_000, 10), []);
      const [third] = await store.takeHooks(now + 5_100, 1_000, 10);
      assert.ok(third);
      assert.deepEqual([third.sent, third.attempts], [1, 2]);
      for (const seq of [2, 3]) assert.equal(await store.moveHook(third, seq, now), true);
      await store.endHook(third, now + 5_200);
      assert.deepEqual(await store.takeHooks(now + 60_000, 1_000, 10), []);
      assert.deepEqual(await store.hookBacklog(), { entries: 0, oldestAt: undefined });
    });

    it('keeps the newest of each contact', async () => {
      assert.equal(await store.contact(TENANT, megan.objectId), undefined);
      await store.saveContact(contactOf(megan));
      await store.saveContact(contactOf(megan, true));
      await store.saveContact(contactOf(alex));
      assert.deepEqual(await store.contact(TENANT, megan.objectId.toUpperCase()), contactOf(megan, true));
      assert.deepEqual(await store.contacts(TENANT), [contactOf(alex), contactOf(megan, true)]);
      assert.deepEqual(await store.contacts(OTHER_TENANT), []);
    });

    it("keeps a contact's language and time zone", async () => {
      const here = { ...contactOf(megan), locale: 'sl', zone: 'Europe/Ljubljana' } as const;
      await store.saveContact(here);
      assert.deepEqual(await store.contact(TENANT, megan.objectId), here);
      const moved = { ...here, zone: 'Pacific/Auckland' };
      await store.saveContact(moved);
      assert.deepEqual(await store.contacts(TENANT), [moved]);
    });

    it('keeps the newest card of each conversation and finds those of a change', async () => {
      await store.saveSlot(TENANT, slotOf('a:1/2#3?', 'm1', 'c1'));
      await store.saveSlot(TENANT, slotOf('a:1/2#3?', 'm2', 'c1'));
      await store.saveSlot(TENANT, slotOf('19:x@thread.v2;messageid=1', 'm3', 'c1'));
      await store.saveSlot(TENANT, slotOf('other', 'm4', 'c2'));
      assert.deepEqual(await store.slot(TENANT, 'a:1/2#3?'), slotOf('a:1/2#3?', 'm2', 'c1'));
      const shown = (await store.slotsOf(TENANT, 'c1')).map((slot) => slot.activityId).sort();
      assert.deepEqual(shown, ['m2', 'm3']);
      await store.saveSlot(TENANT, slotOf('a:1/2#3?', 'm5'));
      assert.deepEqual(
        (await store.slotsOf(TENANT, 'c1')).map((slot) => slot.activityId),
        ['m3'],
      );
      assert.equal(await store.slot(OTHER_TENANT, 'other'), undefined);
    });

    it('strands nothing when the clock is set back: what lies further ahead than anything waits is due', async () => {
      const now = Date.now();
      const day = 24 * 3_600_000;
      await store.commit(TENANT, 0, { events: [approved(1)], outbox: [refresh('c1'), refresh('c2')] });
      const [leased, delayed] = await store.takeOutbox('w', now + day, 60_000, 10);
      assert.ok(leased && delayed);
      await store.delayOutbox(delayed.id, delayed.fence, now + day + 300_000);
      const found = await store.takeOutbox('w', now, 60_000, 10);
      assert.deepEqual(found.map(({ id }) => id).sort(), [leased.id, delayed.id].sort());
      assert.deepEqual(await store.takeOutbox('w', now, 60_000, 10), [], 'and what waits now is waited for');
    });

    it('keeps which chats watch, one watch a conversation, and ends those of a person who is forgotten', async () => {
      const watch = (conversationId: string, kind: 'personal' | 'channel', health: 'works' | 'broken') => ({
        conversation: { ...slotOf(conversationId, 'm').conversation, kind },
        by: megan,
        since: '2026-11-28T06:00:00.000Z',
        locale: 'sl' as const,
        health,
      });
      assert.deepEqual(await store.watches(TENANT), []);
      await store.saveContact(contactOf(megan));
      await store.saveWatch(TENANT, watch('a:1/2#3?', 'personal', 'works'));
      await store.saveWatch(TENANT, watch('19:x@thread.tacv2;messageid=1', 'channel', 'works'));
      await store.saveWatch(TENANT.toUpperCase(), watch('a:1/2#3?', 'personal', 'broken'));
      const channel = watch('19:x@thread.tacv2;messageid=1', 'channel', 'works');
      assert.deepEqual(await store.watches(TENANT), [channel, watch('a:1/2#3?', 'personal', 'broken')]);
      assert.deepEqual(await store.watches(OTHER_TENANT), []);
      await store.commit(TENANT, 0, { events: [approved(1)], outbox: [] });
      await store.forget(Date.now() + 60_000);
      assert.deepEqual(await store.watches(TENANT), [channel]);
      await store.endWatch(TENANT, '19:x@thread.tacv2;messageid=1');
      await store.endWatch(TENANT, 'never there');
      assert.deepEqual(await store.watches(TENANT), []);
    });

    it('forgets people, cards and messages of before a time, and no event', async () => {
      await store.saveContact(contactOf(megan));
      await store.saveSlot(TENANT, slotOf('chat', 'm1', 'c1'));
      await store.commit(TENANT, 0, { events: [approved(1)], outbox: [refresh('c1')] });
      await store.forget(Date.now() - 60_000);
      assert.deepEqual(await store.contacts(TENANT), [contactOf(megan)]);
      assert.equal((await store.slotsOf(TENANT, 'c1')).length, 1);
      await store.forget(Date.now() + 60_000);
      assert.deepEqual(await store.contacts(TENANT), []);
      assert.deepEqual(await store.slotsOf(TENANT, 'c1'), []);
      assert.deepEqual(await store.takeOutbox('w', Date.now(), 10, 10), []);
      const { version, events } = await store.load(TENANT, 0);
      assert.equal(version, 1);
      assert.equal((await verifyChain(TENANT, events)).kind, 'intact');
    });

    it('gives a claim once, until it is given back', async () => {
      const key = `told|${megan.objectId}|c1|2`;
      assert.equal(await store.claimed(TENANT, key), false);
      assert.equal(await store.claim(TENANT, key), true);
      assert.equal(await store.claim(TENANT.toUpperCase(), key), false);
      assert.equal(await store.claimed(TENANT.toUpperCase(), key), true);
      assert.equal(await store.claimed(OTHER_TENANT, key), false);
      assert.equal(await store.claim(OTHER_TENANT, key), true);
      await store.release(TENANT, key);
      assert.equal(await store.claimed(TENANT, key), false);
      await store.release(TENANT, key);
      assert.equal(await store.claim(TENANT, key), true);
    });

    it('makes a key of 32 bytes once for each name, which no tenant and no forgetting touches', async () => {
      const key = await store.sharedKey('exchange');
      assert.equal(Buffer.from(key, 'base64url').length, 32);
      await store.forget(Date.now() + 60_000);
      assert.equal(await store.sharedKey('exchange'), key);
      assert.notEqual(await store.sharedKey('other'), key);
      assert.deepEqual(await store.tenants(), []);
    });

    if (!isShared) return;

    it('keeps everything over a restart', async () => {
      await store.commit(TENANT, 0, { events: [approved(1)], outbox: [refresh('c1')], inboxKey: 'k' });
      await store.saveContact(contactOf(megan));
      await store.saveSlot(TENANT, slotOf('chat', 'm1', 'c1'));
      const before = await store.load(TENANT, 0);
      await store.close();
      store = await place.open();
      assert.deepEqual(await store.load(TENANT, 0), before);
      assert.equal((await store.commit(TENANT, 1, { ...nothing, inboxKey: 'k' })).kind, 'seen');
      assert.equal((await store.takeOutbox('w', 1, 10, 10)).length, 1);
      assert.deepEqual(await store.contacts(TENANT), [contactOf(megan)]);
      assert.deepEqual(await store.slotsOf(TENANT, 'c1'), [slotOf('chat', 'm1', 'c1')]);
    });

    it('keeps over a restart how far a webhook has come, and goes on there with the next record', async () => {
      const now = Date.now();
      await store.commit(TENANT, 0, { events: [approved(1), approved(2)], outbox: [], isHooked: true });
      const [turn] = await store.takeHooks(now, 1_000, 10);
      assert.ok(turn && (await store.moveHook(turn, 1, now)));
      await store.close();
      store = await place.open();
      const [next] = await store.takeHooks(now + 2_000, 1_000, 10);
      assert.equal(next?.sent, 1);
      assert.ok(next && (await store.moveHook(next, 2, now)));
      await store.endHook(next, now);
      await store.commit(TENANT, 2, { events: [approved(3)], outbox: [], isHooked: true });
      const [last] = await store.takeHooks(now + 4_000, 1_000, 10);
      assert.equal(last?.sent, 2);
    });

    it('shows two handles the same trail, and only one of them wins a version', async () => {
      const other = await place.open();
      await store.commit(TENANT, 0, { events: [approved(1)], outbox: [refresh('c1'), refresh('c2')] });
      assert.equal((await other.load(TENANT, 0)).version, 1);
      const results = await Promise.all(
        [store, other].map((handle, n) => handle.commit(TENANT, 1, { events: [approved(n)], outbox: [] })),
      );
      assert.deepEqual(results.map((result) => result.kind).sort(), ['committed', 'stale']);
      const taken = await Promise.all([store, other].map((handle, n) => handle.takeOutbox(`w${n}`, 1, 10, 10)));
      assert.equal(new Set(taken.flat().map((entry) => entry.id)).size, 2);
      assert.equal(taken.flat().length, 2);
      await other.close();
    });

    it('gives a claim to one of two handles', async () => {
      const other = await place.open();
      const claims = await Promise.all([store, other].map((handle) => handle.claim(TENANT, 'k')));
      assert.deepEqual(claims.sort(), [false, true]);
      await other.close();
    });

    it('gives two handles that ask at once the same key, and after a restart too', async () => {
      const other = await place.open();
      const [first, second] = await Promise.all([store, other].map((handle) => handle.sharedKey('exchange')));
      assert.equal(first, second);
      await other.close();
      await store.close();
      store = await place.open();
      assert.equal(await store.sharedKey('exchange'), first);
    });

    it('lets exactly one of forty racers in four processes win a version', async () => {
      const racer = readOnce(fileURLToPath(new URL('racer.ts', import.meta.url)));
      const racers = Array.from({ length: 4 }, () =>
        fork(RUNNER, [...racer, JSON.stringify(place.race), '10'], { execArgv: [] }),
      );
      await Promise.all(racers.map(told));
      const answers = racers.map((racer) => told<readonly string[]>(racer));
      for (const racer of racers) racer.send('go');
      const results = (await Promise.all(answers)).flat();
      assert.equal(results.length, 40);
      assert.equal(results.filter((kind) => kind === 'committed').length, 1);
      assert.equal(results.filter((kind) => kind === 'stale').length, 39);
      const { version, events } = await store.load(TENANT, 0);
      assert.equal(version, 1);
      assert.equal((await verifyChain(TENANT, events)).kind, 'intact');
    });
  });
}
