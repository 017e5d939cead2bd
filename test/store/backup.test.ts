import assert from 'node:assert/strict';
import { chmod, copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openReader, openStore } from '../../bot/store/open.ts';
import { audit } from './audit-runs.ts';
import { approved, TENANT } from './samples.ts';

describe('backup and restore on the command line', () => {
  let folder: string;
  let path: string;
  let copy: string;

  const run = (...args: readonly string[]) => audit(args, { STORE_URL: `sqlite:${path}` });
  const server = () => openStore(`sqlite:${path}`, { lock: true, lockWaitMs: 0 });
  /** Records `from` up to, not with, `to`. */
  const record = async (store: Awaited<ReturnType<typeof openStore>>, from: number, to: number) => {
    for (let n = from; n < to; n += 1) await store.commit(TENANT, n, { events: [approved(n)], outbox: [] });
  };
  const lengthIn = async (file: string) => {
    const reader = await openReader(`sqlite:${file}`);
    const head = await reader.head(TENANT);
    await reader.close();
    return head?.seq ?? 0;
  };
  const modeOf = async (file: string) => (await stat(file)).mode & 0o777;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilot-backup-'));
    path = join(folder, 'pilot.db');
    copy = join(folder, 'copy.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('copies the store at one moment while a server goes on writing, readable for its owner alone', async () => {
    const store = await server();
    await record(store, 0, 5);
    const writing = record(store, 5, 60);
    const { code, out } = await run('backup', copy);
    await writing;
    await store.close();
    assert.match(out, new RegExp(`${TENANT}: intact`));
    assert.match(out, /copy\.db holds the store as it was now/);
    assert.equal(code, 0);
    const held = await lengthIn(copy);
    assert.ok(held >= 5 && held <= 60, `${held} records`);
    assert.equal(await modeOf(copy), 0o600);
  });

  it('overwrites nothing, and leaves no half of a copy behind', async () => {
    await (await server()).close();
    await writeFile(copy, 'holiday pictures');
    const { code, err } = await run('backup', copy);
    assert.match(err, /is there already\. Name another/);
    assert.equal(code, 2);
    assert.equal(await readFile(copy, 'utf8'), 'holiday pictures');
    await rm(path);
    await writeFile(path, 'no database at all, but long enough to be looked at as one'.repeat(20));
    const broken = await run('backup', join(folder, 'other.db'));
    assert.match(broken.err, /pilot\.db: the file is damaged/);
    assert.ok(!(await readdir(folder)).includes('other.db'));
  });

  it('copies a store in which a record was edited, as evidence, and says so', async () => {
    const store = await server();
    await record(store, 0, 3);
    await store.close();
    edit(path);
    const { code, out } = await run('backup', copy);
    assert.match(out, /record 2 was edited/);
    assert.match(out, /with what is broken in it/);
    assert.equal(code, 1);
  });

  it('puts a backup back over what a crash left, whose log would otherwise be played into it', async () => {
    const store = await server();
    await record(store, 0, 20);
    await run('backup', copy);
    await record(store, 20, 120);
    // The three files as they lie there when the process is killed.
    const crashed = await mkdtemp(join(tmpdir(), 'pilot-crashed-'));
    for (const end of ['', '-wal', '-shm']) await copyFile(path + end, join(crashed, `pilot.db${end}`));
    await store.close();
    path = join(crashed, 'pilot.db');
    assert.equal(await lengthIn(path), 120);
    const { code, out } = await run('restore', copy);
    assert.equal(code, 0, out);
    assert.match(out, /What stood there is kept as .*pilot\.db\.before-/);
    assert.equal(await lengthIn(path), 20);
    assert.equal(await modeOf(path), 0o600);
    const aside = (await readdir(crashed)).find((name) => /before-.*Z$/.test(name)) ?? '';
    assert.equal(await lengthIn(join(crashed, aside)), 120);
    const again = await server();
    await record(again, 20, 25);
    await again.close();
    assert.match((await run('verify')).out, /intact, 25 records/);
    await rm(crashed, { recursive: true });
  });

  it('restores nothing under a running server', async () => {
    const store = await server();
    await record(store, 0, 3);
    await run('backup', copy);
    await record(store, 3, 6);
    const { code, err } = await run('restore', copy);
    assert.match(err, /another server of this bot is running on it\. Stop that one first/);
    assert.equal(code, 2);
    await record(store, 6, 8);
    await store.close();
    assert.equal(await lengthIn(path), 8);
  });

  it('refuses a backup that is broken, or that is no backup, and touches nothing', async () => {
    const store = await server();
    await record(store, 0, 4);
    await run('backup', copy);
    await store.close();
    edit(copy);
    const broken = await run('restore', copy);
    assert.match(broken.out, /record 2 was edited/);
    assert.match(broken.err, /is broken: nothing was touched/);
    assert.equal(broken.code, 1);
    await writeFile(copy, 'not a database'.repeat(400));
    assert.match((await run('restore', copy)).err, /copy\.db: the file is damaged or not a database/);
    const missing = await run('restore', join(folder, 'none.db'));
    assert.match(missing.err, /none\.db: there is no such file\. Check the name of the backup after `restore`/);
    assert.doesNotMatch(missing.err, /STORE_URL/);
    assert.equal(missing.code, 2);
    assert.match((await run('restore', path)).err, /that is the store itself/);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => /before|restoring/.test(name)),
      [],
    );
    assert.match((await run('verify')).out, /intact, 4 records/);
  });

  it('names the argument that is no backup: a folder, an exported trail, or a file that may not be read', async () => {
    await (await server()).close();
    const exported = join(folder, 'trail.jsonl');
    await writeFile(exported, '{"tenantId":"a"}\n');
    const wrong = [
      [['restore', folder], /that is a folder\. Name the backup itself after `restore`/],
      [['restore', exported], /trail\.jsonl: the file is damaged or not a database/],
      [['backup', join(folder, 'no', 'copy.db')], /there is no folder .*no\. Make it, or name another after `backup`/],
      [['backup', folder], /that is a folder|is there already/],
      [['backup', copy, '--key', join(folder, 'none.pem')], /none\.pem: there is no such file\. .*`--key`/],
      [['restore', path, '--key', folder], /reading the audit key .*: that is a folder\. .*`--key`/],
    ] as const;
    for (const [args, sentence] of wrong) {
      const { code, out, err } = await run(...args);
      assert.match(err, sentence);
      assert.doesNotMatch(err, /STORE_URL|ENOENT|EISDIR/);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
    }
    assert.deepEqual((await readdir(folder)).includes('copy.db'), false);
    // Root may read everything.
    if (process.getuid?.() === 0) return;
    await run('backup', copy);
    await chmod(copy, 0o000);
    assert.match((await run('restore', copy)).err, /copy\.db: you may not read it/);
  });

  it('refuses a backup of a newer program', async () => {
    await (await server()).close();
    await run('backup', copy);
    const db = new Database(copy);
    db.exec('PRAGMA user_version = 9999');
    db.close();
    const { code, err } = await run('restore', copy);
    assert.match(err, /schema 9999/);
    assert.equal(code, 2);
  });

  it('restores where no store stands yet', async () => {
    const store = await server();
    await record(store, 0, 2);
    await run('backup', copy);
    await store.close();
    path = join(folder, 'elsewhere', 'pilot.db');
    const { code, out } = await run('restore', copy);
    assert.equal(code, 0);
    assert.doesNotMatch(out, /is kept as/);
    assert.equal(await lengthIn(path), 2);
  });

  it('says how tables are backed up', async () => {
    for (const command of ['backup', 'restore']) {
      const { code, err } = await audit([command, copy], { STORE_URL: 'tables:https://acc.table.core.windows.net' });
      assert.match(err, /names no SQLite file\. Tables are backed up by/);
      assert.equal(code, 2);
    }
  });
});

function edit(file: string): void {
  const db = new Database(file);
  db.exec(`UPDATE events SET json = replace(json, 'comment 1', 'comment X') WHERE seq = 2`);
  db.close();
}
