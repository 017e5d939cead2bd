import type { TableClient } from '@azure/data-tables';
import { all, limited } from './tables-entity.ts';
import { isConflict, isMissing } from './tables-errors.ts';

/** One row for each tenant whose outbox may hold something, so that nobody has to look into all of them. */
const WORK = 'work';
/** Longer than a commit may take after its mark: an outbox found empty before that may be about to be filled. */
const GRACE_MS = 120_000;

export type Mark = { readonly tenant: string; readonly etag: string; readonly at: number };

/** Marks a tenant before something is put into its outbox: no transaction reaches across two partitions. */
export async function markWork(table: TableClient, tenant: string, at: number): Promise<void> {
  await table.upsertEntity({ partitionKey: WORK, rowKey: tenant, at: String(at) }, 'Replace', limited());
}

/** Which outboxes this process has found empty, by the mark that it found them under. */
export type WorkMarks = {
  readonly marks: () => Promise<readonly Mark[]>;
  /** This process has put something there. */
  readonly filled: (tenant: string) => void;
  readonly foundEmpty: (mark: Mark) => Promise<void>;
};

export function createWorkMarks(table: TableClient, now: () => number): WorkMarks {
  const empty = new Map<string, string>();
  const isOld = ({ at }: Mark): boolean => Math.abs(now() - at) > GRACE_MS;

  return {
    async marks() {
      const rows = await all(table.listEntities({ queryOptions: { filter: `PartitionKey eq '${WORK}'` } }));
      const found = rows.map((row) => ({
        tenant: String(row.rowKey),
        etag: row.etag,
        at: Number(row.at ?? 0),
      }));
      return found.filter((mark) => empty.get(mark.tenant) !== mark.etag || isOld(mark));
    },
    filled: (tenant) => void empty.delete(tenant),
    async foundEmpty(mark) {
      if (!isOld(mark)) return void empty.set(mark.tenant, mark.etag);
      empty.delete(mark.tenant);
      await table.deleteEntity(WORK, mark.tenant, { etag: mark.etag, ...limited() }).catch((error: unknown) => {
        // Marked anew meanwhile, or taken away by another replica.
        if (!isConflict(error) && !isMissing(error)) throw error;
      });
    },
  };
}
