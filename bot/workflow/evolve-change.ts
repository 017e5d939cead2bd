import type { Change } from './change.ts';
import type { Event } from './events.ts';
import { isSamePerson } from './reading.ts';

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
    isCheckboxConfirmed: false,
    closing: {},
    after: [],
  };
}

/** One of its own events onto a change. What doesn't move it leaves it as it is. */
export function evolveChange(change: Change, event: Event): Change {
  const moved = { ...change, version: change.version + 1 };
  const ended = { ...moved, endedAt: event.at, endedBy: event.by };
  switch (event.type) {
    case 'evidence-gathered':
    case 'test-started':
    case 'server-output':
    case 'banner-reported':
    case 'refused':
    case 'planned':
      return change;
    case 'submitted': {
      const { plan, reason, ticket, policy, approvers, isAlone } = event;
      const sent = { ...moved, plan, reason, ticket, policy, approvers, isAlone, submittedAt: event.at };
      return isAlone ? { ...sent, phase: 'running', approvedAt: event.at } : { ...sent, phase: 'waiting' };
    }
    case 'approved': {
      const reviews = withReview(change, event, 'approved');
      const quorum = change.policy?.quorum ?? 1;
      const isReached = reviews.filter((r) => r.verdict === 'approved').length >= quorum;
      return isReached ? { ...moved, reviews, phase: 'running', approvedAt: event.at } : { ...moved, reviews };
    }
    case 'rejected':
      return { ...ended, reviews: withReview(change, event, 'rejected'), phase: 'rejected' };
    case 'step-done':
      return { ...moved, stepsDone: [...change.stepsDone.filter((s) => s !== event.step), event.step] };
    case 'step-reopened': {
      const { way: _, ...unchosen } = moved;
      const isCheckbox = event.step === 'connect-features' || event.step === 'cloud-sync-command';
      return {
        ...unchosen,
        stepsDone: change.stepsDone.filter((s) => s !== event.step),
        isCheckboxConfirmed: isCheckbox ? false : change.isCheckboxConfirmed,
      };
    }
    case 'attested':
      if (event.what === 'writeback-ticked') return { ...moved, isCheckboxConfirmed: true };
      return event.by === 'pilot' ? moved : { ...moved, operator: event.by };
    case 'way-chosen':
      return { ...moved, way: event.way };
    case 'apply-intended': {
      if (event.by === 'pilot') return moved;
      const { lastRefusal: _, ...fresh } = moved;
      return {
        ...fresh,
        phase: 'applying',
        way: 'apply',
        intent: { by: event.by, at: event.at, runner: event.runner },
      };
    }
    case 'apply-ended':
      return applyEnded(moved, event);
    case 'outcome-lost':
      return { ...moved, phase: 'unsettled' };
    case 'checked':
      return checked(moved, event);
    case 'done':
      return { ...ended, phase: 'done' };
    case 'failed':
      return { ...ended, phase: 'failed', endedBecause: event.because };
    case 'accepted':
      return { ...ended, phase: 'unconfirmed', endedBecause: event.reason };
    case 'cancelled':
      return { ...ended, phase: 'cancelled' };
    case 'expired':
      return { ...ended, phase: 'expired' };
  }
}

function withReview(
  change: Change,
  event: Extract<Event, { type: 'approved' | 'rejected' }>,
  verdict: 'approved' | 'rejected',
) {
  if (event.by === 'pilot') return change.reviews;
  const by = event.by;
  const others = change.reviews.filter((r) => !isSamePerson(r.by, by));
  return [...others, { by, verdict, at: event.at, comment: event.comment }];
}

function applyEnded(change: Change, event: Extract<Event, { type: 'apply-ended' }>): Change {
  const read = { ...change, closing: event.closing, closingAt: event.at, after: event.observations };
  switch (event.outcome.kind) {
    case 'refused': {
      const { kind: _, ...why } = event.outcome;
      const { way: __, intent: ___, ...back } = change;
      return { ...back, phase: 'running', lastRefusal: why, after: event.observations };
    }
    case 'written':
      return { ...read, phase: 'verifying', ...(change.intent ? { operator: change.intent.by } : {}) };
    case 'ambiguous':
      return { ...read, phase: 'unsettled', ...(change.intent ? { operator: change.intent.by } : {}) };
  }
}

/** A reading moves a change to *verifying* where something stays unknown, and back to *running* where a setting is not on. */
function checked(change: Change, event: Extract<Event, { type: 'checked' }>): Change {
  const read = { ...change, closing: event.closing, closingAt: event.at, after: event.observations };
  const states = Object.values(event.closing);
  if (states.includes('unmet')) return { ...read, phase: 'running' };
  return states.includes('unknown') && change.phase === 'running' ? { ...read, phase: 'verifying' } : read;
}
