import { known, type Observation } from '../reading.ts';
import { stepsOf, TRANSITION_IDS } from '../steps/index.ts';
import { type Route, WAYS } from '../vocabulary.ts';
import type { ChangeKind } from './kind.ts';

/**
 * Password writeback moved from Connect Sync to cloud sync with Microsoft's own tool. It writes the switches that must stand for the
 * agent to carry passwords. Microsoft's page: the wizard "doesn't automatically validate … writeback operations", and advises two
 * weeks of validation: so a reset by the agent proves it, and it is looked at again for as long.
 */
export const moveToCloudSync: ChangeKind = {
  id: 'move-to-cloud-sync',
  speaksFor: 'on',
  reads: 'settings',
  routes: ['cloud-sync'],
  targets: () => [
    { name: 'enablementForTenant', after: true },
    { name: 'cloudProvisioningEnablementForTenant', after: true },
  ],
  alsoHolds: () => [],
  steps: (route) => [...TRANSITION_IDS, ...stepsOf('sspr', route)],
  // **Complete transfer** on that page begins the activation, from which Microsoft's page names no way back: that is the wizard's.
  undone: () => ['transition-verify'],
  isServerHalfThere,
  gates: [
    { step: 'move-proof-before', attests: 'worked-before' },
    { step: 'transition-verify', attests: 'writeback-confirmed' },
    { step: 'transition-validate', attests: 'objects-compared' },
  ],
  objection: () => undefined,
  mayNeverShow: () => false,
  // Nobody is known to have written this one over the portal's interface.
  whyLeft: (name) => (name === 'cloudProvisioningEnablementForTenant' ? 'write-unproven' : undefined),
  ways: WAYS,
  needsProof: true,
  watched: { days: 14, every: 3 },
};

/**
 * No API shows which of two clients exports. Only where Connect's own is gone, and cloud sync's switch is on, nothing is left to move.
 * INFERRED, as all of the portal's object.
 */
function isServerHalfThere(_route: Route, observations: readonly Observation[]): boolean | undefined {
  const settings = known(observations, 'settings')?.facts;
  if (!settings?.cloudProvisioningEnablementForTenant || settings.passwordWritebackSupported) return undefined;
  return known(observations, 'agents')?.facts.active === 0 ? undefined : true;
}
