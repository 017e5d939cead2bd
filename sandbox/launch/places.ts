import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where everything of one practice run stands. Ports are on 127.0.0.1. */
export type Places = {
  readonly bot: number;
  readonly control: number;
  readonly cloud: number;
  readonly alex: number;
  readonly megan: number;
  /** Absolute path of the folder that holds the state of tenant and bot, the certificate and the logs. */
  readonly data: string;
};

/** The environment variable that moves each port. */
export const PORT_NAMES = {
  bot: 'PORT',
  control: 'SANDBOX_PORT',
  cloud: 'SANDBOX_CLOUD_PORT',
  alex: 'SANDBOX_ALEX_PORT',
  megan: 'SANDBOX_MEGAN_PORT',
} as const;
type PortUse = keyof typeof PORT_NAMES;

type Named = readonly [use: PortUse, port: number];
const cloudOffset = 43;

function named(places: Places, hasClients: boolean): readonly Named[] {
  const { bot, control, cloud, alex, megan } = places;
  const server: readonly Named[] = [
    ['bot', bot],
    ['control', control],
    ['cloud', cloud],
  ];
  return hasClients ? [...server, ['alex', alex], ['megan', megan]] : server;
}

/** The places the environment asks for (design, section 8, gives the defaults). */
export function placesFrom(env: Readonly<Record<string, string | undefined>>): Places {
  const port = (use: PortUse, standard: number): number => {
    const text = env[PORT_NAMES[use]]?.trim();
    return text ? Number(text) : standard;
  };
  const control = port('control', 4100);
  return {
    bot: port('bot', 3978),
    control,
    cloud: port('cloud', control + cloudOffset),
    alex: port('alex', 56150),
    megan: port('megan', 56151),
    data: env.SANDBOX_DATA?.trim() || join(root, 'data', 'sandbox'),
  };
}

/** One sentence about the first port that can't be used, or undefined when all can. */
export async function portTrouble(places: Places, hasClients: boolean): Promise<string | undefined> {
  const taken = new Map<number, string>();
  for (const [use, port] of named(places, hasClients)) {
    const name = PORT_NAMES[use];
    if (!Number.isInteger(port) || port < 1 || port > 65_535) return `${name} must be a port from 1 to 65535.`;
    const twin = taken.get(port);
    if (twin) return `${twin} and ${name} are both ${port}: give one of them another port.`;
    taken.set(port, name);
    const code = await bindError(port);
    if (code === 'EACCES')
      return `Port ${port} needs rights this account doesn't have: set ${name} to a port above 1023.`;
    if (code) return `Port ${port} is already in use: end what uses it, or set ${name} to another port.`;
  }
  return undefined;
}

function bindError(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
