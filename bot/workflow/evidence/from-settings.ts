import type { PortalSettings } from '../reading.ts';
import { proves, supports } from './finding.ts';
import type { Part } from './part.ts';

/** The portal's settings object as findings: one for each box and half, all of them inferred. */
export function fromSettings(facts: PortalSettings, at: string): readonly Part[] {
  const { enablementForTenant, passwordWritebackSupported, cloudProvisioningEnablementForTenant: isBoxOn } = facts;
  const half = { at, ground: 'inferred', count: 1 } as const;
  return [
    {
      ...half,
      key: 'switch',
      meaning: 'portalSwitch',
      says: { id: enablementForTenant ? 'settings-on' : 'settings-off' },
      claims: [proves('portal-switch', enablementForTenant)],
    },
    {
      ...half,
      key: 'client',
      meaning: 'connectClient',
      says: { id: passwordWritebackSupported ? 'client-present' : isBoxOn ? 'client-untold' : 'client-missing' },
      // Where cloud sync is switched on, its agent needs no Connect client: the field then says nothing.
      claims: passwordWritebackSupported || !isBoxOn ? [proves('connect-half', passwordWritebackSupported)] : [],
    },
    {
      ...half,
      key: 'cloud-box',
      meaning: 'cloudSyncBox',
      says: { id: isBoxOn ? 'cloud-box-on' : 'cloud-box-off' },
      claims: isBoxOn
        ? [proves('cloud-sync-box', true), proves('cloud-sync-half', true)]
        : [proves('cloud-sync-box', false)],
    },
    { ...half, ...unlock(facts) },
  ];
}

/** Whether a cloud-sync agent can unlock no field tells, so there the switch alone speaks. */
function unlock(facts: PortalSettings): Pick<Part, 'key' | 'meaning' | 'says' | 'claims'> {
  const { accountUnlockEnabled, accountUnlockSupported, passwordWritebackSupported } = facts;
  const isBoxOn = facts.cloudProvisioningEnablementForTenant;
  const cannot = passwordWritebackSupported && !accountUnlockSupported;
  const isOn = proves('unlock-switch', accountUnlockEnabled);
  // With neither client in sight the switch alone says little.
  const alone = accountUnlockEnabled && !isBoxOn ? supports('unlock-switch', true) : isOn;
  return {
    key: 'unlock',
    meaning: cannot ? 'clientCanUnlock' : 'unlockSwitch',
    says: { id: cannot ? 'unlock-unsupported' : accountUnlockEnabled ? 'unlock-on' : 'unlock-off' },
    claims: passwordWritebackSupported ? [isOn, proves('client-can-unlock', accountUnlockSupported)] : [alone],
  };
}
