import type { Plan } from '../planning/plan.ts';
import type { Observation, Person } from '../reading.ts';
import type { ClosingState, LeftSetting, OffSign, Policy, Proof } from '../record/events.ts';
import type { Substitution } from '../record/substitution.ts';
import type { RefusalId } from '../refusals.ts';
import { type StepId, stepById } from '../steps/index.ts';
import { HOUR_MS } from '../time/durations.ts';
import type { Freeze } from '../time/freeze.ts';
import { OPEN_PHASES, type Phase, type ProbeId, type Route, type SettingName, type Way } from '../vocabulary.ts';
import { askedAt } from './asked.ts';
import { hasTakenEffect } from './closing.ts';
import type { Emergency } from './emergency.ts';
import type { Question } from './questions.ts';
import type { Review } from './review.ts';
import type { TicketState } from './ticket.ts';

/** A gate that was passed, whose word it is, and when it was given. */
export type Confirmed = { readonly step: StepId; readonly by?: Person; readonly at?: string };

/** One change, folded from its events. `version` counts the events that moved it; a card carries it, nothing more. */
export type Change = {
  readonly id: string;
  readonly version: number;
  readonly phase: Phase;
  readonly plan: Plan;
  /** What was read when the plan was made, or when it was asked anew: shown, not hashed. */
  readonly observations: readonly Observation[];
  readonly requester: Person;
  readonly plannedAt: string;
  /** The client that a move made here put into staging mode before this was planned, and that the log has named no more since. */
  readonly standsBy?: Route;
  readonly submittedAt?: string;
  readonly reason?: string;
  readonly ticket?: string | null;
  /** What its system said of the ticket last. */
  readonly ticketState?: TicketState;
  readonly policy?: Policy;
  /** Who was asked to approve, as far as they could be listed at submit. */
  readonly approvers: readonly Person[];
  /** Who is asked too, once it is escalated. */
  readonly escalationApprovers?: readonly Person[];
  readonly escalatedAt?: string;
  /** Who approves for an approver who is away, as it stands now. */
  readonly substitutes?: readonly Substitution[];
  /** When they were reminded last, and whether that happened by itself since it was asked. */
  readonly remindedAt?: string;
  readonly hasReminded?: true;
  /** True when the policy let a lone admin go on without an approver. */
  readonly isAlone: boolean;
  /** The newest review of each person. */
  readonly reviews: readonly Review[];
  /**
   * More turned red than was approved: when, which readings, at which version, so that no older card is approved, and who had approved
   * before.
   */
  readonly askedAgain?: {
    readonly at: string;
    readonly probes: readonly ProbeId[];
    readonly version: number;
    readonly approvedBefore: readonly Person[];
  };
  /** Its requester asked for another time: when, at which version, and who had approved before. */
  readonly rescheduled?: { readonly at: string; readonly version: number; readonly approvedBefore: readonly Person[] };
  /** When its requester was called because its appointed time began, or was told so by the decision itself. */
  readonly calledAt?: string;
  /** When they were told that its time runs out. */
  readonly warnedAt?: string;
  /** The red readings that a lone admin ticked, or whoever goes on in an emergency. */
  readonly inSpiteOf?: readonly ProbeId[];
  /** It goes on without approval. */
  readonly emergency?: Emergency;
  /** What approvers asked the requester, oldest first. */
  readonly questions?: readonly Question[];
  readonly approvedAt?: string;
  /** Connect-half steps that are done, in order. */
  readonly stepsDone: readonly StepId[];
  /** The gates that somebody passed by their word, in the order in which they did. */
  readonly confirmed: readonly Confirmed[];
  /** When someone last did something of this change in the tenant, or said so: what a test must be newer than. */
  readonly lastStepAt?: string;
  readonly way?: Way;
  /** Who carried out a part of it, where its policy asks for three people or allows an emergency. */
  readonly doers?: readonly Person[];
  /** Who wrote the settings, or gave their word that they did. */
  readonly operator?: Person;
  /** Whose word it is, and since when, that the settings were made by hand. */
  readonly reported?: { readonly by: Person; readonly at: string };
  /** The portal took a write. Of one that nobody vouches for, the readings tell. */
  readonly hasWritten?: boolean;
  /** The settings that the portal said it took, by the newest apply that wrote. */
  readonly accepted?: readonly SettingName[];
  /** The settings that the newest apply could not turn on. */
  readonly refused?: readonly LeftSetting[];
  readonly intent?: { readonly by: Person; readonly at: string; readonly runner: string };
  /** Why the last apply wrote nothing, with the service's code where it gave one. */
  readonly lastRefusal?: {
    readonly because: RefusalId;
    readonly code?: string;
    readonly why?: string;
    /** When, and how many seconds from then on the service asks to be left alone. */
    readonly at?: string;
    readonly retryAfter?: number;
    readonly freeze?: Freeze;
  };
  /** The freeze that began while the newest apply ran, so that some of it was not begun. */
  readonly cutShort?: Freeze;
  readonly closing: ClosingState;
  readonly closingAt?: string;
  /** What was read for this change last: after its server half, by an apply or by a check. */
  readonly after: readonly Observation[];
  readonly endedAt?: string;
  readonly endedBy?: Person | 'pilot';
  /** Who was away, where somebody accepted it for them. */
  readonly endedFor?: readonly Person[];
  readonly endedBecause?: string;
  /** The freeze in which its time ran out. */
  readonly endedIn?: Freeze;
  /** When its requester was last asked to look again, of a kind that is watched after its end. */
  readonly lookAskedAt?: string;
  /** When they were told that this is over. */
  readonly lookEndedAt?: string;
  /** The reset of a guided test that ended it, where not everything could be read back. */
  readonly proof?: Proof;
  /** What the log said of it, where a change that turned it off couldn't be read back. */
  readonly off?: OffSign;
};

