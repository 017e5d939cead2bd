import type { App } from '../app.ts';
import { faultOf } from '../lib/fault.ts';
import type { TicketReason } from '../ports/door-reasons.ts';
import { readHookKey } from '../store/hook/key.ts';
import { SIGNATURE, signedBy } from '../store/hook/message.ts';
import { type TicketTaken, takeTicket } from '../workflow/deciding/ticket.ts';
import type { Bytes } from './body.ts';
import type { Post } from './server.ts';
import { NO_MESSAGE, ticketMessage } from './ticket-message.ts';

/** As long as a message can be: the texts of its fields are bounded. Bytes. */
const MOST_BYTES = 8_192;

type Door = Pick<App, 'policyFor' | 'trail' | 'kick' | 'clock' | 'log' | 'meters'>;

type No = { readonly status: 400 | 401 | 409 | 413 | 415; readonly reason: TicketReason; readonly error: string };

const UNSIGNED: No = {
  status: 401,
  reason: 'ticket-unsigned',
  error: `The signature doesn’t fit: sign the seconds, a full stop and the body with this tenant’s webhook key, in the header ${SIGNATURE}.`,
};
const LATE: No = {
  status: 401,
  reason: 'ticket-late',
  error:
    'It was signed more than five minutes from this server’s clock: set the clock right, and sign each message anew.',
};
const unreadable = (status: No['status'], error: string): No => ({ status, reason: 'ticket-unreadable', error });
const UNREAD: Readonly<Record<400 | 413 | 415, No>> = {
  400: unreadable(400, 'The body was cut off: send it whole.'),
  413: unreadable(413, `The body is too long: a message has at most ${MOST_BYTES} bytes.`),
  415: unreadable(415, 'The body is packed: send it as plain JSON.'),
};
const NOT_TAKEN: Readonly<Record<'not-named' | 'taken' | 'older', string>> = {
  'not-named':
    'No change that is under way names this ticket: send its state again once the webhook tells of a change that does.',
  taken: 'This message was taken before: send the next state with a time of its own.',
  older: 'A newer state of this ticket is known, so this one was left out.',
};

/**
 * The way in for a ticket's state, the mirror of the webhook: the same signature with the same key of the tenant. Who can't sign learns
 * nothing of it, not even whether a tenant is known here. What is answered says in a sentence what to do.
 */
function ticketDoor({ policyFor, trail, kick, clock, log, meters }: Door, allowedTenants: readonly string[]): Post {
  async function take(read: Bytes, signature: string): Promise<No | { readonly done: 'tried' | 'noted' | 'known' }> {
    if ('status' in read) return UNREAD[read.status];
    const json = jsonIn(read.bytes);
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return unreadable(400, NO_MESSAGE);
    const tenantId = tenantIn(json);
    const isLetIn = tenantId !== undefined && allowedTenants.includes(tenantId);
    const { webhook } = isLetIn ? policyFor(tenantId) : {};
    const key = webhook && readHookKey(webhook.keyPath);
    if (!isLetIn || key?.kind !== 'key') return UNSIGNED;
    const now = clock.now();
    const signed = signedBy(key.key, signature, read.bytes, now);
    if (signed.kind !== 'signed') return signed.kind === 'late' ? LATE : UNSIGNED;
    const message = ticketMessage(json, signed.at, now);
    if (message.kind === 'wrong') return unreadable(400, message.sentence);
    if (message.kind === 'test') return { done: 'tried' };
    const taken: { kind: TicketTaken['kind'] } = { kind: 'known' };
    await trail.write(tenantId, (state) => {
      const found = takeTicket(state, message.said, new Date(now).toISOString());
      taken.kind = found.kind;
      return found.kind === 'noted' ? found.events : [];
    });
    const { kind } = taken;
    if (kind !== 'noted' && kind !== 'known')
      return { status: 409, reason: 'ticket-not-taken', error: NOT_TAKEN[kind] };
    if (kind === 'noted') void kick();
    log('info', 'a ticket’s state came', { tenant: tenantId, kind });
    return { done: kind };
  }

  return async (read, headers) => {
    try {
      const found = await take(read, String(headers[SIGNATURE.toLowerCase()] ?? ''));
      if ('done' in found) return { status: 200, body: { ok: true, did: found.done } };
      const { status, reason, error } = found;
      log('warn', 'turned away', { reason, status });
      meters.turnedAway(reason);
      return { status, body: { error } };
    } catch (error) {
      log('error', 'a ticket’s state could not be noted', faultOf(error));
      return {
        status: 503,
        body: { error: 'Nothing was noted, because the store doesn’t answer: send it again later.' },
      };
    }
  };
}

/** What other systems may send here, by path. `allowedTenants`: in lower case. */
export const ticketPosts = (door: Door, allowedTenants: readonly string[]) => ({
  '/api/ticket': { most: MOST_BYTES, post: ticketDoor(door, allowedTenants) },
});

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** Whose it says it is; believed only once the tenant's own key has signed it. */
function tenantIn(json: object): string | undefined {
  return 'tenantId' in json && typeof json.tenantId === 'string' ? json.tenantId.toLowerCase() : undefined;
}
