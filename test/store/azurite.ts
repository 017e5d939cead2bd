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

/** The real table service on this machine, in memory, on a free port of loopback or on the one given. */
export const startAzurite = (port?: number, location?: string): Promise<Azurite> => start('table', port, location);

/** The real blob service, in the same way. */
export const startAzuriteBlobs = (port?: number, location?: string): Promise<Azurite> => start('blob', port, location);

const MOST_STARTS = 3;

async function start(service: 'table' | 'blob', givenPort?: number, location?: string): Promise<Azurite> {
  for (let starts = 1; ; starts += 1) {
    const port = givenPort ?? (await freePort());
    const child = spawn(process.execPath, argumentsOf(service, port, location), {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // A test that fails doesn't stop it: its run must end all the same, and leave nothing behind.
    const kill = () => void child.kill('SIGKILL');
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    if (await hasStarted(child)) {
      child.unref();
      // The account and key that every Azurite has, as documented.
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

function connectionString(service: 'table' | 'blob', port: number): string {
  const endpoint = service === 'table' ? 'TableEndpoint' : 'BlobEndpoint';
  const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
  return `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${key};${endpoint}=http://127.0.0.1:${port}/devstoreaccount1;`;
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