/** The step a running change stands at, or undefined when the server half is finished and the settings come next. */
export function currentStep(change: Change): StepId | undefined {
  return connectSteps(change).find((id) => !change.stepsDone.includes(id) && !isSkipped(change.plan, id));
}

/** The step at which the server half ends: what follows it are the settings. */
export function isLastStep(change: Change): boolean {
  const step = currentStep(change);
  return step !== undefined && currentStep({ ...change, stepsDone: [...change.stepsDone, step] }) === undefined;
}

/** True where the step at hand demands its box. */
export function needsTick(change: Change): boolean {
  const step = currentStep(change);
  return step !== undefined && stepById(step)?.confirmedBy === 'checkbox';
}

/** The server steps of this change, the skipped ones too. One that the product has no more is asked of nobody: the history shows it. */
export function connectSteps(change: Change): readonly StepId[] {
  return change.plan.steps.filter((id) => stepById(id)?.half === 'connect');
}

/** True for a step that the plan found done already. */
export function isSkipped(plan: Plan, id: StepId): boolean {
  return plan.skipped?.includes(id) ?? false;
}

/** Someone is setting it by hand: the card shows the way they chose. */
export function isOnWay({ phase, way }: Change): boolean {
  return phase === 'running' && (way === 'command' || way === 'portal');
}

export function approvalsOf(change: Change): readonly Review[] {
  return change.reviews.filter((r) => r.verdict === 'approved');
}

/** ISO time of `hours` after `start`. */
export function deadline(start: string, hours: number): string {
  return new Date(Date.parse(start) + hours * HOUR_MS).toISOString();
}

/**
 * When the change ends by itself: an unanswered request after its approval hours, an approved one after its execution hours. The end of an
 * appointed time stands for the latter and ends a request too; what was begun in it may be proven for the execution hours after it.
 */
export function expiresAt(change: Change): string | undefined {
  const { policy, phase, approvedAt, plan } = change;
  const asked = askedAt(change);
  if (!policy || !asked) return undefined;
  const end = plan.slot?.to;
  if (phase === 'waiting') return [deadline(asked, policy.approvalHours), ...(end ? [end] : [])].toSorted()[0];
  if (!approvedAt || !isOpen(change)) return undefined;
  if (!end) return deadline(approvedAt, policy.executionHours);
  return isCarriedOut(change) ? deadline(end, policy.executionHours) : end;
}

/** Something of it was written, or may have been: only readings tell. */
function isCarriedOut(change: Change): boolean {
  return change.phase === 'verifying' || change.phase === 'unsettled' || isOnWay(change) || hasTakenEffect(change);
}

export function isOpen(change: Change): boolean {
  return OPEN_PHASES.some((phase) => phase === change.phase);
}
