import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '../../bot/http/server.ts';
import { UNCOUNTED } from '../../bot/meters/meters.ts';
import type { Membership } from '../../bot/ports/index.ts';
import { bytesOf } from '../support/odd-lines.ts';
import { type OpenId, startOpenId } from '../support/openid.ts';
import { HELD_BACK, hold, raw, statusOf } from '../support/raw.ts';
import { served } from '../support/served.ts';
import { createKit, publishedKeys } from '../teams/door-kit.ts';
import { activityFor, genuine } from '../teams/forgeries.ts';
import { clickOf, environmentOf, startServer } from './kit.ts';

describe('the running server from start to end', () => {
  it('is alive at once, and ready when it has the keys', async () => {
    const server = await startServer();
    try {
      assert.deepEqual([(await server.get('/healthz')).status, (await server.get('/readyz')).status], [200, 200]);
    } finally {
      await server.close();
    }
  });

  it('answers a probe that asks by HEAD as one by GET, without a body', async () => {
    const server = await startServer();
    try {
      for (const path of ['/healthz', '/readyz']) {
        const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { method: 'HEAD' });
        assert.deepEqual([answer.status, await answer.text()], [200, '']);
        assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      }
    } finally {
      await server.close();
    }
  });

  it('is alive but not ready without keys', async () => {
    const server = await startServer({ keysFault: 'down' });
    try {
      assert.deepEqual([(await server.get('/healthz')).status, (await server.get('/readyz')).status], [200, 503]);
      assert.equal((await server.knock(genuine(server.kit))).status, 401);
    } finally {
      await server.close();
    }
  });

  it('has a limit for slow headers and for slow requests', () => {
    const idle = createServer({
      vouch: async () => undefined,
      door: async () => ({ ok: false, status: 401, reason: 'no-bearer' }),
      turn: async () => ({ status: 200 }),
      isAlive: () => true,
      isReady: async () => true,
      log: () => {},
      meters: UNCOUNTED,
    });
    assert.ok(idle.limits.headersMs > 0 && idle.limits.headersMs <= 10_000);
    assert.ok(idle.limits.requestMs > 0 && idle.limits.requestMs <= 15_000);
  });

  it('finishes the turn in flight before it closes, and takes no other', async () => {
    let release = () => {};
    let entered = () => {};
    const isIn = new Promise<void>((resolve) => (entered = resolve));
    const membership: Membership = async () => {
      entered();
      await new Promise<void>((resolve) => (release = resolve));
      return 'member';
    };
    const server = await startServer({ parts: { membership } });
    const bearer = { authorization: genuine(server.kit).authorization ?? '' };
    const click = activityFor(server.kit, clickOf({ verb: 'help', data: {} }, { replyToId: undefined }));
    const answer = server.post(click, bearer);
    await isIn;
    const closing = server.close();
    await assert.rejects(server.get('/healthz'), /ECONNREFUSED/);
    release();
    const { status, headers, text } = await answer;
    assert.deepEqual([status, headers.connection], [200, 'close']);
    assert.match(text, /AdaptiveCard/);
    await closing;
  });
});

describe('the process of the production server', () => {
  const kit = createKit(Date.now());
  let openId: OpenId;
  let folder: string;
  before(async () => {
    openId = await startOpenId(publishedKeys(kit));
    folder = await mkdtemp(join(tmpdir(), 'pilot-process-'));
  });
  after(async () => {
    await openId.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`ends by itself on ${signal}, within ten seconds, with requests half sent and connections held open`, async () => {
      const child = start({ ...environmentOf(kit, openId, `sqlite:${join(folder, `${signal}.db`)}`) });
      const port = await portOf(child);
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
      assert.equal(ready.status, 200);
      const held = Object.values(HELD_BACK).map((bytes) => hold(port, bytes));
      await Promise.all(held.map(({ opened }) => opened));
      // A connection of its own, taken after those: what they sent has been read.
      assert.equal(statusOf(await raw(port, bytesOf(['GET', '/healthz']))), 200);
      const asked = performance.now();
      child.kill(signal);
      const [code] = await once(child, 'exit');
      assert.equal(code, 0);
      assert.ok(performance.now() - asked < 10_000);
      await Promise.all(held.map(({ closed }) => closed));
    });
  }
});

function start(env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, served(), {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function portOf(child: ChildProcess): Promise<number> {
  for await (const chunk of child.stdout ?? []) {
    const port = /listens on port (\d+)/.exec(String(chunk))?.[1];
    if (port) return Number(port);
  }
  throw new Error('the server ended before it listened');
}
