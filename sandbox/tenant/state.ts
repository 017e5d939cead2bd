import { everyone, type Person, personById } from '../people.ts';
import type { RoleName } from '../roles.ts';
import type { Audit } from './audits.ts';

export const scenarioNames = [
  'fresh',
  'no-license',
  'sync-off',
  'sync-stale',
  'sspr-off',
  'already-on',
  'agent-unreachable',
  'no-portal-api',
  'unlock-unsupported',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** Who may reset their own password: 0 none, 1 a selected group, 2 all (three public readers agree on it). */
export const ssprScopes = [0, 1, 2] as const;

/** Everything the practice tenant remembers. */
export interface State {
  readonly scenario: ScenarioName;
  readonly connect: { readonly passwordWriteback: boolean };
  readonly switches: { readonly main: boolean; readonly unlock: boolean };
  readonly agent: { readonly canUnlock: boolean; readonly isReachable: boolean };
  readonly sync: 'fresh' | 'stale' | 'off';
  readonly isLicensed: boolean;
  readonly hasPortalApi: boolean;
  readonly ssprScope: (typeof ssprScopes)[number];
  readonly allowsAdminReset: boolean;
  readonly roles: Readonly<Record<string, readonly RoleName[]>>;
  readonly consented: readonly string[];
  /** Object ids of the group of approvers; absent as long as nobody has changed it. */
  readonly approvers?: readonly string[] | undefined;
  /** Newest first. */
  readonly audits: readonly Audit[];
}

/** The portal backend's settings object, field for field. */
export interface PortalSettings {
  readonly objectId: string | null;
  readonly passwordWritebackSupported: boolean;
  readonly accountUnlockSupported: boolean;
  readonly accountUnlockEnabled: boolean;
  readonly enablementForTenant: boolean;
  readonly cloudProvisioningEnablementForTenant: boolean;
}

/** The six fields as the backend would show them. With Connect, "default" as object id is a guess; without, null is seen. */
export function portalSettings({ connect, agent, switches }: State): PortalSettings {
  const hasClient = connect.passwordWriteback;
  return {
    objectId: hasClient ? 'default' : null,
    passwordWritebackSupported: hasClient,
    accountUnlockSupported: hasClient && agent.canUnlock,
    accountUnlockEnabled: hasClient && switches.unlock,
    enablementForTenant: hasClient && switches.main,
    cloudProvisioningEnablementForTenant: false,
  };
}

export function rolesOf(state: State, personId: string): readonly RoleName[] {
  return state.roles[personId] ?? [];
}

export function hasRole(state: State, personId: string, wanted: readonly RoleName[]): boolean {
  return rolesOf(state, personId).some((role) => wanted.includes(role));
}

export function withAudits(state: State, ...added: readonly Audit[]): State {
  const kept = 500;
  return { ...state, audits: [...added.toReversed(), ...state.audits].slice(0, kept) };
}

/** When the directory last synchronised: on the half hour while fresh, as Connect does by default. */
export function lastSync(state: State, now: Date): Date {
  const halfHour = 30 * 60 * 1000;
  const age = { fresh: now.getTime() % halfHour, stale: 26 * 60 * 60 * 1000, off: 40 * 24 * 60 * 60 * 1000 }[
    state.sync
  ];
  return new Date(now.getTime() - age);
}

export function startingRoles(): Record<string, readonly RoleName[]> {
  return Object.fromEntries(everyone.map((person) => [person.id, person.roles]));
}

/** Looks a person up by object id or by sign-in name. */
export function findPerson(idOrName: string): Person | undefined {
  const name = idOrName.toLowerCase();
  return personById(idOrName) ?? everyone.find((person) => person.userPrincipalName.toLowerCase() === name);
}
