import type { Observation, Person } from '../reading.ts';
import type { ApplyOutcome } from '../record/events.ts';
import type { Half } from '../steps/index.ts';
import type { SlotWish } from '../time/slot.ts';
import type { EmergencyVerdict, KindId, Route } from '../vocabulary.ts';

type OnCard = { readonly changeId: string; readonly version: number };

/** What a person asks of the workflow. Readings are arguments; `version` is the one the clicked card carried. */
export type Command =
  | {
      readonly verb: 'start';
      readonly kind: KindId;
      readonly changeId: string;
      readonly observations: readonly Observation[];
      readonly route: Route;
      /** The one half to keep to, of a kind that may; both where absent. */
      readonly only?: Half | undefined;
    }
  | (OnCard & {
      readonly verb: 'submit';
      readonly reason: string;
      readonly ticket: string | null;
      readonly route?: Route;
      /** False to leave the account unlock out; as planned where absent. */
      readonly hasUnlock?: boolean;
      /** The one half to keep to, or both; as planned where absent. */
      readonly only?: Half | 'both';
      /** The settings as they are now, to catch a plan that no longer fits. */
      readonly observations: readonly Observation[];
      readonly approvers: readonly Person[];
      /** False where a group's members couldn't be listed: the quorum can't be ruled out then. */
      readonly isApproverListComplete: boolean;
      /** Who is to be asked too where the policy escalates. */
      readonly escalationApprovers?: readonly Person[];
      /** The time that it is to be done in; none where absent or empty. */
      readonly slot?: SlotWish;
      /** What is red was ticked: asked of a lone admin only. */
      readonly isInSpite?: boolean;
    })
  | (OnCard & { readonly verb: 'approve'; readonly comment: string | null; readonly isInSpite?: boolean })
  | (OnCard & { readonly verb: 'reject'; readonly comment: string | null })
  | (OnCard & { readonly verb: 'ask'; readonly question: string })
  /** `to`: which question, counted from 1 as they were asked; the oldest open one where absent. */
  | (OnCard & { readonly verb: 'answer'; readonly answer: string; readonly to?: number })
  /** Another time, or none where absent or empty. */
  | (OnCard & { readonly verb: 'slot'; readonly slot?: SlotWish })
  /** `observations`: what was read of the tenant, where this is the last step of the server half. */
  | (OnCard & {
      readonly verb: 'next';
      readonly isTicked: boolean;
      readonly observations?: readonly Observation[];
    })
  | (OnCard & { readonly verb: 'back' | 'stuck' | 'cancel' | 'remind' })
  /** `observations`: what may be red, as it reads right before; `isInSpite`: a lone admin has ticked what is. */
  | (OnCard & {
      readonly verb: 'command' | 'portal';
      readonly observations?: readonly Observation[];
      readonly isInSpite?: boolean;
    })
  | (OnCard & { readonly verb: 'apply'; readonly runner: string; readonly isInSpite?: boolean })
  | (OnCard & { readonly verb: 'check'; readonly observations: readonly Observation[] })
  | (OnCard & { readonly verb: 'accept'; readonly reason: string })
  /** `told`: who is told beside those who are asked; `isInSpite`: what is red was ticked. */
  | (OnCard & {
      readonly verb: 'emergency';
      readonly reason: string;
      readonly told: readonly Person[];
      readonly isInSpite: boolean;
    })
  | (OnCard & {
      readonly verb: 'review';
      readonly verdict: EmergencyVerdict | undefined;
      readonly comment: string | null;
    });

/** How an apply ended, told by the process that ran it. */
export type ApplyReport = {
  readonly changeId: string;
  readonly runner: string;
  readonly outcome: ApplyOutcome;
  readonly observations: readonly Observation[];
};
