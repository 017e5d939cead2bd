import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dueAt, sweep } from '../../bot/workflow/deciding/by-itself.ts';
import { evolve, evolveAll, evolvePage } from '../../bot/workflow/folding/evolve.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { isSettled } from '../../bot/workflow/tenant/settled.ts';
import { contradicts, restored, snapshotOf } from '../../bot/workflow/tenant/snapshot.ts';
import { emptyTenant, openChange, type TenantState } from '../../bot/workflow/tenant/state.ts';
import { runs } from '../support/deep.ts';
import { events as readings } from './evidence/arbitrary.ts';
import { alex, asAlex, asMegan, at, START, story, storyAtSettings, unread } from './kit.ts';

const TENANT = alex.tenantId;
const RUNS = runs(150, 3_000);
const DAY = 24 * 60;

/** As a store keeps it and gives it back. */
const kept = (state: TenantState, when: string) =>
  restored(TENANT, JSON.parse(JSON.stringify(snapshotOf(state))), when);

/** What an acted story leaves in the trail, so many days later and as a change of its own. */
const later = (events: readonly Event[], days: number): readonly Event[] =>
  events.map((event) => ({
    ...event,
    at: new Date(Date.parse(event.at) + days * DAY * 60_000).toISOString(),
    ...(event.changeId ? { changeId: `c${days}` } : {}),
  }));

const rejected = story();
rejected.start();
rejected.submit();
rejected.tell(asMegan, { verb: 'reject', changeId: 'c1', version: 2, comment: 'not now' });
const cancelled = storyAtSettings();
cancelled.press(asAlex, 'cancel');
const drafted = story();
drafted.start();
const open = storyAtSettings();
const STORIES = [rejected, cancelled, drafted, open].map((told) => told.events());

const setBack = fc.integer({ min: -2 * DAY, max: 6 * DAY }).map(
  (minute): Event => ({
    type: 'clock-set-back',
    at: at(minute),
    by: 'pilot',
  }),
);

