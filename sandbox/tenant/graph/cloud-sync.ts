import { cloudSyncReaders } from '../../roles.ts';
import { graphError } from '../errors.ts';
import type { Answer } from '../http.ts';
import { hasCloudAgent, hasRole, lastSync } from '../state.ts';
import { collection, type Item } from './odata.ts';
import { type GraphVisit, graphRoute, notFound } from './visit.ts';

/** The template of cloud sync's app, the same in every tenant (source: Microsoft's pages on cloud sync and Graph). */
const template = '1a4721b3-e57f-4451-ae87-ef078703ec94';
const syncApp = '2d0c5b7e-94a1-4f36-8b2d-7c1e0a95f4d3';
const otherApp = '8e61b3a0-5f27-4c9d-a4b8-30d7f2c6e915';
const agentId = '5b9f3d18-c2e7-4a06-91bd-4e8a7f60c2d1';

/** What two optional permissions and a third show of cloud sync. The role is asked for on top, as in the portal. */
export const cloudSyncRoutes = [
  graphRoute(
    'GET /onPremisesPublishingProfiles/provisioning/agents',
    ['Policy.Read.HybridAuthentication'],
    (call, _params, visit) =>
      roleMissing(visit) ??
      collection(call, 'onPremisesPublishingProfiles/agents', 'microsoft.graph.onPremisesAgent', agents(visit)),
    'beta',
  ),
  graphRoute('GET /servicePrincipals', ['Application.Read.All', 'Directory.Read.All'], (call, _params, visit) =>
    collection(call, 'servicePrincipals', 'microsoft.graph.servicePrincipal', apps(visit)),
  ),
  graphRoute('GET /servicePrincipals/:id/synchronization/jobs', ['Synchronization.Read.All'], (call, { id }, visit) => {
    const app = apps(visit).find((one) => one.id === id?.toLowerCase());
    if (!app) return notFound(id ?? '');
    const jobs = app.id === syncApp ? syncJobs(visit) : [];
    return roleMissing(visit) ?? collection(call, 'synchronization/jobs', 'microsoft.graph.synchronizationJob', jobs);
  }),
];

function roleMissing({ state, person }: GraphVisit): Answer | undefined {
  return hasRole(state, person.id, cloudSyncReaders)
    ? undefined
    : graphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
}

/** Microsoft's example of this list writes the state with a capital letter. */
function agents({ state }: GraphVisit): readonly Item[] {
  if (!hasCloudAgent(state)) return [];
  const status = state.cloudSync.agent === 'active' ? 'Active' : 'Inactive';
  const machine = { machineName: 'sync-1.practice.example', externalIp: '192.0.2.10' };
  return [{ id: agentId, status, supportedPublishingTypes: ['provisioning'], ...machine }];
}

function apps({ state }: GraphVisit): readonly Item[] {
  const app = (id: string, displayName: string, applicationTemplateId: string | null): Item => ({
    id,
    appId: id,
    displayName,
    applicationTemplateId,
    accountEnabled: true,
  });
  const others = [app(otherApp, 'Payroll', null)];
  return hasCloudAgent(state) ? [app(syncApp, 'practice.example', template), ...others] : others;
}

/** Without a running agent a job comes into quarantine. */
function syncJobs({ state, world }: GraphVisit): readonly Item[] {
  // The tool's configurations "remain disabled during the transfer" (its page, 2026-09-16).
  const isDisabled = state.transition === 'transferred';
  const isActive = state.cloudSync.agent === 'active' && !isDisabled;
  const time = lastSync(state, world.now()).toISOString();
  return ['AD2AADProvisioning', 'AD2AADPasswordHash'].map((templateId) => ({
    id: `${templateId}.practice`,
    templateId,
    schedule: { expiration: null, interval: 'PT2M', state: isActive ? 'Active' : 'Disabled' },
    status: {
      code: isDisabled ? 'NotRun' : isActive ? 'Active' : 'Quarantine',
      lastExecution: isDisabled ? null : { state: isActive ? 'Succeeded' : 'Failed', timeBegan: time, timeEnded: time },
    },
  }));
}
