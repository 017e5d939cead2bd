import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OpenId, startOpenId } from '../support/openid.ts';
import { served } from '../support/served.ts';
import { createKit, publishedKeys } from '../teams/door-kit.ts';
import { environmentOf } from './kit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The command that the image runs, and the one that the template gives to App Service, which puts it at the end of a script. */
const IMAGE: readonly string[] = JSON.parse(/^CMD (\[.+\])$/m.exec(read('Dockerfile'))?.[1] ?? '[]');
const APP_SERVICE = /appCommandLine: '([^']+)'/.exec(read('env/infra/azure.bicep'))?.[1] ?? '';

/** How someone starts the server; the first process of each is the one that the signal goes to. */
const STARTS: Readonly<Record<string, readonly string[]>> = {
  'npm run serve': ['npm', 'run', 'serve'],
  'a shell around npm run serve': ['sh', '-c', 'npm run serve'],
  'a shell that would go on after npm run serve': ['bash', '-ec', 'npm run serve; true'],
  'two shells around it': ['sh', '-c', 'sh -c "npm run --silent serve; true"; true'],
  'a shell around node': ['sh', '-c', 'node --import tsx bot/main.ts; true'],
  'the command of the image': IMAGE,
  'the command of App Service in its script': ['sh', '-c', `export PORT\nPATH="$PATH:/nowhere" ${APP_SERVICE}\n`],
};

describe('SIGTERM to whatever started the server', () => {
  // npm, a shell and tsx come up before the server does.
  const kit = createKit(Date.now());
  let openId: OpenId;
  let folder: string;
  before(async () => {
    openId = await startOpenId(publishedKeys(kit));
    folder = await mkdtemp(join(tmpdir(), 'pilot-signals-'));
  });
  after(async () => {
    await openId.close();
    await rm(folder, { recursive: true, force: true });
  });

  let count = 0;
  function start([program = '', ...args]: readonly string[], stdin: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
    count += 1;
    const env = environmentOf(kit, openId, `sqlite:${join(folder, `${count}.db`)}`);
    const { PATH, HOME } = process.env;
    // In a group of its own, so that a test that fails leaves nothing behind.
    return spawn(program, args, {
      cwd: root,
      env: { PATH, HOME, ...env },
      stdio: [stdin, 'pipe', 'inherit'],
      detached: true,
    });
  }

  for (const [name, command] of Object.entries(STARTS))
    it(`ends a server that was started by ${name}, within seconds`, async () => {
      const child = start(command);
      // The pipe closes when the last process that holds it has ended, whoever that is.
      const over = once(child, 'close');
      try {
        const url = `http://127.0.0.1:${await portOf(child)}/healthz`;
        assert.equal((await fetch(url)).status, 200);
        const asked = performance.now();
        child.kill('SIGTERM');
        await Promise.race([over, tooLong()]);
        assert.ok(performance.now() - asked < 8_000);
        await assert.rejects(fetch(url), 'something still serves');
      } finally {
        if (child.pid) endGroup(child.pid);
      }
    });

  it('leaves a server alone that a script has started and left', async () => {
    const script = join(folder, 'start.sh');
    const server = served().map((word) => `'${word}'`);
    await writeFile(script, `node ${server.join(' ')} &\nread -r line\n`);
    const child = start(['bash', script], 'pipe');
    try {
      const url = `http://127.0.0.1:${await portOf(child)}/healthz`;
      child.stdin?.end('go\n');
      await once(child, 'exit');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      assert.equal((await fetch(url)).status, 200);
    } finally {
      if (child.pid) endGroup(child.pid);
    }
  });
});

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All have ended.
  }
}

async function tooLong(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, 9_000).unref());
  throw new Error('something is left serving');
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const port = /listens on port (\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
    });
    child.once('close', () => reject(new Error('the server ended before it listened')));
  });
}
