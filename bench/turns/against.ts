import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { seedStore } from './seed.ts';

const run = promisify(execFile);
/** What starts a server to be measured. */
const OURS_STARTS = 'bench/turns/ours.ts';
const HERE = fileURLToPath(new URL('../..', import.meta.url));

/** The sources of one commit, ready to run; `seed` fills a store with that commit's own code, since its shape is its own. */
export type Tree = {
  readonly name: string;
  readonly folder: string;
  readonly seed: (url: string, readings: number, waiting: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The sources at hand. */
export const OURS: Tree = { name: 'ours', folder: HERE, seed: seedStore, close: async () => {} };

/**
 * Another commit of this repository, checked out beside this one, with its own packages where it locks others.
 *
 * @param commit whatever git takes for one
 * @throws where git knows no such commit
 */
export async function checkOut(commit: string): Promise<Tree> {
  const git = (...args: readonly string[]) => run('git', ['-C', HERE, ...args]).then(({ stdout }) => stdout.trim());
  const name = await git('rev-parse', '--short', '--verify', `${commit}^{commit}`);
  const folder = await mkdtemp(join(tmpdir(), `pilot-${name}-`));
  await git('worktree', 'add', '--quiet', '--force', '--detach', folder, name);
  // Started and known as this one is: what is made up here is made up there.
  await copyFile(join(HERE, OURS_STARTS), join(folder, OURS_STARTS));
  const isLockedAlike = await git('diff', '--quiet', name, '--', 'package-lock.json').then(
    () => true,
    () => false,
  );
  if (isLockedAlike) await symlink(join(HERE, 'node_modules'), join(folder, 'node_modules'), 'junction');
  else await run('npm', ['ci', '--silent', '--no-audit', '--no-fund'], { cwd: folder });
  return {
    name,
    folder,
    seed: seeding(folder),
    close: async () => {
      await rm(join(folder, 'node_modules'), { recursive: true, force: true });
      await git('worktree', 'remove', '--force', folder);
    },
  };
}

/** In a process of its own, so that two commits' modules never meet: its seed.ts exports the same function as this one's. */
function seeding(folder: string): Tree['seed'] {
  return async (url, readings, waiting) => {
    const code = `import('./bench/turns/seed.ts').then(({ seedStore }) => seedStore(${JSON.stringify(url)}, ${readings}, ${waiting}))`;
    await run(process.execPath, ['--import', 'tsx', '--eval', code], { cwd: folder });
  };
}
