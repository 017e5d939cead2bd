import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

type Child = ChildProcessByStdio<null, Readable, null>;

type Azurite = {
  readonly port: number;
  readonly connectionString: string;
  readonly stop: () => Promise<void>;
};

const PROGRAMS = {
  table: new URL('../../node_modules/azurite/dist/src/table/main.js', import.meta.url),
  blob: new URL('../../node_modules/azurite/dist/src/blob/main.js', import.meta.url),
} as const;

/** So many can be asked for in one process of a run. */
const ACCOUNTS = 500;
/** The account and key that every Azurite has, as documented. */
const USUAL = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const accountNamed = (n: number): string => `account${n}`;
const AZURITE_ACCOUNTS = [USUAL, ...Array.from({ length: ACCOUNTS }, (_, n) => accountNamed(n + 1))]
  .map((account) => `${account}:${KEY}`)
  .join(';');
let used = 0;
let shared: Promise<Azurite> | undefined;

/**
 * The real table service on this machine, in memory: an account that nobody has used. Its service is that of the whole process, since
 * a start takes longer than most that is asked of it; who stops it themselves, or keeps its files, has one of their own on the port given.
 */
export async function startAzurite(port?: number, location?: string): Promise<Azurite> {
  if (port !== undefined || location !== undefined) return start('table', port, location);
  shared ??= start('table');
  const one = await shared;
  used += 1;
  if (used > ACCOUNTS) throw new Error(`Azurite has no more than ${ACCOUNTS} accounts here.`);
  return { ...one, connectionString: connectionString('table', one.port, accountNamed(used)), stop: async () => {} };
}

/** The real blob service, in the same way. */
export const startAzuriteBlobs = (port?: number, location?: string): Promise<Azurite> => start('blob', port, location);

const MOST_STARTS = 3;

async function start(service: 'table' | 'blob', givenPort?: number, location?: string): Promise<Azurite> {
  for (let starts = 1; ; starts += 1) {
    const port = givenPort ?? (await freePort());
    const child = spawn(process.execPath, argumentsOf(service, port, location), {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, AZURITE_ACCOUNTS },
    });
    // A test that fails doesn't stop it: its run must end all the same, and leave nothing behind.
    const kill = () => void child.kill('SIGKILL');
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    if (await hasStarted(child)) {
      child.unref();
      return { port, connectionString: connectionString(service, port), stop: () => stop(child, location) };
    }
    // Somebody may have taken the port since it was found free.
    if (givenPort !== undefined || starts === MOST_STARTS) throw new Error(`Azurite doesn't start on port ${port}.`);
  }
}

function argumentsOf(service: 'table' | 'blob', port: number, location: string | undefined): readonly string[] {
  const keep = location === undefined ? ['--inMemoryPersistence'] : ['--location', location];
  const place = [`--${service}Host`, '127.0.0.1', `--${service}Port`, String(port)];
  return [
    fileURLToPath(PROGRAMS[service]),
    ...place,
    '--silent',
    '--skipApiVersionCheck',
    '--disableTelemetry',
    ...keep,
  ];
}

async function hasStarted({ stdout }: Child): Promise<boolean> {
  let isStarted = false;
  for await (const line of createInterface({ input: stdout })) {
    isStarted = line.includes('successfully');
    if (isStarted) break;
  }
  stdout.resume();
  if (stdout instanceof Socket) stdout.unref();
  return isStarted;
}

function connectionString(service: 'table' | 'blob', port: number, account = USUAL): string {
  const endpoint = service === 'table' ? 'TableEndpoint' : 'BlobEndpoint';
  return `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${KEY};${endpoint}=http://127.0.0.1:${port}/${account};`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function stop(child: Child, location: string | undefined): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  // SIGINT is the only signal on which it saves what it holds. Before that it waits for whoever is connected; where nothing is to be saved,
  // nobody has to.
  child.kill(location === undefined ? 'SIGKILL' : 'SIGINT');
  await once(child, 'exit');
}
