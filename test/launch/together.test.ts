import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Child, Spec } from '../../sandbox/launch/child.ts';
import { root } from '../../sandbox/launch/places.ts';
import { runTogether, stopAll } from '../../sandbox/launch/together.ts';
import { freePorts } from '../support/sandbox.ts';

const server = (port: number, extra = '') => `
  console.log('part on ${port}');
  require('node:http').createServer((q, s) => { s.end('ok'); ${extra} }).listen(${port}, '127.0.0.1');`;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(20);
}

describe('the parts of a practice run', () => {
  let folder = '';
  let ports: readonly number[] = [];
  const children: Child[] = [];
  const said: string[] = [];
  const spec = (name: string, port = 0, code = server(port)): Spec => ({
    name,
    args: ['-e', code],
    cwd: folder,
    env: process.env,
    logFile: join(folder, `${name}.log`),
    readyUrl: `http://127.0.0.1:${port}/`,
  });
  const run = (specs: readonly Spec[], signal: AbortSignal, onReady: () => void) =>
    runTogether(specs, children, { signal, say: (text) => void said.push(text), onReady });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'writeback-pilot-'));
    ports = await freePorts(2);
    children.length = 0;
    said.length = 0;
  });
  afterEach(async () => {
    await stopAll(children);
    assert.deepEqual(
      children.map(({ pid }) => isAlive(pid)),
      children.map(() => false),
      'no process is left behind',
    );
    await rm(folder, { recursive: true, force: true });
  });

  it('start one after the other, say so, and stop together when asked', async () => {
    const asked = new AbortController();
    const result = await run([spec('one', ports[0]), spec('two', ports[1])], asked.signal, () => asked.abort());
    assert.equal(result, undefined);
    assert.match(said.join(''), /^Starting one … ready \(\d+\.\d s\)\nStarting two … ready/);
  });

  it('all stop when one is killed, and the words name it, the signal and its last lines', async () => {
    const { signal } = new AbortController();
    const result = await run([spec('one', ports[0]), spec('two', ports[1])], signal, () => children[1]?.kill());
    assert.match(result ?? '', /The two ended by itself \(signal SIGKILL\)/);
    assert.match(result ?? '', new RegExp(`part on ${ports[1]}`));
    assert.match(result ?? '', /two\.log/);
  });

  it('do not go on when one dies while starting', async () => {
    const broken = spec('one', ports[0], 'console.error("no such file"); process.exit(3)');
    const result = await run([broken, spec('two', ports[1])], new AbortController().signal, () =>
      assert.fail('not ready'),
    );
    assert.match(result ?? '', /The one ended by itself \(exit code 3\).*no such file/s);
    assert.equal(children.length, 1);
  });

  it('stop while starting when asked to', async () => {
    const asked = new AbortController();
    const slow = spec('one', ports[0], 'setInterval(() => {}, 1000)');
    const running = run([slow, spec('two', ports[1])], asked.signal, () => assert.fail('not ready'));
    await until(() => children.length === 1);
    asked.abort();
    assert.equal(await running, undefined);
    assert.equal(children.length, 1);
  });

  it('end by themselves when the launcher is killed outright', async () => {
    const script = join(folder, 'launcher.mts');
    const pidFile = join(folder, 'pid');
    const child = pathToFileURL(join(root, 'sandbox/launch/child.ts')).href;
    await writeFile(
      script,
      `import { writeFileSync } from 'node:fs';
       import { startChild } from ${JSON.stringify(child)};
       const part = await startChild(${JSON.stringify({ ...spec('part', ports[0]), env: {} })});
       writeFileSync(${JSON.stringify(`${pidFile}.new`)}, String(part.pid));
       (await import('node:fs')).renameSync(${JSON.stringify(`${pidFile}.new`)}, ${JSON.stringify(pidFile)});`,
    );
    const launcher = spawn(process.execPath, ['--import', 'tsx', script], { cwd: root, stdio: 'ignore' });
    const readPid = () => readFile(pidFile, 'utf8').catch(() => '');
    await until(async () => (await readPid()) !== '');
    const pid = Number(await readPid());
    assert.ok(isAlive(pid));
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
    await until(() => !isAlive(pid));
  });
});
