/** The Graph permissions that the practice app registration has consent for at the start. */
export const startingScopes = [
  'User.Read',
  'User.Read.All',
  'Organization.Read.All',
  'LicenseAssignment.Read.All',
  'AuditLog.Read.All',
  'Directory.Read.All',
  'Policy.Read.All',
  'GroupMember.Read.All',
  'UserAuthenticationMethod.ReadWrite.All',
] as const;

/** And those it may be given: three optional ones that nobody has granted, and the small one that `User.Read.All` holds. */
export const graphScopes = [
  ...startingScopes,
  'Policy.Read.HybridAuthentication',
  'Synchronization.Read.All',
  'Application.Read.All',
  'User.ReadBasic.All',
] as const;

export const graphAudience = 'https://graph.microsoft.com';
export const graphAppId = '00000003-0000-0000-c000-000000000000';
/** ADIbizaUX, the resource behind the portal's password reset pages. */
export const portalAudience = '74658136-14ec-4630-ad9b-26e160ff0fc6';
