import type { TableClient } from '@azure/data-tables';
import { DAY_MS } from '../../workflow/time/durations.ts';
import { AHEAD_MS, isWithin } from '../../workflow/time/within.ts';
import { INBOX_MS } from '../driver/trail-store.ts';
import { find, limited } from './entity.ts';
import { isConflict } from './errors.ts';
import { prune } from './read-rows.ts';

const NOTE = { partitionKey: 'meta', rowKey: 'tidied' } as const;

/**
 * Clears old deliveries away, tenant by tenant, once a day however often it is called or started and by one replica of all. Nobody waits for it: it takes longer with each
 * tenant, and what can't be done today is done tomorrow.
 */
export function createTidying(
  table: TableClient,
  tenants: () => Promise<readonly string[]>,
  now: () => number,
): { readonly tidy: () => Promise<void>; readonly stop: () => void } {
  let doneAt = Number.NEGATIVE_INFINITY;
  let isStopped = false;
  const tidyAll = async (): Promise<void> => {
    if (!(await isMine(table, now()))) return;
    for (const tenant of await tenants()) {
      if (isStopped) return;
      await prune(table, tenant, ['i'], now() - INBOX_MS);
    }
  };
  return {
    async tidy() {
      if (isWithin(doneAt, DAY_MS, now())) return;
      doneAt = now();
      await tidyAll().catch(() => {});
    },
    stop: () => {
      isStopped = true;
    },
  };
}

/** Whether no replica has tidied within a day; then this one notes the day and tidies. */
async function isMine(table: TableClient, at: number): Promise<boolean> {
  const found = await find(table, NOTE.partitionKey, NOTE.rowKey);
  if (found && isWithin(Number(found.at), DAY_MS, at, AHEAD_MS)) return false;
  const note = { ...NOTE, at: String(at) };
  try {
    await (found
      ? table.updateEntity(note, 'Replace', { etag: found.etag, ...limited() })
      : table.createEntity(note, limited()));
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}
