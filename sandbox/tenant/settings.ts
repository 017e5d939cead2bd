import { type Person, people } from '../people.ts';
import { activities, audit } from './audits.ts';
import { portalSettings, type State, withAudits } from './state.ts';

/** The values of a settings write that anyone pays attention to. */
export interface SettingsWrite {
  readonly enablementForTenant?: boolean | undefined;
  /** The other name of the main switch, spelt as the only public writer spells it (a capital B, unlike the read). */
  readonly passwordWriteBackSupported?: boolean | undefined;
  readonly accountUnlockEnabled?: boolean | undefined;
}

/**
 * The backend's way with a write: either name turns the main switch on; an unlock value that comes along with a change of
 * the main switch is lost; nothing turns on without a writeback client. It says yes to all of it.
 */
export function writeSettings(state: State, write: SettingsWrite): State {
  const now = portalSettings(state);
  const names = [write.enablementForTenant, write.passwordWriteBackSupported].filter((value) => value !== undefined);
  const main = now.passwordWritebackSupported && (names.length === 0 ? now.enablementForTenant : names.includes(true));
  if (main !== now.enablementForTenant) return { ...state, switches: { main, unlock: now.accountUnlockEnabled } };
  const unlock = now.accountUnlockSupported && (write.accountUnlockEnabled ?? now.accountUnlockEnabled);
  return { ...state, switches: { main, unlock } };
}

/**
 * What Configure in the wizard does. Ticking makes the writeback client exist; unticking removes it and with it both
 * settings. The directory event belongs to this half: a public write-up saw it when an admin enabled writeback from Connect.
 * Whether the portal's own switch makes one too is unknown, so here it doesn't, and no one can lean on it.
 */
export function connect(state: State, passwordWriteback: boolean, now: Date, by: Person = people.alex): State {
  if (state.connect.passwordWriteback === passwordWriteback) return state;
  const activity = passwordWriteback ? activities.enabled : activities.disabled;
  const switches = { main: false, unlock: false };
  return withAudits({ ...state, connect: { passwordWriteback }, switches }, audit({ at: now, activity, by }));
}

/**
 * The connectivity number. 5 has been seen in a tenant without the client; what the others mean is unknown, so 1 and 4
 * here are numbers and nothing more.
 */
export function connectivity(state: State): number {
  if (!state.connect.passwordWriteback) return 5;
  return state.agent.isReachable ? 1 : 4;
}
