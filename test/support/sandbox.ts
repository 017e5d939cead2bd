import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, type Spec, startChild } from '../../sandbox/launch/child.ts';
import type { Places } from '../../sandbox/launch/places.ts';
import { botId, botSpec, clientSpec, tenantSpec } from '../../sandbox/launch/processes.ts';
import { isReady } from '../../sandbox/launch/ready.ts';
import { playgroundProgram } from '../../sandbox/playground.ts';
import type { WindowOwner } from '../../sandbox/playground-config.ts';
import { startChats } from '../teams-client/chats.ts';
import { type Hands, handsOn } from './hands.ts';
import { readOnce } from './served.ts';
import { testCertificate } from './test-certificate.ts';

export type Sandbox = Hands & {
  readonly places: Places;
  /** The secret that the bot and its sign-in app prove themselves with. */
  readonly botSecret: string;
  readonly startClient: (owner: WindowOwner) => Promise<string>;
  readonly startBot: () => Promise<void>;
  readonly stopBot: () => Promise<void>;
  /** Ends the bot's process without any warning, as a crash does. */
  readonly killBot: () => Promise<void>;
  readonly restartBot: () => Promise<void>;
  /** The last lines of the bot's log, to print when a test fails. */
  readonly botLog: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

const readyMs = 30_000;

export type SandboxOptions = {
  /** Settings for the bot's process beyond those of the practice run, for instance QUORUM. */
  readonly env?: Readonly<Record<string, string>>;
};

/** A practice tenant and the bot as real processes on free ports, with state in a folder that `stop` removes. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const data = await mkdtemp(join(tmpdir(), 'writeback-pilot-'));
  const [bot = 0, control = 0, cloud = 0, alex = 0, megan = 0] = await freePorts(5);
  const places: Places = { bot, control, cloud, alex, megan, data };
  const shared = { places, ...(await testCertificate()), botSecret: randomBytes(24).toString('base64url') };
  const chats = await startChats();
  const children: Child[] = [];
  const run = async (spec: Spec): Promise<Child> => {
    const child = await startChild(spec);
    children.push(child);
    if (await isReady(child, spec.readyUrl, readyMs)) return child;
    throw new Error(`The ${spec.name} didn't start:\n${(await child.lastLines(20)).join('\n')}`);
  };
  const stop = async () => {
    for (const child of children.reverse()) await child.stop();
    await chats.close();
    await rm(data, { recursive: true, force: true });
  };

  const own = (spec: Spec) => {
    const [runner = '', program = ''] = spec.args;
    return run({ ...spec, args: [runner, ...readOnce(program)] });
  };
  const botPlace = { url: `http://127.0.0.1:${bot}/api/messages`, id: botId };
  let botChild: Child;
  const startBot = async () => {
    const spec = botSpec(shared);
    botChild = await own({ ...spec, env: { ...spec.env, ...options.env } });
  };
  try {
    await own(tenantSpec(shared));
    await startBot();
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    places,
    botSecret: shared.botSecret,
    ...handsOn(`http://127.0.0.1:${control}`, botPlace, chats),
    startClient: async (owner) => {
      const program = playgroundProgram();
      assert.ok(program, 'the local Teams client is installed');
      await run(await clientSpec(program, owner, shared));
      return `http://127.0.0.1:${places[owner]}/`;
    },
    startBot,
    stopBot: () => botChild.stop(),
    killBot: async () => {
      botChild.kill();
      await botChild.ended;
    },
    restartBot: async () => {
      await botChild.stop();
      await startBot();
    },
    botLog: async () => (await botChild.lastLines(40)).join('\n'),
    stop,
  };
}

/** Below those that the system hands out by itself, or somebody's connection could take one before it is listened on. */
const LOWEST = 20_000;
const COUNT = 12_000;

/** Ports nobody listens on now; all are held until the last is known, so that they differ. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(Array.from({ length: count }, hold));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

async function hold(): Promise<Server> {
  for (;;) {
    const server = createServer();
    try {
      // On all addresses, as the servers do that take the port.
      await once(server.listen(LOWEST + Math.floor(Math.random() * COUNT)), 'listening');
      return server;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}
