import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { isStoreError } from '../../bot/ports/store-errors.ts';
import { openStore } from '../../bot/store/open.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { openSqliteThread } from '../../bot/store/sqlite/thread.ts';
import { conforms } from './conformance.ts';
import { approved, contactOf, megan, refresh, TENANT } from './samples.ts';

conforms(
  'a SQLite file in a thread of its own',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilot-thread-'));
    const path = join(folder, 'data', 'pilot.db');
    return { open: () => openSqliteThread({ path }), remove: () => rm(folder, { recursive: true }) };
  },
  false,
);

describe('the store in a thread of its own', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilot-thread-'));
    path = join(folder, 'pilot.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const commit = (n: number) => ({ events: [approved(n)], outbox: [] });
  const breaks = (code: string, message: RegExp) => (error: unknown) =>
    isStoreError(error) && error.code === code && message.test(error.message);

  it('is how a server’s store is opened; a tool’s is not, and reads beside it', async () => {
    const server = await openStore(`sqlite:${path}`, { lock: true });
    await assert.rejects(
      openStore(`sqlite:${path}`, { lock: true, lockWaitMs: 150 }),
      breaks('locked', /another server/),
    );
    await server.commit(TENANT, 0, commit(1));
    const tool = await openSqliteStore({ path });
    assert.equal((await tool.load(TENANT, 0)).version, 1);
    await tool.close();
    await server.close();
    const next = await openStore(`sqlite:${path}`, { lock: true, lockWaitMs: 150 });
    assert.equal((await next.load(TENANT, 0)).version, 1);
    await next.close();
  });

  it('keeps nobody waiting one after the other for a file that stays held', async () => {
    const store = await openSqliteThread({ path });
    const holder = new Database(path);
    holder.exec('BEGIN IMMEDIATE');
    const begin = performance.now();
    // Each comes once the one before it waits, and none of them with another in one transaction.
    const waiting = [1, 2, 3, 4].map(async (n) => {
      await new Promise((resolve) => setTimeout(resolve, n * 50));
      return n % 2 ? store.commit(TENANT, 0, commit(n)) : store.claim(TENANT, `k${n}`);
    });
    for (const one of await Promise.allSettled(waiting))
      assert.ok(one.status === 'rejected' && breaks('locked', /another program holds/)(one.reason), String(one.status));
    // SQLite waits five seconds: twice that would be a wait of its own for a second one.
    assert.ok(performance.now() - begin < 9_900, 'one after the other');
    holder.exec('ROLLBACK');
    await store.commit(TENANT, 0, commit(5));
    holder.close();
    await store.close();
  });

  it('keeps sixty at one moment waiting for a file that stays held no longer than one', async () => {
    const store = await openSqliteThread({ path });
    const holder = new Database(path);
    holder.exec('BEGIN IMMEDIATE');
    const begin = performance.now();
    const asked = Array.from({ length: 60 }, (_, n) => store.claim(TENANT, `k${n}`));
    for (const one of await Promise.allSettled(asked))
      assert.ok(one.status === 'rejected' && breaks('locked', /another program holds/)(one.reason), String(one.status));
    assert.ok(performance.now() - begin < 7_000, 'each waits for itself');
    holder.exec('ROLLBACK');
    holder.close();
    await store.close();
  });

  it('frees at its start what an earlier process was carrying when it died', async () => {
    const first = await openSqliteThread({ path });
    await first.commit(TENANT, 0, { events: [approved(1)], outbox: [refresh('c1')] });
    const [held] = await first.takeOutbox('dead', Date.now(), 60_000, 10);
    await first.close();
    const next = await openSqliteThread({ path });
    const [again] = await next.takeOutbox('next', Date.now(), 60_000, 10);
    assert.deepEqual([again?.id, again?.fence], [held?.id, (held?.fence ?? 0) + 1]);
    assert.equal(
      await next.finishOutbox(held?.id ?? '', held?.fence ?? 0),
      false,
      'the dead one’s word counts no more',
    );
    await next.close();
  });

  it('leaves the rest of the server running while another program holds the file', async () => {
    const store = await openSqliteThread({ path });
    await store.commit(TENANT, 0, commit(1));
    const holder = new Database(path);
    holder.exec('BEGIN IMMEDIATE');
    let isDone = false;
    const writing = store.commit(TENANT, 1, commit(2)).finally(() => (isDone = true));
    // Each look needs this thread; on the file's own thread the first would come after the five seconds SQLite waits.
    for (let looks = 0; looks < 10; looks += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      assert.equal(isDone, false);
    }
    holder.exec('ROLLBACK');
    holder.close();
    assert.deepEqual(await writing, { kind: 'committed', version: 2 });
    await store.close();
  });

  it('signs heads with the key it is given, and refuses to open with what is none', async () => {
    const key = join(folder, 'audit.pem');
    await writeFile(key, 'no key');
    await assert.rejects(openSqliteThread({ path, auditKeyPath: key }), /not an Ed25519 key/);
    const { privateKey } = generateKeyPairSync('ed25519');
    await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const store = await openSqliteThread({ path, auditKeyPath: key });
    await store.commit(TENANT, 0, commit(1));
    assert.equal((await store.newestHead(TENANT))?.seq, 1);
    assert.equal((await store.trail.heads(TENANT)).length, 1);
    await store.close();
  });

  it('says what broke in the words of the store', async () => {
    const store = await openSqliteThread({ path });
    await unlink(path);
    await assert.rejects(store.saveContact(contactOf(megan)), breaks('missing', /put the file back/));
    await store.close();
    await assert.rejects(store.tenants(), breaks('broken', /Start the server again/));
  });

  it('has done all that was asked for when it is closed', async () => {
    const store = await openSqliteThread({ path });
    const asked = Array.from({ length: 50 }, (_, n) => store.commit(TENANT, n, commit(n)));
    await store.close();
    assert.ok((await Promise.all(asked)).every(({ kind }) => kind === 'committed'));
    const after = await openSqliteStore({ path });
    assert.equal((await after.load(TENANT, 0)).version, 50);
    await after.close();
  });
});
