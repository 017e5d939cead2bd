import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Places, portTrouble, root } from '../../sandbox/launch/places.ts';
import { freePorts } from '../support/sandbox.ts';

type Run = { readonly process: ChildProcess; readonly said: () => string; readonly ended: Promise<number | null> };

describe('npm start', () => {
  let data = '';
  let places: Places;
  let run: Run | undefined;
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'writeback-pilot-'));
    const [bot = 0, control = 0, cloud = 0, alex = 0, megan = 0] = await freePorts(5);
    places = { bot, control, cloud, alex, megan, data };
  });
  afterEach(async () => {
    run?.process.kill('SIGTERM');
    await run?.ended;
    await rm(data, { recursive: true, force: true });
  });

  function start(...flags: readonly string[]): Run {
    const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/start.ts', ...flags], {
      cwd: root,
      env: {
        ...process.env,
        PORT: String(places.bot),
        SANDBOX_PORT: String(places.control),
        SANDBOX_CLOUD_PORT: String(places.cloud),
        SANDBOX_ALEX_PORT: String(places.alex),
        SANDBOX_MEGAN_PORT: String(places.megan),
        SANDBOX_DATA: data,
      },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
    }
    run = { process: child, said: () => text, ended: once(child, 'close').then(([code]) => code) };
    return run;
  }

  async function says({ process: child, said, ended }: Run, words: RegExp): Promise<void> {
    while (!words.test(said())) {
      const isOver = await Promise.race([
        once(child.stdout ?? child, 'data').then(() => false),
        ended.then(() => true),
      ]);
      if (isOver && !words.test(said())) throw new Error(`npm start never said ${words}:\n${said()}`);
    }
  }

  it('starts the tenant and the bot, prints where they are, and stops both when asked', async () => {
    const started = start('--no-client');
    await says(started, /Ctrl-C stops everything/);
    assert.match(started.said(), new RegExp(`http://127\\.0\\.0\\.1:${places.control}/connect`));
    assert.equal((await fetch(`http://127.0.0.1:${places.bot}/readyz`)).status, 200);
    started.process.kill('SIGTERM');
    assert.equal(await started.ended, 0);
    assert.match(started.said(), /Stopped\.\n$/);
    assert.equal(await portTrouble(places, false), undefined, 'nobody listens any more');
    assert.ok((await readdir(data)).includes('bot.log'));
  });

  it('names the port in use and starts nothing', async () => {
    const server = createServer().listen(places.cloud, '127.0.0.1');
    await once(server, 'listening');
    try {
      const started = start('--no-client');
      assert.equal(await started.ended, 1);
      assert.match(started.said(), /^Port \d+ is already in use: end what uses it, or set SANDBOX_CLOUD_PORT/m);
      assert.deepEqual(await readdir(data), []);
    } finally {
      await once(server.close(), 'close');
    }
  });

  it('explains itself with --help', async () => {
    const started = start('--help');
    assert.equal(await started.ended, 0);
    assert.match(started.said(), /npm start -- --fresh/);
  });
});
