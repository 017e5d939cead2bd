import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bytesOf, ODD, oddRequest, PLAIN } from '../support/odd-lines.ts';
import { hold, raw, statusOf } from '../support/raw.ts';
import { type Running, startServer } from './kit.ts';

const NOSNIFF = /^x-content-type-options: nosniff\r$/im;

describe('the running server and request lines that lead nowhere', () => {
  let server: Running;
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());

  for (const line of ODD)
    it(`answers ${JSON.stringify(line)} with 400, before any route`, async () => {
      const said = await raw(server.port, bytesOf(line));
      assert.equal(statusOf(said), 400, said);
      assert.match(said, NOSNIFF);
      assert.match(said, /^connection: close\r$/im);
      assert.equal((await server.get('/healthz')).status, 200);
    });

  for (const [line, status] of PLAIN)
    it(`answers ${JSON.stringify(line).slice(0, 70)} with ${status}`, async () => {
      const said = await raw(server.port, bytesOf(line));
      assert.equal(statusOf(said), status, said);
      assert.match(said, NOSNIFF);
    });

  it('answers the question of what it can do at all', async () => {
    assert.equal(statusOf(await raw(server.port, bytesOf(['OPTIONS', '*']))), 200);
  });

  it('refuses an expectation that it does not know, and goes on with the one it knows', async () => {
    const unknown = await raw(server.port, bytesOf(['GET', '/healthz', ['Host: x', 'Expect: tea']]));
    assert.deepEqual([statusOf(unknown), NOSNIFF.test(unknown)], [417, true]);
    const known = await raw(server.port, bytesOf(['GET', '/healthz', ['Host: x', 'Expect: 100-continue']]));
    assert.match(known, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
    const odd = await raw(server.port, bytesOf(['GET', '/healthz', ['Host: [', 'Expect: 100-continue']]));
    assert.equal(statusOf(odd), 400);
  });

  for (const protocol of ['websocket', 'h2c', 'TLS/1.0', 'foo/2, bar'])
    it(`answers a request that would like to go on as ${protocol} as if it had not said so`, async () => {
      const upgrade = ['Host: x', `Upgrade: ${protocol}`, 'HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA'];
      const ask = (method: string, path: string, body = '') =>
        raw(
          server.port,
          [`${method} ${path} HTTP/1.1`, ...upgrade, 'Connection: Upgrade, HTTP2-Settings, close', body].join('\r\n'),
        );
      const health = await ask('GET', '/healthz', '\r\n');
      assert.deepEqual([statusOf(health), NOSNIFF.test(health)], [200, true]);
      assert.doesNotMatch(health, /^upgrade:/im);
      // Nobody vouches for this one.
      const post = await ask('POST', '/api/messages', 'Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}');
      assert.deepEqual([statusOf(post), NOSNIFF.test(post)], [401, true]);
    });

  it('tells whoever takes it for a proxy that it is none, and lets go at once', async () => {
    const asked = 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n';
    for (const said of [await raw(server.port, asked), await raw(server.port, `${asked}\x16\x03\x01`)]) {
      assert.equal(statusOf(said), 405);
      assert.match(said, /^allow: GET, HEAD, POST\r$/im);
      assert.match(said, /^connection: close\r$/im);
      assert.match(said, NOSNIFF);
    }
    const began = performance.now();
    await hold(server.port, asked).closed;
    assert.ok(performance.now() - began < 8_000);
    // Gone before the answer: no process ends of it.
    for (let n = 0; n < 20; n += 1) hold(server.port, asked).drop();
    assert.equal((await server.get('/healthz')).status, 200);
  });

  it('lives through whatever stands on a request line and in its headers', async () => {
    const seen = new Set<number | undefined>();
    await fc.assert(
      fc.asyncProperty(fc.array(oddRequest, { minLength: 16, maxLength: 16 }), async (requests) => {
        for (const said of await Promise.all(requests.map((bytes) => raw(server.port, bytes)))) {
          seen.add(statusOf(said));
          if (said === '') continue;
          assert.match(said, /^HTTP\/1\.1 (?!5)\d{3} /);
          assert.match(said, NOSNIFF);
        }
        assert.equal((await server.get('/healthz')).status, 200);
      }),
      { numRuns: 150 },
    );
    for (const status of [400, 404, 405]) assert.ok(seen.has(status), `nothing was answered with ${status}`);
  });
});
