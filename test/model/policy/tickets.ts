import assert from 'node:assert/strict';
import type { Event } from '../../../bot/workflow/record/events.ts';

const AGAINST = ['rejected', 'closed', 'cancelled'];

/** Whether a change's ticket speaks against it after these records of it, where its policy asks for tickets. */
export function isAgainst(own: readonly Event[]): boolean {
  const sent = own.find(({ type }) => type === 'submitted');
  const asks = sent?.type === 'submitted' && sent.ticket && sent.policy.ticket?.required;
  const told = own.findLast(({ type }) => type === 'ticket-state');
  return Boolean(asks) && told?.type === 'ticket-state' && AGAINST.includes(told.means);
}

const NEEDS: readonly Event['type'][] = ['approved', 'step-done', 'way-chosen', 'apply-intended'];

/** Nothing goes on under a ticket that speaks against it, and each message is on record once, in the order of the messages. */
export function judgeTickets(own: readonly Event[]): void {
  let last = '';
  for (const [at, event] of own.entries()) {
    if (NEEDS.includes(event.type)) assert.ok(!isAgainst(own.slice(0, at)), `${event.type} under such a ticket`);
    if (event.type !== 'ticket-state') continue;
    assert.ok(event.sentAt > last, 'a message once, and none that is older');
    last = event.sentAt;
  }
}
