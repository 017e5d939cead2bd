import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const COPIED = ['bot', 'cards', 'sandbox', 'manifest', 'docs', 'test', 'package.json', '.mocharc.json'];

/** A text put behind the only place in a file where `after` stands. */
export type Edit = readonly [file: string, after: string, added: string];

export type ScratchCopy = {
  readonly write: (file: string, text: string) => Promise<void>;
  readonly edit: (...edits: readonly Edit[]) => Promise<void>;
  /** What the compiler has against it, a line each; none where nothing. */
  readonly complaints: () => Promise<readonly string[]>;
  /** What the tests of these files (and options) say, and whether all of them pass. */
  readonly mocha: (...args: readonly string[]) => Promise<{ readonly isGreen: boolean; readonly said: string }>;
  readonly end: () => Promise<void>;
};

/** The program beside itself, to be changed as its next author would. */
export async function scratchCopy(): Promise<ScratchCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'writeback-scratch-'));
  await Promise.all(COPIED.map((name) => cp(join(root, name), join(folder, name), { recursive: true })));
  // What a step or a kind touches; the rest of the tests would only take time.
  const { compilerOptions } = JSON.parse(await readFile(join(root, 'tsconfig.json'), 'utf8'));
  const include = ['bot', 'cards', 'test/workflow', 'test/cards'];
  const options = { ...compilerOptions, incremental: true, tsBuildInfoFile: 'built.json' };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include }));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));

  const run = (file: string, args: readonly string[]) =>
    new Promise<{ readonly isGreen: boolean; readonly said: string }>((resolve) => {
      const options = {
        cwd: folder,
        maxBuffer: 1 << 26,
        env: { ...process.env, MOCHA_WORKER_ID: undefined, SANDBOX_JOURNAL: undefined },
      };
      execFile(process.execPath, [join(root, 'node_modules', file), ...args], options, (error, stdout, stderr) =>
        resolve({ isGreen: error === null, said: `${stdout}${stderr}` }),
      );
    });

  return {
    write: (file, text) => writeFile(join(folder, file), text),
    edit: async (...edits) => {
      for (const [file, after, added] of edits) {
        const [head, tail, ...more] = (await readFile(join(folder, file), 'utf8')).split(after);
        if (tail === undefined || more.length > 0) throw new Error(`${file} doesn't hold this once: ${after}`);
        await writeFile(join(folder, file), `${head}${after}${added}${tail}`);
      }
    },
    complaints: async () =>
      (await run('typescript/bin/tsc', ['--noEmit'])).said.split('\n').filter((line) => /error/.test(line)),
    mocha: (...args) => run('mocha/bin/mocha.js', args),
    end: () => rm(folder, { recursive: true, force: true }),
  };
}
