import { stillAsked } from '../change/reminding.ts';
import { isAgainst, ticketBar } from '../change/ticket.ts';
import type { Event, EventType } from '../record/events.ts';
import type { TenantState } from '../tenant/state.ts';
import type { Effect } from './effects.ts';

/** What may make it the third person's turn. */
const TURNS = ['approved', 'ticket-state', 'called'] as const satisfies readonly EventType[];

/** Approved, and what its ticket kept waiting is free: now it is the third person's turn, where the policy wants one. */
export function thirds(events: readonly Event[], { tenantId, changes }: TenantState): readonly Effect[] {
  return events.flatMap(({ type, changeId = '' }): readonly Effect[] => {
    const change = TURNS.some((one) => one === type) ? changes.get(changeId) : undefined;
    // Before its appointed time it is nobody's turn.
    if (change?.plan.slot && !change.calledAt) return [];
    const isTurn = change?.phase === 'running' && change.policy?.threePeople && ticketBar(change) === undefined;
    return isTurn ? [{ kind: 'third', tenantId, changeId }] : [];
  });
}

/**
 * A ticket that held a change up and doesn't any more calls whoever is to decide, or the requester where it was approved; one that turns
 * against it is the requester's news. An edit of a card calls nobody.
 */
export function ofTickets(events: readonly Event[], before: TenantState, state: TenantState): readonly Effect[] {
  return events.flatMap((event): readonly Effect[] => {
    const { changeId = '' } = event;
    const [was, is] = [before.changes.get(changeId), state.changes.get(changeId)];
    if (event.type !== 'ticket-state' || !was || !is) return [];
    const tell = { kind: 'tell', tenantId: state.tenantId, changeId } as const;
    const isFree = ticketBar(was) !== undefined && ticketBar(is) === undefined;
    if (isFree && is.phase === 'waiting') return stillAsked(is).map((to) => ({ ...tell, to, about: 'request' }));
    const hasTurned =
      is.ticketState !== undefined && isAgainst(is.ticketState) && !(was.ticketState && isAgainst(was.ticketState));
    return isFree || hasTurned ? [{ ...tell, to: is.requester, about: 'ticket' }] : [];
  });
}

/**
 * An appointed time has begun: whoever asked for it is called, and at the turn of a third person they know whom it waits for. Or it runs
 * out.
 */
export function calls(events: readonly Event[], { tenantId, changes }: TenantState): readonly Effect[] {
  return events.flatMap(({ type, changeId = '', at }): readonly Effect[] => {
    const kind = type === 'called' ? 'call' : type === 'runs-out' ? type : undefined;
    const change = changes.get(changeId);
    return kind && change ? [{ kind, tenantId, changeId, at, to: change.requester }] : [];
  });
}
