import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { FLAGS, RUNNER, readOnce } from './served.ts';
import { told } from './told.ts';

const program = fileURLToPath(new URL('./server-child.ts', import.meta.url));

export type ServerProcess = {
  /** Resolves once it listens; rejects where it ends before. */
  readonly port: Promise<number>;
  readonly hasEnded: () => boolean;
  /** SIGKILL; resolves once it is gone. */
  readonly kill: () => Promise<void>;
  /** Microseconds of processor time so far. */
  readonly cpu: () => Promise<number>;
};

/** The server-child, as it is shipped: bundled, and with the limits of `npm run serve`. Nothing of this process's environment but the path goes along. */
export function forkServer(env: Readonly<Record<string, string>>, flags: readonly string[] = []): ChildProcess {
  return fork(RUNNER, readOnce(program), { execArgv: [...FLAGS, ...flags], env: { PATH: process.env.PATH, ...env } });
}

export function startProcess(env: Readonly<Record<string, string>>): ServerProcess {
  const child = forkServer(env);
  const gone = once(child, 'exit');
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const port = told<{ readonly port: number }>(child).then((first) => first.port);
  // Whoever kills it while it starts doesn't ask for its port any more.
  port.catch(() => {});
  return {
    port,
    hasEnded,
    async kill() {
      if (!hasEnded()) child.kill('SIGKILL');
      await gone;
    },
    async cpu() {
      const answer = told<{ readonly cpu: NodeJS.CpuUsage }>(child);
      child.send('memory');
      const { user, system } = (await answer).cpu;
      return user + system;
    },
  };
}
