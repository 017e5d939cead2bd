import type { ReadinessRow } from './assessment.ts';
import { licenceWord, syncWord } from './evidence/from-tenant.ts';
import type { Observation } from './reading.ts';
import { OPERATOR_ROLES, type ProbeId, type RoleName } from './vocabulary.ts';

/** What "are we ready" reads, in the order it is shown. */
export const READINESS_PROBES = [
  'licence',
  'sync',
  'sspr-scope',
  'admin-sspr',
  'role',
  'settings',
  'audit',
] as const satisfies readonly ProbeId[];

/** Each observation as a line: met, unmet, or unknown because. Pure; `now` decides what is stale. */
export function readiness(observations: readonly Observation[], now: string): readonly ReadinessRow[] {
  return observations.flatMap((o) => row(o, now) ?? []);
}

const isMet = (condition: boolean) => (condition ? 'met' : 'unmet');

function row(o: Observation, now: string): ReadinessRow | undefined {
  if ('because' in o) {
    const says = { id: 'unknown', probe: o.probe, because: o.because, ...(o.code ? { code: o.code } : {}) } as const;
    return { probe: o.probe, answer: 'unknown', says, at: o.at };
  }
  const { probe, at } = o;
  switch (o.probe) {
    case 'licence':
      return { probe, at, answer: isMet(o.facts.plans.length > 0), says: licenceWord(o.facts) };
    case 'sync': {
      const says = syncWord(o.facts, now);
      return { probe, at, answer: isMet(says.id === 'sync-fresh'), says };
    }
    case 'sspr-scope':
      return { probe, at, answer: isMet(o.facts.scope !== 'none'), says: { id: 'scope', scope: o.facts.scope } };
    case 'admin-sspr':
      return {
        probe,
        at,
        answer: isMet(o.facts.allowed),
        says: { id: o.facts.allowed ? 'admin-sspr-on' : 'admin-sspr-off' },
      };
    case 'role': {
      const role = operatorRole(o.facts.roles);
      return {
        probe,
        at,
        answer: isMet(role !== undefined),
        says: role ? { id: 'role-held', role } : { id: 'role-none' },
      };
    }
    case 'settings':
      return {
        probe,
        at,
        answer: isMet(o.facts.passwordWritebackSupported),
        says: { id: o.facts.passwordWritebackSupported ? 'client-present' : 'client-missing' },
      };
    case 'audit': {
      const isOn = o.facts.activity === 'enable';
      return {
        probe,
        at,
        answer: isMet(isOn),
        says: { id: isOn ? 'audit-enabled' : 'audit-disabled', who: o.facts.who },
      };
    }
    case 'connectivity':
    case 'resets':
    case 'policy-log':
    case 'agents':
    case 'sync-jobs':
      return undefined;
  }
}

/** The first of the caller's roles that may operate, or undefined. */
export function operatorRole(roles: readonly RoleName[]): RoleName | undefined {
  return OPERATOR_ROLES.find((r) => roles.includes(r));
}