/** Some stories, a day apart, with readings of any time among their records, and a clock that was set back now and then. */
const trail = fc
  .tuple(
    fc.array(fc.constantFrom(...STORIES.slice(0, 3)), { maxLength: 5 }),
    fc.boolean(),
    fc.array(
      fc.tuple(
        fc.oneof(
          readings,
          setBack.map((event) => [event]),
        ),
        fc.nat(80),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([told, isOpen, extras]) => {
    const all = [...told, ...(isOpen ? [STORIES[3] ?? []] : [])].flatMap((events, n) => later(events, n));
    for (const [events, place] of extras) all.splice(place, 0, ...events);
    return all;
  });

describe('a trail that is folded in pages', () => {
  it('gives the same state as one record after the other, wherever the pages end', () => {
    const law = fc.property(trail, fc.integer({ min: 1, max: 30 }), (events, size) => {
      let state = emptyTenant(TENANT);
      let oneByOne = state;
      for (let from = 0; from < events.length; from += size) {
        const page = events.slice(from, from + size);
        const folded = evolvePage(state, page);
        // The newest place of the page at which nothing was under way, or none.
        let settled: TenantState | undefined;
        for (const event of page) {
          oneByOne = evolve(oneByOne, event);
          if (isSettled(oneByOne, event.at)) settled = oneByOne;
        }
        assert.deepEqual(folded.settled, settled);
        state = folded.state;
      }
      assert.deepEqual(state, oneByOne);
    });
    fc.assert(law, { numRuns: RUNS });
  });

  it('goes on from a snapshot to the same state, and nothing contradicts it but a clock that is set forward again', () => {
    const law = fc.property(trail, fc.nat(80), (events, place) => {
      const before = events.slice(0, place);
      const { settled } = evolvePage(emptyTenant(TENANT), before);
      if (!settled) return;
      const state = kept(settled, events[settled.version - 1]?.at ?? '');
      assert.ok(state, 'what was settled when it was written is taken back');
      const rest = events.slice(settled.version);
      // A plan that grew too old between the two is sent all the same: then all is read from the first record on.
      const isContradicted = rest.some((event) => contradicts(event, state.changes));
      assert.ok(!isContradicted || events.some(({ type }) => type === 'clock-set-back'));
      if (isContradicted) return;
      assert.deepEqual(rest.reduce(evolve, state), evolveAll(TENANT, events));
    });
    fc.assert(law, { numRuns: RUNS });
  });
});

describe('what a snapshot may hold', () => {
  it('is no open change, no plan that could be sent, and no test that is under way', () => {
    const now = at(30);
    assert.equal(isSettled(open.state(), now), false);
    assert.equal(isSettled(drafted.state(), now), false);
    assert.equal(isSettled(drafted.state(), at(4 * 60 + 10)), true);
    assert.equal(isSettled(rejected.state(), now), true);
    const test: Event = { type: 'test-started', test: 't', userId: 'u', name: 'U', doubts: [], at: at(0), by: alex };
    const tested = evolve(rejected.state(), test);
    assert.equal(isSettled(tested, now), false);
    assert.equal(isSettled(tested, at(DAY + 1)), true);
    const found = (when: string): Event => ({
      type: 'evidence-gathered',
      observations: [],
      test: { id: 't', outcome: { kind: 'written-back', when, agent: 'PasswordWriteback' } },
      at: now,
      by: alex,
    });
    assert.equal(isSettled(evolve(tested, found(at(20))), now), true);
    assert.equal(
      isSettled(evolve(tested, found(at(40))), now),
      false,
      'a reset ahead of its record could prove a change',
    );
  });

  it('is refused where it says that a change is open, whatever else it says', () => {
    const when = at(10 * DAY);
    assert.equal(kept(open.state(), when), undefined);
    const forged = snapshotOf(open.state());
    assert.equal(restored(TENANT, { ...forged }, when), undefined);
    const fresh = snapshotOf(drafted.state());
    const [draft] = fresh.changes;
    assert.ok(draft && restored(TENANT, fresh, when));
    for (const plannedAt of [when, '9999-01-01T00:00:00.000Z', 'never'])
      assert.equal(restored(TENANT, { ...fresh, changes: [{ ...draft, plannedAt }] }, when), undefined);
  });

  it('is contradicted by a record that goes on with what it says is over', () => {
    const { changes } = rejected.state();
    const stamp = { at: at(60), by: alex, changeId: 'c1' };
    assert.ok(contradicts({ type: 'approved', hash: 'h', comment: null, ...stamp }, changes));
    assert.ok(!contradicts({ type: 'refused', verb: 'approve', because: 'change-has-ended', ...stamp }, changes));
    assert.ok(!contradicts({ type: 'approved', hash: 'h', comment: null, ...stamp, changeId: 'c2' }, changes));
    assert.ok(!contradicts({ type: 'cancelled', ...stamp }, drafted.state().changes));
    assert.ok(contradicts({ type: 'cancelled', ...stamp }, changes));
  });
});

describe('when a tenant is due', () => {
  it('is the first moment at which the sweep has something to do', () => {
    const waiting = story();
    waiting.start();
    waiting.submit();
    const applying = storyAtSettings();
    applying.apply();
    const verifying = storyAtSettings();
    verifying.press(asAlex, 'portal');
    verifying.check(unread(at(20)));
    for (const told of [waiting, open, verifying]) {
      const when = dueAt(told.state());
      assert.ok(when !== undefined && when > START);
      const sweptAt = (ms: number) => sweep(told.state(), new Date(ms).toISOString()).length;
      assert.deepEqual([sweptAt(when - 1), sweptAt(when)], [0, 1]);
    }
    for (const told of [rejected, cancelled, drafted]) assert.equal(dueAt(told.state()), undefined);
  });

  it('is each look while an apply runs, which is lost two minutes after it began, or after the clock was set back', () => {
    const applying = storyAtSettings();
    applying.apply();
    const began = Date.parse(openChange(applying.state())?.intent?.at ?? '');
    assert.equal(dueAt(applying.state()), 0);
    const sweptAt = (state: TenantState, ms: number) => sweep(state, new Date(began + ms).toISOString());
    const minute = 60_000;
    for (const ms of [0, 2 * minute, -minute, -5 * minute])
      assert.deepEqual(sweptAt(applying.state(), ms), [], `${ms}`);
    assert.deepEqual(
      sweptAt(applying.state(), 2 * minute + 1).map(({ type }) => type),
      ['outcome-lost'],
    );
    for (const ms of [-5 * minute - 1, -60 * minute, -DAY * minute]) {
      const back = sweptAt(applying.state(), ms);
      assert.deepEqual(
        back.map(({ type }) => type),
        ['clock-set-back'],
      );
      const after = back.reduce(evolve, applying.state());
      const later = [0, 2 * minute, 2 * minute + 1].map((more) => sweptAt(after, ms + more).map(({ type }) => type));
      assert.deepEqual(later, [[], [], ['outcome-lost']]);
    }
  });
});
