import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };

const [, ...words] = packageJson.scripts.serve.split(' ');
const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** What `npm run serve` gives V8. */
export const FLAGS: readonly string[] = words.filter((word) => word.startsWith('--'));
/** What it starts: this one reads the sources, and those of the program it is given. */
export const RUNNER = path(words.find((word) => word.endsWith('.mjs')) ?? '');
/** The arguments of node that start the server as it is shipped. */
export const SERVED: readonly string[] = [...FLAGS, RUNNER, path('bot/main.ts')];

// One folder for all processes of a run, which its reporter removes; a run with another reporter has one for each process.
const bundles = process.env.RUN_TALLY ? dirname(process.env.RUN_TALLY) : mkdtempSync(join(tmpdir(), 'run-bundles-'));
if (!process.env.RUN_TALLY) process.once('exit', () => rmSync(bundles, { recursive: true, force: true }));

/**
 * The arguments of RUNNER that run a program of this repository, whose sources are read only once in a run of the tests: most of what
 * a start takes. A test of the start itself doesn't ask for this.
 */
export function readOnce(program: string): readonly [program: string, made: string] {
  const made = join(bundles, createHash('sha256').update(program).digest('hex'));
  if (!existsSync(made)) {
    const own = `${made}.${process.pid}`;
    const options = { maxBuffer: 1 << 28, env: { ...process.env, ESBUILD_WORKER_THREADS: '0' } };
    writeFileSync(own, execFileSync(process.execPath, [path('bot/lib/bundle.mjs'), program], options));
    renameSync(own, made);
  }
  return [program, made];
}

/** The arguments of node that run such a program, with arguments of its own. */
export const ranOnce = (program: string, ...args: readonly string[]): readonly string[] => [
  RUNNER,
  ...readOnce(program),
  ...args,
];

/** As SERVED, with its sources read once in a run of the tests: for what is asked of a server that is up. */
export const served = (): readonly string[] => [...FLAGS, ...ranOnce(path('bot/main.ts'))];
