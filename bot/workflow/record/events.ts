import type { Plan } from '../planning/plan.ts';
import type { Observation, Person } from '../reading.ts';
import type { RefusalId } from '../refusals.ts';
import type { Doubt, TestOutcome } from '../resets/writeback-test.ts';
import type { StepId } from '../steps/index.ts';
import type { Freeze } from '../time/freeze.ts';
import type { Attestation, ChangeVerb, ProbeId, StopVerb, Telling, Way } from '../vocabulary.ts';
import type { ApplyOutcome, ClosingState } from './apply-outcome.ts';
import type { EmergencyTold } from './emergency.ts';
import type { Policy } from './policy.ts';
import type { Substitution, SubstitutionTold } from './substitution.ts';
import type { TicketSaid } from './ticket.ts';

export type { ApplyOutcome, ClosingState, LeftSetting } from './apply-outcome.ts';
export type { Policy } from './policy.ts';

/**
 * The reset that proved a change: of which guided test (none where the log showed it to whoever looked), when, and carried by which
 * agent, in the log's own word.
 */
export type Proof = { readonly test?: string; readonly when: string; readonly agent: string };

/**
 * What showed that turning writeback off took effect, where its settings couldn't be read: the audit log's *Disable* event, the
 * server's own event 31013 as pasted, or a guided test that was refused because writeback isn't enabled.
 */
export type OffSign = {
  readonly sign: 'disable-event' | 'server-event' | 'test-refused';
  readonly when: string;
  readonly test?: string;
};

/** What an admin pasted from the Connect server, as ids, numbers, booleans and times only: nothing of its text. */
export type ServerOutput = {
  readonly kind: 'configuration' | 'events' | 'message' | 'banner';
  readonly enabled?: boolean;
  readonly onboarded?: boolean;
  readonly heartbeat?: { readonly newest?: string };
  readonly codes: readonly string[];
  readonly events: readonly {
    readonly id: number;
    readonly source?: string;
    readonly newest?: string;
    readonly count: number;
  }[];
  readonly isCut: boolean;
};

