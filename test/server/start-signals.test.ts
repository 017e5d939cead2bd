import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeep } from '../support/deep.ts';
import { type OpenId, startOpenId } from '../support/openid.ts';
import { SERVED } from '../support/served.ts';
import { createKit, publishedKeys } from '../teams/door-kit.ts';
import { environmentOf } from './kit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = [process.execPath, ...SERVED] as const;
/** Makes what it starts the first process of a world of its own, as a container does. */
const AS_FIRST = ['--pid', '--fork', '--mount-proc', '--kill-child'] as const;
const LAST_LINE = /Writeback Pilot has ended( before it was up)?\n$/;
/**
 * Each signal, each moment, and as a container's first process and as another; in the deep run each with each. First a process of its
 * own bundles the sources; after that the program is read, and its store opens.
 */
const EARLY = (['SIGTERM', 'SIGINT'] as const).flatMap((signal) =>
  (['while its sources are bundled', 'while it is read'] as const).flatMap((when) =>
    [true, false].map((asFirst) => [signal, when, asFirst] as const),
  ),
);
const isQuick = ([signal, when, asFirst]: (typeof EARLY)[number]): boolean =>
  (signal === 'SIGTERM') === asFirst && asFirst === (when === 'while it is read');

describe('a signal while the server starts', () => {
  const kit = createKit(Date.now());
  let openId: OpenId;
  let folder: string;
  before(async () => {
    openId = await startOpenId(publishedKeys(kit));
    folder = await mkdtemp(join(tmpdir(), 'pilot-early-'));
  });
  after(async () => {
    await openId.close();
    await rm(folder, { recursive: true, force: true });
  });

  let count = 0;
  function start([program = '', ...args]: readonly string[]) {
    count += 1;
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, ...environmentOf(kit, openId, `sqlite:${join(folder, `${count}.db`)}`) };
    const child = spawn(program, args, { cwd: root, env, detached: true });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    // The pipes close when the last process that holds them has ended, whoever that is.
    return { child, over: once(child, 'close'), said: () => said };
  }

  async function mustEnd({ child, over, said }: ReturnType<typeof start>, signal: () => void): Promise<void> {
    const asked = performance.now();
    signal();
    try {
      // It ends within seconds; a busy machine takes its time for what was begun.
      await Promise.race([over, pause(40_000)]);
      assert.ok(performance.now() - asked < 39_000, `it goes on: ${said()}`);
    } finally {
      endGroup(child);
    }
  }

  for (const [signal, when, asFirst] of EARLY.filter((one) => isDeep || isQuick(one)))
    it(`ends it with 0 and a line: ${signal} ${when}${asFirst ? ', as a container’s first process' : ''}`, async function () {
      if (asFirst && spawnSync('unshare', [...AS_FIRST, 'true']).status !== 0) this.skip();
      const started = start(asFirst ? ['unshare', ...AS_FIRST, ...PROGRAM] : PROGRAM);
      const pid = asFirst ? await childOf(started.child.pid) : Number(started.child.pid);
      await childOf(pid);
      if (when === 'while it is read') await childless(pid);
      await mustEnd(started, () => process.kill(pid, signal));
      assert.equal(started.child.exitCode, 0);
      assert.match(started.said(), LAST_LINE);
    });

  it('ends it where npm, which started it, was told', async () => {
    const started = start(['npm', 'run', 'serve']);
    while (!started.said().includes('run-bundled')) await once(started.child.stdout, 'data');
    await pause(250);
    await mustEnd(started, () => started.child.kill('SIGTERM'));
  });

  it('ends by itself where whoever npm told had gone before its first line', async () => {
    const shell = start([
      'sh',
      '-c',
      `npm_lifecycle_event=serve; export npm_lifecycle_event; (sleep 0.3; exec ${PROGRAM.join(' ')}) & exit`,
    ]);
    await mustEnd(shell, () => {});
    assert.match(shell.said(), LAST_LINE);
  });

  it('finds no process of the bundler beside it any more once it listens', async () => {
    const { child, said, over } = start(PROGRAM);
    while (!said().includes('listens')) await Promise.race([once(child.stdout, 'data'), over]);
    assert.equal(await childrenOf(child.pid), '');
    endGroup(child);
  });
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const childrenOf = (pid: number | undefined): Promise<string> => readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');

async function childOf(pid: number | undefined): Promise<number> {
  for (;;) {
    const child = Number.parseInt(await childrenOf(pid), 10);
    if (child > 0) return child;
    await pause(5);
  }
}

async function childless(pid: number): Promise<void> {
  while ((await childrenOf(pid)) !== '') await pause(5);
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // All have ended.
  }
}
