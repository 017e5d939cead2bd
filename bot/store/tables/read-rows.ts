import type { TableClient } from '@azure/data-tables';
import type { KeptSnapshot } from '../../ports/index.ts';
import type { Event, StoredEvent } from '../../workflow/record/events.ts';
import { recordIn } from '../../workflow/record/record-in.ts';
import type { SignedHead } from '../chain/signing.ts';
import type { TrailReader } from '../driver/trail-store.ts';
import {
  all,
  find,
  gather,
  HEAD,
  limited,
  list,
  matching,
  numbered,
  partitionOf,
  type Row,
  type RowKind,
  SNAPSHOT,
  TENANTS,
  unpacked,
} from './entity.ts';
import { isMissing } from './errors.ts';

/** Runs one piece of work against the service; what the driver throws becomes a `StoreError`. */
export type Run = <T>(work: () => Promise<T>) => Promise<T>;

/** The place of a record in its trail. */
export const placeOf = (row: Row): number => Number(row.rowKey?.slice(2));

export const eventOf = (row: Row): StoredEvent => ({
  seq: placeOf(row),
  hash: String(row.hash),
  event: recordIn(gather(row)),
});

/** For the audit: a record whose text was made unreadable must be named by the verifier, not end the reading. */
function tolerant(row: Row): StoredEvent {
  try {
    return eventOf(row);
  } catch {
    return { seq: placeOf(row), hash: String(row.hash), event: gather(row) as unknown as Event };
  }
}

export async function registered(table: TableClient): Promise<string[]> {
  const filter = `PartitionKey eq '${TENANTS}'`;
  return (await matching(table, filter)).map((row) => String(row.rowKey));
}

export function tablesTrailReader(table: TableClient, run: Run): Omit<TrailReader, 'close'> {
  return {
    tenants: () => run(async () => (await registered(table)).sort()),
    records: async function* (tenantId, after) {
      const from = after === undefined ? {} : { after: numbered('e', after) };
      const rows = list(table, partitionOf(tenantId), 'e', from);
      for (let step = await run(() => rows.next()); !step.done; step = await run(() => rows.next())) {
        yield tolerant(step.value);
      }
    },
    heads: (tenantId, within) =>
      run(async () => {
        const from = within && within.from > 0 ? { after: numbered('h', within.from - 1) } : {};
        const found: SignedHead[] = [];
        for await (const row of list(table, partitionOf(tenantId), 'h', from)) {
          if (within && placeOf(row) > within.upTo) break;
          found.push(JSON.parse(gather(row)) as SignedHead);
        }
        return found;
      }),
    snapshot: (tenantId) => run(() => snapshotOf(table, tenantId)),
    head: (tenantId) =>
      run(async () => {
        const row = await find(table, partitionOf(tenantId), HEAD);
        return row && { seq: Number(row.version), hash: String(row.hash) };
      }),
  };
}

/** A tenant's snapshot as it stands in the table; a row that can't be unpacked holds an empty text. */
export async function snapshotOf(table: TableClient, tenantId: string): Promise<KeptSnapshot | undefined> {
  const row = await find(table, partitionOf(tenantId), SNAPSHOT);
  if (!row) return undefined;
  const { hash, fold } = row;
  const place = { seq: Number(row.seq), hash: String(hash), vouchedBy: Number(row.vouchedBy ?? 0) };
  return { ...place, fold: String(fold), text: unpacked(row) ?? '' };
}

/** The signed head of the newest record: each commit that a key was there for wrote one beside its records. */
export async function newestHead(table: TableClient, tenantId: string): Promise<SignedHead | undefined> {
  const partition = partitionOf(tenantId);
  const head = await find(table, partition, HEAD);
  const row = head && (await find(table, partition, numbered('h', Number(head.version))));
  return row && (JSON.parse(gather(row)) as SignedHead);
}

/** Forgets rows of these kinds that nothing was heard of since `before` (ms), of one tenant. */
export async function prune(
  table: TableClient,
  tenant: string,
  kinds: readonly RowKind[],
  before: number,
): Promise<void> {
  for (const kind of kinds) {
    const old = (await all(list(table, tenant, kind))).filter((row) => since(row) < before);
    for (const row of old) {
      await table.deleteEntity(tenant, String(row.rowKey), limited()).catch((error: unknown) => {
        if (!isMissing(error)) throw error;
      });
    }
  }
}

/** Rows of an older program carry no time of their own. */
const since = (row: Row): number => Number(row.at ?? Date.parse(row.timestamp ?? ''));
