/** The Graph permissions the practice app registration may be given; all are consented at the start. */
export const graphScopes = [
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

export const graphAudience = 'https://graph.microsoft.com';
export const graphAppId = '00000003-0000-0000-c000-000000000000';
/** ADIbizaUX, the resource behind the portal's password reset pages. */
export const portalAudience = '74658136-14ec-4630-ad9b-26e160ff0fc6';
