import assert from 'node:assert/strict';
import { closeSync, copyFileSync, openSync, readdirSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { isStoreError, type StoreFailure } from '../../bot/ports/store-errors.ts';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { openSqliteThread } from '../../bot/store/sqlite/thread.ts';
import { mountSmallDisk, unmountSmallDisk } from '../support/small-disk.ts';
import { approved, contactOf, megan, TENANT } from './samples.ts';

describe('a look into the embedded store', () => {
  let folder: string;
  let path: string;
  let store: TrailStore;
  beforeEach(async function () {
    // Elsewhere an open file can't be deleted or renamed.
    if (process.platform === 'win32') this.skip();
    folder = await mkdtemp(join(tmpdir(), 'pilot-broken-file-'));
    path = join(folder, 'data', 'pilot.db');
    store = await openSqliteThread({ path });
    await store.commit(TENANT, 0, { events: [approved(1)], outbox: [] });
    await store.reach();
  });
  afterEach(async () => {
    await store?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const fails = (code: StoreFailure, message: RegExp) =>
    assert.rejects(store.reach(), (error: Error) => {
      assert.ok(isStoreError(error), error.stack);
      assert.equal(error.code, code);
      assert.match(error.message, message);
      return true;
    });

  it('sees that the file was deleted, and that its log went with it', async () => {
    rmSync(path);
    await fails('missing', /pilot\.db: the file was deleted or replaced.*put the file back/);
    rmSync(`${path}-wal`);
    await fails('missing', /deleted or replaced/);
  });

  it('sees that the file was replaced by a copy of itself', async () => {
    copyFileSync(path, `${path}.copy`);
    renameSync(`${path}.copy`, path);
    await fails('missing', /deleted or replaced/);
  });

  it('sees that the folder was renamed, and that it is back', async () => {
    renameSync(join(folder, 'data'), join(folder, 'elsewhere'));
    await fails('missing', /deleted or replaced/);
    renameSync(join(folder, 'elsewhere'), join(folder, 'data'));
    await store.reach();
  });

  it('sees that the log was deleted, and a stop saves what stood in it', async () => {
    rmSync(`${path}-wal`);
    await fails('missing', /pilot\.db-wal: the file was deleted.*Stop the server, not by force/);
    await assert.rejects(store.commit(TENANT, 1, { events: [approved(2)], outbox: [] }), /nothing was recorded/);
    await store.close();
    store = await openSqliteThread({ path });
    assert.equal((await store.load(TENANT, 0)).version, 1);
    await store.reach();
  });

  for (const [what, from, length] of [
    ['all of it', 0, 65_536],
    ['its first bytes', 0, 16],
  ] as const)
    it(`sees that the file was overwritten: ${what}`, async () => {
      overwrite(path, from, length);
      await fails('corrupt', /overwritten while the server is running.*restore a backup/);
    });

  it('sees that what stands in the file is damaged, though the store could answer from memory', async () => {
    await store.close();
    store = await openSqliteThread({ path });
    await store.reach();
    assert.equal((await store.load(TENANT, 0)).version, 1);
    overwrite(path, 4_096, 65_536);
    await fails('corrupt', /damaged or not a database/);
  });

  it('sees within seconds that another program holds the file, and that it has let go', async () => {
    const holder = new Database(path);
    holder.exec('BEGIN IMMEDIATE');
    const begin = performance.now();
    await fails('locked', /another program holds the file/);
    const took = performance.now() - begin;
    assert.ok(took > 1_000 && took < 2_900, `${took} ms`);
    holder.exec('ROLLBACK');
    holder.close();
    await store.reach();
  });

  it('leaves those who write their patience: a file that was held for a look is waited for as ever', async () => {
    const holder = new Database(path);
    holder.exec('BEGIN IMMEDIATE');
    await fails('locked', /holds the file/);
    const writing = store.saveContact(contactOf(megan));
    setTimeout(() => holder.exec('ROLLBACK'), 1_000);
    await writing;
    holder.close();
  });

  it('sees that the disk is full, and that there is space again', async function () {
    await store.close();
    const disk = join(folder, 'disk');
    if (!mountSmallDisk(disk, '1m')) this.skip();
    try {
      store = await openSqliteThread({ path: join(disk, 'pilot.db') });
      await store.reach();
      const fill = join(disk, 'fill');
      for (let size = 1_048_576; size >= 512; size /= 2)
        for (let n = 0; canWrite(`${fill}-${size}-${n}`, size); n += 1);
      await fails('full', /disk is full/);
      for (const name of readdirSync(disk)) if (name.startsWith('fill')) rmSync(join(disk, name));
      await store.reach();
      await store.close();
    } finally {
      unmountSmallDisk(disk);
    }
  });

  it('changes nothing in the store, whose version and records stay, also while somebody writes', async () => {
    const writing = Promise.all(
      Array.from({ length: 30 }, (_, n) => store.commit(TENANT, n + 1, { events: [approved(n + 2)], outbox: [] })),
    );
    for (let n = 0; n < 30; n += 1) await store.reach();
    assert.ok((await writing).every(({ kind }) => kind === 'committed'));
    await store.close();
    store = await openSqliteThread({ path });
    assert.equal((await store.load(TENANT, 0)).version, 31);
  });

  it('works where the store is in memory alone', async () => {
    const memory = await openSqliteStore({ path: ':memory:' });
    await memory.reach();
    await memory.close();
  });
});

function overwrite(path: string, from: number, length: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(length, 7), 0, length, from);
  closeSync(file);
}

function canWrite(path: string, size: number): boolean {
  try {
    writeFileSync(path, Buffer.alloc(size));
    return true;
  } catch {
    return false;
  }
}
