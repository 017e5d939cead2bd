import { known, type Observation } from '../reading.ts';
import type { StepId } from '../steps/index.ts';
import { ROUTES, type Route, WAYS } from '../vocabulary.ts';
import type { ChangeKind } from './kind.ts';

/**
 * Password writeback turned off: what turning it on made, taken back, in either half alone too. The unlock goes with it, since it is
 * carried by the same client.
 */
export const disableWriteback: ChangeKind = {
  id: 'disable-writeback',
  speaksFor: 'off',
  reads: 'settings',
  routes: ROUTES,
  hasHalves: true,
  likelyRoute,
  targets: ({ route }) => [
    { name: 'enablementForTenant', after: false },
    { name: 'accountUnlockEnabled', after: false },
    ...(route === 'cloud-sync' ? [{ name: 'cloudProvisioningEnablementForTenant', after: false } as const] : []),
  ],
  alsoHolds: (route) => [
    {
      name: route === 'connect-sync' ? 'passwordWritebackSupported' : 'cloudProvisioningEnablementForTenant',
      after: false,
    },
  ],
  steps: (route) => [...SERVER_STEPS[route], ...PORTAL_STEPS],
  undone: (route) => [
    ...(['sspr-writeback-off', 'sspr-unlock-off', 'sspr-save'] as const),
    ...(route === 'connect-sync'
      ? (['connect-features-off', 'connect-configure-off'] as const)
      : (['cloud-sync-command-off'] as const)),
  ],
  isServerHalfThere: isServerHalfOff,
  gates: [
    { step: 'connect-features-off', attests: 'writeback-unticked' },
    { step: 'cloud-sync-command-off', attests: 'writeback-unticked' },
  ],
  // Less of it can always be taken away.
  objection: () => undefined,
  mayNeverShow: () => false,
  whyLeft: (name) => (name === 'cloudProvisioningEnablementForTenant' ? 'write-unproven' : undefined),
  ways: WAYS,
  undoneBy: 'enable-writeback',
};

const SERVER_STEPS = {
  'connect-sync': [
    'connect-sign-in',
    'connect-welcome',
    'connect-tasks',
    'connect-credential',
    'connect-directories',
    'connect-features-off',
    'connect-configure-off',
    'connect-exit-off',
  ],
  'cloud-sync': ['cloud-sync-command-off'],
} as const satisfies Record<Route, readonly StepId[]>;

const PORTAL_STEPS = [
  'sspr-sign-in',
  'sspr-open',
  'sspr-writeback-off',
  'sspr-unlock-off',
  'sspr-save',
] as const satisfies readonly StepId[];

/** INFERRED, as all of the portal's object: no client of Connect is registered, or cloud sync's box is clear. */
function isServerHalfOff(route: Route, observations: readonly Observation[]): boolean | undefined {
  const settings = known(observations, 'settings')?.facts;
  if (!settings) return undefined;
  return route === 'connect-sync'
    ? !settings.passwordWritebackSupported
    : !settings.cloudProvisioningEnablementForTenant;
}

/** The client that is there is the one to turn off; where both are, cloud sync's agent carries the passwords (docs of 2026-10). */
function likelyRoute(observations: readonly Observation[]): Route | undefined {
  const settings = known(observations, 'settings')?.facts;
  return settings && (settings.cloudProvisioningEnablementForTenant ? 'cloud-sync' : 'connect-sync');
}
