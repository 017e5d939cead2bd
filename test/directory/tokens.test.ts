import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import { generate } from 'selfsigned';
import {
  ASSERTION,
  type DirectoryServer,
  SECRET,
  startDirectoryServer,
  TOKEN_ROUTE,
} from '../support/directory-server.ts';
import { openSession } from '../support/directory-session.ts';

const ORGANIZATION = 'GET /v1.0/organization';
const synced = {
  value: [{ onPremisesSyncEnabled: true, onPremisesLastSyncDateTime: '2026-11-22T10:00:00Z', tenantType: 'AAD' }],
};

function refusal(error: string, number: number, status = 400) {
  const description = `AADSTS${number}: Something in words. Trace ID: 0 Correlation ID: 0 Timestamp: 2026-11-22 10:00:00Z`;
  return { status, json: { error, error_description: description, error_codes: [number], suberror: 'basic_action' } };
}

describe("a session's tokens", () => {
  let server: DirectoryServer;
  before(async () => {
    server = await startDirectoryServer();
  });
  afterEach(() => server.reset());
  after(() => server.close());

  it('are asked for once per resource, on behalf of the person, however many readings wait for them', async () => {
    server.reply(ORGANIZATION, { json: synced });
    const session = openSession(server);
    await Promise.all(Array.from({ length: 8 }, () => session.probe('sync')));
    const asked = server.heardOf(TOKEN_ROUTE).map((one) => Object.fromEntries(new URLSearchParams(one.body)));
    assert.equal(asked.length, 1);
    assert.equal(asked[0]?.grant_type, 'urn:ietf:params:oauth:grant-type:jwt-bearer');
    assert.equal(asked[0]?.requested_token_use, 'on_behalf_of');
    assert.equal(asked[0]?.assertion, ASSERTION);
    assert.equal(asked[0]?.client_secret, SECRET);
    assert.match(asked[0]?.scope ?? '', /^https:\/\/graph\.microsoft\.com\/\.default/);
  });

  it('are different ones for Graph and for the portal backend', async () => {
    const session = openSession(server);
    await session.probe('sync');
    await session.probe('connectivity');
    const scopes = server.heardOf(TOKEN_ROUTE).map((one) => new URLSearchParams(one.body).get('scope') ?? '');
    assert.equal(scopes.length, 2);
    assert.match(scopes[1] ?? '', /^74658136-14ec-4630-ad9b-26e160ff0fc6\/\.default/);
  });

  it('are gone after the end, and nothing is asked any more', async () => {
    server.reply(ORGANIZATION, { json: synced });
    const session = openSession(server);
    await session.probe('sync');
    session.end();
    const heardBefore = server.heard.length;
    const observation = await session.probe('sync');
    assert.equal('because' in observation && observation.because, 'not-signed-in');
    assert.equal(server.heard.length, heardBefore);
  });

  it('are asked for with a signed client assertion where the app has a certificate', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'certificate-'));
    const pair = await generate([{ name: 'commonName', value: 'app' }], { keySize: 2048, algorithm: 'sha256' });
    const path = join(folder, 'app.pem');
    await writeFile(path, `${pair.private}\n${pair.cert}`);
    server.reply(ORGANIZATION, { json: synced });
    const observation = await openSession(server, { credential: { kind: 'certificate', path } }).probe('sync');
    await rm(folder, { recursive: true });
    assert.ok('facts' in observation);
    const form = new URLSearchParams(server.heardOf(TOKEN_ROUTE)[0]?.body);
    assert.equal(form.get('client_assertion_type'), 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    assert.equal(form.get('client_secret'), null);
  });
  it('are asked for with the token of a managed identity where the app trusts one', async () => {
    const asked: string[] = [];
    // What App Service offers its apps: "How to use managed identities for App Service", learn.microsoft.com.
    const identity = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers['x-identity-header']}`);
      const expires_on = Math.floor(Date.now() / 1000) + 3600;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ access_token: 'token-of-the-identity', expires_on, token_type: 'Bearer' }));
    });
    identity.listen(0, '127.0.0.1');
    await once(identity, 'listening');
    const before = { ...process.env };
    process.env.IDENTITY_ENDPOINT = `http://127.0.0.1:${(identity.address() as AddressInfo).port}/msi/token`;
    process.env.IDENTITY_HEADER = 'a header of this test';
    try {
      server.reply(ORGANIZATION, { json: synced });
      const clientId = '5b0e9c3d-2f47-4a18-9d6c-7e1f0a4b8c22';
      const session = openSession(server, { credential: { kind: 'federated', clientId } });
      assert.ok('facts' in (await session.probe('sync')));
      const sent = new URLSearchParams(server.heardOf(TOKEN_ROUTE)[0]?.body);
      assert.equal(sent.get('client_assertion'), 'token-of-the-identity');
      assert.equal(sent.get('client_assertion_type'), 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
      assert.equal(sent.get('client_secret'), null);
      assert.match(
        asked.join(),
        /resource=api%3A%2F%2FAzureADTokenExchange\b.*client_id=5b0e9c3d.* a header of this test/,
      );
    } finally {
      for (const name of ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER']) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
      identity.close();
    }
  });

  it("are refused where the certificate can't be read", async () => {
    const observation = await openSession(server, { credential: { kind: 'certificate', path: '/nowhere.pem' } }).probe(
      'sync',
    );
    assert.equal('because' in observation && observation.because, 'token-refused');
  });

  it('are refused by name where the app has no credential', async () => {
    const observation = await openSession(server, { credential: { kind: 'none' } }).probe('licence');
    assert.deepEqual(
      { ...observation, at: '' },
      { probe: 'licence', at: '', because: 'token-refused', code: 'no-credential' },
    );
    assert.equal(server.heard.length, 0);
  });

  const table = [
    ['invalid_grant', 65001, 400, 'consent-missing'],
    ['interaction_required', 50076, 400, 'interaction-required'],
    ['interaction_required', 50079, 400, 'interaction-required'],
    ['invalid_grant', 500133, 400, 'interaction-required'],
    ['interaction_required', 53003, 400, 'refused-by-policy'],
    ['invalid_grant', 530032, 400, 'refused-by-policy'],
    ['invalid_request', 65002, 400, 'token-refused'],
    ['invalid_resource', 650057, 400, 'token-refused'],
    ['invalid_client', 7000215, 401, 'token-refused'],
    ['temporarily_unavailable', 90033, 503, 'unreachable'],
    ['interaction_required', 12345678, 400, 'interaction-required'],
  ] as const;
  for (const [error, number, status, because] of table) {
    it(`read AADSTS${number} (${error}) as ${because}`, async () => {
      server.reply(TOKEN_ROUTE, refusal(error, number, status));
      const observation = await openSession(server).probe('sync');
      assert.deepEqual({ ...observation, at: '' }, { probe: 'sync', at: '', because, code: `AADSTS${number}` });
      assert.equal(server.heardOf(ORGANIZATION).length, 0);
    });
  }

  for (const cut of ['reset', 'stall'] as const) {
    it(`read a ${cut} of the authority as unreachable`, async () => {
      server.reply(TOKEN_ROUTE, { cut });
      const observation = await openSession(server, {}, { readMs: 700 }).probe('sync');
      assert.equal('because' in observation && observation.because, 'unreachable');
    });
  }

  it("read a web page in the authority's place as a refusal, not as a yes", async () => {
    server.reply(TOKEN_ROUTE, { text: '<html>proxy</html>', headers: { 'content-type': 'text/html' } });
    const observation = await openSession(server).probe('sync');
    assert.ok('because' in observation);
  });

  it('are asked for again by the next reading after a refusal', async () => {
    server.reply(TOKEN_ROUTE, refusal('invalid_grant', 65001), {
      json: { token_type: 'Bearer', expires_in: 3599, access_token: 'b' },
    });
    server.reply(ORGANIZATION, { json: synced });
    const session = openSession(server);
    assert.ok('because' in (await session.probe('sync')));
    assert.ok('facts' in (await session.probe('sync')));
  });

  it('carry the claims of a challenge once, and the answer counts', async () => {
    const claims = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } });
    const challenge = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
    server.reply(ORGANIZATION, { status: 401, headers: { 'www-authenticate': challenge } }, { json: synced });
    const observation = await openSession(server).probe('sync');
    assert.ok('facts' in observation);
    const asked = server.heardOf(TOKEN_ROUTE).map((one) => new URLSearchParams(one.body).get('claims'));
    assert.deepEqual(
      asked.map((one) => one?.includes('acrs') ?? false),
      [false, true],
    );
    const tokens = server.heardOf(ORGANIZATION).map((one) => one.headers.authorization);
    assert.equal(new Set(tokens).size, 2);
  });

  it('are not asked for a third time when the challenge stays', async () => {
    const challenge = `Bearer claims="${Buffer.from('{"access_token":{}}').toString('base64')}"`;
    server.reply(ORGANIZATION, { status: 401, headers: { 'www-authenticate': challenge } });
    const observation = await openSession(server).probe('sync');
    assert.equal('because' in observation && observation.because, 'interaction-required');
    assert.equal(server.heardOf(ORGANIZATION).length, 2);
  });
});
