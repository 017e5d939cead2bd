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

/** What one hour's tries that did not succeed had in common: counts, never whose they were. `newest`: ISO time of the newest try. */
export type FailedResets = {
  readonly reason: string;
  readonly result: 'failure' | 'timeout' | 'unknown';
  readonly count: number;
  readonly newest: string;
};

/** Successes by the word the log uses for the agent (null: the entry names none) and by who reset. */
export type SucceededResets = {
  readonly agent: string | null;
  readonly by: 'self' | 'admin';
  readonly count: number;
  readonly newest: string;
};

/** One change of the self-service reset policy, word for word as the log holds it. */
export type PolicyEntry = {
  readonly activity: string;
  readonly when: string;
  readonly who: string | null;
  readonly changes: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[];
};

/** What each probe brings home. Times are ISO 8601 in UTC. What came later is optional: older records lack it. */
export type ProbeFacts = {
  /**
   * `sharedDevicesOnly`: only room or shared-device products carry the plan. `assigned`: units in use of the products that carry
   * it, those for rooms and shared devices apart.
   */
  readonly licence: {
    readonly plans: readonly ('P1' | 'P2')[];
    readonly sharedDevicesOnly: boolean;
    readonly products: readonly string[];
    readonly assigned?: number;
  };
  /** `enabled` is null where sync was never on. */
  readonly sync: { readonly enabled: boolean | null; readonly lastSync: string | null };
  readonly 'sspr-scope': { readonly scope: 'none' | 'selected' | 'all'; readonly group: string | null };
  readonly 'admin-sspr': { readonly allowed: boolean };
  readonly role: { readonly roles: readonly RoleName[] };
  readonly settings: PortalSettings;
  /** The connectivity enum: its values are unknown but for 5 (no agent); shown, counted for nothing. */
  readonly connectivity: { readonly code: number };
  readonly audit: {
    readonly activity: 'enable' | 'disable';
    readonly when: string;
    readonly who: string | null;
    readonly since?: string;
  };
  /**
   * The best success and the agent that carried it: `when` is null where none succeeded, `writtenBack` is any agent but none.
   * Beside it, everything the log held since `since`; `isCut` where it went on past the pages that are read.
   */
  readonly resets: {
    readonly when: string | null;
    readonly agent: string | null;
    readonly writtenBack: boolean;
    readonly succeeded?: readonly SucceededResets[];
    /** One entry per reason, result and clock hour, newest first, at most 50. */
    readonly failed?: readonly FailedResets[];
    /** Successful *Unlock user account (self-service)*. */
    readonly unlocked?: { readonly count: number; readonly newest: string };
    readonly since?: string;
    readonly isCut?: boolean;
  };
  /** Newest first, at most five. What a property's name means no lab has shown: shown as it stands, built on by nothing. */
  readonly 'policy-log': { readonly entries: readonly PolicyEntry[]; readonly since?: string };
  /** Cloud-sync provisioning agents, by the state Graph gives them. */
  readonly agents: { readonly active: number; readonly inactive: number };
  readonly 'sync-jobs': {
    readonly jobs: readonly {
      readonly template: string;
      readonly state: string | null;
      readonly lastRun: string | null;
    }[];
  };
};

/**
 * One look at the directory: facts, or the reason why there are none. `requestId` is the directory's own id of the request; `since`
 * is how far back a log was looked at that holds no entry.
 */
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
      readonly since?: string;
      /** How long after `at` the service asks to be left alone, in seconds, where it says. */
      readonly retryAfter?: number;
    };

/** What a person's own token couldn't show at this click: why, the service's code, and how many seconds it asks to be left alone. */
export type NotRead = { readonly unknown: Because; readonly code?: string; readonly retryAfter?: number };

/** What is told of a reading that failed: why, and what of it may be shown. */
export const notRead = ({
  because,
  code,
  retryAfter,
}: {
  readonly because: Because;
  readonly code?: string | undefined;
  readonly retryAfter?: number | undefined;
}): NotRead => ({
  unknown: because,
  ...(code ? { code } : {}),
  ...(retryAfter ? { retryAfter } : {}),
});

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
