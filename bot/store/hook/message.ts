import { createHmac, timingSafeEqual } from 'node:crypto';
import type { StoredEvent } from '../../workflow/record/events.ts';
import { isWithin } from '../../workflow/time/within.ts';
import { canonical } from '../chain/hash.ts';

/** The header that vouches for a message: `t=<seconds since 1970>,v1=<HMAC-SHA-256 in hex>`. */
export const SIGNATURE = 'Writeback-Pilot-Signature';

/** Signs a body at a time (ms): over the seconds as they stand in the header, a full stop, and the body's bytes. */
export function signatureOf(key: Buffer, body: string, now: number): string {
  const seconds = Math.floor(now / 1000);
  return `t=${seconds},v1=${createHmac('sha256', key).update(`${seconds}.${body}`, 'utf8').digest('hex')}`;
}

/** How far a message's time may be from this clock, either way, in ms. */
const WINDOW_MS = 300_000;
const FORM = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;

/**
 * Whether what came in is signed as what goes out is, by this key and about now. Then with when it was signed (ms), to the second.
 * `late`: the signature is right, and its time is further from this clock than five minutes.
 */
export function signedBy(
  key: Buffer,
  header: string,
  body: Buffer,
  now: number,
): { readonly kind: 'signed'; readonly at: number } | { readonly kind: 'late' | 'unsigned' } {
  const [, seconds = '', given = ''] = FORM.exec(header) ?? [];
  if (!given) return { kind: 'unsigned' };
  const own = createHmac('sha256', key).update(`${seconds}.`, 'utf8').update(body).digest();
  if (!timingSafeEqual(own, Buffer.from(given, 'hex'))) return { kind: 'unsigned' };
  const at = Number(seconds) * 1000;
  return isWithin(at, WINDOW_MS, now, WINDOW_MS) ? { kind: 'signed', at } : { kind: 'late' };
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
