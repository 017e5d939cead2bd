import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeep } from '../support/deep.ts';
import { startOpenId } from '../support/openid.ts';
import { layOut, layOutAll, PACKAGES, startIn } from '../support/started.ts';
import { createKit, publishedKeys } from '../teams/door-kit.ts';
import { environmentOf } from './kit.ts';

/** What a folder may be called; a backslash is the one that Node itself takes no module from. With each change the first four are tried, in one start. */
const NAMES = [
  '{one,two} **',
  'with #1',
  '100% %41',
  '$& `x` "y" \'z\'',
  'star*',
  'any?thing',
  '[set]',
  'é–ž',
  'a:b',
  'x.ts',
] as const;
const PROGRAM = "import { ROOT } from './lib/root.ts';\nprocess.stdout.write(ROOT.href);\n";

describe('a start from a folder of any name', () => {
  let folder: string;
  before(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'pilot-folders-')));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  // One within the other: each stands in the path of the program.
  for (const name of isDeep ? NAMES : [join(...NAMES.slice(0, 4))])
    it(`runs the program that lies in ${name}`, async () => {
      const ended = await startIn(await layOut(join(folder, name), PROGRAM, PACKAGES));
      assert.deepEqual([ended.code, ended.err], [0, '']);
      assert.equal(fileURLToPath(ended.out), `${join(folder, name)}/`);
    });

  it('runs the server and its store, which is in a thread with a program of its own', async () => {
    const here = join(folder, '{all} of [them]* ?#100% $&');
    await layOutAll(here);
    const kit = createKit(Date.now());
    const openId = await startOpenId(publishedKeys(kit));
    const server = spawn(process.execPath, ['bot/lib/run-bundled.mjs', 'bot/main.ts'], {
      cwd: here,
      env: { PATH: process.env.PATH, ...environmentOf(kit, openId, 'sqlite:./data/pilot.db') },
    });
    try {
      let said = '';
      for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
      while (!/listens/.test(said) && server.exitCode === null)
        await Promise.race([once(server.stdout, 'data'), once(server, 'close')]);
      assert.match(said, /listens on port \d+/);
      const made = JSON.parse(/^.*a new, empty store was made.*$/m.exec(said)?.[0] ?? '{}');
      assert.deepEqual([made.level, made.store], ['warn', join(here, 'data/pilot.db')]);
    } finally {
      server.kill('SIGKILL');
      await openId.close();
    }
  });
});
