import assert from 'node:assert/strict';
import { diagnose } from '../../bot/language/causes/index.ts';
import { readingsIn } from '../../bot/language/causes/shape/readings.ts';
import type { Observation, PortalSettings } from '../../bot/workflow/reading.ts';
import { at, on, read } from '../workflow/kit.ts';

const NOW = at(100);
const synced: Observation = { probe: 'sync', at: at(99), facts: { enabled: true, lastSync: at(95) } };
const idsOf = (settings: PortalSettings) => readingsIn([synced, read(settings, at(99))], NOW).map(({ id }) => id);
const BOTH: PortalSettings = { ...on, cloudProvisioningEnablementForTenant: true };

describe('a diagnosis where both clients are there', () => {
  it('takes neither a fresh sync nor a registered client for a Connect that carries passwords', () => {
    assert.deepEqual(idsOf(on), ['sync-fresh', 'client-present', 'portal-on']);
    assert.deepEqual(idsOf(BOTH), ['both-clients', 'portal-on']);
    assert.deepEqual(idsOf({ ...BOTH, passwordWritebackSupported: false }), ['portal-on'], 'cloud sync alone');
  });

  it('leaves the stopped service open, which a fresh sync rules out where Connect is alone', () => {
    const text = 'password resets fail since yesterday';
    const ruledOut = (settings: PortalSettings) =>
      diagnose({ text, codes: [], observations: [synced, read(settings, at(99))], now: NOW }).ruledOut.map(
        ({ cause }) => cause.id,
      );
    assert.ok(ruledOut(on).includes('service-stopped'), JSON.stringify(ruledOut(on)));
    assert.ok(!ruledOut(BOTH).includes('service-stopped'));
  });
});
