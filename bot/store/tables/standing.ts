import { odata, type TableClient } from '@azure/data-tables';
import type { Due, Store } from '../../ports/index.ts';
import { find, HEAD, limited, numbered, packed, pages, partitionOf, type Row, SNAPSHOT, spread } from './entity.ts';
import { isConflict, isMissing } from './errors.ts';
import { type Run, snapshotOf } from './read-rows.ts';

/** One partition for all tenants, in the order in which they are due. No commit can reach across partitions, so it goes before. */
const DUE = 'due';
const MOST_TRIES = 5;

const dueRow = ({ at, tenantId }: Due): string => `${String(at).padStart(16, '0')}_${tenantId}`;

/** Notes that a tenant is due. Whoever looks too early, or at a commit that never came, finds nothing to do. */
export async function noteDue(table: TableClient, due: Due): Promise<void> {
  await table.upsertEntity({ partitionKey: DUE, rowKey: dueRow(due) }, 'Replace', limited());
}

/** Snapshots, and who is due when. */
export function tablesStanding(
  table: TableClient,
  run: Run,
): Pick<Store, 'snapshot' | 'saveSnapshot' | 'dropSnapshot' | 'due' | 'looked'> {
  /** Merges fields into the head while `isWanted`; false when a commit was quicker each time. */
  const mergeHead = async (
    tenant: string,
    fields: Readonly<Record<string, string>>,
    isWanted: (head: Row) => boolean,
  ): Promise<boolean> => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const head = await find(table, tenant, HEAD);
      if (!head || !isWanted(head)) return true;
      try {
        await table.updateEntity({ partitionKey: tenant, rowKey: HEAD, ...fields }, 'Merge', {
          etag: head.etag,
          ...limited(),
        });
        return true;
      } catch (error) {
        if (!isConflict(error)) throw error;
      }
    }
    return false;
  };

  return {
    snapshot: (tenantId) => run(() => snapshotOf(table, tenantId)),
    saveSnapshot: (tenantId, { seq, fold, text, vouchedBy }) =>
      run(async () => {
        const tenant = partitionOf(tenantId);
        const record = await find(table, tenant, numbered('e', seq));
        if (!record) return;
        const place = { seq: String(seq), hash: String(record.hash), vouchedBy: String(vouchedBy) };
        const kept = { ...place, fold, ...spread(packed(text)) };
        await table.upsertEntity({ partitionKey: tenant, rowKey: SNAPSHOT, ...kept }, 'Replace', limited());
      }),
    dropSnapshot: (tenantId, { seq, vouchedBy, hash }) =>
      run(async () => {
        const tenant = partitionOf(tenantId);
        const row = await find(table, tenant, SNAPSHOT);
        const isIt = Number(row?.seq) === seq && Number(row?.vouchedBy) === vouchedBy && String(row?.hash) === hash;
        if (!row || !isIt) return;
        await table.deleteEntity(tenant, SNAPSHOT, { etag: row.etag, ...limited() }).catch((error: unknown) => {
          if (!isConflict(error) && !isMissing(error)) throw error;
        });
      }),
    due: (before, limit, after) =>
      run(async () => {
        const behind = after ? dueRow(after) : '';
        const upTo = String(before).padStart(16, '0');
        const filter = odata`PartitionKey eq ${DUE} and RowKey gt ${behind} and RowKey lt ${upTo}`;
        const found: Due[] = [];
        // A page may be shorter than was asked for, and not the last.
        for await (const page of pages(table, filter, limit)) {
          found.push(...page.map(dueOf));
          if (found.length >= limit) break;
        }
        return found.slice(0, limit);
      }),
    looked: (due, version, { dueAt }) =>
      run(async () => {
        const tenant = partitionOf(due.tenantId);
        const next = dueAt === undefined ? undefined : { tenantId: tenant, at: dueAt };
        const isSame = next?.at === due.at;
        if (next && !isSame) await noteDue(table, next);
        let hasMoved = false;
        const isNoted = await mergeHead(tenant, { dueAt: String(dueAt ?? '') }, (head) => {
          hasMoved = Number(head.version) !== version;
          return !hasMoved && head.dueAt !== String(dueAt ?? '');
        });
        if (!isSame && !hasMoved && isNoted) await unlessMissing(table.deleteEntity(DUE, dueRow(due), limited()));
      }),
  };
}

const dueOf = (row: Row): Due => {
  const [at, ...tenant] = String(row.rowKey).split('_');
  return { at: Number(at), tenantId: tenant.join('_') };
};

async function unlessMissing(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}
