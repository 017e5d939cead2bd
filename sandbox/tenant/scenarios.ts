import { people } from '../people.ts';
import { activities, audit } from './audits.ts';
import { graphScopes } from './scopes.ts';
import { type ScenarioName, type State, startingRoles, withAudits } from './state.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * The tenant at the start of a scenario. `fresh` is a licensed, synchronising tenant where nobody has touched writeback;
 * each other one differs from it in the one thing its name says.
 */
export function scenario(name: ScenarioName, now: Date): State {
  const fresh: State = {
    scenario: name,
    connect: { passwordWriteback: false },
    switches: { main: false, unlock: false },
    agent: { canUnlock: true, isReachable: true },
    sync: 'fresh',
    isLicensed: true,
    hasPortalApi: true,
    ssprScope: 2,
    allowsAdminReset: true,
    roles: startingRoles(),
    consented: graphScopes,
    audits: [],
  };
  switch (name) {
    case 'fresh':
      return fresh;
    case 'no-license':
      return { ...fresh, isLicensed: false };
    case 'sync-off':
      return { ...fresh, sync: 'off' };
    case 'sync-stale':
      return { ...fresh, sync: 'stale' };
    case 'sspr-off':
      return { ...fresh, ssprScope: 0 };
    case 'no-portal-api':
      return { ...fresh, hasPortalApi: false };
    case 'unlock-unsupported':
      return { ...fresh, agent: { canUnlock: false, isReachable: true } };
    case 'already-on':
      return switchedOn(fresh, now);
    case 'agent-unreachable':
      return lostItsAgent(switchedOn(fresh, now), now);
  }
}

function switchedOn(state: State, now: Date): State {
  return withAudits(
    { ...state, connect: { passwordWriteback: true }, switches: { main: true, unlock: true } },
    audit({ at: new Date(now.getTime() - 9 * day), activity: activities.enabled, by: people.grady }),
    audit({
      at: new Date(now.getTime() - 2 * day),
      activity: activities.resetByUser,
      by: people.adele,
      target: people.adele,
      reason: 'Successfully completed reset.',
      details: { OnPremisesAgent: 'Microsoft Entra Connect' },
    }),
  );
}

function lostItsAgent(state: State, now: Date): State {
  return withAudits(
    { ...state, agent: { canUnlock: true, isReachable: false } },
    audit({
      at: new Date(now.getTime() - day / 24),
      activity: activities.resetByUser,
      by: people.adele,
      target: people.adele,
      failure: 'OnPremisesConnectivityError',
    }),
  );
}
