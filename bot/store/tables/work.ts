import type { TableClient } from '@azure/data-tables';
import { isWithin } from '../../workflow/time/within.ts';
import { FARTHEST_MS } from '../outbox/farthest.ts';
import { limited, matching } from './entity.ts';
import { isConflict, isMissing } from './errors.ts';

/** One row for each tenant whose outbox may hold something, so that nobody has to look into all of them. */
const WORK = 'work';
/** Longer than a commit may take after its mark: an outbox found empty before that may be about to be filled. */
const GRACE_MS = 120_000;

export type Mark = { readonly tenant: string; readonly etag: string; readonly at: number };

/** Marks a tenant before something is put into its outbox: no transaction reaches across two partitions. */
export async function markWork(table: TableClient, tenant: string, at: number): Promise<void> {
  await table.upsertEntity({ partitionKey: WORK, rowKey: tenant, at: String(at) }, 'Replace', limited());
}

/** Which outboxes this process need not look into, by the mark that it found them under. */
export type WorkMarks = {
  readonly marks: () => Promise<readonly Mark[]>;
  /** This process has put something there. */
  readonly filled: (tenant: string) => void;
  readonly foundEmpty: (mark: Mark) => Promise<void>;
  /** Everything there waits, the first of it until then (ms). */
  readonly quietUntil: (mark: Mark, at: number) => void;
  /** Tells every process to look again. */
  readonly stir: (tenant: string) => Promise<void>;
};

export function createWorkMarks(table: TableClient, now: () => number): WorkMarks {
  const empty = new Map<string, string>();
  const quiet = new Map<string, { readonly etag: string; readonly until: number }>();
  const isOld = ({ at }: Mark): boolean => !isWithin(at, GRACE_MS + 1, now(), GRACE_MS);
  const isQuiet = ({ tenant, etag }: Mark): boolean => {
    const known = quiet.get(tenant);
    // What lies further ahead was noted before the clock was set back.
    return known?.etag === etag && known.until > now() && known.until <= now() + FARTHEST_MS;
  };
  const filled = (tenant: string): void => {
    empty.delete(tenant);
    quiet.delete(tenant);
  };

  return {
    async marks() {
      const rows = await matching(table, `PartitionKey eq '${WORK}'`);
      const found = rows.map((row) => ({
        tenant: String(row.rowKey),
        etag: row.etag,
        at: Number(row.at ?? 0),
      }));
      return found.filter((mark) => !isQuiet(mark) && (empty.get(mark.tenant) !== mark.etag || isOld(mark)));
    },
    filled,
    quietUntil: (mark, until) => void quiet.set(mark.tenant, { etag: mark.etag, until }),
    async stir(tenant) {
      filled(tenant);
      await markWork(table, tenant, now());
    },
    async foundEmpty(mark) {
      quiet.delete(mark.tenant);
      if (!isOld(mark)) return void empty.set(mark.tenant, mark.etag);
      empty.delete(mark.tenant);
      await table.deleteEntity(WORK, mark.tenant, { etag: mark.etag, ...limited() }).catch((error: unknown) => {
        // Marked anew meanwhile, or taken away by another replica.
        if (!isConflict(error) && !isMissing(error)) throw error;
      });
    },
  };
}
