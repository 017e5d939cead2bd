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
/** Beside the nine of the contract: the tenant as most are, one with cloud sync alone, and one with both clients. */
export const sceneNames = [...scenarioNames, 'usual', 'cloud-sync', 'side-by-side'] as const;
export type SceneName = (typeof sceneNames)[number];

export const agentStates = ['none', 'active', 'inactive'] as const;

export const transitions = ['none', 'transferred', 'active'] as const;

/** Who may reset their own password: 0 none, 1 a selected group, 2 all (three public readers agree on it). */
export const ssprScopes = [0, 1, 2] as const;

export const portalRefusals = [65001, 65002] as const;

/** Everything the practice tenant remembers. */
export interface State {
  readonly scenario: SceneName;
  readonly connect: { readonly passwordWriteback: boolean };
  readonly switches: { readonly main: boolean; readonly unlock: boolean };
  readonly agent: { readonly canUnlock: boolean; readonly isReachable: boolean };
  readonly cloudSync: {
    readonly agent: (typeof agentStates)[number];
    /** One switch with two handles: the cmdlet on the agent and the portal's third box. */
    readonly isOn: boolean;
    /** False: the box reads false whatever was written, since nobody knows which field it is. */
    readonly readsBack: boolean;
  };
  /** How far Microsoft's *Transition to Cloud Sync* is: its configurations are there and disabled, or active and Connect in staging mode. */
  readonly transition: (typeof transitions)[number];
  readonly sync: 'fresh' | 'stale' | 'off';
  readonly isLicensed: boolean;
  readonly hasPortalApi: boolean;
  /** With which number the portal's backend refuses its token. */
  readonly portalRefusal: (typeof portalRefusals)[number];
  /** Whether a self-service reset tells who carried it: documented for an administrator's alone. */
  readonly namesAgent: boolean;
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

export const hasCloudAgent = ({ cloudSync }: State) => cloudSync.agent !== 'none';
export const hasClient = (state: State) => state.connect.passwordWriteback || hasCloudAgent(state);

/**
 * The six fields as the backend would show them. With Connect, "default" as object id is a guess; without, null is seen. Nobody has
 * published what a tenant with cloud sync alone reads: here the two `…Supported` speak of Connect's client and stay false, as they
 * may in reality, so that no one takes that for "no client at all".
 */
export function portalSettings(state: State): PortalSettings {
  const { connect, agent, switches, cloudSync } = state;
  const isConnected = connect.passwordWriteback;
  return {
    objectId: isConnected ? 'default' : null,
    passwordWritebackSupported: isConnected,
    accountUnlockSupported: isConnected && agent.canUnlock,
    accountUnlockEnabled: hasClient(state) && switches.unlock,
    enablementForTenant: hasClient(state) && switches.main,
    cloudProvisioningEnablementForTenant: hasCloudAgent(state) && cloudSync.isOn && cloudSync.readsBack,
  };
}

export function rolesOf(state: State, personId: string): readonly RoleName[] {
  return state.roles[personId] ?? [];
}

export function hasRole(state: State, personId: string, wanted: readonly RoleName[]): boolean {
  return rolesOf(state, personId).some((role) => wanted.includes(role));
}

export function withAudits(state: State, ...added: readonly Audit[]): State {
  const kept = 2000;
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
