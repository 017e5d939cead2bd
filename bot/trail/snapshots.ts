import { faultOf } from '../lib/fault.ts';
import type { KeptSnapshot, Log, Store } from '../ports/index.ts';
import { foldName } from '../store/chain/fold-name.ts';
import { type Unvouched, voucherOf, vouches } from '../store/chain/voucher.ts';
import type { Event, StoredEvent } from '../workflow/record/events.ts';
import { restored, type Snapshot, snapshotOf } from '../workflow/tenant/snapshot.ts';
import type { TenantState } from '../workflow/tenant/state.ts';
import type { Held } from './held-tenants.ts';

export type Keeping = { readonly store: Store; readonly log: Log };

/** Whether the kept snapshot stands `every` records or more behind what a new one could tell. */
export const isSnapshotDue = (held: Held | undefined, every: number): boolean =>
  held?.settled !== undefined && held.settled.version - held.kept >= every;

/** The snapshot of what is held, where one is due. */
export function dueSnapshot(held: Held, every: number): Unvouched | undefined {
  const { settled } = held;
  if (!settled || !isSnapshotDue(held, every)) return undefined;
  return { seq: settled.version, fold: foldName(), text: JSON.stringify(snapshotOf(settled)) };
}

/** The events, of which the last vouches for a snapshot. */
export function vouching(tenantId: string, events: readonly Event[], snapshot: Unvouched): readonly Event[] {
  const voucher = voucherOf(tenantId, snapshot);
  return events.map((event, n) => (n === events.length - 1 ? { ...event, snapshot: voucher } : event));
}

/** Nobody waits for the snapshot: should it fail, the next reading only takes longer. */
export function keepSnapshot({ store, log }: Keeping, tenantId: string, snapshot: Unvouched, vouchedBy: number): void {
  store.saveSnapshot(tenantId, { ...snapshot, vouchedBy }).catch((error: unknown) => {
    log('warn', 'a snapshot could not be kept', faultOf(error));
  });
}

/**
 * The state that a tenant's snapshot tells of, or `forged` where the records don't vouch for it: then not a word of it is read. Undefined
 * where there is none of this program's.
 */
export async function vouchedState({ store, log }: Keeping, tenantId: string, snapshot: KeptSnapshot | undefined) {
  if (snapshot?.fold !== foldName()) return undefined;
  const [on, voucher] = await Promise.all([
    recordAt(store, tenantId, snapshot.seq),
    recordAt(store, tenantId, snapshot.vouchedBy),
  ]);
  const isVouched = on?.hash === snapshot.hash && voucher && vouches(voucher.event, tenantId, snapshot);
  const state = isVouched ? read(tenantId, snapshot, on.event.at) : undefined;
  if (state) return state;
  log('error', 'a snapshot is forged', { why: FORGED });
  await dropSnapshot({ store, log }, tenantId, snapshot);
  return undefined;
}

const FORGED =
  'It isn’t what the records vouch for. It was removed unread; run `npm run audit -- verify`, and find out who else writes to the store.';

/** Takes away what was left aside, so that nobody reads it in vain again. */
export async function dropSnapshot({ store, log }: Keeping, tenantId: string, snapshot: KeptSnapshot): Promise<void> {
  await store.dropSnapshot(tenantId, snapshot).catch((error: unknown) => {
    log('warn', 'a snapshot could not be removed', faultOf(error));
  });
}

async function recordAt(store: Store, tenantId: string, seq: number): Promise<StoredEvent | undefined> {
  if (!Number.isSafeInteger(seq) || seq < 1) return undefined;
  const [record] = (await store.load(tenantId, seq - 1, 1)).events;
  return record?.seq === seq ? record : undefined;
}

function read(tenantId: string, { seq, text }: KeptSnapshot, at: string): TenantState | undefined {
  const snapshot = JSON.parse(text) as Snapshot;
  return snapshot.version === seq ? restored(tenantId, snapshot, at) : undefined;
}
