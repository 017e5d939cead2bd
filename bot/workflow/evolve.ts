import { type Change, emptyTenant, isOpen, type TenantState } from './change.ts';
import type { Event } from './events.ts';
import { type Evidence, isSamePerson, type Observation, type Person } from './reading.ts';
import { serverWord } from './server-word.ts';
import type { ProbeId } from './vocabulary.ts';
import { withTest } from './with-test.ts';

/** Folds a trail into what is known of the tenant. Pure: the same events always give the same state. */
export function evolveAll(tenantId: string, events: readonly Event[]): TenantState {
  return events.reduce(evolve, emptyTenant(tenantId));
}

/** One event onto the state. An event about a change that isn't there leaves the changes as they are. */
export function evolve(state: TenantState, event: Event): TenantState {
  const evidence = withEvidence(state.evidence, event);
  const next = { ...state, version: state.version + 1, evidence, tests: withTest(state.tests, event) };
  const word = wordOf(event);
  const withWord =
    word && event.by !== 'pilot'
      ? { ...next, attested: [...state.attested.slice(-19), attestedBy(event.by, word, event)] }
      : next;
  const before = event.changeId === undefined ? undefined : state.changes.get(event.changeId);
  const after = event.type === 'planned' ? planned(event) : before && evolveChange(before, event);
  if (!after || after === before) return withWord;
  const openChangeId = isOpen(after) ? after.id : state.openChangeId === after.id ? undefined : state.openChangeId;
  const { openChangeId: _, ...rest } = withWord;
  return {
    ...rest,
    changes: withChange(state.changes, after),
    newestChangeId: after.phase === 'draft' ? (state.newestChangeId ?? after.id) : after.id,
    ...(openChangeId === undefined ? {} : { openChangeId }),
  };
}

/** Older ended changes leave the state, not the trail: thirty are plenty to answer an old card. */
function withChange(changes: ReadonlyMap<string, Change>, change: Change): ReadonlyMap<string, Change> {
  const all = [...changes.values()].filter((c) => c.id !== change.id);
  const kept = all.filter((c, i) => isOpen(c) || i >= all.length - 29);
  return new Map([...kept, change].map((c) => [c.id, c]));
}

function attestedBy(by: Person, what: string, { at, changeId }: Event) {
  return { what, by, at, ...(changeId ? { changeId } : {}) };
}

/** What a person's word says: a report, what the portal's banner reads, or what the server printed. */
function wordOf(event: Event): string | undefined {
  if (event.type === 'attested') return event.what;
  if (event.type === 'banner-reported') return `banner-${event.banner}`;
  return event.type === 'server-output' ? serverWord(event.output) : undefined;
}

/** A known reading replaces an older one; an unknown reading never hides a known one that is younger than a day, but stands beside it. */
function withEvidence(evidence: Evidence, event: Event): Evidence {
  if (!('observations' in event) || event.by === 'pilot') return evidence;
  const { by } = event;
  const fresh: { [P in ProbeId]?: Evidence[P] } = { ...evidence };
  for (const observation of event.observations) {
    if (observation.probe === 'role') continue;
    const held = fresh[observation.probe];
    const old = held?.observation;
    const isHidingSomething = old && 'because' in observation && 'facts' in old && isWithinADay(old, observation);
    fresh[observation.probe] = isHidingSomething ? { ...held, missed: { observation, by } } : { observation, by };
  }
  return fresh;
}

function isWithinADay(old: Observation, fresh: Observation): boolean {
  return Date.parse(fresh.at) - Date.parse(old.at) < 86_400_000;
}

function planned(event: Extract<Event, { type: 'planned' }>): Change | undefined {
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

function evolveChange(change: Change, event: Event): Change {
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
