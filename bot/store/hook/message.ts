import { createHmac } from 'node:crypto';
import type { StoredEvent } from '../../workflow/record/events.ts';
import { canonical } from '../chain/hash.ts';

/** The header that vouches for a message: `t=<seconds since 1970>,v1=<HMAC-SHA-256 in hex>`. */
export const SIGNATURE = 'Writeback-Pilot-Signature';

/** Signs a body at a time (ms): over the seconds as they stand in the header, a full stop, and the body's bytes. */
export function signatureOf(key: Buffer, body: string, now: number): string {
  const seconds = Math.floor(now / 1000);
  return `t=${seconds},v1=${createHmac('sha256', key).update(`${seconds}.${body}`, 'utf8').digest('hex')}`;
}

/**
 * One record as it goes out: as the export writes it, but for the name of an account that was tested, which is nobody's business outside.
 * `withheld` names what is missing, because the hash is over all of it.
 */
export function bodyOf(tenantId: string, { seq, hash, event }: StoredEvent): string {
  if (event.type !== 'test-started') return canonical({ tenantId, seq, hash, event });
  const { name: _, ...rest } = event;
  return canonical({ tenantId, seq, hash, event: rest, withheld: ['event.name'] });
}

/** What tries a receiver out: it is no record, and has neither place nor hash. */
export const testBody = (now: number): string => canonical({ test: true, at: new Date(now).toISOString() });
