import assert from 'node:assert/strict';
import { bytesOf, ODD } from '../support/odd-lines.ts';
import { HELD_BACK, hold, raw, statusOf } from '../support/raw.ts';
import { type Practice, practice } from './support.ts';

const portOf = (url: string): number => Number(new URL(url).port);

describe('the practice tenant and requests that lead nowhere', () => {
  let tenant: Practice;
  beforeEach(async () => {
    tenant = await practice();
  });
  afterEach(() => tenant.close());

  it('answers each on both sides with 400, and goes on', async () => {
    for (const line of ODD) {
      for (const [url, how] of [[tenant.controlUrl, 'plain'] as const, [tenant.cloudUrl, 'tls'] as const]) {
        const said = await raw(portOf(url), bytesOf(line), how);
        assert.equal(statusOf(said), 400, `${JSON.stringify(line)} on ${url}: ${said}`);
        assert.match(said, /^x-content-type-options: nosniff\r$/im);
      }
    }
    assert.equal((await tenant.get('/healthz')).status, 200);
    assert.deepEqual((await tenant.get('/sandbox/requests')).body, []);
  });

  it('answers whoever asks for another protocol as if they had not', async () => {
    const said = await raw(
      portOf(tenant.controlUrl),
      'GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\n\r\n',
    );
    assert.equal(statusOf(said), 200);
  });

  it('closes whatever is held open', async () => {
    const held = [tenant.controlUrl, tenant.cloudUrl].flatMap((url) =>
      Object.values(HELD_BACK).map((bytes) => hold(portOf(url), bytes)),
    );
    await Promise.all(held.map(({ opened }) => opened));
    assert.equal((await tenant.get('/healthz')).status, 200);
    const asked = performance.now();
    await tenant.close();
    await Promise.all(held.map(({ closed }) => closed));
    assert.ok(performance.now() - asked < 10_000);
  });
});
