import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificate } from '../../sandbox/certificate.ts';
import { type Child, type Spec, startChild } from '../../sandbox/launch/child.ts';
import type { Places } from '../../sandbox/launch/places.ts';
import { botId, botSpec, clientSpec, tenantSpec } from '../../sandbox/launch/processes.ts';
import { isReady } from '../../sandbox/launch/ready.ts';
import { type Person, people } from '../../sandbox/people.ts';
import { playgroundProgram } from '../../sandbox/playground.ts';
import type { WindowOwner } from '../../sandbox/playground-config.ts';
import { type Chats, startChats } from '../teams-client/chats.ts';
import { type BotPlace, type Wire, wire } from '../teams-client/wire.ts';

/** What `GET /sandbox/state` tells (design, section 8), as far as tests ask. */
export type TenantState = {
  readonly tenantId: string;
  readonly users: readonly { id: string; displayName: string; userPrincipalName: string; roles: readonly string[] }[];
  readonly portal: Readonly<Record<string, unknown>>;
  readonly connect: { readonly passwordWriteback: boolean };
  readonly audits: readonly Readonly<Record<string, unknown>>[];
};

export type TenantRequest = {
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly query: unknown;
  readonly body: unknown;
  readonly callerId: string | null;
  readonly status: number;
};

export type Sandbox = {
  readonly places: Places;
  /** The secret that the bot and its sign-in app prove themselves with. */
  readonly botSecret: string;
  readonly bot: BotPlace;
  readonly chats: Chats;
  readonly person: (who: keyof typeof people, locale?: string) => Wire;
  readonly state: () => Promise<TenantState>;
  readonly requests: () => Promise<readonly TenantRequest[]>;
  /** Tells the tenant's control side anything. */
  readonly tell: (command: string, body: unknown) => Promise<void>;
  readonly scenario: (name: string) => Promise<void>;
  readonly faults: (fault: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Ticks (or unticks) Password writeback as the wizard page does. */
  readonly connect: (passwordWriteback?: boolean) => Promise<void>;
  /** Saves settings as the portal page does. */
  readonly portal: (settings: Readonly<Record<string, boolean | number>>) => Promise<void>;
  readonly roles: (who: keyof typeof people, roles: readonly string[]) => Promise<void>;
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
  const shared = { places, ...(await certificate(data)), botSecret: randomBytes(24).toString('base64url') };
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

  const base = `http://127.0.0.1:${control}/sandbox`;
  const tell = (command: string, body: unknown) => ask(`${base}/${command}`, body);
  const botPlace = { url: `http://127.0.0.1:${bot}/api/messages`, id: botId };
  let botChild: Child;
  const startBot = async () => {
    const spec = botSpec(shared);
    botChild = await run({ ...spec, env: { ...spec.env, ...options.env } });
  };
  try {
    await run(tenantSpec(shared));
    await startBot();
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    places,
    botSecret: shared.botSecret,
    bot: botPlace,
    chats,
    person: (who, locale) => wire(botPlace, chats, people[who] satisfies Person, locale ? { locale } : {}),
    state: () => read<TenantState>(`${base}/state`),
    requests: () => read<readonly TenantRequest[]>(`${base}/requests`),
    tell,
    scenario: (name) => tell('scenario', { name }),
    faults: (fault) => tell('faults', fault),
    connect: (passwordWriteback = true) => tell('connect', { passwordWriteback }),
    portal: (settings) => tell('portal', settings),
    roles: (who, roles) => tell('roles', { objectId: people[who].id, roles }),
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

/** Ports nobody listens on now; all are held until the last is known, so that they differ. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

// The tenant's own tests prove these shapes; here they are taken as the contract says.
const read = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

async function ask(url: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  assert.equal(response.status, 200, `POST ${url}: ${await response.text()}`);
}
