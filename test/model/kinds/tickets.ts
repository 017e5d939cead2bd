import assert from 'node:assert/strict';
import type { Event } from '../../../bot/workflow/record/events.ts';
import type { Life } from './life.ts';

const normal = (ticket: string) => ticket.trim().toUpperCase();

/** What is on record of a ticket is of the change that names it, while that is under way, and newer than all that came before. */
export function heard(
  life: Life,
  { ticket, sentAt, asOf, means, at }: Extract<Event, { type: 'ticket-state' }>,
  lives: Iterable<Life>,
): void {
  assert.ok(life.ticket && normal(life.ticket) === normal(ticket), `${life.id} hears of ${ticket}`);
  assert.ok(life.stage !== 'draft' && sentAt <= at, `${life.id} hears of it as a ${life.stage}`);
  for (const { ticketSentAt, ticket: other } of lives)
    if (other && ticketSentAt && normal(other) === normal(ticket))
      assert.ok(ticketSentAt < sentAt, 'an older message, or one for the second time');
  assert.ok(asOf <= sentAt);
  Object.assign(life, { ticketMeans: means, ticketSentAt: sentAt });
}

/** Whether its ticket keeps it from being approved or carried out, by the policy that it was sent under. */
export function isBarred({ policy, ticket, ticketMeans }: Life): boolean {
  const asks = policy?.ticket;
  if (!asks || !ticket || !(asks.required || asks.blockWhenUnknown)) return false;
  if (ticketMeans === undefined) return asks.blockWhenUnknown;
  return ticketMeans !== 'open' && ticketMeans !== 'approved';
}
