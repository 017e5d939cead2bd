import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OURS } from './against.ts';
import type { Stub } from './stub.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The Node that all contestants run under: the one from npm's `node` package. */
export const NODE = at('../rivals/node_modules/node/bin/node');

export const RIVALS = {
  floor: { file: at('../rivals/floor.mjs'), name: 'bare node http, no check' },
  verify: { file: at('../rivals/floor.mjs'), name: 'node http + RS256 check' },
  botbuilder: { file: at('../rivals/botbuilder.mjs'), name: 'botbuilder 4.23.3 echo, restify' },
  editing: { file: at('../rivals/botbuilder.mjs'), name: 'botbuilder echo that edits its card' },
  agents: { file: at('../rivals/agents.mjs'), name: 'agents-hosting 1.8.1 echo, express' },
  teams: { file: at('../rivals/teams.mjs'), name: 'teams.apps 2.1.0 echo, express' },
} as const;
export type RivalId = keyof typeof RIVALS;

export type Usage = {
  readonly cpu: { readonly user: number; readonly system: number };
  readonly rss: number;
  readonly heap: number;
};
export type Contestant = {
  readonly port: number;
  /** Milliseconds from the start of the process until it listened. */
  readonly startedIn: number;
  readonly usage: () => Promise<Usage>;
  /** What processors worked for it so far, in ms; unlike `usage`, asking costs nothing. Only the bot itself tells. */
  readonly spent: () => Promise<number>;
  /** How many activities its own code has got, as far as it tells. */
  readonly ran: () => number;
  readonly hasEnded: () => boolean;
  readonly stop: () => Promise<void>;
};

type Env = Readonly<Record<string, string>>;

export function startRival(id: RivalId, stub: Stub, env: Env): Promise<Contestant> {
  const key = stub.connector.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return start([RIVALS[id].file], ['--require', at('../rivals/redirect.cjs')], {
    ...env,
    BENCH_STUB: stub.url,
    ...(id === 'verify' ? { BENCH_VERIFY: key } : {}),
    ...(id === 'editing' ? { BENCH_EDIT: 'yes' } : {}),
  });
}

/** What our production server needs to run here. `tenants` is a file, `approver` an object id, `store` as `STORE_URL` has it. */
export const environmentOfOurs = (stub: Stub, given: { tenants: string; approver: string; store: string }): Env => ({
  BENCH_TENANTS: given.tenants,
  BOT_TYPE: 'SingleTenant',
  BOT_PASSWORD: 'secret',
  BOT_OPENID_METADATA: stub.metadataUrl,
  AUTHORITY_HOST: stub.url,
  GRAPH_BASE_URL: stub.url,
  PORTAL_BASE_URL: stub.url,
  APPROVERS: `user:${given.approver}`,
  STORE_URL: given.store,
});

/**
 * @param options.node the rivals' own, so that all run under the same; or the one at hand where there are none beside it
 * @param options.folder the sources that run; those at hand unless said
 */
export function startOurs(
  env: Env,
  options: { readonly flags?: readonly string[]; readonly node?: string; readonly folder?: string } = {},
): Promise<Contestant> {
  const { flags = [], node = NODE, folder = OURS.folder } = options;
  const file = join(folder, 'bench/turns/ours.ts');
  const { limits, runner } = servedWith(folder);
  return runner
    ? start([join(folder, runner), file], [...limits, ...flags], env, node, folder)
    : start([file], [...limits, '--import', 'tsx', ...flags], env, node, folder);
}

/** How that commit serves in earnest, from its `serve` script: the limits that V8 gets, and what runs the program where tsx doesn't. */
function servedWith(folder: string): { readonly limits: readonly string[]; readonly runner: string | undefined } {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { scripts: { serve: string } };
  const words = scripts.serve.split(' ');
  return { limits: words.filter((word) => word.startsWith('--max-')), runner: words.find((w) => w.endsWith('.mjs')) };
}

async function start(
  [file = '', ...args]: readonly string[],
  execArgv: readonly string[],
  env: Env,
  node = NODE,
  cwd = OURS.folder,
): Promise<Contestant> {
  const begin = performance.now();
  const child = fork(file, args, {
    execPath: node,
    cwd,
    execArgv: ['--expose-gc', '--no-warnings', ...execArgv],
    env: { PATH: process.env.PATH, ...env },
    stdio: [
      'ignore',
      process.env.BENCH_LOUD ? 'inherit' : 'ignore',
      process.env.BENCH_LOUD ? 'inherit' : 'ignore',
      'ipc',
    ],
  });
  // Each thing it is asked listens for its end too.
  child.setMaxListeners(0);
  let runs = 0;
  child.on('message', (message) => {
    if (isRun(message)) runs += 1;
  });
  const { port } = await told<{ port: number }>(child);
  return {
    port,
    startedIn: performance.now() - begin,
    spent: async () => {
      const answer = told<Pick<Usage, 'cpu'>>(child);
      child.send('spent');
      const { user, system } = (await answer).cpu;
      return (user + system) / 1000;
    },
    usage: () => {
      const answer = told<Usage>(child);
      child.send('usage');
      return answer;
    },
    ran: () => runs,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 12_000);
      await ended;
      clearTimeout(timer);
    },
  };
}

const isRun = (message: unknown): boolean => typeof message === 'object' && message !== null && 'ran' in message;

/** The next thing a contestant tells of itself. */
async function told<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('a contestant ended by itself')));
  ended.catch(() => {});
  for (;;) {
    const [first] = await Promise.race([once(child, 'message'), ended]);
    if (!isRun(first)) return first as T;
  }
}
