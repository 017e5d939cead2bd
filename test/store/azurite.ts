import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

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

async function start(service: 'table' | 'blob', givenPort?: number, location?: string): Promise<Azurite> {
  const port = givenPort ?? (await freePort());
  const program = fileURLToPath(PROGRAMS[service]);
  const keep = location === undefined ? ['--inMemoryPersistence'] : ['--location', location];
  const args = [
    `--${service}Host`,
    '127.0.0.1',
    `--${service}Port`,
    String(port),
    '--silent',
    '--skipApiVersionCheck',
    '--disableTelemetry',
  ];
  const child = spawn(process.execPath, [program, ...args, ...keep], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes('successfully')) break;
  }
  child.stdout.resume();
  // The account and key that every Azurite has, as documented.
  return { port, connectionString: connectionString(service, port), stop: () => stop(child) };
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

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  // The only signal on which it saves what it holds.
  child.kill('SIGINT');
  await once(child, 'exit');
}
