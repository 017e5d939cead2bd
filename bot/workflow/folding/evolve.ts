import { type Change, isOpen } from '../change/change.ts';
import { needsReview } from '../change/emergency.ts';
import { gathered } from '../evidence/gather.ts';
import { withFindings } from '../evidence/keep.ts';
import { looksOf } from '../evidence/looks.ts';
import { withNewest } from '../evidence/newest.ts';
import { eventOf, isPlain, type Told, telling } from '../evidence/plain.ts';
import type { Event } from '../record/events.ts';
import { withRefused } from '../tenant/refused-lately.ts';
import { isSettled } from '../tenant/settled.ts';
import { withStandingBy } from '../tenant/standing-by.ts';
import { emptyTenant, type TenantState } from '../tenant/state.ts';
import { stopAfter } from '../tenant/stop.ts';
import { withUntold } from '../tenant/untold.ts';
import { evolveChange, planned } from './evolve-change.ts';
import { newestAfter, setBack } from './set-back.ts';
import { withSubstitutions } from './substituted.ts';
import { withTest } from './with-test.ts';

/** Folds a trail into what is known of the tenant. Pure: the same events always give the same state. */
export function evolveAll(tenantId: string, events: readonly Event[]): TenantState {
  return events.reduce(evolve, emptyTenant(tenantId));
}

/** One event onto the state. An event about a change that isn't there leaves the changes as they are. */
export function evolve(state: TenantState, event: Event): TenantState {
  if (event.type === 'clock-set-back') return setBack(state, event.at);
  return withClaims(withChanges(state, event), state, [event]);
}

/** What a page of events leads to, and the newest state on the way at which nothing was under way. */
export type Folded = { readonly state: TenantState; readonly settled?: TenantState };

/**
 * Many records onto the state, with the same result as one after the other, at a fraction of the work: of a page's readings only the
 * newest are looked at, and only those are parsed. Throws where a text can't be read.
 */
export function evolvePage(before: TenantState, page: readonly Told[]): Folded {
  const at = page.findIndex((record) => !isPlain(record) && record.type === 'clock-set-back');
  const back = page[at];
  if (!back) return evolveStretch(before, page);
  // What is read after it stands before what was read until then, whatever their times: they are folded apart.
  const until = evolveStretch(before, page.slice(0, at));
  const state = setBack(until.state, back.at);
  const rest = evolvePage(state, page.slice(at + 1));
  const settled = rest.settled ?? (isSettled(state, back.at) ? state : until.settled);
  return settled ? { state: rest.state, settled } : { state: rest.state };
}

function evolveStretch(before: TenantState, page: readonly Told[]): Folded {
  const steps: TenantState[] = [];
  const records: Told[] = [];
  const newest: string[] = [];
  let state = before;
  for (const one of page) {
    // A change that is open waits for every reading.
    const record = state.openChangeId ? eventOf(one) : one;
    // Most of a long trail are readings that no change waits for: only their number moves.
    if (!isPlain(record) && !isReadingAlone(state, record)) state = withChanges(state, record);
    steps.push(state);
    records.push(record);
    newest.push(newestAfter(newest.at(-1) ?? before.newestAt, record.at));
  }
  const stepAt = (at: number) => ({
    ...(steps[at] ?? before),
    version: before.version + at + 1,
    newestAt: newest[at] ?? before.newestAt,
  });
  const at = steps.findLastIndex((step, i) => isSettled(step, records[i]?.at ?? ''));
  const settled = at < 0 ? undefined : withClaims(stepAt(at), before, telling(records.slice(0, at + 1)));
  if (at === records.length - 1) return settled ? { state: settled, settled } : { state: before };
  const told = withClaims(stepAt(records.length - 1), settled ?? before, telling(records.slice(at + 1)));
  return settled ? { state: told, settled } : { state: told };
}

const isReadingAlone = ({ openChangeId }: TenantState, event: Event): boolean =>
  event.type === 'evidence-gathered' && !event.test && !event.changeId && !openChangeId;

/** All that people found, beside the changes: neither depends on the other. */
function withClaims(state: TenantState, before: TenantState, events: readonly Event[]): TenantState {
  const { newest, telling } = looksOf(events);
  return {
    ...state,
    evidence: withNewest(before.evidence, newest),
    findings: withFindings(before.findings, gathered(events, telling)),
  };
}

function withChanges(state: TenantState, event: Event): TenantState {
  const tests = withTest(state.tests, event);
  const { stop: _, stopBefore: __, ...others } = state;
  const next = {
    ...others,
    ...stopAfter(state, event),
    version: state.version + 1,
    newestAt: newestAfter(state.newestAt, event.at),
    tests,
    ...withWatch(state, event),
    ...withSubstitutions(state, event),
    ...withUntold(state, event),
    ...withRefused(state, event),
  };
  const before = state.changes.get(concerned(state, event) ?? '');
  const after =
    event.type === 'planned' ? withStandingBy(planned(event), state) : before && evolveChange(before, event);
  if (!after || after === before) return next;
  const openChangeId = isOpen(after) ? after.id : state.openChangeId === after.id ? undefined : state.openChangeId;
  const { openChangeId: ___, ...rest } = next;
  return {
    ...rest,
    changes: withChange(state.changes, after),
    newestChangeId: after.phase === 'draft' ? (state.newestChangeId ?? after.id) : after.id,
    ...(openChangeId === undefined ? {} : { openChangeId }),
  };
}

function withWatch({ watches = 0 }: TenantState, { type }: Event): Pick<TenantState, 'watches'> {
  if (type === 'watch-begun') return { watches: watches + 1 };
  return type === 'watch-ended' ? { watches: Math.max(0, watches - 1) } : {};
}

/** The change that an event is about. What was read of the tenant concerns the open one, whoever asked. */
function concerned({ openChangeId }: TenantState, event: Event): string | undefined {
  return event.changeId ?? (event.type === 'evidence-gathered' ? openChangeId : undefined);
}

/** Older ended changes leave the state, not the trail: thirty are plenty to answer an old card. */
function withChange(changes: ReadonlyMap<string, Change>, change: Change): ReadonlyMap<string, Change> {
  const all = [...changes.values()].filter((c) => c.id !== change.id);
  const kept = all.filter((c, i) => isOpen(c) || needsReview(c) || i >= all.length - 29);
  return new Map([...kept, change].map((c) => [c.id, c]));
}
