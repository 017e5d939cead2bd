import { GRAPH_CALLS, GRAPH_DOCS, type GraphCall } from './calls.ts';

/** A call that is made only where its permission was granted: no install asks for it. `heldBy`: larger permissions that hold it too. */
export type OptionalCall = GraphCall & { readonly heldBy: readonly string[] };

/** Source: "How to programmatically configure cloud sync using MS Graph API". */
const CLOUD_SYNC_APP = '1a4721b3-e57f-4451-ae87-ef078703ec94';

/** Permissions that hold `User.Read.All` too. Source: the permissions tables of the pages named below. */
const READ_USERS = ['User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'] as const;

/** What tells more of cloud sync, and of the users themselves. */
export const OPTIONAL_CALLS = {
  userDetails: {
    heldBy: READ_USERS,
    method: 'GET',
    path: '/users/{id}',
    select: ['id', 'userType', 'accountEnabled', 'onPremisesSyncEnabled', 'assignedPlans'],
    needs: ['User.Read.All'],
    docs: `${GRAPH_DOCS}/user-get`,
  },
  syncedUsers: {
    heldBy: READ_USERS,
    method: 'GET',
    path: '/users',
    select: ['id'],
    query: { $filter: 'onPremisesSyncEnabled eq true', $top: '999' },
    needs: ['User.Read.All'],
    docs: `${GRAPH_DOCS}/user-list`,
  },
  // `{id}` is `provisioning`, the profile of cloud sync's agents. In beta alone, and for a signed-in person alone.
  syncAgents: {
    version: 'beta',
    heldBy: [
      'Policy.ReadWrite.HybridAuthentication',
      'OnPremisesPublishingProfiles.ReadWrite.All',
      'Directory.ReadWrite.All',
    ],
    method: 'GET',
    path: '/onPremisesPublishingProfiles/{id}/agents',
    needs: ['Policy.Read.HybridAuthentication'],
    docs: `${GRAPH_DOCS}/onpremisesagent-list`,
  },
  // Cloud sync's app has the id of its template, or is made from it: both are seen in Microsoft's cloud sync pages.
  syncApps: {
    heldBy: ['Application.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
    method: 'GET',
    path: '/servicePrincipals',
    select: ['id', 'appId'],
    query: { $filter: `appId eq '${CLOUD_SYNC_APP}' or applicationTemplateId eq '${CLOUD_SYNC_APP}'` },
    needs: ['Application.Read.All'],
    docs: `${GRAPH_DOCS}/serviceprincipal-list`,
  },
  syncJobs: {
    heldBy: ['Synchronization.ReadWrite.All'],
    method: 'GET',
    path: '/servicePrincipals/{id}/synchronization/jobs',
    needs: ['Synchronization.Read.All'],
    docs: `${GRAPH_DOCS}/synchronization-synchronization-list-jobs`,
  },
} as const satisfies Record<string, OptionalCall>;
export type OptionalCallName = keyof typeof OPTIONAL_CALLS;

export const ALL_CALLS = { ...GRAPH_CALLS, ...OPTIONAL_CALLS } as const;
export type GraphCallName = keyof typeof ALL_CALLS;
