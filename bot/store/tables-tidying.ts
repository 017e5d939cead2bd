import type { TableClient } from '@azure/data-tables';
import { prune } from './tables-reader.ts';

const INBOX_MS = 7 * 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/**
 * Clears old deliveries away, tenant by tenant, once a day however often it is called. Nobody waits for it: it takes longer with each
 * tenant, and what can't be done today is done tomorrow.
 */
export function createTidying(
  table: TableClient,
  tenants: () => Promise<readonly string[]>,
  now: () => number,
): { readonly tidy: () => void; readonly stop: () => void } {
  let next = now();
  let isStopped = false;
  const tidyAll = async (): Promise<void> => {
    for (const tenant of await tenants()) {
      if (isStopped) return;
      await prune(table, tenant, ['i'], now() - INBOX_MS);
    }
  };
  return {
    tidy() {
      if (now() < next) return;
      next = now() + DAY_MS;
      void tidyAll().catch(() => {});
    },
    stop: () => {
      isStopped = true;
    },
  };
}
