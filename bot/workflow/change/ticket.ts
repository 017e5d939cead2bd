import type { Event } from '../record/events.ts';
import type { TicketMeaning, TicketSaid } from '../record/ticket.ts';
import { TICKET_REFUSALS } from '../refusals.ts';
import type { ChangeVerb } from '../vocabulary.ts';
import type { Change } from './change.ts';

/** The newest that was said of a change's ticket. `at`: when it came (ISO); `version`: of the change, since then. */
export type TicketState = TicketSaid & { readonly at: string; readonly version: number };

/** What the policy asks of a ticket keeps these from being pressed; whoever ends, asks or only reads needs none. */
const WAITING_FOR_TICKET: readonly ChangeVerb[] = ['approve', 'next', 'apply', 'command', 'portal'];

const AGAINST: readonly TicketMeaning[] = ['rejected', 'closed', 'cancelled'];

/** Whether its system says of the ticket that nothing is to be done under it any more. */
export const isAgainst = ({ means }: Pick<TicketSaid, 'means'>): boolean => AGAINST.includes(means);

/** The same ticket is written by people and by systems: case and outer space don't count. */
export const isSameTicket = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * What keeps a change from being approved or carried out on account of its ticket, by the policy it was submitted under: that nothing is
 * known of it where that blocks, or that it is against where either field asks for anything.
 */
export function ticketBar({ ticket, ticketState, policy }: Change): (typeof TICKET_REFUSALS)[number] | undefined {
  const asks = policy?.ticket;
  if (!ticket || !(asks?.required || asks?.blockWhenUnknown)) return undefined;
  if (!ticketState) return asks.blockWhenUnknown ? 'ticket-unknown' : undefined;
  return isAgainst(ticketState) ? 'ticket-against' : undefined;
}

/** The same for one press. */
export const ticketBarFor = (verb: ChangeVerb, change: Change): ReturnType<typeof ticketBar> =>
  WAITING_FOR_TICKET.includes(verb) ? ticketBar(change) : undefined;

/** Whether a card of this version shows less than there is: since then its ticket has turned against the change. */
export const isBeforeTurn = ({ ticketState }: Change, version: number): boolean =>
  ticketState !== undefined && isAgainst(ticketState) && version < ticketState.version;

/** `moved`: the change at its next version. */
export function withTicketState(moved: Change, event: Extract<Event, { type: 'ticket-state' }>): Change {
  const { ticket, state, means, system, asOf, sentAt, at } = event;
  const told = { ...moved, ticketState: { ticket, state, means, system, asOf, sentAt, at, version: moved.version } };
  const { lastRefusal, ...others } = told;
  const isOfTicket = TICKET_REFUSALS.some((one) => one === lastRefusal?.because);
  return isOfTicket && ticketBar(told) === undefined ? others : told;
}
