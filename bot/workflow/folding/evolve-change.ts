import type { Change } from '../change/change.ts';
import { gateOf } from '../change/gates.ts';
import { withAnswer, withQuestion } from '../change/questions.ts';
import { refusalAfterChoice, refusalAfterReading } from '../change/standing-refusal.ts';
import { countedApprovals } from '../change/substitutes.ts';
import { withDoer } from '../change/three-people.ts';
import { withTicketState } from '../change/ticket.ts';
import { kindOf } from '../kinds/index.ts';
import { isSamePerson, type Observation } from '../reading.ts';
import type { Event } from '../record/events.ts';
import { askedAgain, ticked } from './asked-again.ts';
import { glassBroken, reviewed } from './glass-broken.ts';
import { applyEnded, checked } from './read-back.ts';
import { escalated, reminded } from './reminded.ts';
import { calledBy, rescheduled } from './rescheduled.ts';
import { accepted, substituted } from './substituted.ts';

/** The change as its plan begins it. */
export function planned(event: Extract<Event, { type: 'planned' }>): Change | undefined {
  if (!event.changeId) return undefined;
  return {
    id: event.changeId,
    version: 1,
    phase: 'draft',
    plan: event.plan,
    observations: event.observations,
    requester: event.plan.madeBy,
    plannedAt: event.at,
    approvers: [],
    isAlone: false,
    reviews: [],
    stepsDone: [],
    confirmed: [],
    closing: {},
    after: [],
  };
}

/** One of its own events onto a change. What doesn't move it leaves it as it is. */
export function evolveChange(change: Change, event: Event): Change {
  return withDoer(evolved(change, event), event);
}

function evolved(change: Change, event: Event): Change {
  const moved = { ...change, version: change.version + 1 };
  const ended = { ...moved, endedAt: event.at, endedBy: event.by };
  switch (event.type) {
    case 'evidence-gathered':
      return change.phase === 'running' ? withReading(change, event.observations) : change;
    case 'test-started':
    case 'watch-begun':
    case 'watch-ended':
    case 'server-output':
    case 'banner-reported':
    case 'refused':
    case 'untold':
    case 'told-late':
    case 'planned':
    case 'clock-set-back':
    case 'snapshot-kept':
      return change;
    // The card of an open change says so, and none of before may be pressed.
    case 'stopped':
    case 'lift-asked':
    case 'stop-lifted':
      return moved;
    case 'submitted': {
      const { plan, reason, ticket, policy, approvers, isAlone } = event;
      const read = {
        ...(event.observations ? { observations: event.observations } : {}),
        ...(event.escalationApprovers ? { escalationApprovers: event.escalationApprovers } : {}),
        ...(event.substitutes ? { substitutes: event.substitutes } : {}),
      };
      const sent = { ...moved, plan, reason, ticket, policy, approvers, isAlone, ...read, submittedAt: event.at };
      return isAlone
        ? calledBy(ticked({ ...sent, phase: 'running', approvedAt: event.at }, event), event.at)
        : { ...sent, phase: 'waiting' };
    }
    case 'approved': {
      const reviews = withReview(change, event, 'approved');
      const quorum = change.policy?.quorum ?? 1;
      if (countedApprovals({ reviews }) < quorum) return { ...moved, reviews };
      return calledBy({ ...moved, reviews, phase: 'running', approvedAt: event.at }, event.at);
    }
    case 'rejected':
      return { ...ended, reviews: withReview(change, event, 'rejected'), phase: 'rejected' };
    case 'asked':
      return withQuestion(moved, event);
    case 'answered':
      return withAnswer(moved, event);
    case 'reminded':
      return reminded(change, event);
    case 'glass-broken':
      return glassBroken(moved, event);
    case 'reviewed':
      return reviewed(moved, event);
    case 'escalated':
      return escalated(moved, event);
    case 'ticket-state':
      return withTicketState(moved, event);
    case 'substitute-named':
    case 'substitute-planned':
    case 'substitute-begun':
    case 'substitute-ended':
      return substituted(change, event);
    case 'rescheduled':
      return rescheduled(moved, event);
    case 'called':
      return { ...moved, calledAt: event.at };
    case 'step-done': {
      const stepsDone = [...change.stepsDone.filter((s) => s !== event.step), event.step];
      return { ...moved, stepsDone, lastStepAt: event.at };
    }
    case 'step-reopened': {
      const { way: _, ...unchosen } = moved;
      const stepsDone = change.stepsDone.filter((s) => s !== event.step);
      const confirmed = change.confirmed.filter(({ step }) => step !== event.step);
      return { ...unchosen, stepsDone, confirmed };
    }
    case 'attested':
      return attested(moved, event);
    case 'way-chosen':
      return { ...ticked(refusalAfterChoice(moved), event), way: event.way };
    case 'way-left': {
      const { way: _, ...unchosen } = moved;
      return unchosen;
    }
    case 'apply-intended': {
      if (event.by === 'pilot') return moved;
      const { lastRefusal: _, cutShort: __, ...fresh } = moved;
      return {
        ...ticked(fresh, event),
        phase: 'applying',
        way: 'apply',
        intent: { by: event.by, at: event.at, runner: event.runner },
      };
    }
    case 'more-is-red':
      return askedAgain(moved, event);
    case 'apply-ended':
      return applyEnded(moved, event);
    case 'outcome-lost':
      return { ...moved, phase: 'unsettled' };
    case 'checked':
      return checked(moved, event);
    case 'done': {
      const { proof, off } = event;
      return { ...ended, phase: 'done', ...(proof ? { proof } : {}), ...(off ? { off } : {}) };
    }
    case 'look-asked':
      return { ...moved, lookAskedAt: event.at };
    case 'look-ended':
      return { ...moved, lookEndedAt: event.at };
    case 'runs-out':
      return { ...change, warnedAt: event.at };
    case 'failed':
      return { ...ended, phase: 'failed', endedBecause: event.because, ...frozenAtEnd(event) };
    case 'accepted':
      return accepted(ended, event);
    case 'cancelled':
      return { ...ended, phase: 'cancelled' };
    case 'expired':
      return { ...ended, phase: 'expired', ...frozenAtEnd(event) };
  }
}

