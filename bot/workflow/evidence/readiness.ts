import type { Observation, ProbeFacts } from '../reading.ts';
import { OPERATOR_ROLES, type ProbeId, type RoleName, type Route } from '../vocabulary.ts';
import type { ReadinessRow } from './assessment.ts';
import { clientsIn } from './clients.ts';
import { licenceWord, syncWord } from './from-tenant.ts';

/** What "are we ready" reads, in the order it is shown. */
export const READINESS_PROBES = [
  'licence',
  'sync',
  'sspr-scope',
  'admin-sspr',
  'role',
  'settings',
  'audit',
  'agents',
  'sync-jobs',
] as const satisfies readonly ProbeId[];

/**
 * Each observation as a line: met, unmet, or unknown because. Pure; `now` decides what is stale, `clients` what belongs to this
 * tenant (Connect where none is known).
 */
export function readiness(
  observations: readonly Observation[],
  now: string,
  clients: readonly Route[] = clientsIn(observations),
): readonly ReadinessRow[] {
  return observations.flatMap((o) => rows(o, now, clients));
}

const isMet = (condition: boolean) => (condition ? 'met' : 'unmet');

function rows(o: Observation, now: string, clients: readonly Route[]): readonly ReadinessRow[] {
  const hasCloudSync = clients.includes('cloud-sync');
  if ('because' in o) {
    // A permission that nobody has to grant is missed only where it would tell of a client that is there.
    if (o.because === 'permission-optional' && !hasCloudSync) return [];
    const { probe, because, code, since } = o;
    const says = { id: 'unknown', probe, because, ...(code ? { code } : {}), ...(since ? { since } : {}) } as const;
    return [{ probe: o.probe, answer: 'unknown', says, at: o.at }];
  }
  const row = (answer: ReadinessRow['answer'], says: ReadinessRow['says']): ReadinessRow => ({
    probe: o.probe,
    at: o.at,
    answer,
    says,
  });
  switch (o.probe) {
    case 'licence': {
      const says = licenceWord(o.facts);
      return [row(isMet(says.id === 'licence-present'), says)];
    }
    case 'sync': {
      const says = syncWord(o.facts, now);
      return [row(isMet(says.id === 'sync-fresh'), says)];
    }
    case 'sspr-scope':
      return [row(isMet(o.facts.scope !== 'none'), { id: 'scope', scope: o.facts.scope })];
    case 'admin-sspr':
      return [row(isMet(o.facts.allowed), { id: o.facts.allowed ? 'admin-sspr-on' : 'admin-sspr-off' })];
    case 'role': {
      const role = operatorRole(o.facts.roles);
      return [row(isMet(role !== undefined), role ? { id: 'role-held', role } : { id: 'role-none' })];
    }
    case 'settings':
      return ofSettings(o.facts, clients).map(({ isOn, on, off }) => row(isMet(isOn), { id: isOn ? on : off }));
    case 'audit': {
      const isOn = o.facts.activity === 'enable';
      return [row(isMet(isOn), { id: isOn ? 'audit-enabled' : 'audit-disabled', who: o.facts.who })];
    }
    case 'agents': {
      const { active, inactive } = o.facts;
      return hasCloudSync ? [row(isMet(active > 0), { id: 'agents', active, inactive })] : [];
    }
    case 'sync-jobs': {
      const { jobs } = o.facts;
      const isHealthy = jobs.length > 0 && jobs.every(({ state }) => state?.toLowerCase() === 'active');
      const lastRun =
        jobs
          .flatMap((job) => job.lastRun ?? [])
          .toSorted()
          .at(-1) ?? null;
      return hasCloudSync ? [row(isMet(isHealthy), { id: 'sync-jobs', count: jobs.length, lastRun })] : [];
    }
    case 'connectivity':
    case 'resets':
    case 'policy-log':
      return [];
  }
}

/** Connect's client is a field of its own; of cloud sync the portal's box alone tells, and only where there is cloud sync. */
function ofSettings(settings: ProbeFacts['settings'], clients: readonly Route[]) {
  const { passwordWritebackSupported, cloudProvisioningEnablementForTenant } = settings;
  const client = { isOn: passwordWritebackSupported, on: 'client-present', off: 'client-missing' } as const;
  const box = { isOn: cloudProvisioningEnablementForTenant, on: 'cloud-box-on', off: 'cloud-box-off' } as const;
  const hasCloudSync = clients.includes('cloud-sync');
  return [...(clients.includes('connect-sync') || !hasCloudSync ? [client] : []), ...(hasCloudSync ? [box] : [])];
}

/** The first of the caller's roles that may operate, or undefined. */
export function operatorRole(roles: readonly RoleName[]): RoleName | undefined {
  return OPERATOR_ROLES.find((r) => roles.includes(r));
}
