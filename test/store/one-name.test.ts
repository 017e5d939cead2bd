import assert from 'node:assert/strict';
import { linkSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isStoreError } from '../../bot/ports/store-errors.ts';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import { openStore } from '../../bot/store/open.ts';
import { realFile } from '../../bot/store/sqlite/real-file.ts';
import { audit } from './audit-runs.ts';
import { approved, TENANT } from './samples.ts';

describe('a store that is called by another name', () => {
  let folder: string;
  let path: string;
  let server: TrailStore | undefined;
  beforeEach(async function () {
    // Elsewhere links need a right of their own.
    if (process.platform === 'win32') this.skip();
    folder = await realpath(await mkdtemp(join(tmpdir(), 'pilot-names-')));
    path = join(folder, 'data', 'pilot.db');
    server = await serve(path);
    await record(server, 0, 5);
    assert.equal((await run(path, 'backup', join(folder, 'copy.db'))).code, 0);
  });
  afterEach(async () => {
    await server?.close();
    server = undefined;
    await rm(folder, { recursive: true, force: true });
  });

  const serve = (name: string) => openStore(`sqlite:${name}`, { lock: true, lockWaitMs: 0 });
  const run = (name: string, ...args: readonly string[]) => audit(args, { STORE_URL: `sqlite:${name}` });
  const record = async (store: TrailStore, from: number, to: number) => {
    for (let n = from; n < to; n += 1) await store.commit(TENANT, n, { events: [approved(n)], outbox: [] });
  };
  const isRefused = (code: string, message: RegExp) => (error: unknown) =>
    isStoreError(error) && error.code === code && message.test(error.message);

  /** Every way a link can lead to the store; each gives the name to call it by. */
  const LINKS = {
    'a link to the file': () => link(path, 'link.db'),
    'a relative link': () => link(relative(folder, path), 'link.db'),
    'a link to a link': () => link(link(path, 'first.db'), 'second.db'),
    'a link to its folder': () => join(link(join(folder, 'data'), 'elsewhere'), 'pilot.db'),
  } as const;
  function link(to: string, name: string): string {
    symlinkSync(to, join(folder, name));
    return join(folder, name);
  }

  for (const [what, make] of Object.entries(LINKS)) {
    it(`lets no second server in by ${what}`, async () => {
      await assert.rejects(serve(make()), isRefused('locked', /another server of this bot is running/));
    });

    it(`is not restored under a running server by ${what}`, async () => {
      const { code, err } = await run(make(), 'restore', join(folder, 'copy.db'));
      assert.match(err, /another server of this bot is running on it\. Stop that one first/);
      assert.equal(code, 2);
      assert.deepEqual(
        readdirSync(join(folder, 'data')).filter((name) => /before|restoring/.test(name)),
        [],
      );
    });

    it(`is put back where it really stands, and the link stays: ${what}`, async () => {
      await record(server as TrailStore, 5, 9);
      await server?.close();
      const name = make();
      const { code, err } = await run(name, 'restore', join(folder, 'copy.db'));
      assert.equal(code, 0, err);
      for (const one of [name, path]) assert.match((await run(one, 'verify')).out, /intact, 5 records/);
      assert.ok(lstatSync(path).isFile());
    });

    it(`is no backup of itself by ${what}`, async () => {
      await server?.close();
      const { code, out, err } = await run(path, 'restore', make());
      assert.match(err, /that is the store itself\. Name the backup/);
      assert.deepEqual([code, out], [2, '']);
    });

    it(`is read whole by ${what}, with what stands in the log alone`, async () => {
      assert.match((await run(make(), 'verify')).out, /intact, 5 records/);
    });
  }

  it('is refused by a second name that can’t be told from the first, and can still be read and copied by the first', async () => {
    const hard = join(folder, 'hard.db');
    linkSync(path, hard);
    const two = /has 2 names \(hard links\).*Delete the others/;
    await assert.rejects(serve(hard), isRefused('refused', two));
    for (const args of [['restore', join(folder, 'copy.db')], ['backup', join(folder, 'other.db')], ['verify']]) {
      const { code, err } = await run(hard, ...args);
      assert.match(err, two);
      assert.equal(code, 2);
    }
    assert.match((await run(path, 'verify')).out, /intact, 5 records/);
    assert.equal((await run(path, 'backup', join(folder, 'other.db'))).code, 0);
    await server?.close();
    await assert.rejects(serve(path), isRefused('refused', two));
    assert.match((await run(path, 'restore', join(folder, 'copy.db'))).err, two);
    rmSync(hard);
    server = await serve(path);
    assert.equal((await server.load(TENANT, 0)).version, 5);
  });

  it('may be restored from a backup that is kept by several names', async () => {
    linkSync(join(folder, 'copy.db'), join(folder, 'copy-of-monday.db'));
    await record(server as TrailStore, 5, 9);
    await server?.close();
    const { code, err } = await run(path, 'restore', join(folder, 'copy-of-monday.db'));
    assert.equal(code, 0, err);
    assert.equal(lstatSync(path).nlink, 1);
  });

  it('is made where a link leads that leads nowhere yet, and stays the same through it', async () => {
    mkdirSync(join(folder, 'disk'));
    const name = link(join(folder, 'disk', 'new.db'), 'new.db');
    const store = await serve(name);
    await record(store, 0, 2);
    await assert.rejects(serve(join(folder, 'disk', 'new.db')), isRefused('locked', /another server/));
    await store.close();
    assert.equal(readlinkSync(name), join(folder, 'disk', 'new.db'));
    assert.match((await run(join(folder, 'disk', 'new.db'), 'verify')).out, /intact, 2 records/);
  });

  it('takes no write once its link leads elsewhere', async () => {
    await server?.close();
    const name = link(path, 'link.db');
    server = await serve(name);
    rmSync(name);
    symlinkSync(join(folder, 'copy.db'), name);
    await assert.rejects(record(server, 5, 6), isRefused('missing', /deleted or replaced/));
    await assert.rejects(server.reach(), isRefused('missing', /deleted or replaced/));
  });

  it('sees through a link that its log was deleted', async () => {
    await server?.close();
    server = await serve(link(path, 'link.db'));
    await record(server, 5, 6);
    renameSync(`${path}-wal`, `${path}-gone`);
    await assert.rejects(server.reach(), isRefused('missing', /data\/pilot\.db-wal: the file was deleted/));
    renameSync(`${path}-gone`, `${path}-wal`);
    await server.reach();
  });

  it('is a folder’s or a circle’s name never', async () => {
    await assert.rejects(serve(join(folder, 'data')), isRefused('refused', /data: that is a folder/));
    const round = join(folder, 'round.db');
    symlinkSync(round, round);
    await assert.rejects(serve(round), isRefused('refused', /round in a circle/));
    assert.match((await run(round, 'verify')).err, /round in a circle/);
  });
});

describe('the real name of a file', () => {
  it('is one for all ways to it, whether it, its folder, or neither is there', async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'pilot-real-')));
    const to = (...parts: readonly string[]) => join(folder, ...parts);
    if (process.platform !== 'win32') symlinkSync(folder, to('here'));
    for (const [name, real] of [
      [to('a.db'), to('a.db')],
      [to('no', 'such', 'a.db'), to('no', 'such', 'a.db')],
      [relative(process.cwd(), to('a.db')), to('a.db')],
      [`${folder}/x/../a.db`, to('a.db')],
      ...(process.platform === 'win32' ? [] : [[to('here', 'here', 'no', 'a.db'), to('no', 'a.db')] as const]),
    ] as const)
      assert.equal(realFile(name), real, name);
    await rm(folder, { recursive: true });
  });
});
