import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { chmod, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { explained, isStoreError, type StoreFailure } from '../../bot/ports/store-errors.ts';
import { verifyChain } from '../../bot/store/chain/verify.ts';
import { openReader, openStore } from '../../bot/store/open.ts';
import { networkFileSystem, prepareFile } from '../../bot/store/sqlite/database-file.ts';
import { explainSqlite } from '../../bot/store/sqlite/errors.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { sqliteTrail } from '../../bot/store/sqlite/records.ts';
import { migrate, SCHEMA_VERSION } from '../../bot/store/sqlite/schema.ts';
import { isDeep } from '../support/deep.ts';
import { ranOnce } from '../support/served.ts';
import { approved, refresh, TENANT } from './samples.ts';

describe('the SQLite file on its worst day', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilot-worst-'));
    path = join(folder, 'data', 'pilot.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const breaks = (code: StoreFailure, message: RegExp) => (error: Error) => {
    assert.ok(isStoreError(error), error.stack);
    assert.equal(error.code, code);
    assert.match(error.message, message);
    return true;
  };
  const one = (n: number, comment?: string) => ({
    events: [approved(n, comment)],
    outbox: [refresh('c1')],
    inboxKey: `k${n}`,
  });
  const created = async (): Promise<void> => {
    const store = await openSqliteStore({ path });
    await store.commit(TENANT, 0, one(1));
    await store.close();
  };
  /** The trail over a connection of our own, so that the connection can be starved. */
  const trailOn = (pragma: string) => {
    prepareFile(path);
    const db = new Database(path);
    db.pragma('journal_mode=WAL');
    migrate(db, path);
    db.pragma(pragma);
    return {
      db,
      trail: sqliteTrail(db, (work) => explained(work, (e) => explainSqlite(e, path)), Date.now),
    };
  };

  it('makes its folder and file for the bot’s account alone', async function () {
    if (process.platform === 'win32') this.skip();
    await created();
    assert.equal(statSync(join(folder, 'data')).mode & 0o777, 0o700);
    assert.equal(statSync(path).mode & 0o777, 0o600);
  });

  it('makes no folder but its own: a name with a slip in it is no new store', async () => {
    const slip = join(folder, 'dtaa', 'of', 'pilot.db');
    await assert.rejects(
      openSqliteStore({ path: slip }),
      breaks('missing', /the folder .+dtaa isn't there\. Check STORE_URL/),
    );
    assert.equal(existsSync(join(folder, 'dtaa')), false);
  });

  it('tells where it was made anew, by a server and by a tool, and of one that was there nothing', async () => {
    for (const lock of [true, false]) {
      const place = join(folder, `new-${lock}`, 'pilot.db');
      const first = await openStore(`sqlite:${place}`, { lock });
      await first.close();
      const second = await openStore(`sqlite:${place}`, { lock });
      await second.close();
      assert.deepEqual([first.made, second.made], [realpathSync(place), undefined]);
    }
  });

  it('lets one server in, tells the second why it waits in vain, and lets it in once the first is gone', async () => {
    const first = await openSqliteStore({ path, lock: true });
    await first.commit(TENANT, 0, one(1));
    const second = { path, lock: true, lockWaitMs: 150 };
    await assert.rejects(openSqliteStore(second), breaks('locked', /another server of this bot is running/));
    const reader = await openReader(`sqlite:${path}`);
    assert.equal((await verifyChain(TENANT, reader.records(TENANT))).kind, 'intact');
    await reader.close();
    const waiting = openSqliteStore({ ...second, lockWaitMs: 10_000 });
    await first.close();
    const store = await waiting;
    assert.equal((await store.load(TENANT, 0)).version, 1);
    await store.close();
  });

  it('opens a reader on what is there and creates nothing', async () => {
    await assert.rejects(openReader(`sqlite:${path}`), breaks('missing', /can't be opened/));
    assert.equal(existsSync(path), false);
  });

  it('refuses a network drive and knows one when it sees it', () => {
    const table = [
      '/dev/sda1 / ext4 rw 0 0',
      'server:/x /mnt/share nfs4 rw 0 0',
      '//host/y /mnt/my\\040files cifs rw 0 0',
      'tmpfs /mnt/share/fast tmpfs rw 0 0',
      'drive /cloud fuse.rclone rw 0 0',
    ].join('\n');
    const type = (place: string) => networkFileSystem(place, table);
    assert.deepEqual(['/mnt/share', '/mnt/share/pilot', '/mnt/my files/a', '/cloud/a', '\\\\host\\share'].map(type), [
      'nfs4',
      'nfs4',
      'cifs',
      'fuse.rclone',
      'UNC path',
    ]);
    assert.deepEqual(['/', '/mnt/shared', '/mnt/share/fast/a', '/home/a'].map(type), Array(4).fill(undefined));
  });

  it('says that the disk is full, records nothing of it, and goes on once there is space', async () => {
    const { db, trail } = trailOn('max_page_count=60');
    let acknowledged = 0;
    await assert.rejects(
      async () => {
        for (;;) {
          await trail.commit(TENANT, acknowledged, one(acknowledged + 1, 'x'.repeat(9_000)));
          acknowledged += 1;
        }
      },
      breaks('full', /disk is full.*nothing was recorded or applied/),
    );
    assert.ok(acknowledged > 3);
    const { version, rows } = await trail.rows(TENANT, 0);
    const events = rows.map(({ json, ...record }) => ({ ...record, event: JSON.parse(json) }));
    assert.equal(version, acknowledged);
    assert.equal((await verifyChain(TENANT, events)).kind, 'intact');
    db.pragma('max_page_count=6000');
    assert.equal((await trail.commit(TENANT, acknowledged, one(acknowledged + 1))).kind, 'committed');
    db.close();
  });

  it('says that the file is read-only', async () => {
    const { db, trail } = trailOn('query_only=1');
    await assert.rejects(trail.commit(TENANT, 0, one(1)), breaks('read-only', /write access/));
    db.close();
  });

  it('says that the file is read-only when the system says so', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    await created();
    await chmod(path, 0o400);
    await assert.rejects(openSqliteStore({ path }), breaks('read-only', /write access/));
  });

  it('says that another program holds the file, and goes on when it lets go', async () => {
    await created();
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    const { db, trail } = trailOn('busy_timeout=20');
    await assert.rejects(trail.commit(TENANT, 1, one(2)), breaks('locked', /another program holds the file/));
    other.close();
    assert.equal((await trail.commit(TENANT, 1, one(2))).kind, 'committed');
    db.close();
  });

  it('says that a file is damaged, and leaves it as it is', async () => {
    await created();
    await writeFile(path, 'no database at all '.repeat(400));
    await assert.rejects(openSqliteStore({ path }), breaks('corrupt', /Restore it from a backup/));
    await assert.rejects(openReader(`sqlite:${path}`), breaks('corrupt', /Restore it from a backup/));
  });

  it('says that a file is damaged when the damage is within', async () => {
    const store = await openSqliteStore({ path });
    for (let n = 0; n < 40; n += 1) await store.commit(TENANT, n, one(n + 1, 'x'.repeat(5_000)));
    await store.close();
    const file = await open(path, 'r+');
    for (let page = 2; page < 40; page += 1) await file.write(Buffer.alloc(64, 0xff), 0, 64, page * 4096);
    await file.close();
    const failure = await openSqliteStore({ path })
      .then((again) => again.load(TENANT, 0).finally(() => again.close()))
      .catch((error: unknown) => error);

    assert.ok(breaks('corrupt', /damaged/)(failure as Error));
  });

  it('takes no write into a file that was deleted or replaced under it', async function () {
    if (process.platform === 'win32') this.skip();
    const store = await openSqliteStore({ path });
    await store.commit(TENANT, 0, one(1));
    for (const replace of [() => rm(path), () => writeFile(path, '')]) {
      await replace();
      await assert.rejects(
        store.commit(TENANT, 1, one(2)),
        breaks('missing', /deleted or replaced.*nothing was recorded/),
      );
    }
    await store.close();
  });

  it('refuses the file of a newer program', async () => {
    await created();
    const db = new Database(path);
    db.pragma(`user_version=${SCHEMA_VERSION + 1}`);
    db.close();
    await assert.rejects(openSqliteStore({ path }), breaks('newer', /newer version of the bot/));
  });

  it('forgets old deliveries', async () => {
    let now = 1_000_000_000_000;
    const store = await openSqliteStore({ path, now: () => now });
    const batch = { events: [], outbox: [], inboxKey: 'old' };
    await store.commit(TENANT, 0, batch);
    now += 8 * 24 * 3_600_000;
    await store.commit(TENANT, 0, { ...batch, inboxKey: 'new' });
    assert.equal((await store.commit(TENANT, 0, batch)).kind, 'committed');
    assert.equal((await store.commit(TENANT, 0, { ...batch, inboxKey: 'new' })).kind, 'seen');
    await store.close();
  });

  const rounds = isDeep ? 200 : 3;
  it(`keeps each acknowledged commit through ${rounds} kills in the middle of the work`, async function () {
    this.timeout(rounds * 30_000);
    const program = fileURLToPath(new URL('committer.ts', import.meta.url));
    let total = 0;
    for (let round = 0; round < rounds; round += 1) {
      const server = spawn(process.execPath, ranOnce(program, path), {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const exit = once(server, 'exit');
      const lines = createInterface({ input: server.stdout });
      let acknowledged = 0;
      for await (const line of lines) {
        acknowledged = Math.max(acknowledged, Number(line));
        if (acknowledged === total + 1) setTimeout(() => server.kill('SIGKILL'), Math.random() * 60);
      }
      await exit;
      const store = await openSqliteStore({ path, lock: true });
      const { version, events } = await store.load(TENANT, 0);
      assert.ok(version === acknowledged || version === acknowledged + 1, `${version} after ${acknowledged}`);
      assert.deepEqual(
        events.map((record) => record.event),
        Array.from({ length: version }, (_, n) => approved(n + 1)),
      );
      assert.equal((await verifyChain(TENANT, events)).kind, 'intact');
      await store.close();
      total = version;
    }
    assert.ok(total > rounds);
  });
});
