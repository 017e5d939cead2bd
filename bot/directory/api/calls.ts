import {
  POLICY_ACTIVITIES,
  RESET_ACTIVITIES,
  sinceAnyOf,
  UNLOCK_ACTIVITY,
  WRITEBACK_ACTIVITIES,
} from './activities.ts';

/** One documented Graph call. `needs`: the least delegated permissions, the one for the path first; `docs`: its page. */
export type GraphCall = {
  /** v1.0 where nothing is said; beta where the call exists nowhere else. */
  readonly version?: 'beta';
  readonly method: 'GET' | 'POST';
  /** `{id}` is filled in by the caller, in the query too; so is `{since}` there. */
  readonly path: string;
  /** Only where the page documents `$select`. */
  readonly select?: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly needs: readonly string[];
  readonly docs: string;
};

export const GRAPH_DOCS = 'https://learn.microsoft.com/graph/api';

/**
 * An order is asked for and not relied on: it is what the service makes of it. Pages of nearly a thousand, the most this log gives,
 * since it answers only five requests in ten seconds (Microsoft Graph service-specific throttling limits).
 */
const NEWEST_FIRST = { $orderby: 'activityDateTime desc', $top: '999' } as const;

/** Every call this product makes to Graph but for the optional ones: all of them read. `checkMyGroups` is a POST that changes nothing. */
export const GRAPH_CALLS = {
  licences: {
    method: 'GET',
    path: '/subscribedSkus',
    select: ['skuPartNumber', 'capabilityStatus', 'appliesTo', 'prepaidUnits', 'consumedUnits', 'servicePlans'],
    needs: ['LicenseAssignment.Read.All'],
    docs: `${GRAPH_DOCS}/subscribedsku-list`,
  },
  organization: {
    method: 'GET',
    path: '/organization',
    // tenantType is never empty: null there shows that the consent gives only the basic properties.
    select: ['onPremisesSyncEnabled', 'onPremisesLastSyncDateTime', 'tenantType', 'verifiedDomains'],
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
    query: { $filter: sinceAnyOf(Object.keys(WRITEBACK_ACTIVITIES)), ...NEWEST_FIRST },
    needs: ['AuditLog.Read.All'],
    docs: `${GRAPH_DOCS}/directoryaudit-list`,
  },
  resetAudits: {
    method: 'GET',
    path: '/auditLogs/directoryAudits',
    query: { $filter: sinceAnyOf([...Object.keys(RESET_ACTIVITIES), UNLOCK_ACTIVITY]), ...NEWEST_FIRST },
    needs: ['AuditLog.Read.All'],
    docs: `${GRAPH_DOCS}/directoryaudit-list`,
  },
  policyAudits: {
    method: 'GET',
    path: '/auditLogs/directoryAudits',
    query: { $filter: sinceAnyOf(POLICY_ACTIVITIES), ...NEWEST_FIRST },
    needs: ['AuditLog.Read.All'],
    docs: `${GRAPH_DOCS}/directoryaudit-list`,
  },
  // The resource's page documents `ge` for the time and `eq` for a target's id; names are compared here.
  passwordEventsOf: {
    method: 'GET',
    path: '/auditLogs/directoryAudits',
    query: {
      $filter: "activityDateTime ge {since} and targetResources/any(t:t/id eq '{id}')",
      ...NEWEST_FIRST,
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
  // Of the caller alone: one's own type is readable with User.Read, others' is not.
  ownAccount: {
    method: 'GET',
    path: '/users/{id}',
    select: ['id', 'userType', 'userPrincipalName'],
    needs: ['User.Read'],
    docs: `${GRAPH_DOCS}/user-get`,
  },
  person: {
    method: 'GET',
    path: '/users/{id}',
    select: ['id', 'displayName'],
    needs: ['User.ReadBasic.All'],
    docs: `${GRAPH_DOCS}/user-get`,
  },
  // By the page on query parameters, a filter over several names at once; it needs no ConsistencyLevel, as `$search` would.
  usersNamed: {
    method: 'GET',
    path: '/users',
    select: ['id', 'displayName', 'userPrincipalName'],
    query: {
      $filter: "startswith(displayName,'{id}') or startswith(givenName,'{id}') or startswith(surname,'{id}')",
      $top: '999',
    },
    needs: ['User.ReadBasic.All'],
    docs: `${GRAPH_DOCS}/user-list`,
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
  // Its page documents `$filter` and `$orderby` alone, and says that it doesn't work for disabled users.
  registrations: {
    method: 'GET',
    path: '/reports/authenticationMethods/userRegistrationDetails',
    needs: ['AuditLog.Read.All'],
    docs: `${GRAPH_DOCS}/authenticationmethodsroot-list-userregistrationdetails`,
  },
} as const satisfies Record<string, GraphCall>;

/** The portal backend's addresses, below its base. Known from public readers only; Microsoft documents none of them. */
export const PORTAL_PATHS = {
  settings: '/PasswordReset/OnPremisesPasswordResetPolicies',
  connectivity: '/PasswordReset/CheckWritebackConnectivityStatus',
  scope: '/PasswordReset/PasswordResetPolicies?getPasswordResetEnabledGroup=true',
} as const;

/** What is written there, each under the name that its calls are counted by. */
export const PORTAL_PUTS = { putSettings: PORTAL_PATHS.settings } as const;
