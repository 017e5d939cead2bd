import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../bot/ports/index.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { openTablesStore } from '../../bot/store/tables/index.ts';
import { createTrail } from '../../bot/trail/trail.ts';
import { startAzurite } from '../store/azurite.ts';
import { approved, TENANT } from '../store/samples.ts';

const PEOPLE = 60;
const waits = {
  sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  random: Math.random,
  isAlone: false,
  log: () => {},
};
const clock = { now: () => Date.parse('2026-11-28T09:00:00Z') };

/** Everybody writes one record at the same moment; each trail is one process. */
async function allAtOnce(stores: readonly Store[]): Promise<void> {
  const trails = stores.map((store) => createTrail(store, clock, waits));
  const written = await Promise.all(
    Array.from({ length: PEOPLE }, (_, n) => trails[n % trails.length]?.write(TENANT, () => [approved(n)], `key-${n}`)),
  );
  assert.ok(written.every((one) => one && !('refusal' in one)));
  const { events } = (await stores[0]?.load(TENANT, 0)) ?? { events: [] };
  const comments = events.map(({ event }) => (event.type === 'approved' ? event.comment : ''));
  assert.deepEqual(comments.toSorted(), Array.from({ length: PEOPLE }, (_, n) => `comment ${n}`).toSorted());
}

describe('sixty people of one tenant at the same moment', () => {
  it('all land in a SQLite file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilot-trail-'));
    const store = await openSqliteStore({ path: join(folder, 'pilot.db') });
    await allAtOnce([store]);
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('all land in tables, from one process and from three', async () => {
    for (const replicas of [1, 3]) {
      const azurite = await startAzurite();
      const { connectionString } = azurite;
      const stores = await Promise.all(Array.from({ length: replicas }, () => openTablesStore({ connectionString })));
      await allAtOnce(stores);
      await Promise.all(stores.map((store) => store.close()));
      await azurite.stop();
    }
  });
});
