import type { Change } from '../change/change.ts';
import type { Finding } from '../evidence/finding.ts';
import type { Event, EventType } from '../record/events.ts';
import { isSettled } from './settled.ts';
import type { TenantState } from './state.ts';

/**
 * What had ended and what had been found when the tenant's record `version` was written, as plain data. It holds nothing that decides:
 * no open change, and no plan that could still be sent.
 */
export type Snapshot = Omit<TenantState, 'tenantId' | 'openChangeId' | 'stop' | 'changes' | 'findings'> & {
  readonly changes: readonly Change[];
  readonly findings: readonly (readonly [string, Finding])[];
};

/** @param settled a state at which nothing was under way (`isSettled`) */
export function snapshotOf(settled: TenantState): Snapshot {
  const { tenantId: _, openChangeId: __, changes, findings, ...rest } = settled;
  return { ...rest, changes: [...changes.values()], findings: [...findings] };
}

/**
 * The state that a snapshot tells of, or undefined where it tells of something that is under way: that only the tenant's own
 * records may say.
 * @param at when the record was written on which it stands, ISO
 */
export function restored(tenantId: string, snapshot: Snapshot, at: string): TenantState | undefined {
  const { changes, findings, openChangeId, ...rest } = snapshot as Snapshot & Pick<TenantState, 'openChangeId'>;
  if (openChangeId !== undefined) return undefined;
  const byId = new Map(changes.map((change) => [change.id, change]));
  const state: TenantState = { ...rest, tenantId, changes: byId, findings: new Map(findings) };
  return isSettled(state, at) ? state : undefined;
}

/**
 * Whether a record goes on with something that a snapshot says is over. Then it is forged, or a clock was wrong, and the records
 * before it must be read.
 */
export function contradicts(event: Event, told: TenantState['changes']): boolean {
  if (event.changeId === undefined || STANDING.includes(event.type)) return false;
  const known = told.get(event.changeId);
  return known !== undefined && !(known.phase === 'draft' && event.type === 'cancelled');
}

/** What may be said of a change that has ended, or of a plan that is too old. */
const STANDING: readonly EventType[] = [
  'evidence-gathered',
  'refused',
  'untold',
  'told-late',
  'test-started',
  'server-output',
  'banner-reported',
];
