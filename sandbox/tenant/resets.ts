import type { Person } from '../people.ts';
import { type Audit, activities, audit } from './audits.ts';
import { portalSettings, type State } from './state.ts';

/** What a self-service reset by `person` would meet, by the documented names of the SSPR codes; undefined when it works. */
function resetProblem(state: State, person: Person): string | undefined {
  if (!state.isLicensed) return 'UserNotLicensed';
  if (state.ssprScope === 0) return 'TenantSSPRFlagDisabled';
  return person.isSynced ? writebackProblem(state) : undefined;
}

function writebackProblem(state: State): string | undefined {
  if (!portalSettings(state).enablementForTenant) return 'WritebackNotEnabled';
  return state.agent.isReachable ? undefined : 'OnPremisesConnectivityError';
}

/**
 * A self-service reset and its two events, oldest first. `agent` says who wrote it back regardless of the settings.
 * That a failure's reason is the code's name is a guess; the literal of a real event isn't known.
 */
export function resetByUser(state: State, person: Person, now: Date, agent?: string): readonly Audit[] {
  const failure = agent === undefined ? resetProblem(state, person) : undefined;
  const common = { at: now, by: person, target: person };
  return [
    audit({ ...common, activity: activities.progress, reason: 'User submitted a new password' }),
    audit({
      ...common,
      activity: activities.resetByUser,
      reason: 'Successfully completed reset.',
      ...(failure ? { failure } : { details: { OnPremisesAgent: agent ?? agentFor(person) } }),
    }),
  ];
}

/** An administrator's reset over Graph: it goes on-premises if it can, and stays in the cloud if writeback is off. */
export function resetByAdmin(state: State, admin: Person, target: Person, now: Date): Audit {
  const problem = target.isSynced ? writebackProblem(state) : undefined;
  const common = { at: now, by: admin, target, activity: activities.resetByAdmin };
  if (problem === 'OnPremisesConnectivityError') return audit({ ...common, failure: problem });
  return audit({
    ...common,
    reason: 'Successfully completed reset.',
    details: { OnPremisesAgent: problem ? 'None' : agentFor(target) },
  });
}

function agentFor(person: Person): string {
  return person.isSynced ? 'Microsoft Entra Connect' : 'None';
}
