import { z } from 'zod';
import { TICKET_LENGTHS, TICKET_MEANINGS, type TicketMeaning, type TicketSaid } from '../workflow/record/ticket.ts';
import { isFromAhead } from '../workflow/time/within.ts';

/** One line of text as other systems write it: nothing that steers a screen, and no longer than a card has room for. */
const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .refine((text) => [...text].length <= most && !/\p{Cc}/u.test(text));

const AT = z.iso.datetime({ offset: true });

/** The fields of a message. A field that isn't here is refused by name: most likely it is meant for something else. */
const FIELDS = {
  tenantId: z.string(),
  ticket: line(TICKET_LENGTHS.ticket),
  state: line(TICKET_LENGTHS.state),
  means: z.enum(TICKET_MEANINGS).optional(),
  system: line(TICKET_LENGTHS.system),
  at: AT,
} as const;
const TAKES: Readonly<Record<string, string>> = {
  ticket: `the ticket’s number as people write it, in 1 to ${TICKET_LENGTHS.ticket} characters`,
  state: `the state as your system shows it, in 1 to ${TICKET_LENGTHS.state} characters`,
  means: `one of ${TICKET_MEANINGS.join(', ')}`,
  system: `what your system is called, in 1 to ${TICKET_LENGTHS.system} characters`,
  at: 'a time with its zone, such as 2026-12-01T09:30:00Z, and not ahead',
};

const message = z.strictObject(FIELDS);
const test = z.strictObject({ tenantId: z.string(), test: z.literal(true), at: AT });

export type TicketMessage =
  | { readonly kind: 'said'; readonly said: TicketSaid }
  /** It only tries the way in. */
  | { readonly kind: 'test' }
  /** One sentence: which field, and what it takes. */
  | { readonly kind: 'wrong'; readonly sentence: string };

const iso = (ms: number) => new Date(ms).toISOString();

/** Reads a message whose signature was found right. Times in ms: when it was signed, and now. */
export function ticketMessage(json: unknown, signedAt: number, now: number): TicketMessage {
  if (test.safeParse(json).success) return { kind: 'test' };
  const read = message.safeParse(json);
  if (!read.success) return { kind: 'wrong', sentence: sentenceOf(read.error.issues[0]) };
  const { ticket, state, means = meaningOf(state), system, at } = read.data;
  if (isFromAhead(at, iso(now))) return { kind: 'wrong', sentence: wrongAt('at') };
  return {
    kind: 'said',
    said: { ticket, state, means, system, asOf: iso(Date.parse(at)), sentAt: iso(signedAt) },
  };
}

/** Where the sender says nothing of it, a state that is called exactly as one of the meanings has it; nothing is guessed from any other. */
function meaningOf(state: string): TicketMeaning {
  const called = state.toLowerCase().replace(/^canceled$/, 'cancelled');
  return TICKET_MEANINGS.find((one) => one === called) ?? 'open';
}

function sentenceOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys')
    return `“${issue.keys[0]?.slice(0, 60)}” is no field of a message: leave it out; docs/webhook.md has all of them.`;
  return wrongAt(String(issue?.path[0] ?? ''));
}

const wrongAt = (field: string): string =>
  TAKES[field] ? `${field} is missing or wrong: set it to ${TAKES[field]}.` : NO_MESSAGE;

export const NO_MESSAGE =
  'The body is no message: send one JSON object with tenantId, ticket, state, system and at, as docs/webhook.md has it.';
