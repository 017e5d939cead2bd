import assert from 'node:assert/strict';
import { deadline, expiresAt } from '../../bot/workflow/change/change.ts';
import { dueAt, sweep } from '../../bot/workflow/deciding/by-itself.ts';
import { evolve } from '../../bot/workflow/folding/evolve.ts';
import { KINDS } from '../../bot/workflow/kinds/index.ts';
import { effectsOf } from '../../bot/workflow/telling/effects.ts';
import type { TenantState } from '../../bot/workflow/tenant/state.ts';
import { MINUTE_MS } from '../../bot/workflow/time/durations.ts';
import { begun } from './kinds/played.ts';
import { alex } from './kit.ts';

const typesAt = (state: TenantState, now: string) => sweep(state, now).map(({ type }) => type);
const earlier = (time: string, minutes: number) => new Date(Date.parse(time) - minutes * MINUTE_MS).toISOString();

describe('the time of an approved change', () => {
  for (const kind of Object.values(KINDS)) {
    const [route = 'connect-sync'] = kind.routes;
    const told = begun(kind, route);
    told.approved();
    const state = told.state();
    const end = expiresAt(told.change()) ?? '';
    const warned = deadline(end, -2);

    it(`is told to its requester two hours before it ends, once: ${kind.id}`, () => {
      assert.equal(dueAt(state), Date.parse(warned));
      assert.deepEqual(typesAt(state, earlier(warned, 1)), []);
      const events = sweep(state, warned);
      assert.deepEqual(
        events.map(({ type }) => type),
        ['runs-out'],
      );
      const after = events.reduce(evolve, state);
      const effects = effectsOf(events, state, after);
      assert.deepEqual(
        effects.map((effect) => [effect.kind, 'to' in effect && effect.to]),
        [['runs-out', alex]],
      );
      assert.deepEqual(typesAt(after, earlier(end, 1)), []);
      assert.equal(dueAt(after), Date.parse(end));
      assert.equal(after.changes.get('c1')?.version, state.changes.get('c1')?.version);
    });
  }
});
