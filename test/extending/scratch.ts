import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** A copy of this project that a test may change, with the packages of the real one. */
export type Scratch = {
  /** Replaces a text that stands in a file once or more. */
  readonly change: (path: string, from: string, to: string) => Promise<void>;
  readonly copy: (from: string, to: string) => Promise<void>;
  /** What the compiler finds wrong, each with its reasons: `file(line,column): error TS…`. */
  readonly compile: () => Promise<readonly string[]>;
  /** Runs a program at the copy's root; returns what it printed. */
  readonly play: (program: string) => Promise<string>;
  readonly remove: () => Promise<void>;
};

const FOLDERS = ['bot', 'cards', 'manifest', 'tab', 'sandbox', 'test/support', 'test/teams-client'];
/** What a stranger's change can break without anyone telling: the rest of the tests is left out for the compiler's time. */
const COMPILED = ['bot', 'cards', 'manifest'];

export async function scratchCopy(): Promise<Scratch> {
  const home = await mkdtemp(join(tmpdir(), 'writeback-extending-'));
  const at = (path: string) => join(home, path);
  for (const path of [...FOLDERS, 'package.json', 'tsconfig.json'])
    await cp(join(root, path), at(path), { recursive: true });
  await symlink(join(root, 'node_modules'), at('node_modules'));
  // The second time costs less than the first.
  const compilerOptions = { incremental: true, tsBuildInfoFile: './built.json' };
  const config = { extends: './tsconfig.json', include: COMPILED, compilerOptions };
  await writeFile(at('tsconfig.scratch.json'), JSON.stringify(config));
  return {
    change: async (path, from, to) => {
      const text = await readFile(at(path), 'utf8');
      assert.ok(text.includes(from), `${path} holds no ${from}`);
      await writeFile(
        at(path),
        text.replaceAll(from, () => to),
      );
    },
    copy: (from, to) => cp(at(from), at(to), { recursive: true }),
    compile: async () => {
      const tsc = at('node_modules/typescript/bin/tsc');
      const options = { cwd: home, maxBuffer: 10_000_000 };
      const arguments_ = [tsc, '--project', 'tsconfig.scratch.json', '--pretty', 'false'];
      const told: unknown = await run(process.execPath, arguments_, options).then(
        ({ stdout }) => stdout,
        ({ stdout }) => stdout,
      );
      return String(told)
        .split(/\n(?=\S)/)
        .map((error) => error.trim())
        .filter(Boolean);
    },
    play: async (program) => {
      await writeFile(at('play.ts'), program);
      const { stdout } = await run(process.execPath, ['--import', 'tsx', 'play.ts'], { cwd: home });
      return stdout;
    },
    remove: () => rm(home, { recursive: true, force: true }),
  };
}
