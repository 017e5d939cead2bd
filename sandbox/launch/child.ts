import { spawn } from 'node:child_process';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const tether = fileURLToPath(new URL('../preload-tether.cjs', import.meta.url));
const stopMs = 10_000;

/** How to start one part of the practice run. `args` go to Node; output goes to `logFile`. */
export type Spec = {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly logFile: string;
  /** Answers 200 as soon as this part is ready. */
  readonly readyUrl: string;
};

export type Child = {
  readonly name: string;
  readonly pid: number;
  readonly logFile: string;
  /** How it ended, as words ("exit code 1", "signal SIGKILL"); pending while it runs. */
  readonly ended: Promise<string>;
  readonly hasEnded: () => boolean;
  readonly lastLines: (count: number) => Promise<readonly string[]>;
  /** Asks it to end and, when it doesn't within ten seconds, ends it. */
  readonly stop: () => Promise<void>;
  readonly kill: () => void;
};

/**
 * Starts one part as its own process, tied to this one: it ends when this process ends, however that happens.
 * Rejects when the process can't be started at all.
 */
export async function startChild(spec: Spec): Promise<Child> {
  await mkdir(dirname(spec.logFile), { recursive: true });
  await mkdir(spec.cwd, { recursive: true });
  const log = await open(spec.logFile, 'w');
  try {
    const child = spawn(process.execPath, ['--require', tether, ...spec.args], {
      cwd: spec.cwd,
      env: spec.env,
      stdio: ['ignore', log.fd, log.fd, 'ipc'],
      // In a terminal Ctrl-C goes to the whole group; only the launcher may act on it, so that the parts end in order.
      // (On Windows a detached process would open a window of its own; there the preload ignores Ctrl-C.)
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    let isOver = false;
    const ended = new Promise<string>((resolve) => {
      child.once('exit', (code, signal) => {
        isOver = true;
        resolve(signal ? `signal ${signal}` : `exit code ${code}`);
      });
    });
    return {
      name: spec.name,
      pid: child.pid ?? 0,
      logFile: spec.logFile,
      ended,
      hasEnded: () => isOver,
      lastLines: async (count) => lines(await readFile(spec.logFile, 'utf8')).slice(-count),
      stop: async () => {
        if (isOver) return;
        child.kill('SIGTERM');
        const timer = setTimeout(() => child.kill('SIGKILL'), stopMs);
        await ended;
        clearTimeout(timer);
      },
      kill: () => child.kill('SIGKILL'),
    };
  } finally {
    await log.close();
  }
}

const lines = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');
