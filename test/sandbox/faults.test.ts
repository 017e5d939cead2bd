import assert from 'node:assert/strict';
import { people } from '../../sandbox/people.ts';
import { createFaults } from '../../sandbox/tenant/faults.ts';
import { redact } from '../../sandbox/tenant/journal.ts';
import { type Practice, practice } from './support.ts';

const settings = '/PasswordReset/OnPremisesPasswordResetPolicies';
const path = `/api${settings}`;

describe('faults of the practice tenant', () => {
  let tenant: Practice;
  before(async () => {
    tenant = await practice();
  });
  beforeEach(() => tenant.post('/sandbox/scenario', { name: 'fresh' }));
  after(() => tenant.close());

  for (const status of [401, 403, 404, 409, 429, 500, 502, 503, 504]) {
    it(`answers ${status} in the shape of each side, as often as asked`, async () => {
      await tenant.post('/sandbox/faults', { path: '/v1.0/organization', kind: status, times: 1 });
      await tenant.post('/sandbox/faults', { path, kind: String(status), times: 1 });
      const graph = await tenant.graph('/organization');
      assert.equal(graph.status, status);
      assert.ok(graph.body.error.code && graph.headers['request-id']);
      const portal = await tenant.backend(settings);
      assert.deepEqual([portal.status, portal.body.HttpStatusCode], [status, status]);
      assert.equal((await tenant.graph('/organization')).status, 200);
      assert.equal((await tenant.backend(settings)).status, 200);
    });
  }

  it('sends Retry-After only when it was asked to', async () => {
    await tenant.post('/sandbox/faults', { path: '/v1.0', kind: '429', retryAfter: 7, times: 1 });
    await tenant.post('/sandbox/faults', { path: '/v1.0', kind: '429', times: 1 });
    assert.equal((await tenant.graph('/me')).headers['retry-after'], '7');
    assert.equal((await tenant.graph('/me')).headers['retry-after'], undefined);
  });

  it('challenges for claims in the header of a 401', async () => {
    await tenant.post('/sandbox/faults', { path: '/v1.0', kind: '401', claims: true });
    const challenge = String((await tenant.graph('/me')).headers['www-authenticate']);
    const claims = /error="insufficient_claims", claims="([^"]+)"/.exec(challenge)?.[1] ?? '';
    assert.ok(JSON.parse(Buffer.from(claims, 'base64').toString()).access_token);
  });

  it('cuts the connection, before the request acts or after', async () => {
    await tenant.post('/sandbox/connect', { passwordWriteback: true });
    await tenant.post('/sandbox/faults', { path, kind: 'drop', method: 'PUT', times: 1 });
    await assert.rejects(
      tenant.backend(settings, people.alex, { enablementForTenant: true }),
      /socket hang up|ECONNRESET/,
    );
    assert.equal((await tenant.backend(settings)).body.enablementForTenant, false);
    await tenant.post('/sandbox/faults', { path, kind: 'lost', method: 'PUT', times: 1 });
    await assert.rejects(
      tenant.backend(settings, people.alex, { enablementForTenant: true }),
      /socket hang up|ECONNRESET/,
    );
    assert.equal((await tenant.backend(settings)).body.enablementForTenant, true);
    const cut = (await tenant.get('/sandbox/requests')).body.filter((entry: { status: number }) => entry.status === 0);
    assert.equal(cut.length, 2);
  });

  it('answers with half a JSON text or with a page', async () => {
    await tenant.post('/sandbox/faults', { path: '/v1.0', kind: 'truncated', times: 1 });
    await assert.rejects(tenant.graph('/me'), /aborted|ECONNRESET/);
    await tenant.post('/sandbox/faults', { path: '/v1.0', kind: 'html', times: 1 });
    assert.match((await tenant.graph('/me')).body, /^<html>/);
  });

  it('reads what was true before the last write, until the fault is used up', async () => {
    await tenant.post('/sandbox/connect', { passwordWriteback: true });
    await tenant.post('/sandbox/faults', { path, kind: 'stale', times: 2 });
    await tenant.backend(settings, people.alex, { enablementForTenant: true });
    const seen: boolean[] = [];
    for (let round = 0; round < 3; round += 1) seen.push((await tenant.backend(settings)).body.enablementForTenant);
    assert.deepEqual(seen, [false, false, true]);
  });

  it('adds several faults up and forgets them all on {}', async () => {
    await tenant.post('/sandbox/faults', { path: '/v1.0', kind: 'latency', ms: 5 });
    await tenant.post('/sandbox/faults', { path: '/v1.0/me', kind: 503 });
    assert.equal((await tenant.graph('/me')).status, 503);
    assert.equal((await tenant.get('/sandbox/state')).body.faults.length, 2);
    const { body } = await tenant.post('/sandbox/faults', {});
    assert.deepEqual(body, { faults: [] });
    assert.equal((await tenant.graph('/me')).status, 200);
  });

  it('lets one that never answers end with the tenant', async () => {
    const other = await practice();
    await other.post('/sandbox/faults', { path: '/v1.0', kind: 'stall' });
    const hanging = assert.rejects(other.graph('/me'), /socket hang up|ECONNRESET/);
    while ((await other.get('/sandbox/requests')).body.length < 2) await new Promise(setImmediate);
    await other.close();
    await hanging;
  });
});

describe('the list of faults', () => {
  it('adds delays, takes failures in turn and matches the start of a path', () => {
    const faults = createFaults();
    faults.add({ path: '/a', kind: 'latency', ms: 100 });
    faults.add({ path: '/a/b', kind: 'latency', ms: 20, times: 1 });
    faults.add({ path: '/a', kind: '500', times: 1 });
    faults.add({ path: '/a', kind: '429', times: 1 });
    assert.deepEqual([faults.take('GET', '/b/a').delay, faults.take('GET', '/b').answer], [0, undefined]);
    const [first, second, third] = [faults.take('GET', '/a/b'), faults.take('GET', '/a/b'), faults.take('GET', '/a/b')];
    assert.deepEqual([first.delay, second.delay, third.delay], [120, 100, 100]);
    assert.deepEqual([first.answer?.kind, second.answer?.kind, third.answer?.kind], ['500', '429', undefined]);
  });

  it('spends a stale reading on reads alone', () => {
    const faults = createFaults();
    faults.add({ path: '/', kind: 'stale', times: 1 });
    assert.deepEqual(
      ['PUT', 'GET', 'GET'].map((method) => faults.take(method, '/x').isStale),
      [false, true, false],
    );
  });
});

describe('the record of requests', () => {
  it('drops secrets by name and tokens by shape, and keeps settings', () => {
    assert.deepEqual(
      redact({
        newPassword: 'a',
        assertion: 'b',
        nested: [{ Client_Secret: 'c' }],
        odd: 'eyJhbGciOi.x.y',
        notifyOnAdminPasswordReset: true,
      }),
      {
        newPassword: '[redacted]',
        assertion: '[redacted]',
        nested: [{ Client_Secret: '[redacted]' }],
        odd: '[redacted]',
        notifyOnAdminPasswordReset: true,
      },
    );
  });
});
