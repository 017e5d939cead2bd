/**
 * What a ticket's state means for a change, as the system that holds the ticket says it; `open` where it says none of the others. Guessed
 * from the state's own text it would be wrong in some language or for some workflow.
 */
export const TICKET_MEANINGS = ['open', 'approved', 'rejected', 'closed', 'cancelled'] as const;
export type TicketMeaning = (typeof TICKET_MEANINGS)[number];

/** What another system said of a ticket. Its texts come from outside: whoever shows them escapes them. Times are ISO 8601 in UTC. */
export type TicketSaid = {
  readonly ticket: string;
  /** As that system shows it. */
  readonly state: string;
  readonly means: TicketMeaning;
  /** What that system calls itself. */
  readonly system: string;
  /** Since when it is so there, or when it was looked at there. */
  readonly asOf: string;
  /** When the message was signed. */
  readonly sentAt: string;
};

/** The longest of each text, in characters. */
export const TICKET_LENGTHS = { ticket: 60, state: 60, system: 40 } as const;
