import type { Because, ProbeId, RoleName } from './vocabulary.ts';

/** A person is a tenant and an object id; the name is only what was shown at the time. */
export type Person = { readonly tenantId: string; readonly objectId: string; readonly name: string };

export function isSamePerson(one: Person, other: Person): boolean {
  return (
    one.tenantId.toLowerCase() === other.tenantId.toLowerCase() &&
    one.objectId.toLowerCase() === other.objectId.toLowerCase()
  );
}

/** The portal backend's settings object, all six fields as read (names from public readers of that backend, meaning inferred). */
export type PortalSettings = {
  readonly objectId: string | null;
  readonly passwordWritebackSupported: boolean;
  readonly accountUnlockSupported: boolean;
  readonly accountUnlockEnabled: boolean;
  readonly enablementForTenant: boolean;
  readonly cloudProvisioningEnablementForTenant: boolean;
};

/** What each probe brings home. Times are ISO 8601 in UTC. */
export type ProbeFacts = {
  /** `sharedDevicesOnly`: only room or shared-device products carry the plan. */
  readonly licence: {
    readonly plans: readonly ('P1' | 'P2')[];
    readonly sharedDevicesOnly: boolean;
    readonly products: readonly string[];
  };
  /** `enabled` is null where sync was never on. */
  readonly sync: { readonly enabled: boolean | null; readonly lastSync: string | null };
  readonly 'sspr-scope': { readonly scope: 'none' | 'selected' | 'all'; readonly group: string | null };
  readonly 'admin-sspr': { readonly allowed: boolean };
  readonly role: { readonly roles: readonly RoleName[] };
  readonly settings: PortalSettings;
  /** The connectivity enum: its values are unknown but for 5 (no agent); shown, counted for nothing. */
  readonly connectivity: { readonly code: number };
  readonly audit: { readonly activity: 'enable' | 'disable'; readonly when: string; readonly who: string | null };
  /** The newest successful reset or change and the agent that carried it; `writtenBack` is any agent but none. */
  readonly resets: { readonly when: string; readonly agent: string | null; readonly writtenBack: boolean };
};

/** One look at the directory: facts, or the reason why there are none. `requestId` is the directory's own id of the request. */
export type Observation =
  | {
      [P in ProbeId]: {
        readonly probe: P;
        readonly at: string;
        readonly facts: ProbeFacts[P];
        readonly requestId?: string;
      };
    }[ProbeId]
  | {
      readonly probe: ProbeId;
      readonly at: string;
      readonly because: Because;
      readonly code?: string;
      readonly requestId?: string;
    };

export type KnownObservation<P extends ProbeId> = Extract<
  Observation,
  { readonly probe: P; readonly facts: ProbeFacts[P] }
>;

type Held = { readonly observation: Observation; readonly by: Person };

/** The newest observation of each probe, and who gathered it; `missed` is a newer try that found nothing. */
export type Evidence = { readonly [P in ProbeId]?: Held & { readonly missed?: Held } };

/** The observation of one probe when it is known, undefined when it is missing or unknown. */
export function known<P extends ProbeId>(
  observations: readonly Observation[],
  probe: P,
): KnownObservation<P> | undefined {
  return observations.find((o): o is KnownObservation<P> => o.probe === probe && 'facts' in o);
}
