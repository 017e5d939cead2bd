import assert from 'node:assert/strict';
import { currentStep } from '../../../bot/workflow/change/change.ts';
import { assess } from '../../../bot/workflow/evidence/assess.ts';
import { evolveAll } from '../../../bot/workflow/folding/evolve.ts';
import { KINDS } from '../../../bot/workflow/kinds/index.ts';
import { makePlan } from '../../../bot/workflow/planning/plan.ts';
import type { Observation, PortalSettings } from '../../../bot/workflow/reading.ts';
import type { Event } from '../../../bot/workflow/record/events.ts';
import type { Route } from '../../../bot/workflow/vocabulary.ts';
import { moved } from '../kinds/moved.ts';
import { begun, carried } from '../kinds/played.ts';
import { alex, at, on, read } from '../kit.ts';

const BOTH: PortalSettings = { ...on, cloudProvisioningEnablementForTenant: true };
const LATER = at(400);

const seen = (...observations: readonly Observation[]): Event => ({
  type: 'evidence-gathered',
  observations,
  at: LATER,
  by: alex,
});
/** A turn-off by this route that ended at minute 350, as the trail keeps it. */
function turnedOff(route: Route, only?: 'connect'): readonly Event[] {
  const observations = [read(BOTH)];
  const wish = { kind: 'disable-writeback', observations, route, only, policyVersion: 'p1', by: alex, now: at(340) };
  const plan = makePlan(wish as Parameters<typeof makePlan>[0]);
  return [
    { type: 'planned', plan, observations, at: at(340), by: alex, changeId: 'c9' },
    { type: 'done', at: at(350), by: alex, changeId: 'c9' },
  ];
}
const judge = (...events: readonly Event[]) => assess(evolveAll(alex.tenantId, events), LATER);
const disabled: Observation = { probe: 'audit', at: LATER, facts: { activity: 'disable', when: at(345), who: 'Alex' } };

describe('evidence from before a change that was made here', () => {
  it('of the client that was turned off counts no more, and its being off opposes nothing', () => {
    const off = turnedOff('connect-sync', 'connect');
    const { writeback, evidence, contradictions } = judge(
      ...off,
      seen(read(BOTH, LATER), carried('connect-sync', at(300)), disabled),
    );
    assert.equal(writeback, 'on');
    assert.equal(evidence.find(({ source }) => source === 'resets')?.isCounted, false);
    assert.deepEqual(contradictions, []);
    const left = judge(...off, seen(carried('cloud-sync', at(300))));
    assert.equal(left.evidence.find(({ source }) => source === 'resets')?.isCounted, true, 'the other one goes on');
  });

  it('counts no more for on once all of it was turned off, and a newer reset does', () => {
    assert.equal(judge(seen(carried('connect-sync', at(300)))).writeback, 'on');
    assert.equal(judge(...turnedOff('connect-sync'), seen(carried('connect-sync', at(300)))).writeback, 'unknown');
    assert.equal(judge(...turnedOff('connect-sync'), seen(carried('connect-sync', at(390)))).writeback, 'on');
  });

  it('is at most probable from the activation of a move on, until cloud sync carried a reset', () => {
    const told = begun(KINDS['move-to-cloud-sync'], 'cloud-sync');
    told.approved();
    const now = (...more: readonly Observation[]) =>
      judge(...told.events(), seen(read(BOTH, LATER), carried('connect-sync', at(0)), ...more)).writeback;
    while (currentStep(told.change()) !== 'transition-verify') told.next(true);
    assert.equal(now(), 'on');
    told.next(true);
    assert.equal(now(), 'probably-on');
    assert.equal(now(carried('cloud-sync', at(300))), 'on');
  });

  it('of Connect proves nothing after a move: with cloud sync turned off, writeback is off', () => {
    const noBox = read({ ...on, enablementForTenant: true }, LATER);
    const before = seen(noBox, carried('connect-sync', at(0)));
    assert.equal(judge(before).writeback, 'on');
    assert.equal(judge(...moved().events(), ...turnedOff('cloud-sync', 'connect'), before).writeback, 'off');
  });
});
