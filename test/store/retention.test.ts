import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { keepFor, onceADay } from '../../bot/store/retention.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { SCHEMA_VERSION } from '../../bot/store/sqlite/schema.ts';
import { contactOf, megan, TENANT } from './samples.ts';

const DAY = 24 * 3_600_000;

describe('the retention', () => {
  it('forgets once a day what is older than its days', async () => {
    let now = 1_000 * DAY;
    const cuts: number[] = [];
    const forget = keepFor(400, { forget: async (before) => void cuts.push(before) }, () => now);
    await forget();
    await forget();
    now += DAY;
    await forget();
    assert.deepEqual(cuts, [600 * DAY, 601 * DAY]);
  });

  it('is done once a day by one of all who share the store, over restarts', async () => {
    let now = 1_000 * DAY;
    let count = 0;
    const store = await openSqliteStore({ path: ':memory:', now: () => now });
    const counted = {
      claim: store.claim,
      forget: async () => {
        count += 1;
      },
    };
    const start = () =>
      keepFor(
        400,
        onceADay(counted, TENANT, () => now),
        () => now,
      );
    for (const forget of [start(), start(), start()]) await forget();
    assert.equal(count, 1);
    now += DAY;
    for (const forget of [start(), start()]) await forget();
    assert.equal(count, 2);
    await store.close();
  });

  it('counts what an older program has left from its migration on', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilot-retention-'));
    const path = join(folder, 'pilot.db');
    const first = await openSqliteStore({ path });
    await first.saveContact(contactOf(megan));
    await first.close();
    const db = new Database(path);
    for (const table of ['contacts', 'slots', 'outbox']) db.exec(`ALTER TABLE ${table} DROP COLUMN at`);
    db.exec('DROP TABLE due; DROP TABLE snapshots');
    db.pragma('user_version=1');
    db.close();
    const store = await openSqliteStore({ path });
    assert.ok(SCHEMA_VERSION > 1);
    await store.forget(Date.now() - DAY);
    assert.deepEqual(await store.contacts(TENANT), [contactOf(megan)]);
    await store.forget(Date.now() + DAY);
    assert.deepEqual(await store.contacts(TENANT), []);
    await store.close();
    await rm(folder, { recursive: true });
  });
});
