import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type OpenId, startOpenId } from '../support/openid.ts';
import { served } from '../support/served.ts';
import { createKit, publishedKeys } from '../teams/door-kit.ts';
import { activityFor, genuine } from '../teams/forgeries.ts';
import { clickOf, environmentOf } from './kit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Lets a signal break the store's thread from inside, which nothing that belongs to the bot can do. */
const breaker = (how: string) => `
import threads from 'node:worker_threads';
import { syncBuiltinESMExports } from 'node:module';
const own = \`; { const { BroadcastChannel } = require('node:worker_threads'); const c = new BroadcastChannel('break'); c.onmessage = () => setTimeout(() => { ${how} }, 0); c.unref(); }\`;
const { Worker } = threads;
threads.Worker = class extends Worker { constructor(program, options) { super(options?.eval ? program + own : program, options); } };
syncBuiltinESMExports();
const channel = new threads.BroadcastChannel('break');
channel.unref();
process.on('SIGWINCH', () => channel.postMessage(1));
`;

describe('a server whose store’s thread breaks', () => {
  // Nobody is there to be told anything.
  const kit = { ...createKit(Date.now()), serviceUrl: 'http://127.0.0.1:9/' };
  let openId: OpenId;
  let folder: string;
  before(async () => {
    openId = await startOpenId(publishedKeys(kit));
    folder = await mkdtemp(join(tmpdir(), 'pilot-broken-'));
  });
  after(async () => {
    await openId.close();
    await rm(folder, { recursive: true, force: true });
  });

  let count = 0;
  async function start(how: string): Promise<{ child: ChildProcess; url: string; said: () => string }> {
    count += 1;
    const preload = join(folder, `break-${count}.mjs`);
    await writeFile(preload, breaker(how));
    const env = environmentOf(kit, openId, `sqlite:${join(folder, `${count}.db`)}`);
    const { PATH, HOME } = process.env;
    const args = ['--import', pathToFileURL(preload).href, ...served()];
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { PATH, HOME, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += String(chunk)));
    for (let tries = 0; !/listens on port \d+/.test(said); tries += 1) {
      assert.ok(tries < 400, said);
      await wait(100);
    }
    return { child, url: `http://127.0.0.1:${/listens on port (\d+)/.exec(said)?.[1]}`, said: () => said };
  }
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const status = async (url: string) => (await fetch(url)).status;
  /** Somebody presses a button whose answer needs the store. */
  async function press(url: string): Promise<{ readonly text: string; readonly ms: number }> {
    const since = performance.now();
    const answer = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { authorization: genuine(kit).authorization ?? '', 'content-type': 'application/json' },
      body: JSON.stringify(activityFor(kit, clickOf({ verb: 'approve', data: { change: 'c1', version: 2 } }))),
    });
    return { text: await answer.text(), ms: performance.now() - since };
  }

  for (const [name, how] of [
    ['meets an error that nobody catches', `throw new Error('boom')`],
    ['ends', 'process.exit(3)'],
  ] as const)
    it(`ends, so that it is started anew, when its thread ${name}`, async () => {
      const { child, url, said } = await start(how);
      const over = once(child, 'exit');
      assert.deepEqual([await status(`${url}/healthz`), await status(`${url}/readyz`)], [200, 200]);
      child.kill('SIGWINCH');
      const [code] = await over;
      assert.equal(code, 1);
      assert.match(said(), /the store’s thread has ended, and so does this process/);
    });

  it('answers people in good time though its thread hangs, says so by both probes and in the log, and ends on SIGTERM all the same', async () => {
    // It hangs without a processor's time, which the others here need.
    const { child, url, said } = await start('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)');
    try {
      child.kill('SIGWINCH');
      await wait(200);
      // Teams waits for fifteen seconds.
      const first = press(url);
      await wait(3_000);
      const second = await press(url);
      assert.match((await first).text, /can't reach my records/);
      assert.match(second.text, /can't reach my records/);
      assert.ok((await first).ms < 14_000, `${(await first).ms} ms`);
      assert.ok(second.ms < 12_000, `${second.ms} ms, though others wait for longer`);
      // It is known to be silent.
      const third = await press(url);
      assert.match(third.text, /can't reach my records/);
      assert.ok(third.ms < 4_000, `${third.ms} ms`);
      let health = 200;
      for (let tries = 0; health === 200 && tries < 200; tries += 1) {
        await wait(100);
        health = await status(`${url}/healthz`);
      }
      assert.deepEqual([health, await status(`${url}/readyz`)], [503, 503]);
      assert.match(said(), /the store’s thread doesn’t answer/);
      const over = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = await over;
      assert.equal(code, 0);
    } finally {
      child.kill('SIGKILL');
    }
  });
});
