import type { Person } from '../people.ts';
import { type Audit, activities, audit } from './audits.ts';
import { portalSettings, type State } from './state.ts';

/** What a self-service reset by `person` would meet, by the documented names of the SSPR codes; undefined when it works. */
function resetProblem(state: State, person: Person): string | undefined {
  if (!state.isLicensed) return 'UserNotLicensed';
  if (state.ssprScope === 0) return 'TenantSSPRFlagDisabled';
  return person.isSynced ? writebackProblem(state) : undefined;
}

export function writebackProblem(state: State): string | undefined {
  const client = carrier(state);
  if (!portalSettings(state).enablementForTenant || !client) return 'WritebackNotEnabled';
  return client.isReachable ? undefined : 'OnPremisesConnectivityError';
}

/** Which client carries a password: where both serve one domain, cloud sync's agent does (Microsoft's page, 2026-10-08). */
function carrier({ connect, agent, cloudSync, transition }: State) {
  if (cloudSync.isOn) return { name: 'CloudSync', isReachable: cloudSync.agent === 'active' };
  // "A server in staging mode … does not run password sync or password writeback" (how-to-connect-sync-staging-server).
  if (transition === 'active') return undefined;
  return connect.passwordWriteback ? { name: 'Microsoft Entra Connect', isReachable: agent.isReachable } : undefined;
}

/**
 * A self-service reset and its two events, oldest first. `agent` says who wrote it back regardless of the settings.
 * That a failure's reason is the code's name is a guess; the literal of a real event isn't known.
 */
export function resetByUser(state: State, person: Person, now: Date, agent?: string): readonly Audit[] {
  const failure = agent === undefined ? resetProblem(state, person) : undefined;
  const common = { at: now, by: person, target: person };
  const told = agent ?? (state.namesAgent ? agentFor(state, person) : undefined);
  return [
    audit({ ...common, activity: activities.progress, reason: 'User submitted a new password' }),
    audit({
      ...common,
      activity: activities.resetByUser,
      reason: 'Successfully completed reset.',
      ...(failure ? { failure } : {}),
      ...(told && !failure ? { details: { OnPremisesAgent: told } } : {}),
    }),
  ];
}

/** An administrator's reset: it goes on-premises if it can, and stays in the cloud if writeback is off. It always names the agent. */
export function resetByAdmin(
  state: State,
  { admin, target }: { readonly admin: Person; readonly target: Person },
  now: Date,
  agent?: string,
): Audit {
  const problem = agent === undefined && target.isSynced ? writebackProblem(state) : undefined;
  const common = { at: now, by: admin, target, activity: activities.resetByAdmin };
  if (problem === 'OnPremisesConnectivityError') return audit({ ...common, failure: problem });
  return audit({
    ...common,
    reason: 'Successfully completed reset.',
    details: { OnPremisesAgent: problem ? 'None' : (agent ?? agentFor(state, target)) },
  });
}

/** Unlocking without a reset. Microsoft documents no agent for it, so none is named. */
export function unlockByUser(state: State, person: Person, now: Date): Audit {
  const failure = writebackProblem(state);
  const story = { at: now, by: person, target: person, activity: activities.unlock };
  return audit(failure ? { ...story, failure } : { ...story, reason: 'Successfully unlocked.' });
}

function agentFor(state: State, person: Person): string {
  return (person.isSynced && carrier(state)?.name) || 'None';
}
