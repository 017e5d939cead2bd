import { known, type Observation } from '../reading.ts';
import { stepsOf } from '../steps/index.ts';
import { ROUTES, type Route, WAYS } from '../vocabulary.ts';
import type { ChangeKind } from './kind.ts';

/**
 * Password writeback turned on, by Connect Sync or by cloud sync. Unlock is left out where that is wished, and on the Connect route where
 * a writeback client exists and says it can't unlock. On the cloud-sync route the Connect client is no one's business, and the portal's
 * box of that route always is, also for plans that didn't write it yet.
 */
export const enableWriteback: ChangeKind = {
  id: 'enable-writeback',
  speaksFor: 'on',
  reads: 'settings',
  routes: ROUTES,
  likelyRoute,
  targets: ({ route, observations, hasUnlock }) => [
    { name: 'enablementForTenant', after: true },
    ...(hasUnlock && !(route === 'connect-sync' && clientCannotUnlock(observations))
      ? [{ name: 'accountUnlockEnabled', after: true } as const]
      : []),
    ...(route === 'cloud-sync' ? [{ name: 'cloudProvisioningEnablementForTenant', after: true } as const] : []),
  ],
  alsoHolds: (route) => [
    {
      name: route === 'connect-sync' ? 'passwordWritebackSupported' : 'cloudProvisioningEnablementForTenant',
      after: true,
    },
  ],
  steps: (route) => [...stepsOf('connect', route), ...stepsOf('sspr', route)],
  undone: (route) => [
    ...(['sspr-unlock', 'sspr-writeback', 'sspr-save'] as const),
    ...(route === 'connect-sync'
      ? (['connect-features', 'connect-configure'] as const)
      : (['cloud-sync-command'] as const)),
  ],
  isServerHalfThere,
  gates: [
    { step: 'connect-features', attests: 'writeback-ticked' },
    { step: 'cloud-sync-command', attests: 'writeback-ticked' },
  ],
  // Of cloud sync the portal's object says nothing before its box is set.
  objection: (route, observations) =>
    route === 'connect-sync' && isServerHalfThere(route, observations) === false ? 'client-missing' : undefined,
  mayNeverShow: (name, observations) =>
    name === 'accountUnlockEnabled' && known(observations, 'settings')?.facts.accountUnlockSupported === false,
  whyLeft: (name, observations) => {
    if (name === 'accountUnlockEnabled' && clientCannotUnlock(observations)) return 'client-cannot-unlock';
    // Nobody is known to have written this one over the portal's interface.
    return name === 'cloudProvisioningEnablementForTenant' ? 'write-unproven' : undefined;
  },
  ways: WAYS,
  undoneBy: 'disable-writeback',
};

/**
 * INFERRED: that the portal's box for cloud sync reads as `cloudProvisioningEnablementForTenant`, and that it being off doesn't show that
 * the command wasn't run. A tenant whose every provisioning agent is inactive has nobody to carry a password.
 */
function isServerHalfThere(route: Route, observations: readonly Observation[]): boolean | undefined {
  const settings = known(observations, 'settings')?.facts;
  if (!settings) return undefined;
  if (route === 'connect-sync') return settings.passwordWritebackSupported;
  const agents = known(observations, 'agents')?.facts;
  return settings.cloudProvisioningEnablementForTenant && agents?.active !== 0 ? true : undefined;
}

/** Where cloud sync's box is on and no client of Connect is registered, cloud sync is what there is. INFERRED, as all of the portal's object. */
function likelyRoute(observations: readonly Observation[]): Route | undefined {
  const settings = known(observations, 'settings')?.facts;
  const isCloudSync = settings?.cloudProvisioningEnablementForTenant && !settings.passwordWritebackSupported;
  return isCloudSync ? 'cloud-sync' : undefined;
}

/** A writeback client is there and says that it can't unlock accounts (inferred, as all of the portal's object). */
export function clientCannotUnlock(observations: readonly Observation[]): boolean {
  const settings = known(observations, 'settings')?.facts;
  return settings?.passwordWritebackSupported === true && !settings.accountUnlockSupported;
}
