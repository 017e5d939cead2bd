import type {
  FailedResets,
  Observation,
  Person,
  PortalSettings,
  SucceededResets,
} from '../../../bot/workflow/reading.ts';
import type { Event, ServerOutput } from '../../../bot/workflow/record/events.ts';
import type { TestOutcome } from '../../../bot/workflow/resets/writeback-test.ts';
import type { Because, ProbeId } from '../../../bot/workflow/vocabulary.ts';
import { alex, grady, off, on, START } from '../kit.ts';

/** Evidence in hours before now, as an admin would tell it. */
export const NOW = new Date(START).toISOString();
export const DAYS = 24;
/** ISO time of `hours` before now; negative is ahead. */
export const ago = (hours: number): string => new Date(START - hours * 3_600_000).toISOString();

export const look = (hours: number, ...observations: readonly Observation[]): Event => ({
  type: 'evidence-gathered',
  observations,
  at: ago(hours),
  by: alex,
});
/** What one look `hours` ago read in the portal. */
export const portal = (hours: number, facts: Partial<PortalSettings> = {}): Event =>
  look(hours, { probe: 'settings', at: ago(hours), facts: { ...on, ...facts } });
export const portalOff = (hours: number, facts: Partial<PortalSettings> = {}): Event =>
  portal(hours, { ...off, ...facts });
export const cloudOnly = { passwordWritebackSupported: false, accountUnlockSupported: false } as const;
export const cloudOn = { ...cloudOnly, cloudProvisioningEnablementForTenant: true } as const;

export const failed = (hours: number, probe: ProbeId, because: Because, code?: string): Event =>
  look(hours, { probe, at: ago(hours), because, ...(code ? { code } : {}) });
export const refusedPortal = (hours = 0): Event => failed(hours, 'settings', 'token-refused', 'AADSTS65001');

export const switched = (activity: 'enable' | 'disable', hours: number, readAt = 0): Event =>
  look(readAt, { probe: 'audit', at: ago(readAt), facts: { activity, when: ago(hours), who: 'Grady Archie' } });

type Log = {
  readonly succeeded?: readonly SucceededResets[];
  readonly failed?: readonly FailedResets[];
  readonly unlocked?: number;
};
/** The resets that a look `readAt` hours ago found in the log. */
export const log = ({ succeeded = [], failed: bad = [], unlocked }: Log, readAt = 0): Event =>
  look(readAt, {
    probe: 'resets',
    at: ago(readAt),
    facts: {
      when: succeeded[0]?.newest ?? null,
      agent: succeeded[0]?.agent ?? null,
      writtenBack: false,
      succeeded,
      failed: bad,
      since: ago(30 * DAYS),
      ...(unlocked === undefined ? {} : { unlocked: { count: 1, newest: ago(unlocked) } }),
    },
  });
export const went = (
  agent: string | null,
  hours: number,
  count = 1,
  by: 'self' | 'admin' = 'self',
): SucceededResets => ({
  agent,
  by,
  count,
  newest: ago(hours),
});
export const CONNECT = 'Microsoft Entra Connect';
export const CLOUD_SYNC = 'CloudSync';
export const broke = (
  reason: string,
  hours: number,
  count = 1,
  result: FailedResets['result'] = 'failure',
): FailedResets => ({ reason, result, count, newest: ago(hours) });

/** A record as the first version wrote it. */
export const oldReset = (agent: string | null, hours: number): Event =>
  look(0, {
    probe: 'resets',
    at: ago(0),
    facts: { when: ago(hours), agent, writtenBack: agent !== null && agent !== 'None' },
  });

export const synced = (hours: number, lastSync = hours, enabled: boolean | null = true): Event =>
  look(hours, { probe: 'sync', at: ago(hours), facts: { enabled, lastSync: ago(lastSync) } });
export const licences = (plans: readonly ('P1' | 'P2')[], sharedDevicesOnly = false): Event =>
  look(0, { probe: 'licence', at: ago(0), facts: { plans, sharedDevicesOnly, products: [] } });
export const scope = (which: 'none' | 'selected' | 'all', hours = 0): Event =>
  look(hours, { probe: 'sspr-scope', at: ago(hours), facts: { scope: which, group: null } });
export const number = (code: number, hours = 0): Event =>
  look(hours, { probe: 'connectivity', at: ago(hours), facts: { code } });
export const agents = (active: number, inactive: number, hours = 0): Event =>
  look(hours, { probe: 'agents', at: ago(hours), facts: { active, inactive } });
export const policyChanged = (hours: number): Event =>
  look(0, {
    probe: 'policy-log',
    at: ago(0),
    facts: { entries: [{ activity: 'Update SSPR Settings', when: ago(hours), who: 'Grady Archie', changes: [] }] },
  });

export const said = (what: 'set-in-portal' | 'set-by-command' | 'writeback-ticked', hours: number): Event => ({
  type: 'attested',
  what,
  at: ago(hours),
  by: grady,
});
export const banner = (which: string, hours: number): Event => ({
  type: 'banner-reported',
  banner: which,
  at: ago(hours),
  by: grady,
});
export const pasted = (output: Partial<ServerOutput>, hours = 0, by: Person = grady): Event => ({
  type: 'server-output',
  output: { kind: 'events', codes: [], events: [], isCut: false, ...output },
  at: ago(hours),
  by,
});
export const printed = (id: number, hours: number, pastedAt = 0): Event =>
  pasted({ events: [{ id, newest: ago(hours), count: 1 }] }, pastedAt);

/** A guided test that found this `hours` ago. */
export const tested = (outcome: TestOutcome, isSynced = true): readonly Event[] => [
  {
    type: 'test-started',
    test: outcome.when,
    userId: 'u',
    name: 'Adele Vance',
    doubts: isSynced ? [] : [{ what: 'synced', because: 'consent-missing' }],
    at: outcome.when,
    by: alex,
  },
  { type: 'evidence-gathered', observations: [], test: { id: outcome.when, outcome }, at: outcome.when, by: alex },
];
