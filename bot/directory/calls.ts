/** One documented Graph v1.0 call. `needs`: the least delegated permissions, the one for the path first; `docs`: its page. */
export type GraphCall = {
  readonly method: 'GET' | 'POST';
  /** `{id}` is filled in by the caller, in the query too; so is `{since}` there. */
  readonly path: string;
  /** Only where the page documents `$select`. */
  readonly select?: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly needs: readonly string[];
  readonly docs: string;
};

const GRAPH_DOCS = 'https://learn.microsoft.com/graph/api';
const ENABLE = 'Enable password writeback for directory';
const DISABLE = 'Disable password writeback for directory';

/** Names of the Microsoft Entra audit activity reference, category DirectoryManagement. */
export const WRITEBACK_ACTIVITIES: Readonly<Record<string, 'enable' | 'disable'>> = {
  [ENABLE]: 'enable',
  [DISABLE]: 'disable',
};

/** Names of the same reference, category UserManagement: what is written back where writeback works. */
const RESET_ACTIVITIES = [
  'Reset password (self-service)',
  'Reset password (by admin)',
  'Change password (self-service)',
] as const;

/** Of the same category: what a test of writeback looks for, and whether the user or an admin did it. */
export const PASSWORD_ACTIVITIES: Readonly<Record<string, 'self' | 'admin'>> = {
  'Reset password (self-service)': 'self',
  'Change password (self-service)': 'self',
  'Blocked from self-service password reset': 'self',
  'Reset password (by admin)': 'admin',
};

/** Every call this product makes to Graph: all of them read. `checkMyGroups` is a POST that changes nothing. */
export const GRAPH_CALLS = {
  licences: {
    method: 'GET',
    path: '/subscribedSkus',
    select: ['skuPartNumber', 'capabilityStatus', 'appliesTo', 'prepaidUnits', 'servicePlans'],
    needs: ['LicenseAssignment.Read.All'],
    docs: `${GRAPH_DOCS}/subscribedsku-list`,
  },
  organization: {
    method: 'GET',
    path: '/organization',
    // tenantType is never empty: null there shows that the consent gives only the basic properties.
    select: ['onPremisesSyncEnabled', 'onPremisesLastSyncDateTime', 'tenantType'],
    needs: ['Organization.Read.All'],
    docs: `${GRAPH_DOCS}/organization-list`,
  },
  authorizationPolicy: {
    method: 'GET',
    path: '/policies/authorizationPolicy',
    needs: ['Policy.Read.All'],
    docs: `${GRAPH_DOCS}/authorizationpolicy-get`,
  },
  // No cast to directoryRole: it reads an index that lags, so it is wrong just after a role was activated. No `$select`, although
  // its page has it: that it gives roleTemplateId, which the members' common type lacks, is documented nowhere.
  myMemberships: {
    method: 'GET',
    path: '/me/transitiveMemberOf',
    query: { $top: '999' },
    needs: ['User.Read', 'RoleManagement.Read.Directory'],
    docs: `${GRAPH_DOCS}/user-list-transitivememberof`,
  },
  // The API page asks for Directory.Read.All too, Microsoft's newer permissions list doesn't; the caller's role counts as well.
  writebackAudits: {
    method: 'GET',
    path: '/auditLogs/directoryAudits',
    query: { $filter: anyOf([ENABLE, DISABLE]), $orderby: 'activityDateTime desc', $top: '10' },
    needs: ['AuditLog.Read.All'],
    docs: `${GRAPH_DOCS}/directoryaudit-list`,
  },
  resetAudits: {
    method: 'GET',
    path: '/auditLogs/directoryAudits',
    query: { $filter: anyOf(RESET_ACTIVITIES), $orderby: 'activityDateTime desc', $top: '50' },
    needs: ['AuditLog.Read.All'],
    docs: `${GRAPH_DOCS}/directoryaudit-list`,
  },
  // The resource's page documents `ge` for the time and `eq` for a target's id; names are compared here.
  passwordEventsOf: {
    method: 'GET',
    path: '/auditLogs/directoryAudits',
    query: {
      $filter: "activityDateTime ge {since} and targetResources/any(t:t/id eq '{id}')",
      $orderby: 'activityDateTime desc',
      $top: '100',
    },
    needs: ['AuditLog.Read.All'],
    docs: `${GRAPH_DOCS}/directoryaudit-list`,
  },
  checkMyGroups: {
    method: 'POST',
    path: '/me/checkMemberGroups',
    needs: ['GroupMember.Read.All', 'User.Read'],
    docs: `${GRAPH_DOCS}/directoryobject-checkmembergroups`,
  },
  groupMembers: {
    method: 'GET',
    path: '/groups/{id}/transitiveMembers',
    select: ['id', 'displayName'],
    query: { $top: '999' },
    needs: ['GroupMember.Read.All', 'User.ReadBasic.All'],
    docs: `${GRAPH_DOCS}/group-list-transitivemembers`,
  },
  person: {
    method: 'GET',
    path: '/users/{id}',
    select: ['id', 'displayName'],
    needs: ['User.ReadBasic.All'],
    docs: `${GRAPH_DOCS}/user-get`,
  },
  // The last three need User.Read.All. It isn't asked for: without it they come back empty, and are told as unknown.
  testUser: {
    method: 'GET',
    path: '/users/{id}',
    select: ['id', 'displayName', 'userPrincipalName', 'userType', 'accountEnabled', 'onPremisesSyncEnabled'],
    needs: ['User.ReadBasic.All'],
    docs: `${GRAPH_DOCS}/user-get`,
  },
  // Its page documents no query option. Readers: Reports Reader, Security Reader, Security Administrator, Global Reader.
  registration: {
    method: 'GET',
    path: '/reports/authenticationMethods/userRegistrationDetails/{id}',
    needs: ['AuditLog.Read.All'],
    docs: `${GRAPH_DOCS}/userregistrationdetails-get`,
  },
} as const satisfies Record<string, GraphCall>;
export type GraphCallName = keyof typeof GRAPH_CALLS;

/** The portal backend's addresses, below its base. Known from public readers only; Microsoft documents none of them. */
export const PORTAL_PATHS = {
  settings: '/PasswordReset/OnPremisesPasswordResetPolicies',
  connectivity: '/PasswordReset/CheckWritebackConnectivityStatus',
  scope: '/PasswordReset/PasswordResetPolicies?getPasswordResetEnabledGroup=true',
} as const;

function anyOf(activities: readonly string[]): string {
  return activities.map((name) => `activityDisplayName eq '${name}'`).join(' or ');
}
