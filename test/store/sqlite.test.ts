import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { verifyChain } from '../../bot/store/chain/verify.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { conforms } from './conformance.ts';
import { approved, TENANT } from './samples.ts';

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

describe('the note of a trail’s end in a SQLite file', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilot-note-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** A trail of three records, whose note was then changed by hand to say `version`. */
  const noted = async (version: number) => {
    const path = join(folder, 'pilot.db');
    const before = await openSqliteStore({ path });
    for (const seq of [0, 1, 2]) await before.commit(TENANT, seq, { events: [approved(seq)], outbox: [] });
    const { events } = await before.load(TENANT, 0);
    await before.close();
    const db = new Database(path);
    db.prepare('UPDATE trails SET version = ?, hash = ?').run(version, events[Math.min(version, 3) - 1]?.hash);
    db.close();
    return openSqliteStore({ path });
  };

  it('keeps nobody from writing behind the last record where it was turned back', async () => {
    const store = await noted(1);
    assert.deepEqual(await store.commit(TENANT, 3, { events: [approved(3)], outbox: [] }), {
      kind: 'committed',
      version: 4,
    });
    const { events } = await store.load(TENANT, 0);
    assert.deepEqual((await verifyChain(TENANT, events)).kind, 'intact');
    await store.close();
  });

  it('lets nothing be written where it lies ahead, since records are missing', async () => {
    const store = await noted(7);
    assert.equal((await store.commit(TENANT, 3, { events: [approved(3)], outbox: [] })).kind, 'stale');
    await store.close();
  });
});
