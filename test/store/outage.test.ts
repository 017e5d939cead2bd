import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { anchorPlace } from '../../bot/store/anchor/anchor-url.ts';
import { blobAnchor } from '../../bot/store/anchor/blob.ts';
import { openReader } from '../../bot/store/open.ts';
import { all } from '../../bot/store/tables/entity.ts';
import { APPROVER, clickOf, REQUESTER, type Running, startServer } from '../server/kit.ts';
import { CHANGE, waitingTrail } from '../server/trails.ts';
import { textOf } from '../support/card.ts';
import { createKit } from '../teams/door-kit.ts';
import { activityFor, genuine } from '../teams/forgeries.ts';
import { startAzurite, startAzuriteBlobs } from './azurite.ts';

const { tenantId } = createKit();
const trail = waitingTrail(
  { tenantId, objectId: REQUESTER, name: 'Alex Novak' },
  { tenantId, objectId: APPROVER, name: 'Megan' },
);

/** The approver presses Approve; resolves to what the card says. */
async function approve(server: Running): Promise<string> {
  const from = { id: `29:${APPROVER}`, name: 'Megan', aadObjectId: APPROVER };
  const click = clickOf({ verb: 'approve', data: { change: CHANGE, version: 2, comment: 'fine' } });
  const bearer = { authorization: genuine(server.kit).authorization ?? '' };
  const { status, text } = await server.post(activityFor(server.kit, { ...click, from }), bearer);
  assert.equal(status, 200);
  const { value } = JSON.parse(text);
  // A sentence leaves the card as it is.
  return typeof value === 'string' ? value : textOf(value);
}

/** What the trail holds since the request. */
async function newTypes(url: string, connectionString?: string): Promise<readonly string[]> {
  const reader = await openReader(url, connectionString ? { connectionString } : {});
  const types = (await all(reader.records(tenantId))).map(({ event }) => event.type);
  await reader.close();
  return types.slice(2);
}

describe('the running server while its store is away', () => {
  it('tells the person and the log, records nothing, and goes on by itself: Azurite stopped and started again', async () => {
    const location = await mkdtemp(join(tmpdir(), 'pilot-outage-'));
    const first = await startAzurite(undefined, location);
    const { port, connectionString } = first;
    const env = { STORE_URL: 'tables:', STORE_CONNECTION_STRING: connectionString };
    const server = await startServer({ trail, env });
    let again: typeof first | undefined;
    try {
      await first.stop();
      assert.match(await approve(server), /can't reach my records/);
      assert.match(server.logged.join('\n'), /"level":"error","what":"answering broke".*no answer \(ECONNREFUSED\)/);
      again = await startAzurite(port, location);
      assert.doesNotMatch(await approve(server), /can't reach my records/);
      assert.deepEqual(await newTypes('tables:', connectionString), ['approved']);
    } finally {
      await server.close();
      await again?.stop();
      await rm(location, { recursive: true, force: true });
    }
  });

  it('does so while another program holds the file', async () => {
    const server = await startServer({ trail });
    const other = new Database(server.config.storeUrl.replace('sqlite:', ''));
    // The server may be writing at this moment.
    other.pragma('busy_timeout=15000');
    try {
      other.exec('BEGIN IMMEDIATE');
      assert.match(await approve(server), /can't reach my records/);
      assert.match(server.logged.join('\n'), /another program holds the file/);
      other.exec('ROLLBACK');
      assert.doesNotMatch(await approve(server), /can't reach my records/);
      assert.deepEqual(await newTypes(server.config.storeUrl), ['approved']);
    } finally {
      other.close();
      await server.close();
    }
  });

  it('works on without its anchor, and anchors what it has signed before it ends', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilot-outage-'));
    const key = join(folder, 'key.pem');
    await writeFile(key, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const blobs = await startAzuriteBlobs();
    const { connectionString } = blobs;
    const anchor = (url: string) => ({
      AUDIT_KEY_PATH: key,
      AUDIT_ANCHOR_URL: url,
      AUDIT_ANCHOR_CONNECTION_STRING: connectionString,
    });
    const server = await startServer({ trail, env: anchor('blob:heads') });
    assert.doesNotMatch(await approve(server), /can't reach my records/);
    await server.close();
    const heads = await blobAnchor(anchorPlace('blob:heads', { connectionString })).read();
    assert.deepEqual(
      heads.map(({ tenantId: tenant, seq }) => [tenant, seq]),
      [[tenantId, 3]],
    );
    await blobs.stop();
    const alone = await startServer({ trail, env: anchor('blob:heads') });
    assert.doesNotMatch(await approve(alone), /can't reach my records/);
    await alone.close();
    assert.match(alone.logged.join('\n'), /signed heads can’t be anchored.*ECONNREFUSED/);
    await rm(folder, { recursive: true, force: true });
  });
});
