import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { conforms } from './conformance.ts';

conforms(
  'SQLite in memory',
  async () => ({ open: () => openSqliteStore({ path: ':memory:' }), remove: async () => {} }),
  false,
);

conforms(
  'a SQLite file',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilot-store-'));
    const path = join(folder, 'data', 'pilot.db');
    return {
      open: () => openSqliteStore({ path }),
      race: { storeUrl: `sqlite:${path}` },
      remove: () => rm(folder, { recursive: true }),
    };
  },
  true,
);
