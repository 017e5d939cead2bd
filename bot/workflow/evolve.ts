import { type Change, emptyTenant, isOpen, type TenantState } from './change.ts';
import type { Event } from './events.ts';
import { evolveChange, planned } from './evolve-change.ts';
import type { Evidence, Observation, Person } from './reading.ts';
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
