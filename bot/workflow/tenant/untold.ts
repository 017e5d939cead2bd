import { isSamePerson, type Person } from '../reading.ts';
import type { Event } from '../record/events.ts';
import type { Telling } from '../vocabulary.ts';
import type { TenantState } from './state.ts';

/** News of a change that didn't reach somebody within a day of trying; they get it when they appear. */
export type Untold = { readonly to: Person; readonly changeId: string; readonly about: Telling };

/** So many are kept for their readers; older ones stand on the trail alone. */
const MOST = 200;

export function untoldOf({ untold = [] }: TenantState, person: Person, changeId?: string): readonly Untold[] {
  return untold.filter((one) => isSamePerson(one.to, person) && (changeId === undefined || one.changeId === changeId));
}

/** A message shows the newest of its change, so one that arrives brings whatever was untold of it. */
export function withUntold({ untold = [] }: TenantState, event: Event): Pick<TenantState, 'untold'> {
  if (event.type !== 'untold' && event.type !== 'told-late') return {};
  const { changeId, to, about } = event;
  if (changeId === undefined) return {};
  const others = untold.filter((one) => one.changeId !== changeId || !isSamePerson(one.to, to));
  return { untold: event.type === 'untold' ? [...others, { to, changeId, about }].slice(-MOST) : others };
}
