import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Spec } from './launch/child.ts';
import { people } from './people.ts';
import { playgroundConfig, type WindowOwner } from './playground-config.ts';

const require = createRequire(import.meta.url);
const loopback = fileURLToPath(new URL('./preload-loopback.cjs', import.meta.url));
const configFile = '.m365agentsplayground.yml';

/** The local client's program file, or undefined when the package isn't installed (`npm ci --omit=dev`). */
export function playgroundProgram(): string | undefined {
  try {
    return require.resolve('@microsoft/m365agentsplayground/cli.js');
  } catch {
    return undefined;
  }
}

export type ClientPlace = {
  readonly owner: WindowOwner;
  readonly port: number;
  readonly botPort: number;
  readonly botId: string;
  readonly data: string;
};

/** Writes the configuration of one person's local client and tells how to start it. `env` is the launcher's own. */
export async function playgroundSpec(program: string, env: NodeJS.ProcessEnv, place: ClientPlace): Promise<Spec> {
  const { owner, port, botPort, botId, data } = place;
  const folder = join(data, `client-${owner}`);
  const configPath = join(folder, configFile);
  await mkdir(folder, { recursive: true });
  // JSON is YAML too.
  await writeFile(configPath, `${JSON.stringify(playgroundConfig(owner, botId), null, 2)}\n`);
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  const serviceUrl = `http://127.0.0.1:${port}/_connector`;
  const start = ['start', '-e', endpoint, '-p', String(port), '--su', serviceUrl, '--disable-telemetry'];
  return {
    name: `${firstName(owner)}'s Teams window`,
    args: ['--require', loopback, program, ...start],
    cwd: folder,
    env: {
      ...withoutClientSettings(env),
      TEAMSAPPTESTER_BROWSER: 'none',
      APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configPath,
      SANDBOX_CLIENT_PORT: String(port),
    },
    logFile: join(data, `client-${owner}.log`),
    readyUrl: `http://127.0.0.1:${port}/_debug/ping`,
  };
}

const firstName = (owner: WindowOwner): string => people[owner].displayName.split(' ')[0] ?? owner;

// A developer's own settings of this client (another bot, real sign-in) must not reach the practice run.
const foreign =
  /^(M365_AGENTS_PLAYGROUND_|TEAMSAPPTESTER_|TEAMS_APP_TEST_TOOL_|AUTH_(CLIENT|TENANT)_|BOT_ENDPOINT$|DEFAULT_CHANNEL_ID$)/;

function withoutClientSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name)));
}
