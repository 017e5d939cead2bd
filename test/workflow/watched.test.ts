import assert from 'node:assert/strict';
import type { Change } from '../../bot/workflow/change/change.ts';
import { isWatched, nextLook, watchedUntil } from '../../bot/workflow/change/watched.ts';
import { dueAt, sweep } from '../../bot/workflow/deciding/by-itself.ts';
import { evolve, evolveAll } from '../../bot/workflow/folding/evolve.ts';
import { KINDS } from '../../bot/workflow/kinds/index.ts';
import { effectsOf } from '../../bot/workflow/telling/effects.ts';
import { isSettled } from '../../bot/workflow/tenant/settled.ts';
import { openChange, type TenantState } from '../../bot/workflow/tenant/state.ts';
import { watchedChanges } from '../../bot/workflow/tenant/watching.ts';
import { DAY_MS, HOUR_MS } from '../../bot/workflow/time/durations.ts';
import type { Route } from '../../bot/workflow/vocabulary.ts';
import { moved } from './kinds/moved.ts';
import { begun } from './kinds/played.ts';
import { alex, story } from './kit.ts';

const told = moved();
const done = told.state();
const end = Date.parse(told.change().endedAt ?? '');
const day = (days: number) => new Date(end + days * DAY_MS).toISOString();
const swept = (state: TenantState, now: string) => sweep(state, now).reduce(evolve, state);

describe('a move to cloud sync that is done', () => {
  it('frees its tenant for other changes', () => {
    assert.equal(told.change().phase, 'done');
    assert.equal(openChange(done), undefined);
    const next = begun(KINDS['enable-writeback'], 'connect-sync', told.events(), 'c2');
    next.approved();
    assert.equal(next.change().phase, 'running', next.refusal());
  });

  it('has its requester asked every third day for two weeks, each time once, told once that they are over, and nobody else', () => {
    const asked: string[] = [];
    let state = done;
    for (let hours = 0; hours <= 24 * 20; hours += 1) {
      const now = new Date(end + hours * HOUR_MS).toISOString();
      const events = sweep(state, now);
      const after = events.reduce(evolve, state);
      for (const effect of effectsOf(events, state, after)) {
        if (effect.kind !== 'tell') continue;
        assert.deepEqual([effect.to, effect.about], [alex, 'look']);
        asked.push(now);
      }
      state = after;
    }
    assert.deepEqual(asked, [day(3), day(6), day(9), day(12), day(14)]);
    assert.equal(state.changes.get('c1')?.phase, 'done');
  });

  it('is asked for once after a week in which nothing ran', () => {
    const late = swept(done, day(8));
    assert.equal(sweep(done, day(8)).length, 1);
    assert.deepEqual(sweep(late, day(8)), []);
    assert.equal(dueAt(late), Date.parse(day(11)));
  });

  it('is due for a look when the next one is, and for none after the end', () => {
    assert.equal(dueAt(done), Date.parse(day(3)));
    assert.equal(watchedUntil(told.change()), day(14));
    assert.equal(dueAt(swept(done, day(12))), Date.parse(day(14)));
    assert.deepEqual(
      sweep(done, day(15)).map(({ type }) => type),
      ['look-ended'],
    );
    assert.equal(dueAt(swept(done, day(15))), undefined);
    assert.ok(isWatched(told.change(), day(13)) && !isWatched(told.change(), day(14)));
  });

  it('is under way as long as it is watched, so that no snapshot leaves it out', () => {
    assert.equal(isSettled(done, day(13)), false);
    assert.equal(isSettled(done, day(16)), true);
  });

  it('is watched no longer for a clock that was set back', () => {
    const now = new Date(end - 30 * DAY_MS).toISOString();
    const change = swept(done, now).changes.get('c1');
    assert.ok(change);
    assert.ok(Date.parse(watchedUntil(change) ?? '') <= Date.parse(now) + 14 * DAY_MS);
  });

  it('folds the same from what was stored', () => {
    const events = [...told.events(), ...sweep(done, day(3))];
    const stored = JSON.parse(JSON.stringify(events)) as typeof events;
    assert.deepEqual(evolveAll(alex.tenantId, stored), swept(done, day(3)));
  });
});

describe('a move that something else has followed', () => {
  /** As if a change of this kind had been done two days after the move. */
  const followedBy = (kind: (typeof KINDS)[keyof typeof KINDS], route: Route): TenantState => {
    const { settings, ...plan } = told.change().plan;
    const later: Change = {
      ...told.change(),
      id: 'c2',
      plan: { ...plan, settings, operation: kind.id, route },
      endedAt: day(2),
    };
    return { ...done, changes: new Map([...done.changes, ['c2', later]]) };
  };

  it('is watched no longer once it was turned off, moved anew or set up by the other client', () => {
    const off = followedBy(KINDS['disable-writeback'], 'cloud-sync');
    assert.deepEqual(watchedChanges(off, day(4)), []);
    assert.deepEqual(sweep(off, day(4)), []);
    assert.equal(dueAt(off), undefined);
    const back = followedBy(KINDS['enable-writeback'], 'connect-sync');
    assert.deepEqual(watchedChanges(back, day(4)), []);
    const anew = followedBy(KINDS['move-to-cloud-sync'], 'cloud-sync');
    assert.deepEqual(
      watchedChanges(anew, day(4)).map(({ id }) => id),
      ['c2'],
    );
  });

  it('is watched on beside a change that leaves it as it is', () => {
    const beside = followedBy(KINDS['enable-writeback'], 'cloud-sync');
    assert.deepEqual(
      watchedChanges(beside, day(4)).map(({ id }) => id),
      ['c1'],
    );
  });
});

describe('a change of another kind', () => {
  it('is asked for by nobody once it is done', () => {
    const other = story();
    other.start();
    for (const change of other.state().changes.values())
      assert.equal(nextLook({ ...change, phase: 'done' }), undefined);
  });
});
