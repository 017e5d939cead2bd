import { everyone, tenantId } from '../people.ts';
import type { Answer } from './http.ts';
import { portalSettings, rolesOf, type State } from './state.ts';
import type { World } from './world.ts';

/** Everything `GET /sandbox/state` tells: the fields of the contract first. */
function stateView(world: World) {
  const state = world.state();
  const { connect, audits, scenario, agent, cloudSync, transition, sync, isLicensed, ssprScope, consented } = state;
  const users = everyone.map(({ id, displayName, userPrincipalName }) => ({
    id,
    displayName,
    userPrincipalName,
    roles: rolesOf(state, id),
  }));
  const told = { scenario, agent, cloudSync, transition, sync, isLicensed, ssprScope, consented };
  return { tenantId, users, portal: portalSettings(state), connect, audits, ...told, faults: world.faults.active() };
}

export const shown = (world: World): Answer => ({ status: 200, body: stateView(world) });

export function changed(world: World, update: (state: State) => State): Answer {
  world.change(update);
  return shown(world);
}
