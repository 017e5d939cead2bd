import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContainerClient } from '@azure/storage-blob';
import Database from 'libsql';
import { isStoreError } from '../../bot/ports/store-errors.ts';
import { anchorPlace } from '../../bot/store/anchor/anchor-url.ts';
import { blobAnchor } from '../../bot/store/anchor/blob.ts';
import { withAnchor } from '../../bot/store/anchor/index.ts';
import { openStore } from '../../bot/store/open.ts';
import { audit } from './audit-runs.ts';
import { startAzurite, startAzuriteBlobs } from './azurite.ts';
import { approved, OTHER_TENANT, TENANT } from './samples.ts';

describe('the signed heads of the trail, anchored in append blobs', () => {
  let blobs: Awaited<ReturnType<typeof startAzuriteBlobs>>;
  let folder: string;
  let url: string;
  let key: string;
  let count = 0;
  before(async () => {
    blobs = await startAzuriteBlobs();
  });
  after(() => blobs.stop());
  beforeEach(async () => {
    count += 1;
    folder = await mkdtemp(join(tmpdir(), 'pilot-anchor-'));
    url = `sqlite:${join(folder, 'pilot.db')}`;
    key = join(folder, 'key.pem');
    await writeFile(key, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const address = () => `blob:audit${count}`;
  const anchorOf = (connectionString = blobs.connectionString) =>
    blobAnchor(anchorPlace(address(), { connectionString }));
  const logged: string[] = [];
  const open = (storeUrl = url, connectionString = blobs.connectionString, storeConnection?: string) =>
    openStore(storeUrl, {
      auditKeyPath: key,
      anchor: { url: address(), connectionString, log: (_, what) => void logged.push(what) },
      ...(storeConnection ? { connectionString: storeConnection } : {}),
    });
  const verify = (env: Readonly<Record<string, string>>, args: readonly string[] = []) =>
    audit(['verify', ...args], { STORE_URL: url, AUDIT_KEY_PATH: key, ...env });
  const anchored = () => ({
    AUDIT_ANCHOR_URL: address(),
    AUDIT_ANCHOR_CONNECTION_STRING: blobs.connectionString,
  });
  const sql = (text: string) => {
    const db = new Database(join(folder, 'pilot.db'));
    db.exec(text);
    db.close();
  };
  const places = async () => (await anchorOf().read()).map(({ tenantId, seq }) => [tenantId.slice(0, 2), seq]);

  it('hold the newest head of each trail, and once more at the next start', async () => {
    const store = await open();
    for (let n = 0; n < 3; n += 1) await store.commit(TENANT, n, { events: [approved(n)], outbox: [] });
    await store.commit(OTHER_TENANT, 0, { events: [approved(9)], outbox: [] });
    await store.close();
    assert.deepEqual(await places(), [
      ['11', 3],
      ['22', 1],
    ]);
    await (await open()).close();
    assert.deepEqual((await places()).length, 4);
    const container = new ContainerClient(blobs.connectionString, `audit${count}`);
    const names: string[] = [];
    for await (const { name, properties } of container.listBlobsFlat()) names.push(`${name} ${properties.blobType}`);
    assert.deepEqual(names, [`heads/${new Date().toISOString().slice(0, 10)}.jsonl AppendBlob`]);
    assert.deepEqual(logged, []);
  });

  it('come from the tables as from the file', async () => {
    const tables = await startAzurite();
    const store = await open('tables:', blobs.connectionString, tables.connectionString);
    for (let n = 0; n < 2; n += 1) await store.commit(TENANT, n, { events: [approved(n)], outbox: [] });
    await store.close();
    assert.deepEqual(await places(), [['11', 2]]);
    await tables.stop();
  });

  it('show a trail that was cut off with all its heads', async () => {
    const store = await open();
    for (let n = 0; n < 5; n += 1) await store.commit(TENANT, n, { events: [approved(n)], outbox: [] });
    await store.close();
    assert.equal((await verify(anchored())).code, 0);
    sql(`DELETE FROM events WHERE seq > 3; DELETE FROM heads WHERE seq > 3;
         UPDATE trails SET version = 3, hash = (SELECT hash FROM events WHERE seq = 3)`);
    assert.equal((await verify({})).code, 0);
    const { code, out } = await verify(anchored());
    assert.match(out, /1 anchored heads are compared/);
    assert.match(out, /cut off: record 4 and what followed are missing/);
    assert.equal(code, 1);
  });

  it('show a trail that someone with the key has written anew', async () => {
    const first = await open();
    for (let n = 0; n < 3; n += 1) await first.commit(TENANT, n, { events: [approved(n)], outbox: [] });
    await first.close();
    await rm(join(folder, 'pilot.db'));
    const forged = await openStore(url, { auditKeyPath: key });
    for (let n = 0; n < 4; n += 1) await forged.commit(TENANT, n, { events: [approved(n, 'forged')], outbox: [] });
    await forged.close();
    assert.equal((await verify({})).code, 0);
    const { code, out } = await verify({}, ['--anchor', await copy()]);
    assert.match(out, /A record from 1 to 3 was edited and the hashes after it were made anew/);
    assert.equal(code, 1);
  });

  /** The container's heads as a file, as someone without a way to the container would get them. */
  const copy = async () => {
    const file = join(folder, 'heads.jsonl');
    await writeFile(file, (await anchorOf().read()).map((signed) => `${JSON.stringify({ signed })}\n`).join(''));
    return file;
  };

  it('are made up for when the service was away, and hold nothing up meanwhile', async () => {
    const place = join(folder, 'blobs');
    const service = await startAzuriteBlobs(undefined, place);
    await service.stop();
    const store = await open(url, service.connectionString);
    const { port } = service;
    const began = performance.now();
    for (let n = 0; n < 4; n += 1)
      assert.equal((await store.commit(TENANT, n, { events: [approved(n)], outbox: [] })).kind, 'committed');
    assert.ok(performance.now() - began < 8_000);
    await store.close();
    const again = await startAzuriteBlobs(port, place);
    await (await open(url, again.connectionString)).close();
    assert.deepEqual(
      (await anchorOf(again.connectionString).read()).map(({ seq }) => seq),
      [4],
    );
    await again.stop();
  });

  it('are anchored while the server runs, tried again after a failure, and the log says so once', async () => {
    const said: string[] = [];
    let tries = 0;
    let kept: (seqs: readonly number[]) => void = () => {};
    const isKept = new Promise<readonly number[]>((resolve) => (kept = resolve));
    const anchor = {
      append: async (heads: readonly { readonly seq: number }[]) => {
        tries += 1;
        if (tries < 4) throw new Error('away');
        kept(heads.map(({ seq }) => seq));
      },
    };
    const plain = await openStore(url, { auditKeyPath: key });
    const store = withAnchor(plain, { anchor, log: (level, what) => void said.push(`${level}: ${what}`), everyMs: 2 });
    await store.commit(TENANT, 0, { events: [approved(1), approved(2)], outbox: [] });
    assert.deepEqual(await isKept, [2]);
    await store.close();
    assert.deepEqual(
      said.map((line) => line.slice(0, 40)),
      ['error: signed heads can’t be anchored; they', 'info: signed heads are anchored again'].map((line) =>
        line.slice(0, 40),
      ),
    );
    assert.equal(tries, 4);
  });

  it('are asked for in a way that quotes no secret', async () => {
    for (const wrong of [
      'https://a.example/',
      'DefaultEndpointsProtocol=https;AccountKey=secret',
      'blob:x',
      'blob:audit',
    ])
      assert.throws(
        () => anchorPlace(wrong, {}),
        (error: Error) =>
          isStoreError(error) && /AUDIT_ANCHOR_URL/.test(error.message) && !/secret/.test(error.message),
      );
    const { code, err } = await verify({
      AUDIT_ANCHOR_URL: address(),
      AUDIT_ANCHOR_CONNECTION_STRING: 'AccountKey=secret',
    });
    assert.equal(code, 2);
    assert.doesNotMatch(err, /secret/);
  });
});