const frozenAtEnd = ({ freeze }: Extract<Event, { type: 'expired' | 'failed' }>): Pick<Change, 'endedIn'> =>
  freeze ? { endedIn: freeze } : {};

function withReview(
  change: Change,
  event: Extract<Event, { type: 'approved' | 'rejected' }>,
  verdict: 'approved' | 'rejected',
) {
  if (event.by === 'pilot') return change.reviews;
  const by = event.by;
  const others = change.reviews.filter((r) => !isSamePerson(r.by, by));
  const covered = event.type === 'approved' && event.inSpiteOf ? { inSpiteOf: event.inSpiteOf } : {};
  const absent = event.for ? { for: event.for } : {};
  return [...others, { by, ...absent, verdict, hash: event.hash, at: event.at, comment: event.comment, ...covered }];
}

/** A person's word: that they did what a gate asks for, or that they made the settings by hand. */
function attested(change: Change, event: Extract<Event, { type: 'attested' }>): Change {
  const step = gateOf(change, event.what);
  const by = event.by === 'pilot' ? {} : { by: event.by };
  if (step)
    return {
      ...change,
      confirmed: [...change.confirmed.filter((one) => one.step !== step), { step, ...by, at: event.at }],
    };
  const told = { ...change, lastStepAt: event.at };
  return event.by === 'pilot' ? told : { ...told, operator: event.by, reported: { by: event.by, at: event.at } };
}

/** What was read of the tenant while the change stood open: it may end a refusal. The version stays, since nobody acted on it. */
function withReading(change: Change, observations: readonly Observation[]): Change {
  if (!observations.some((o) => o.probe === kindOf(change.plan).reads)) return change;
  return { ...refusalAfterReading(change, observations), after: observations };
}
