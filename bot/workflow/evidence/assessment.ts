import type { Person, PolicyEntry } from '../reading.ts';
import type { Because, ProbeId, Verdict } from '../vocabulary.ts';
import type { Claim, Ground } from './finding.ts';
import type { InferredId } from './inferred.ts';

export type EvidenceSource = ProbeId | 'attested' | 'server' | 'test';

/** One piece of evidence as shown: where it comes from, what it says, when it was true and whether it counts. */
export type EvidenceItem = {
  readonly source: EvidenceSource;
  /** What was found, as a word id with values; `cards/words.*.ts` turns it into a sentence under `evidence`. */
  readonly says: EvidenceWord;
  /** ISO time of what it tells (the reading, the event, the attestation). */
  readonly at: string;
  /** When and from whom it was learned. */
  readonly learnedAt: string;
  readonly by: Person | null;
  readonly ground: Ground;
  readonly meaning?: InferredId;
  readonly claims: readonly Claim[];
  /** False where it changes no verdict: shown, not counted. */
  readonly isCounted: boolean;
  /** True where its time lies ahead of the clock: it has no age to show. */
  readonly isAhead: boolean;
  readonly speaksFor: 'on' | 'off' | 'neither';
};

type Counted = { readonly count: number };

export type EvidenceWord =
  | {
      readonly id:
        | 'settings-on'
        | 'settings-off'
        | 'client-present'
        | 'client-missing'
        | 'client-untold'
        | 'cloud-box-on'
        | 'cloud-box-off'
        | 'unlock-on'
        | 'unlock-off'
        | 'unlock-unsupported';
    }
  | { readonly id: 'connectivity'; readonly code: number }
  | { readonly id: 'audit-enabled' | 'audit-disabled'; readonly who: string | null }
  | { readonly id: 'reset-written-back' | 'reset-other-agent'; readonly agent: string | null; readonly count?: number }
  | { readonly id: 'reset-cloud-only'; readonly agent: string | null; readonly count?: number }
  | ({
      readonly id:
        | 'reset-unnamed'
        | 'unlock-event'
        | 'no-way-through'
        | 'not-enabled'
        | 'domain-refused'
        | 'cloud-refused'
        | 'reset-timed-out'
        | 'reset-unclear';
    } & Counted)
  | ({ readonly id: 'reset-failed'; readonly reason: string } & Counted)
  | { readonly id: 'policy-changed'; readonly who: string | null; readonly entry: PolicyEntry }
  | { readonly id: 'agents'; readonly active: number; readonly inactive: number }
  | { readonly id: 'sync-jobs'; readonly count: number; readonly lastRun: string | null }
  | { readonly id: 'server-event'; readonly event: number }
  | { readonly id: 'server-switch-on' | 'server-switch-off' }
  | { readonly id: 'test-written-back'; readonly agent: string }
  | { readonly id: 'test-cloud-only' | 'test-agent-unnamed' }
  | { readonly id: 'test-failed'; readonly reason: string | null }
  | { readonly id: 'sync-fresh' | 'sync-stale'; readonly lastSync: string | null }
  | { readonly id: 'sync-off' | 'licence-present' | 'licence-missing' | 'licence-shared-only' | 'licence-unassigned' }
  | { readonly id: 'scope'; readonly scope: 'none' | 'selected' | 'all' }
  | { readonly id: 'attested'; readonly what: string }
  | {
      readonly id: 'unknown';
      readonly probe: ProbeId;
      readonly because: Because;
      readonly code?: string;
      readonly since?: string;
    };

/** Why nothing certain can be said, where something was found all the same. */
export type Doubt =
  | 'nothing-found'
  | 'too-old'
  | 'nothing-gets-through'
  | 'disagree'
  | 'off-too-old'
  | 'not-synced'
  | 'hints-only';

export type Assessment = {
  readonly writeback: Verdict;
  readonly unlock: Verdict;
  readonly evidence: readonly EvidenceItem[];
  readonly unlockEvidence: readonly EvidenceItem[];
  /** What speaks against each other and counts: shown, not averaged. Empty where all agree. */
  readonly contradictions: readonly (readonly [EvidenceItem, EvidenceItem])[];
  /** Why the settings can't be read, when the verdict is unknown or only probable. */
  readonly because: Because | null;
  readonly doubt: Doubt | null;
  /** The newest documented proof that a password was written back, however old. */
  readonly lastProof: EvidenceItem | null;
  /** A change of the reset policy that is newer than the newest proof, word for word. */
  readonly changedSince: EvidenceItem | null;
  /** When the newest counted evidence was read and who read it; null where nothing counts. */
  readonly gatheredAt: string | null;
  readonly gatheredBy: Person | null;
};

/** One line of the readiness card. */
export type ReadinessRow = {
  readonly probe: ProbeId;
  readonly answer: 'met' | 'unmet' | 'unknown';
  readonly says:
    | EvidenceWord
    | { readonly id: 'role-held'; readonly role: string }
    | { readonly id: 'role-none' | 'admin-sspr-on' | 'admin-sspr-off' };
  readonly at: string;
};
