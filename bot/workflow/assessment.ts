import type { Person } from './reading.ts';
import type { Because, ProbeId, Verdict } from './vocabulary.ts';

/** One piece of evidence as shown: where it comes from, what it says, when it was true and how much it counts. */
export type EvidenceItem = {
  readonly source: ProbeId | 'attested' | 'change' | 'test';
  /** What was found, as a word id with values; `cards/words.*.ts` turns it into a sentence under `evidence`. */
  readonly says: EvidenceWord;
  /** ISO time of what it tells (the reading, the event, the attestation). */
  readonly at: string;
  readonly by: Person | null;
  readonly weight: 'strong' | 'supporting' | 'shown-only';
  readonly speaksFor: 'on' | 'off' | 'neither';
};

export type EvidenceWord =
  | {
      readonly id:
        | 'settings-on'
        | 'settings-off'
        | 'client-present'
        | 'client-missing'
        | 'unlock-on'
        | 'unlock-off'
        | 'unlock-unsupported';
    }
  | { readonly id: 'connectivity'; readonly code: number }
  | { readonly id: 'audit-enabled' | 'audit-disabled'; readonly who: string | null }
  | { readonly id: 'reset-written-back' | 'reset-cloud-only'; readonly agent: string | null }
  | { readonly id: 'test-written-back'; readonly agent: string }
  | { readonly id: 'test-cloud-only' | 'test-agent-unnamed' }
  | { readonly id: 'test-failed'; readonly reason: string | null }
  | { readonly id: 'sync-fresh' | 'sync-stale'; readonly lastSync: string | null }
  | { readonly id: 'sync-off' | 'licence-present' | 'licence-missing' | 'licence-shared-only' }
  | { readonly id: 'scope'; readonly scope: 'none' | 'selected' | 'all' }
  | { readonly id: 'attested'; readonly what: string }
  | { readonly id: 'change-done' | 'change-unconfirmed' }
  | { readonly id: 'unknown'; readonly probe: ProbeId; readonly because: Because; readonly code?: string };

export type Assessment = {
  readonly writeback: Verdict;
  readonly unlock: Verdict;
  readonly evidence: readonly EvidenceItem[];
  readonly unlockEvidence: readonly EvidenceItem[];
  /** Pairs of evidence ids that contradict each other: shown, not averaged. */
  readonly contradictions: readonly (readonly [EvidenceItem, EvidenceItem])[];
  /** Why the verdict is unknown, when it is. */
  readonly because: Because | null;
  /** The newest evidence's time and who gathered it; null where nothing was ever read. */
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
