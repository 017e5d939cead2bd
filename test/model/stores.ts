import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../bot/ports/index.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { tenantOf } from './outside.ts';

const SHARED_MEMORY = '/dev/shm';
const RUNS_A_FILE = 400;

/** Stores on one file that the runs use one after the other, each for a tenant of its own; the file is renewed now and then. */
export function createStores(replicas: number) {
  let runs = 0;
  let folder: string | undefined;
  let stores: readonly Store[] = [];
  const close = async () => {
    for (const store of stores) await store.close();
    if (folder) await rm(folder, { recursive: true, force: true });
    folder = undefined;
  };
  return {
    async next(): Promise<{ readonly stores: readonly Store[]; readonly tenantId: string }> {
      if (runs % RUNS_A_FILE === 0) {
        await close();
        // Where a disk isn't what is tested: a hundred thousand runs would wear one out.
        folder = await mkdtemp(join(existsSync(SHARED_MEMORY) ? SHARED_MEMORY : tmpdir(), 'pilot-model-'));
        const path = join(folder, 'pilot.db');
        const opened: Store[] = [];
        for (let n = 0; n < replicas; n += 1) opened.push(await openSqliteStore({ path }));
        stores = opened;
      }
      runs += 1;
      return { stores, tenantId: tenantOf(runs) };
    },
    close,
  };
}