type Happening =
  | { readonly type: 'server-output'; readonly output: ServerOutput }
  | { readonly type: 'banner-reported'; readonly banner: string }
  /** `test`: the readings ended this guided test. With a `changeId` they were made for that change, after its last server step. */
  | {
      readonly type: 'evidence-gathered';
      readonly observations: readonly Observation[];
      readonly test?: { readonly id: string; readonly outcome: TestOutcome };
    }
  | {
      readonly type: 'test-started';
      readonly test: string;
      readonly userId: string;
      readonly name: string;
      readonly doubts: readonly Doubt[];
    }
  /** A chat begins or ends to watch writeback; which chat it is stands in no record. */
  | { readonly type: 'watch-begun' | 'watch-ended'; readonly in: 'personal' | 'group' | 'channel' }
  /** An approver stopped everything in the tenant: nothing is carried out until it is lifted. */
  | { readonly type: 'stopped'; readonly reason: string }
  /** Whoever stopped it wants it lifted, which takes a second person. */
  | { readonly type: 'lift-asked' }
  | { readonly type: 'stop-lifted' }
  | { readonly type: 'planned'; readonly plan: Plan; readonly observations: readonly Observation[] }
  | {
      readonly type: 'submitted';
      readonly plan: Plan;
      readonly reason: string;
      readonly ticket: string | null;
      readonly policy: Policy;
      readonly approvers: readonly Person[];
      /** Who will be asked too, where the policy escalates. */
      readonly escalationApprovers?: readonly Person[];
      /** Who approved for whom at that moment. */
      readonly substitutes?: readonly Substitution[];
      readonly isAlone: boolean;
      /** What the plan rests on, where some of it was read anew. */
      readonly observations?: readonly Observation[];
      /** The red readings that a lone admin ticked. */
      readonly inSpiteOf?: readonly ProbeId[];
    }
  /** `inSpiteOf`: the readings that were red on the card, ticked by the approver. Records before 28 Nov 2026 hold none. */
  | {
      readonly type: 'approved';
      readonly hash: string;
      readonly comment: string | null;
      readonly inSpiteOf?: readonly ProbeId[];
      /** Who is away, and for whom it was decided, here and below. */
      readonly for?: readonly Person[];
    }
  | {
      readonly type: 'rejected';
      readonly hash: string;
      readonly comment: string | null;
      readonly for?: readonly Person[];
    }
  /** An approver's question to the requester. */
  | { readonly type: 'asked'; readonly question: string }
  /** The requester's answer. `to`: which question, counted from 1 as they were asked; the oldest open one where absent. */
  | { readonly type: 'answered'; readonly answer: string; readonly to?: number }
  /** Who is asked and hasn't approved was reminded: by itself, or because the requester wished it. */
  | { readonly type: 'reminded' }
  | SubstitutionTold
  | EmergencyTold
  /** Nobody has decided for long enough: the escalation approvers are asked too, and may decide from here on. */
  | { readonly type: 'escalated' }
  /** What another system said of the ticket that the change names, signed by the tenant's key. */
  | ({ readonly type: 'ticket-state' } & TicketSaid)
  /** Its requester asked for another time, or for none: the plan as it is asked for anew. */
  | { readonly type: 'rescheduled'; readonly plan: Plan }
  /** Its appointed time began, and whoever asked for it is called. */
  | { readonly type: 'called' }
  | { readonly type: 'step-done'; readonly step: StepId }
  | { readonly type: 'step-reopened'; readonly step: StepId }
  /** `speaksFor`: what was set by hand was off, or neither; on where absent. */
  | { readonly type: 'attested'; readonly what: Attestation; readonly speaksFor?: 'off' | 'neither' }
  /** `inSpiteOf`: what read red at this press, all of it approved, or ticked by a lone admin. At an apply: what they ticked. */
  | { readonly type: 'way-chosen'; readonly way: Way; readonly inSpiteOf?: readonly ProbeId[] }
  /** Back from a chosen way to the choice of the three. */
  | { readonly type: 'way-left' }
  | { readonly type: 'apply-intended'; readonly runner: string; readonly inSpiteOf?: readonly ProbeId[] }
  /** Before the settings were touched, these `probes` read red beyond what was approved: it is asked anew. */
  | { readonly type: 'more-is-red'; readonly probes: readonly ProbeId[]; readonly observations: readonly Observation[] }
  | {
      readonly type: 'apply-ended';
      readonly runner: string;
      readonly outcome: ApplyOutcome;
      readonly closing: ClosingState;
      readonly observations: readonly Observation[];
    }
  | { readonly type: 'outcome-lost' }
  | { readonly type: 'checked'; readonly closing: ClosingState; readonly observations: readonly Observation[] }
  /** `proof`: nobody could read all of it back, and a guided test showed that it works; `off`: or the log, that it is off. */
  | { readonly type: 'done'; readonly proof?: Proof; readonly off?: OffSign }
  /** `freeze`: its time ran out while nothing could be carried out. */
  | {
      readonly type: 'failed';
      readonly because: 'unmet' | 'execution-expired' | 'settings-differ';
      readonly freeze?: Freeze;
    }
  | { readonly type: 'accepted'; readonly reason: string; readonly for?: readonly Person[] }
  | { readonly type: 'cancelled' }
  /** A change that is done is being watched, and its requester is asked to look again. */
  | { readonly type: 'look-asked' }
  /** The days in which it was watched are over, and its requester is told so. */
  | { readonly type: 'look-ended' }
  /** Its time runs out, and its requester is told so while something can still be done. */
  | { readonly type: 'runs-out' }
  | { readonly type: 'expired'; readonly freeze?: Freeze }
  /** Records of this trail lie ahead of `at`: whoever wrote them had a clock that was set back since. What waits counts from here. */
  | { readonly type: 'clock-set-back' }
  /** Written for its `snapshot` alone, where a trail was read from far back and nobody has caused a record since. */
  | { readonly type: 'snapshot-kept' }
  /** This news of the change has not reached a person who is concerned by it; and that it has, later. */
  | { readonly type: 'untold' | 'told-late'; readonly to: Person; readonly about: Telling }
  /**
   * `more`: not one refusal, but how many more there were of this person, verb and change in the hour that began with a record of
   * its own; when the first and the last of them came (ISO, UTC), and why the last was. Records before 28 Nov 2026 hold none.
   */
  | {
      readonly type: 'refused';
      readonly verb: ChangeVerb | 'start' | StopVerb;
      readonly because: RefusalId;
      readonly more?: { readonly count: number; readonly first: string; readonly last: string };
    };

/** One fact of the trail. `by` is the person who caused it, `pilot` for what the clock caused. `at` is ISO 8601 in UTC. */
export type Event = Happening & {
  readonly at: string;
  readonly by: Person | 'pilot';
  readonly changeId?: string;
  /** Made by whoever wrote this record, and read only because it says so. Says nothing of the tenant. */
  readonly snapshot?: Voucher;
};

/** A snapshot that a record vouches for: on which record it stands, that one or one before, and the hash of what it holds (SHA-256, hex). */
export type Voucher = { readonly seq: number; readonly hash: string };

export type EventType = Event['type'];

/** A trail record as stored: its place in the tenant's trail and the hash that chains it to the one before. */
export type StoredEvent = { readonly seq: number; readonly hash: string; readonly event: Event };
