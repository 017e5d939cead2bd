import type { ClosingState, Event, Policy } from './events.ts';
import type { Findings } from './evidence/keep.ts';
import type { Plan } from './plan.ts';
import type { Evidence, Observation, Person } from './reading.ts';
import type { RefusalId } from './refusals.ts';
import type { StepId } from './steps.ts';
import { OPEN_PHASES, type Phase, type Way } from './vocabulary.ts';
import type { WritebackTest } from './writeback-test.ts';

export type Review = {
  readonly by: Person;
  readonly verdict: 'approved' | 'rejected';
  readonly at: string;
  readonly comment: string | null;
};

/** One change, folded from its events. `version` counts the events that moved it; a card carries it, nothing more. */
export type Change = {
  readonly id: string;
  readonly version: number;
  readonly phase: Phase;
  readonly plan: Plan;
  /** What was read when the plan was made: shown, not hashed. */
  readonly observations: readonly Observation[];
  readonly requester: Person;
  readonly plannedAt: string;
  readonly submittedAt?: string;
  readonly reason?: string;
  readonly ticket?: string | null;
  readonly policy?: Policy;
  /** Who was asked to approve, as far as they could be listed at submit. */
  readonly approvers: readonly Person[];
  /** True when the policy let a lone admin go on without an approver. */
  readonly isAlone: boolean;
  /** The newest review of each person. */
  readonly reviews: readonly Review[];
  readonly approvedAt?: string;
  /** Connect-half steps that are done, in order. */
  readonly stepsDone: readonly StepId[];
  readonly isCheckboxConfirmed: boolean;
  readonly way?: Way;
  /** Who wrote the settings, or gave their word that they did. */
  readonly operator?: Person;
  readonly intent?: { readonly by: Person; readonly at: string; readonly runner: string };
  /** Why the last apply wrote nothing, with the service's code where it gave one. */
  readonly lastRefusal?: { readonly because: RefusalId; readonly code?: string; readonly why?: string };
  readonly closing: ClosingState;
  readonly closingAt?: string;
  /** What the newest apply or check read. */
  readonly after: readonly Observation[];
  readonly endedAt?: string;
  readonly endedBy?: Person | 'pilot';
  readonly endedBecause?: string;
};

/** Everything known of one tenant, folded from its whole trail. */
export type TenantState = {
  readonly tenantId: string;
  /** How many events the trail holds. */
  readonly version: number;
  readonly changes: ReadonlyMap<string, Change>;
  readonly newestChangeId?: string;
  readonly openChangeId?: string;
  /** The newest look of each probe. */
  readonly evidence: Evidence;
  /** All that may be claimed of the tenant, the newest of each kind. */
  readonly findings: Findings;
  /** The newest guided tests, oldest first. */
  readonly tests: readonly WritebackTest[];
};

export function emptyTenant(tenantId: string): TenantState {
  return { tenantId, version: 0, changes: new Map(), evidence: {}, findings: new Map(), tests: [] };
}

/** The step a running change stands at, or undefined when the Connect half is finished and the settings come next. */
export function currentStep(change: Change): StepId | undefined {
  return connectSteps(change).find((id) => !change.stepsDone.includes(id));
}

/** The Connect-half steps of this change: eight for the wizard, one for cloud sync. */
export function connectSteps(change: Change): readonly StepId[] {
  return change.plan.steps.filter((id) => !id.startsWith('sspr-'));
}

export function approvalsOf(change: Change): readonly Review[] {
  return change.reviews.filter((r) => r.verdict === 'approved');
}

/** ISO time of `hours` after `start`. */
export function deadline(start: string, hours: number): string {
  return new Date(Date.parse(start) + hours * 3_600_000).toISOString();
}

/** When the change ends by itself: an unanswered request after its approval hours, an approved one after its execution hours. */
export function expiresAt(change: Change): string | undefined {
  if (!change.policy || !change.submittedAt) return undefined;
  if (change.phase === 'waiting') return deadline(change.submittedAt, change.policy.approvalHours);
  if (change.approvedAt && isOpen(change)) return deadline(change.approvedAt, change.policy.executionHours);
  return undefined;
}

/** The one change of this tenant that waits, runs or is being proved. */
export function openChange(state: TenantState): Change | undefined {
  return state.openChangeId ? state.changes.get(state.openChangeId) : undefined;
}

export function isOpen(change: Change): boolean {
  return OPEN_PHASES.some((phase) => phase === change.phase);
}

/** A trail record as stored: its place in the tenant's trail and the hash that chains it to the one before. */
export type StoredEvent = { readonly seq: number; readonly hash: string; readonly event: Event };
