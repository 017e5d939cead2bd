import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { told } from './told.ts';

const { serve } = packageJson.scripts;
const program = fileURLToPath(new URL('./server-child.ts', import.meta.url));
/** The limits that `npm run serve` gives V8. */
const LIMITS = serve.split(' ').filter((word) => word.startsWith('--max-'));

export type ServerProcess = {
  /** Resolves once it listens; rejects where it ends before. */
  readonly port: Promise<number>;
  readonly hasEnded: () => boolean;
  /** SIGKILL; resolves once it is gone. */
  readonly kill: () => Promise<void>;
  /** Microseconds of processor time so far. */
  readonly cpu: () => Promise<number>;
};

/** The production server in a process of its own, with nothing of this process's environment but the path. */
export function startProcess(env: Readonly<Record<string, string>>): ServerProcess {
  const child = fork(program, {
    execArgv: [...LIMITS, '--no-warnings', '--import', 'tsx'],
    env: { PATH: process.env.PATH, ...env },
  });
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
