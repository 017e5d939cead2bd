import { join } from 'node:path';
import { playgroundSpec } from '../playground.ts';
import type { Spec } from './child.ts';
import { type Places, root } from './places.ts';

/** The practice bot's app id: an invented one, the same in every run because the store remembers it. */
export const botId = '6d0c2f9b-41a7-4e83-b5d6-9f7a1c38e024';

export type Shared = {
  readonly places: Places;
  readonly certPath: string;
  readonly keyPath: string;
  /** What the bot proves itself with at the practice token endpoint; a new one in each run. */
  readonly botSecret: string;
};

/** As `npm run serve` runs its program: read once and as a whole, which takes half the time. */
const script = (path: string) => [join(root, 'bot/lib/run-bundled.mjs'), join(root, path)];

// What a developer has set for a real tenant must not reach the practice bot; the policy (QUORUM, …) may be played with.
const real = /^(BOT|SSO_APP|ALLOWED)_|^(CLOUD|AUTHORITY_HOST|GRAPH_BASE_URL|PORTAL_BASE_URL|PORTAL_WRITES|STORE_URL)$/;

const without = (env: NodeJS.ProcessEnv, names: RegExp): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !names.test(name)));

/** Everything of a practice run talks over loopback only, so a proxy has nothing to do with it. */
const plainEnv = (): NodeJS.ProcessEnv => without(process.env, /^(https?|all|no)_proxy$/i);

function sandboxEnv({ places, botSecret }: Shared): NodeJS.ProcessEnv {
  return {
    ...without(plainEnv(), real),
    SANDBOX_PORT: String(places.control),
    SANDBOX_CLOUD_PORT: String(places.cloud),
    SANDBOX_DATA: places.data,
    SANDBOX_BOT_ID: botId,
    SANDBOX_BOT_SECRET: botSecret,
  };
}

export function tenantSpec(shared: Shared): Spec {
  const { places, certPath, keyPath } = shared;
  return {
    name: 'practice tenant',
    args: script('sandbox/tenant/main.ts'),
    cwd: root,
    env: { ...sandboxEnv(shared), SANDBOX_CERT: certPath, SANDBOX_KEY: keyPath },
    logFile: join(places.data, 'tenant.log'),
    readyUrl: `http://127.0.0.1:${places.control}/sandbox/state`,
  };
}

export function botSpec(shared: Shared): Spec {
  const { places, certPath } = shared;
  return {
    name: 'bot',
    args: script('sandbox/main.ts'),
    cwd: root,
    // Trusted by this process alone, and only read when a process starts.
    env: { ...sandboxEnv(shared), PORT: String(places.bot), NODE_EXTRA_CA_CERTS: certPath },
    logFile: join(places.data, 'bot.log'),
    readyUrl: `http://127.0.0.1:${places.bot}/readyz`,
  };
}

export function clientSpec(program: string, owner: 'alex' | 'megan', { places }: Shared): Promise<Spec> {
  return playgroundSpec(program, plainEnv(), {
    owner,
    port: places[owner],
    botPort: places.bot,
    botId,
    data: places.data,
  });
}
