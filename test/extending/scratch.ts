import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['bot', 'cards', 'manifest', 'tab', 'sandbox', 'docs', 'test', 'bench'];
const FILES = ['package.json', '.mocharc.json', 'tsconfig.json'];

/** A text put behind the only place in a file where `after` stands. */
export type Edit = readonly [file: string, after: string, added: string];
type Ended = { readonly isGreen: boolean; readonly said: string };

/** The program beside itself, to be changed as its next author would, with the packages of the real one. */
export type Scratch = {
  readonly write: (path: string, text: string) => Promise<void>;
  readonly edit: (...edits: readonly Edit[]) => Promise<void>;
  /** Takes such texts out again. */
  readonly unedit: (...edits: readonly Edit[]) => Promise<void>;
  /** Replaces a text that stands in a file once or more. */
  readonly change: (path: string, from: string, to: string) => Promise<void>;
  readonly copy: (from: string, to: string) => Promise<void>;
  /** What the compiler has against it: `file(line,column): error TS…`, each with its reasons. */
  readonly complaints: () => Promise<readonly string[]>;
  /** Runs a command of package.json, with what stands behind it. */
  readonly npm: (command: string) => Promise<Ended>;
  /** Runs node with these arguments. */
  readonly node: (...args: readonly string[]) => Promise<Ended>;
  /** What the tests of these files (and options) say, and whether all of them pass. */
  readonly mocha: (...args: readonly string[]) => Promise<Ended>;
  /** Runs a program at the copy's root; returns what it printed. */
  readonly play: (program: string, env?: typeof APART) => Promise<string>;
  /** From now on only these folders are compiled. */
  readonly narrow: (folders: readonly string[]) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** The files that such complaints are of, in order. */
export const placesIn = (complaints: readonly string[]): readonly string[] =>
  [...new Set(complaints.map((error) => error.split('(')[0] ?? error))].sort();

/** A run of its own, whose requests are held against no published interface. */
export const APART = { MOCHA_WORKER_ID: undefined, SANDBOX_JOURNAL: undefined };

export async function scratchCopy(): Promise<Scratch> {
  const home = await mkdtemp(join(tmpdir(), 'writeback-extending-'));
  const at = (path: string) => join(home, path);
  const fromRoot = (path: string) =>
    cp(join(root, path), at(path), { recursive: true, filter: (from) => basename(from) !== 'node_modules' });
  await Promise.all([...FOLDERS, ...FILES].map(fromRoot));
  await symlink(join(root, 'node_modules'), at('node_modules'));
  // What the compiler has found out of the real one, if it was asked: it looks anew only at what differs.
  await fromRoot('.types.tsbuildinfo').catch(() => undefined);

  const run = (file: string, args: readonly string[], env = {}) =>
    new Promise<Ended>((resolve) => {
      const options = { cwd: home, maxBuffer: 1 << 26, env: { ...process.env, ...env } };
      execFile(file, args, options, (error, stdout, stderr) =>
        resolve({ isGreen: error === null, said: `${stdout}${stderr}` }),
      );
    });
  const node = (...args: readonly string[]) => run(process.execPath, args);

  const write = async (path: string, text: string) => {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), text);
  };
  /** Puts a text at the only place where another one stands. */
  const replace = async (path: string, from: string, to: string) => {
    const [head, tail, ...more] = (await readFile(at(path), 'utf8')).split(from);
    assert.ok(tail !== undefined && more.length === 0, `${path} doesn't hold this once: ${from}`);
    await write(path, `${head}${to}${tail}`);
  };
  const complaints = async () => {
    // Checkers side by side each look into what all of them need: on two cores that are at work, one alone takes two thirds of theirs.
    const { said } = await node(at('node_modules/typescript/bin/tsc'), '--pretty', 'false', '--singleThreaded');
    return said
      .split(/\n(?=\S)/)
      .map((error) => error.trim())
      .filter(Boolean);
  };

  return {
    write,
    complaints,
    edit: async (...edits) => {
      for (const [path, after, added] of edits) await replace(path, after, `${after}${added}`);
    },
    unedit: async (...edits) => {
      for (const [path, after, added] of edits) await replace(path, `${after}${added}`, after);
    },
    narrow: async (folders) => {
      const config = JSON.parse(await readFile(at('tsconfig.json'), 'utf8'));
      await write('tsconfig.json', JSON.stringify({ ...config, include: folders }));
    },
    node,
    change: async (path, from, to) => {
      const text = await readFile(at(path), 'utf8');
      assert.ok(text.includes(from), `${path} holds no ${from}`);
      await write(
        path,
        text.replaceAll(from, () => to),
      );
    },
    copy: (from, to) => cp(at(from), at(to), { recursive: true }),
    npm: (command) => run('npm', ['run', '--silent', ...command.split(' ')]),
    mocha: (...args) => run(process.execPath, [at('node_modules/mocha/bin/mocha.js'), ...args], APART),
    play: async (program, env) => {
      await writeFile(at('play.ts'), program);
      const { isGreen, said } = await run(process.execPath, ['--import', 'tsx', 'play.ts'], env);
      assert.ok(isGreen, said);
      return said;
    },
    remove: () => rm(home, { recursive: true, force: true }),
  };
}
