import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { failureSentence } from '../../bot/cli/audit/failure.ts';
import { openStore } from '../../bot/store/open.ts';
import { mountSmallDisk, unmountSmallDisk } from '../support/small-disk.ts';
import { audit, type Ended } from './audit-runs.ts';
import { approved, TENANT } from './samples.ts';

/** What no admin should have to read: a code of the system or of SQLite, the words of a driver, a place in the program. */
const RAW = /\bE[A-Z]{4,}\b|SQLITE|no such (table|column)|syscall|errno|undefined|TypeError|\.ts:\d/;

describe('the audit’s commands, where they can’t do their work', () => {
  let folder: string;
  let path: string;
  let copy: string;
  const at = (...parts: readonly string[]) => join(folder, ...parts);
  const run = (...args: readonly string[]) => audit(args, { STORE_URL: `sqlite:${path}` });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilot-failures-'));
    path = at('pilot.db');
    copy = at('copy.db');
    const store = await openStore(`sqlite:${path}`);
    for (let n = 0; n < 5; n += 1) await store.commit(TENANT, n, { events: [approved(n)], outbox: [] });
    await store.close();
    assert.equal((await run('backup', copy)).code, 0);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  function isSentence({ code, err }: Ended, expected: RegExp): void {
    assert.match(err, expected);
    assert.doesNotMatch(err, RAW);
    assert.match(err, /^[^\n]+\.\n$/, 'one sentence on one line');
    assert.equal(code, 2);
  }
  /** A database that another program made. */
  function foreign(sql: string): string {
    const db = new Database(at('other.db'));
    db.exec(sql);
    db.close();
    return at('other.db');
  }
  const FOREIGN = {
    'another program’s database': 'CREATE TABLE a (b); INSERT INTO a VALUES (1)',
    'another program’s database whose tables are called as ours':
      'CREATE TABLE trails (x); CREATE TABLE events (x); CREATE TABLE heads (x)',
    'another program’s database that counts its versions, too': 'CREATE TABLE a (b); PRAGMA user_version = 3',
    'one that counts its versions and whose tables are called as ours':
      'CREATE TABLE trails (x); CREATE TABLE events (x); CREATE TABLE heads (x); PRAGMA user_version = 7',
  } as const;

  for (const [what, sql] of Object.entries(FOREIGN)) {
    it(`say that a file is no store, as a backup and as a store: ${what}`, async () => {
      const other = foreign(sql);
      const before = readFileSync(other);
      isSentence(await run('restore', other), /other\.db: the file is a database, but no store of this bot\. Check/);
      path = other;
      for (const args of [['verify'], ['export', '--format', 'csv'], ['backup', at('new.db')]])
        isSentence(await run(...args), /other\.db: the file is a database, but no store of this bot/);
      assert.ok(!existsSync(at('new.db')));
      assert.deepEqual(readFileSync(other), before);
    });

    it(`leave it to the server to refuse it, too, and to add nothing to it: ${what}`, async () => {
      const other = foreign(sql);
      await assert.rejects(openStore(`sqlite:${other}`, { lock: true, lockWaitMs: 0 }), /no store of this bot/);
      const db = new Database(other);
      assert.ok(!db.prepare("SELECT name FROM sqlite_master WHERE name = 'outbox'").get());
      db.close();
    });
  }

  it('say of a file in which no store was made yet how one is made', async () => {
    path = at('empty.db');
    writeFileSync(path, '');
    for (const args of [['verify'], ['backup', at('new.db')]])
      isSentence(await run(...args), /no store was made in this file yet\. Check its name, or start the bot once/);
  });

  it('say that a backup was cut off, and leave the store as it is', async () => {
    truncateSync(copy, 9_000);
    isSentence(await run('restore', copy), /copy\.db: the file is damaged/);
    assert.match((await run('verify')).out, /intact, 5 records/);
  });

  it('delete nothing that they didn’t make: what has the name of an earlier restore’s leftover', async () => {
    mkdirSync(`${path}.restoring`);
    writeFileSync(at('pilot.db.restoring', 'kept'), 'kept');
    assert.equal((await run('restore', copy)).code, 0);
    assert.equal(readFileSync(at('pilot.db.restoring', 'kept'), 'utf8'), 'kept');
    await rm(`${path}.restoring`, { recursive: true });
    writeFileSync(`${path}.restoring`, 'somebody’s own');
    assert.equal((await run('restore', copy)).code, 0);
    assert.equal(readFileSync(`${path}.restoring`, 'utf8'), 'somebody’s own');
  });

  it('take a link for taken, wherever it leads, and leave it there', async function () {
    if (process.platform === 'win32') this.skip();
    writeFileSync(at('there'), 'kept');
    for (const target of [at('nowhere.db'), at('there'), folder]) {
      symlinkSync(target, at('link.db'));
      isSentence(await run('backup', at('link.db')), /is there already\. Name another|that is a folder/);
      assert.equal(readlinkSync(at('link.db')), target);
      await rm(at('link.db'));
    }
    assert.equal(readFileSync(at('there'), 'utf8'), 'kept');
    assert.ok(!existsSync(at('nowhere.db')));
  });

  it('write no backup where SQLite would mix it with what stands beside it, or with the store', async () => {
    for (const end of ['-wal', '-journal', '-shm']) {
      writeFileSync(at(`new.db${end}`), 'of another file');
      isSentence(await run('backup', at('new.db')), /beside it stands .*new\.db-\w+, which would damage it/);
      assert.equal(readFileSync(at(`new.db${end}`), 'utf8'), 'of another file');
      await rm(at(`new.db${end}`));
      isSentence(await run('backup', path + end), /for a part of the store\. Choose another name|is there already/);
    }
    assert.ok(!existsSync(`${path}-journal`));
  });

  it('restore beside no leftover of a cut-off write, which would be undone in the new file', async () => {
    writeFileSync(`${path}-journal`, 'of the old file');
    assert.equal((await run('restore', copy)).code, 0);
    assert.ok(!existsSync(`${path}-journal`));
    assert.ok(readdirSync(folder).some((name) => /before-.*-journal$/.test(name)));
  });

  it('export over no store, and not over what they read', async () => {
    const exported = at('trail.jsonl');
    assert.equal((await run('export', '--format', 'jsonl', '--out', exported)).code, 0);
    const args = ['export', '--format', 'csv', '--out'];
    isSentence(
      await run(...args, path),
      /pilot\.db: that is a store, which would be lost\. Name another after `--out`/,
    );
    isSentence(await run(...args, exported, '--file', exported), /trail\.jsonl: that is what is read/);
    assert.match((await run('verify')).out, /intact, 5 records/);
    assert.match((await run('verify', '--file', exported)).out, /intact, 5 records/);
    assert.equal((await run(...args, exported)).code, 0, 'an older export may be written over');
  });

  it('say what is wrong with a name, for each command that takes one', async function () {
    if (process.platform === 'win32') this.skip();
    writeFileSync(at('file'), 'a file');
    symlinkSync(at('round'), at('round'));
    const long = at('n'.repeat(300));
    for (const [args, expected] of [
      [['restore', at('file', 'x.db')], /there is no such file/],
      [['restore', at('round')], /circle/],
      [['restore', long], /name is too long|no such file/],
      [['backup', long], /name is too long/],
      [['backup', at('file', 'x.db')], /there is no folder/],
      [['verify', '--file', at('round')], /circle/],
      [['verify', '--file', long], /name is too long|no such file/],
      [['verify', '--key', at('file')], /not an Ed25519 key/],
      [['export', '--format', 'csv', '--out', long], /name is too long/],
    ] as const) {
      const { code, err } = await run(...args);
      assert.match(err, expected, args.join(' '));
      assert.doesNotMatch(err, RAW);
      assert.equal(code, 2);
    }
  });

  it('say what is wrong with the name of the store', async function () {
    if (process.platform === 'win32') this.skip();
    writeFileSync(at('file'), 'a file');
    mkdirSync(at('locked.db.lock'));
    mkdirSync(at('folder.db'));
    for (const [name, expected] of [
      [at('file', 'pilot.db'), /file|folder/],
      [at('locked.db'), /opening .*locked\.db\.lock/],
      [at('folder.db'), /folder\.db: that is a folder/],
    ] as const) {
      path = name;
      const { code, err } = await run('restore', copy);
      assert.match(err, expected);
      assert.doesNotMatch(err, RAW);
      assert.equal(code, 2);
    }
    assert.ok(lstatSync(at('folder.db')).isDirectory());
  });

  it('say that the disk is full, and leave no half of a copy, and the store as it was', async function () {
    const disk = at('disk');
    if (!mountSmallDisk(disk, '300k')) this.skip();
    try {
      copyFileSync(path, join(disk, 'pilot.db'));
      writeFileSync(join(disk, 'fill'), Buffer.alloc(80_000));
      try {
        writeFileSync(join(disk, 'fill2'), Buffer.alloc(400_000));
      } catch {}
      isSentence(await run('backup', join(disk, 'new.db')), /new\.db: the disk is full\. Free some space/);
      isSentence(await run('export', '--format', 'csv', '--out', join(disk, 'x.csv')), /the disk is full/);
      path = join(disk, 'pilot.db');
      isSentence(await run('restore', copy), /the disk is full/);
      assert.deepEqual(
        readdirSync(disk).filter((name) => /new|restoring|before/.test(name)),
        [],
      );
      for (const name of ['fill', 'fill2']) await rm(join(disk, name));
      assert.match((await run('verify')).out, /intact, 5 records/);
    } finally {
      unmountSmallDisk(disk);
    }
  });

  it('own up to a fault of their own without its words, which may quote what nobody should read', () => {
    const sentence = failureSentence(new TypeError('secret of Megan'));
    assert.match(sentence, /its own fault \(TypeError.*report this line\.$/);
    assert.doesNotMatch(sentence, /Megan/);
    assert.equal(failureSentence(new Error('Say what to do.')), 'Say what to do.');
    assert.match(failureSentence('odd'), /its own fault/);
  });
});
