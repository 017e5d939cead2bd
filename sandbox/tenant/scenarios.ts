import { people } from '../people.ts';
import { activities, audit } from './audits.ts';
import { startingScopes } from './scopes.ts';
import { type SceneName, type State, startingRoles, withAudits } from './state.ts';
import { usualTrail } from './usual.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * The tenant at the start of a scenario. `fresh` is a licensed, synchronising tenant where nobody has touched writeback;
 * each other one differs from it in the one thing its name says.
 */
export function scenario(name: SceneName, now: Date): State {
  const fresh: State = {
    scenario: name,
    connect: { passwordWriteback: false },
    switches: { main: false, unlock: false },
    agent: { canUnlock: true, isReachable: true },
    cloudSync: { agent: 'none', isOn: false, readsBack: true },
    transition: 'none',
    sync: 'fresh',
    isLicensed: true,
    hasPortalApi: true,
    portalRefusal: 65002,
    namesAgent: true,
    ssprScope: 2,
    allowsAdminReset: true,
    roles: startingRoles(),
    consented: startingScopes,
    audits: [],
  };
  const withAgent: State = { ...fresh, cloudSync: { ...fresh.cloudSync, agent: 'active' } };
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
    case 'usual':
      return usual(fresh, now);
    case 'cloud-sync':
      return withAgent;
    case 'side-by-side':
      return switchedOn(withAgent, now);
  }
}

const on = { connect: { passwordWriteback: true }, switches: { main: true, unlock: true } } as const;

function switchedOn(state: State, now: Date): State {
  return withAudits(
    { ...state, ...on },
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

/** Switched on long ago: the portal tells this app nothing, and the log neither who carried a reset nor who switched it on. */
function usual(state: State, now: Date): State {
  return withAudits(
    { ...state, ...on, hasPortalApi: false, portalRefusal: 65001, namesAgent: false },
    ...usualTrail(now),
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
