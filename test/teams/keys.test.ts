import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { createKeys } from '../../bot/teams/door/keys.ts';
import { createSigningKey, jwkOf, type OpenId, startOpenId } from '../support/openid.ts';
import { NOON } from './door-kit.ts';

const HOUR = 3_600_000;
const first = createSigningKey('first');
const second = createSigningKey('second');

describe('the signing keys', () => {
  let openId: OpenId;
  let clock: number;
  const start = (deadlineMs?: number) =>
    createKeys({ metadataUrl: openId.metadataUrl, now: () => clock, ...(deadlineMs ? { deadlineMs } : {}) });

  beforeEach(async () => {
    clock = NOON;
    openId = await startOpenId([jwkOf(first, ['msteams'])]);
  });
  afterEach(() => openId.close());

  it('are ready after the fetch at start-up', async () => {
    const keys = start();
    await keys.prefetch();
    assert.equal(keys.ready(), true);
    const found = await keys.find('first');
    assert.deepEqual(found?.endorsements, ['msteams']);
    assert.ok(found?.key.equals(first.publicKey));
  });

  it('are fetched once for fifty callers at the same time', async () => {
    const keys = start();
    const found = await Promise.all(Array.from({ length: 50 }, () => keys.find('first')));
    assert.ok(found.every((key) => key));
    assert.deepEqual(openId.served, { metadata: 1, keys: 1 });
  });

  it('stay the same object between two requests', async () => {
    const keys = start();
    assert.equal(await keys.find('first'), await keys.find('first'));
  });

  it('are fetched anew in the background after a day', async () => {
    const keys = start();
    await keys.prefetch();
    openId.keys = [jwkOf(first, ['msteams']), jwkOf(second, ['msteams'])];
    clock += 24 * HOUR;
    assert.ok(await keys.find('first'));
    assert.ok(await keys.find('second'), 'the second request waits for the fetch that the first one began');
    assert.equal(openId.served.keys, 2);
  });

  it('go on serving for one more day while the endpoint is down, and then no longer', async () => {
    const keys = start();
    await keys.prefetch();
    openId.fault = 'down';
    clock += 47 * HOUR;
    assert.ok(await keys.find('first'));
    assert.equal(keys.ready(), true);
    clock += HOUR;
    assert.equal(await keys.find('first'), undefined);
    assert.equal(keys.ready(), false);
  });

  it('come back by themselves when the endpoint does, as soon as somebody asks whether they are ready', async () => {
    openId.fault = 'down';
    const keys = start();
    await keys.prefetch();
    assert.equal(keys.ready(), false);
    openId.fault = 'none';
    clock += 30_000;
    keys.ready();
    await keys.find('first');
    assert.equal(keys.ready(), true);
  });

  it('are not asked for again within half a minute of a failure', async () => {
    openId.fault = 'down';
    const keys = start();
    await keys.prefetch();
    for (let n = 0; n < 20; n += 1) await keys.find('first');
    assert.equal(openId.served.metadata, 1);
  });

  it('are looked up anew for an unknown key id, five minutes after the last fetch at the earliest', async () => {
    const keys = start();
    await keys.prefetch();
    openId.keys = [jwkOf(second, ['msteams'])];
    assert.equal(await keys.find('second'), undefined);
    clock += 299_999;
    assert.equal(await keys.find('second'), undefined);
    clock += 1;
    assert.ok(await keys.find('second'));
    assert.equal(await keys.find('first'), undefined, 'a withdrawn key is gone');
    assert.equal(openId.served.keys, 2);
  });

  it('come back within half a minute when the clock is set back before they could be fetched', async () => {
    openId.fault = 'down';
    const keys = start();
    await keys.prefetch();
    clock -= HOUR;
    openId.fault = 'none';
    keys.ready();
    await keys.find('first');
    assert.equal(keys.ready(), true);
  });

  it('are looked up anew for an unknown key id when the clock was set back', async () => {
    const keys = start();
    await keys.prefetch();
    openId.keys = [jwkOf(second, ['msteams'])];
    clock -= 24 * HOUR;
    assert.ok(await keys.find('second'));
  });

  it('go on serving for a day when the clock was set back and the endpoint is down, and then no longer', async () => {
    const keys = start();
    await keys.prefetch();
    openId.fault = 'down';
    clock -= 1_000 * HOUR;
    assert.ok(await keys.find('first'));
    clock += 24 * HOUR - 1;
    assert.ok(await keys.find('first'));
    clock += 1;
    assert.equal(await keys.find('first'), undefined);
    assert.equal(keys.ready(), false);
  });

  for (const fault of ['garbage', 'empty', 'redirect', 'plain-http-keys', 'down'] as const) {
    it(`survive an endpoint that is ${fault}`, async () => {
      const keys = start();
      await keys.prefetch();
      openId.fault = fault;
      clock += 24 * HOUR;
      await keys.prefetch();
      assert.ok(await keys.find('first'));
    });
  }

  it('are given up on at the deadline when the endpoint stalls', async () => {
    openId.fault = 'stall';
    const keys = start(40);
    await keys.prefetch();
    assert.equal(keys.ready(), false);
  });

  it('leave out what is no RSA signing key of 2048 bits', async () => {
    const weak = createSigningKey('weak', 1024);
    const listed = jwkOf(second, ['msteams']);
    openId.keys = [
      jwkOf(weak, ['msteams']),
      { ...listed, kid: 'encryption', use: 'enc' },
      { ...listed, kid: 'other-algorithm', alg: 'PS256' },
      { ...listed, kid: 'elliptic', kty: 'EC' },
      { ...listed, kid: 'broken', n: '!!' },
      { ...listed, kid: 7 },
      null,
      listed,
    ];
    const keys = start();
    await keys.prefetch();
    for (const kid of ['weak', 'encryption', 'other-algorithm', 'elliptic', 'broken', '7']) {
      assert.equal(await keys.find(kid), undefined, kid);
    }
    assert.ok(await keys.find('second'));
  });

  it('are refused at start-up from anything but https or loopback', () => {
    const from = (metadataUrl: string) => () => createKeys({ metadataUrl, now: () => clock });
    for (const address of [
      'http://login.botframework.com/',
      'http://127.0.0.1.evil.example/',
      'ftp://localhost/',
      'keys',
    ]) {
      assert.throws(from(address), /must be https/);
    }
    assert.doesNotThrow(from('https://login.botframework.com/v1/.well-known/openidconfiguration'));
    assert.doesNotThrow(from('http://localhost:1/'));
    assert.doesNotThrow(from('http://[::1]:1/'));
  });

  it('are simply not ready when nobody listens at the address', async () => {
    const port = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
    });
    const keys = createKeys({ metadataUrl: `http://127.0.0.1:${port}/`, now: () => clock });
    await keys.prefetch();
    assert.equal(keys.ready(), false);
    assert.equal(await keys.find('first'), undefined);
  });
});
