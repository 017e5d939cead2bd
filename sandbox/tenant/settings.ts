import { type Person, people } from '../people.ts';
import { activities, audit } from './audits.ts';
import { hasClient, hasCloudAgent, portalSettings, type State, withAudits } from './state.ts';

/** The values of a settings write that anyone pays attention to. */
export interface SettingsWrite {
  readonly enablementForTenant?: boolean | undefined;
  /** The other name of the main switch, spelt as the only public writer spells it (a capital B, unlike the read). */
  readonly passwordWriteBackSupported?: boolean | undefined;
  readonly accountUnlockEnabled?: boolean | undefined;
  readonly cloudProvisioningEnablementForTenant?: boolean | undefined;
}

/**
 * The backend's way with a write: either name turns the main switch on; an unlock value that comes along with a change of
 * the main switch is lost, and so is the cloud sync box beside a change of either; nothing turns on without a client, the box only
 * where there is an agent. It says yes to all of it. That the box goes this way is a guess: nobody is known to have written it.
 */
export function writeSettings(state: State, write: SettingsWrite): State {
  const now = portalSettings(state);
  const names = [write.enablementForTenant, write.passwordWriteBackSupported].filter((value) => value !== undefined);
  const main = hasClient(state) && (names.length === 0 ? now.enablementForTenant : names.includes(true));
  if (main !== now.enablementForTenant) return { ...state, switches: { main, unlock: now.accountUnlockEnabled } };
  const unlock = canUnlock(state) && (write.accountUnlockEnabled ?? now.accountUnlockEnabled);
  if (unlock !== now.accountUnlockEnabled) return { ...state, switches: { main, unlock } };
  const isOn = hasCloudAgent(state) && (write.cloudProvisioningEnablementForTenant ?? state.cloudSync.isOn);
  return { ...state, switches: { main, unlock }, cloudSync: { ...state.cloudSync, isOn } };
}

/** Cloud sync's agent is taken to know how. */
const canUnlock = (state: State) => hasCloudAgent(state) || (state.connect.passwordWriteback && state.agent.canUnlock);

const off = { main: false, unlock: false } as const;

/** What happens on the server of cloud sync's agent. Where it goes away, so does its half, and with the last client both settings. */
export function setAgent(state: State, agent: State['cloudSync']['agent']): State {
  const isGone = agent === 'none';
  const cloudSync = { ...state.cloudSync, agent, isOn: !isGone && state.cloudSync.isOn };
  const switches = isGone && !state.connect.passwordWriteback ? off : state.switches;
  return { ...state, cloudSync, switches };
}

/** The cmdlet. Whether it leaves an event in the log is unknown, so here it leaves none. */
export function setCloudWriteback(state: State, isOn: boolean): State {
  return { ...state, cloudSync: { ...state.cloudSync, isOn: isOn && hasCloudAgent(state) } };
}

/**
 * What Configure in the wizard does. Ticking makes the writeback client exist; unticking removes it and with it both
 * settings. The directory event belongs to this half: a public write-up saw it when an admin enabled writeback from Connect.
 * Whether the portal's own switch makes one too is unknown, so here it doesn't, and no one can lean on it.
 */
export function connect(state: State, passwordWriteback: boolean, now: Date, by: Person = people.alex): State {
  if (state.connect.passwordWriteback === passwordWriteback) return state;
  const activity = passwordWriteback ? activities.enabled : activities.disabled;
  const switches = hasCloudAgent(state) ? state.switches : off;
  return withAudits({ ...state, connect: { passwordWriteback }, switches }, audit({ at: now, activity, by }));
}

/**
 * The connectivity number. 5 has been seen in a tenant without the client; what the others mean is unknown, so 1 and 4
 * here are numbers and nothing more. That an agent of cloud sync answers it too is a guess.
 */
export function connectivity(state: State): number {
  if (!hasClient(state)) return 5;
  const answers = [
    ...(state.connect.passwordWriteback ? [state.agent.isReachable] : []),
    ...(hasCloudAgent(state) ? [state.cloudSync.agent === 'active'] : []),
  ];
  return answers.includes(true) ? 1 : 4;
}
