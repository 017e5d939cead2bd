import { createHash } from 'node:crypto';
import type { StoredSnapshot } from '../../ports/index.ts';
import type { Event, Voucher } from '../../workflow/record/events.ts';
import { canonical } from './hash.ts';

/** What is kept of a snapshot before it is known which record vouches for it. */
export type Unvouched = Omit<StoredSnapshot, 'vouchedBy'>;

/** What a record says of a snapshot. The record is chained to all before it, so nobody can turn the snapshot without turning the chain. */
export const voucherOf = (tenantId: string, snapshot: Unvouched): Voucher => ({
  seq: snapshot.seq,
  hash: hashOf(tenantId, snapshot),
});

/** Whether this record vouches for this snapshot, to the letter: where it stands, who made it, and all that it says. */
export function vouches({ snapshot: voucher }: Event, tenantId: string, snapshot: Unvouched): boolean {
  return voucher?.seq === snapshot.seq && voucher.hash === hashOf(tenantId, snapshot);
}

/** SHA-256, hex. What names the snapshot is one line of JSON, and its text follows as it is; a file may hold bytes in its place. */
function hashOf(tenantId: string, { seq, fold, text }: Unvouched): string {
  const named = canonical(['writeback-pilot snapshot', 1, tenantId.toLowerCase(), seq, fold]);
  return createHash('sha256').update(`${named}\n`, 'utf8').update(String(text), 'utf8').digest('hex');
}
