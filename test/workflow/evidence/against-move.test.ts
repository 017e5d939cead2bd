import assert from 'node:assert/strict';
import { againstMove } from '../../../bot/workflow/evidence/against-move.ts';
import { assess } from '../../../bot/workflow/evidence/assess.ts';
import { evolveAll } from '../../../bot/workflow/folding/evolve.ts';
import type { Observation, PortalSettings } from '../../../bot/workflow/reading.ts';
import { lastCarried } from '../../../bot/workflow/tenant/last-carried.ts';
import { alex, at, on, read } from '../kit.ts';

const MOVED: PortalSettings = { ...on, cloudProvisioningEnablementForTenant: true };
const PROVEN = at(100);
const LATER = at(400);

type Carried = readonly [agent: string, minute: number];
const resets = (carried: readonly Carried[], failed?: readonly [reason: string, minute: number]): Observation => ({
  probe: 'resets',
  at: LATER,
  facts: {
    when: at(Math.max(...carried.map(([, minute]) => minute))),
    agent: carried[0]?.[0] ?? null,
    writtenBack: true,
    succeeded: carried.map(([agent, minute]) => ({ agent, by: 'admin', count: 1, newest: at(minute) })),
    ...(failed ? { failed: [{ reason: failed[0], result: 'failure', count: 1, newest: at(failed[1]) }] } : {}),
  },
});

/** What speaks against a move that was proven at minute 100, by these readings of later. */
function against(...observations: readonly Observation[]): string | undefined {
  const state = evolveAll(alex.tenantId, [{ type: 'evidence-gathered', observations, at: LATER, by: alex }]);
  return againstMove(assess(state, LATER), PROVEN)?.says.id;
}
const moved = read(MOVED, LATER);
const proof: Carried = ['CloudSync', 100];

describe('what speaks against a move since its proof', () => {
  it('is nothing where everything is as it was proven, with or without Connect', () => {
    assert.equal(against(moved, resets([proof])), undefined);
    const withoutConnect = read({ ...MOVED, passwordWritebackSupported: false }, LATER);
    assert.equal(against(withoutConnect, resets([proof])), undefined);
  });

  it('is a reset that Connect carried, a reset that found no way, a switch or a box that reads off', () => {
    assert.equal(against(moved, resets([proof, ['Microsoft Entra Connect', 300]])), 'reset-written-back');
    assert.equal(against(moved, resets([proof], ['OnPremisesConnectivityError', 300])), 'no-way-through');
    assert.equal(against(moved, resets([proof], ['WritebackNotEnabled', 300])), 'not-enabled');
    assert.equal(against(read({ ...MOVED, enablementForTenant: false }, LATER), resets([proof])), 'settings-off');
    const noBox = read({ ...MOVED, cloudProvisioningEnablementForTenant: false }, LATER);
    assert.equal(against(noBox, resets([proof])), 'cloud-box-off');
  });

  it('is no reset from before the proof, and none that the domain’s policy refused', () => {
    assert.equal(against(moved, resets([proof, ['Microsoft Entra Connect', 50]])), undefined);
    assert.equal(against(moved, resets([proof], ['OnPremisesConnectivityError', 90])), undefined);
    assert.equal(against(moved, resets([proof], ['OnPremisesPolicyViolation', 300])), undefined);
  });

  it('is answered by a newer reset that cloud sync carried, and not by an older one', () => {
    const failed = ['OnPremisesConnectivityError', 300] as const;
    assert.equal(against(moved, resets([['CloudSync', 350]], failed)), undefined);
    assert.equal(against(moved, resets([['CloudSync', 200]], failed)), 'no-way-through');
  });
});

describe('when a reset last came by an agent', () => {
  it('is told of that agent alone, by the newest of the readings and the tests', () => {
    const observations = [resets([proof, ['Microsoft Entra Connect', 300]])];
    const outcome = { kind: 'written-back', when: at(350), agent: 'Microsoft Entra Connect' } as const;
    const started = {
      type: 'test-started',
      test: 't1',
      userId: 'u1',
      name: 'Adele',
      doubts: [],
      at: at(1),
      by: alex,
    } as const;
    const gathered = { type: 'evidence-gathered', observations, at: LATER, by: alex } as const;
    const read = evolveAll(alex.tenantId, [gathered]);
    assert.equal(lastCarried(read, 'connect-sync'), at(300));
    assert.equal(lastCarried(read, 'cloud-sync'), at(100));
    const tested = evolveAll(alex.tenantId, [started, { ...gathered, test: { id: 't1', outcome } }]);
    assert.equal(lastCarried(tested, 'connect-sync'), at(350));
    assert.equal(lastCarried(evolveAll(alex.tenantId, []), 'connect-sync'), undefined);
  });
});
