import type { Change } from '../change/change.ts';
import { isSameTicket, type TicketState, ticketBarFor } from '../change/ticket.ts';
import type { Event } from '../record/events.ts';
import type { TicketSaid } from '../record/ticket.ts';
import type { Refusal } from '../refusals.ts';
import { openChange, type TenantState } from '../tenant/state.ts';
import type { ChangeVerb } from '../vocabulary.ts';
import { no } from './outcome.ts';

/**
 * What a ticket's state from outside leads to. `known`: no event, since it says what was said before. Else why nothing is done:
 * `not-named`, no change that is under way names this ticket; `taken`, this very message or another of its moment was taken;
 * `older`, a newer one was.
 */
export type TicketTaken =
  | { readonly kind: 'noted'; readonly events: readonly Event[] }
  | { readonly kind: 'known' | 'not-named' | 'taken' | 'older' };

/**
 * Decides on a state that another system sent. The order is that of the messages: the newest signed one counts, and none twice, whichever
 * replica and process it comes to, because what was taken stands on the trail. Pure; `now` is ISO, UTC.
 */
export function takeTicket(state: TenantState, said: TicketSaid, now: string): TicketTaken {
  const change = openChange(state);
  if (!change?.ticket || !isSameTicket(change.ticket, said.ticket)) return { kind: 'not-named' };
  // An earlier change under the same ticket has heard of it too: what was sent then is no news of today.
  for (const { ticketState } of state.changes.values()) {
    if (!ticketState || !isSameTicket(ticketState.ticket, said.ticket)) continue;
    if (said.sentAt < ticketState.sentAt || said.asOf < ticketState.asOf) return { kind: 'older' };
    if (said.sentAt === ticketState.sentAt && said.asOf === ticketState.asOf) return { kind: 'taken' };
  }
  if (change.ticketState && saysNothingNew(change.ticketState, said)) return { kind: 'known' };
  return { kind: 'noted', events: [{ type: 'ticket-state', ...said, changeId: change.id, at: now, by: 'pilot' }] };
}

const saysNothingNew = (known: TicketState, said: TicketSaid): boolean =>
  (['state', 'means', 'system', 'asOf'] as const).every((field) => known[field] === said[field]);

/** Why this press waits for the ticket, by the policy; undefined where it doesn't. */
export function objectionToTicket(verb: ChangeVerb, change: Change): Refusal | undefined {
  const bar = ticketBarFor(verb, change);
  const { ticket, ticketState } = change;
  return bar && no(bar, { ticket: ticket ?? '', state: ticketState?.state ?? '', system: ticketState?.system ?? '' });
}
