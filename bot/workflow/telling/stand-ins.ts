import type { Event } from '../record/events.ts';
import type { TenantState } from '../tenant/state.ts';
import { begunBy, plannedBy } from '../tenant/substitutions.ts';
import type { Effect } from './effects.ts';

/** Whoever approves for somebody hears of it, and of its end; whoever was away too, where it ended by its time. */
export function standIns(events: readonly Event[], { tenantId }: TenantState): readonly Effect[] {
  return events.flatMap((event): readonly Effect[] => {
    const { at } = event;
    const named = begunBy(event) ?? plannedBy(event);
    if (named) return [{ kind: 'stands-in', tenantId, to: named.substitute, of: named, at }];
    if (event.type !== 'substitute-ended') return [];
    const { away, substitute, because, from } = event;
    const people = because === 'time' || because === 'unable' ? [substitute, away] : [substitute];
    const of = { away, substitute, until: at, ...(from ? { from } : {}) };
    return people.map((to) => ({ kind: 'stands-in', tenantId, to, of, at, because }));
  });
}
