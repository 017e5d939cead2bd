import assert from 'node:assert/strict';
import { evolve } from '../../bot/workflow/folding/evolve.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { turnOf } from '../../bot/workflow/telling/turned.ts';
import { emptyTenant } from '../../bot/workflow/tenant/state.ts';
import {
  ago,
  broke,
  CONNECT,
  DAYS,
  failed,
  log,
  portal,
  portalOff,
  refusedPortal,
  switched,
  went,
} from './evidence/kit.ts';
import { alex } from './kit.ts';

const BEGUN: Event = { type: 'watch-begun', in: 'personal', at: ago(90 * DAYS), by: alex };

/** What the last of these events turned, and what was and is said for it. */
function turn(...events: readonly Event[]): readonly (string | undefined)[] | undefined {
  const last = events.slice(-1);
  const before = [BEGUN, ...events.slice(0, -1)].reduce(evolve, emptyTenant(alex.tenantId));
  const found = turnOf(last, before, last.reduce(evolve, before));
  return found && [found.health, found.was?.says.id, found.is?.says.id];
}

describe('a reading that turns the verdict', () => {
  const TURNS: readonly (readonly [string, readonly Event[], readonly (string | undefined)[] | undefined])[] = [
    ['on, then off', [portal(20), portalOff(0)], ['broken', 'settings-on', 'settings-off']],
    ['off, then on', [portalOff(20), portal(0)], ['works', 'settings-off', 'settings-on']],
    ['on, then on again', [portal(20), portal(0)], undefined],
    ['off, then off again', [portalOff(20), portalOff(0)], undefined],
    ['on, then a try that failed', [portal(20), refusedPortal()], undefined],
    ['on, then nothing could be read', [portal(20), failed(0, 'resets', 'unreachable')], undefined],
    ['nobody knew, then on', [portal(0)], ['works', undefined, 'settings-on']],
    ['nobody knew, then off', [portalOff(0)], ['broken', undefined, 'settings-off']],
    ['on long ago, then on', [portal(60 * DAYS), portal(0)], ['works', undefined, 'settings-on']],
    [
      'on, then switched off by somebody',
      [portal(20), switched('disable', 2)],
      ['broken', 'settings-on', 'audit-disabled'],
    ],
  ];
  for (const [name, events, told] of TURNS)
    it(`${told ? `is told: ${name}` : `is none: ${name}`}`, () => assert.deepEqual(turn(...events), told));

  it('is told where nothing gets through any more after a success', () => {
    const [health, , is] =
      turn(
        portal(30),
        log({ succeeded: [went(CONNECT, 20)] }, 20),
        log({ succeeded: [went(CONNECT, 20)], failed: [broke('OnPremisesConnectivityError', 1, 3)] }),
      ) ?? [];
    assert.deepEqual([health, is], ['broken', 'no-way-through']);
  });

  it('is looked for only where somebody watches', () => {
    const ended: Event = { ...BEGUN, type: 'watch-ended' };
    assert.equal(turn(ended, portal(20), portalOff(0)), undefined);
    assert.ok(turn(ended, BEGUN, portal(20), portalOff(0)));
  });

  it('is none of a change’s own steps, which read nothing', () => {
    const step: Event = { type: 'step-done', step: 'connect-welcome', at: portal(0).at, by: alex, changeId: 'c1' };
    assert.equal(turn(portal(20), step), undefined);
    assert.equal(turn(portal(20), log({})), undefined);
  });
});
