import { type Change, emptyTenant, isOpen, type TenantState } from './change.ts';
import type { Event } from './events.ts';
import { withFindings } from './evidence/keep.ts';
import { withNewest } from './evidence/newest.ts';
import { evolveChange, planned } from './evolve-change.ts';
import { withTest } from './with-test.ts';

/** Folds a trail into what is known of the tenant. Pure: the same events always give the same state. */
export function evolveAll(tenantId: string, events: readonly Event[]): TenantState {
  return events.reduce(evolve, emptyTenant(tenantId));
}

/** One event onto the state. An event about a change that isn't there leaves the changes as they are. */
export function evolve(state: TenantState, event: Event): TenantState {
  const next = {
    ...state,
    version: state.version + 1,
    evidence: withNewest(state.evidence, event),
    findings: withFindings(state.findings, event),
    tests: withTest(state.tests, event),
    ...withWatch(state, event),
  };
  const before = state.changes.get(concerned(state, event) ?? '');
  const after = event.type === 'planned' ? planned(event) : before && evolveChange(before, event);
  if (!after || after === before) return next;
  const openChangeId = isOpen(after) ? after.id : state.openChangeId === after.id ? undefined : state.openChangeId;
  const { openChangeId: _, ...rest } = next;
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
  const kept = all.filter((c, i) => isOpen(c) || i >= all.length - 29);
  return new Map([...kept, change].map((c) => [c.id, c]));
}
