import type { TableClient } from '@azure/data-tables';
import { MINUTE_MS } from '../../workflow/time/durations.ts';
import { limited } from './entity.ts';
import { noteDue } from './standing.ts';
import { markWork } from './work.ts';

export const SCHEMA_VERSION = 2;
export const META = { partitionKey: 'meta', rowKey: 'schema' } as const;

export async function noteSchema(table: TableClient): Promise<void> {
  await table.upsertEntity({ ...META, version: String(SCHEMA_VERSION) }, 'Merge', limited());
}

/** Replicas of the older program may still write while the new one is rolled out; so long it is waited for them, in milliseconds. */
const ROLLOUT_MS = 15 * MINUTE_MS;
const AT_ONCE = 20;

/**
 * Moves the tables of an older program forward, which had no notes of who is due and whose outbox holds something: every tenant is
 * noted once, and once more when no older replica can be left. Begun anew at the next start where it didn't come to its end.
 */
export function moveForward(
  table: TableClient,
  tenants: () => Promise<readonly string[]>,
): { readonly stop: () => void } {
  let isStopped = false;
  const noteAll = async (): Promise<boolean> => {
    const all = await tenants();
    for (let from = 0; from < all.length && !isStopped; from += AT_ONCE) {
      const some = all.slice(from, from + AT_ONCE);
      await Promise.all(
        some.flatMap((tenantId) => [noteDue(table, { tenantId, at: 0 }), markWork(table, tenantId, 0)]),
      );
    }
    return !isStopped;
  };
  const quietly = (work: () => Promise<unknown>): void => void work().catch(() => {});
  quietly(noteAll);
  const timer = setTimeout(() => quietly(async () => (await noteAll()) && noteSchema(table)), ROLLOUT_MS).unref();
  return {
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
