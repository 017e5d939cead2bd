/**
 * Every meaning that this product reads out of something and that Microsoft documents nowhere. What rests on one of these is
 * *inferred*, and says so. README's list of what has not been proven is made from this one; a capture from a live tenant
 * would turn a line of it into a fact.
 */
export const INFERRED = {
  portalSwitch: '`enablementForTenant` is the portal’s box *Write back passwords to your on-premises directory*',
  connectClient:
    '`passwordWritebackSupported` says that a Connect Sync writeback client is registered; for cloud sync it says nothing',
  cloudSyncBox:
    '`cloudProvisioningEnablementForTenant` is the portal’s third box, for Microsoft Entra Connect cloud sync, and ticking it is enough',
  unlockSwitch: '`accountUnlockEnabled` is the portal’s box for unlocking accounts without a reset',
  clientCanUnlock: '`accountUnlockSupported` says that the Connect Sync client can unlock accounts',
  resetScope: '`enablementType` 0, 1 and 2 mean that nobody, a selected group or everyone may reset',
  noCapableAgent:
    '`checkWritebackConnectivityStatusResponseEnum` 5 means that no writeback client was found; other values are not read',
  secondName: 'a write spells `passwordWriteBackSupported` with a capital B, as the one public writer does',
  thirdWrite:
    '`cloudProvisioningEnablementForTenant` can be written like the two switches; nobody is known to have done it',
  unnamedSuccess: 'many successful resets whose entry names no on-premises agent are mostly those of synced users',
  otherCarrier:
    'an agent’s name other than *Microsoft Entra Connect*, *CloudSync* and *None* still means an on-premises agent',
  enableIsConnect:
    '*Enable* and *Disable password writeback for directory* speak of the Connect half, not of the portal’s box',
  notEnabled: 'a reset refused with `WritebackNotEnabled` means that one of the two halves was off at that moment',
  domainRefusal: 'a reset refused with `OnPremisesPolicyViolation` was refused by the domain, so the way to it works',
} as const;
export type InferredId = keyof typeof INFERRED;
