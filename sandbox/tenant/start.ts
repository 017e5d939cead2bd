import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { guard, LISTENER_OPTIONS } from '../../bot/http/listener.ts';
import { cloudSide } from './cloud.ts';
import { controlSide } from './control.ts';
import { createFaults } from './faults.ts';
import { createJournal } from './journal.ts';
import { fileKeep, noKeep } from './keep.ts';
import { signingKeys } from './keys.ts';
import { memory } from './world.ts';

export interface TenantOptions {
  /** The bot's app id: audience of user assertions and client of the token endpoint. */
  readonly botId: string;
  /** Compared at the token endpoint; without it any non-empty secret will do. */
  readonly botSecret?: string;
  /** Folder for state and signing key; without it the tenant forgets when it stops. */
  readonly dataFolder?: string;
  /** A file to which every request of the cloud side is appended, as one line of JSON without secrets. */
  readonly journalFile?: string;
  readonly now?: () => Date;
}

export interface StartOptions extends TenantOptions {
  /** Port of the control side and pages; 0 takes a free one. */
  readonly port: number;
  readonly cloudPort: number;
  /** PEM files. */
  readonly certPath: string;
  readonly keyPath: string;
}

interface Tenant {
  readonly control: RequestListener;
  readonly cloud: RequestListener;
  /** One sentence when saved state had to be set aside. */
  readonly note?: string;
}

export interface RunningTenant {
  /** `http://127.0.0.1:<port>` */
  readonly controlUrl: string;
  /** `https://localhost:<port>` */
  readonly cloudUrl: string;
  readonly note?: string;
  close(): Promise<void>;
}

/** The tenant's two sides, not listening yet. `cloudOrigin` is asked when tokens and links are made. */
async function createTenant(options: TenantOptions, cloudOrigin: () => string): Promise<Tenant> {
  const now = options.now ?? (() => new Date());
  const { note, ...remembered } = memory(options.dataFolder ? fileKeep(options.dataFolder) : noKeep, now);
  const world = {
    botId: options.botId,
    ...(options.botSecret ? { botSecret: options.botSecret } : {}),
    keys: await signingKeys(options.dataFolder),
    faults: createFaults(),
    journal: createJournal(options.journalFile),
    now,
    cloudOrigin,
    ...remembered,
  };
  return { control: controlSide(world), cloud: cloudSide(world), ...(note ? { note } : {}) };
}

/** Starts both sides on 127.0.0.1. Rejects with one sentence when a port is in use. */
export async function startTenant(options: StartOptions): Promise<RunningTenant> {
  let cloudUrl = '';
  const tenant = await createTenant(options, () => cloudUrl);
  const tls = { cert: readFileSync(options.certPath), key: readFileSync(options.keyPath) };
  const cloud = createSecureServer({ ...LISTENER_OPTIONS, ...tls });
  const control = createServer(LISTENER_OPTIONS);
  const cutOffCloud = guard(cloud, tenant.cloud);
  const cutOffControl = guard(control, tenant.control);
  cloudUrl = `https://localhost:${await listen(cloud, options.cloudPort)}`;
  const port = await listen(control, options.port).catch(async (error: unknown) => {
    await close(cloud, cutOffCloud);
    throw error;
  });
  return {
    controlUrl: `http://127.0.0.1:${port}`,
    cloudUrl,
    ...(tenant.note ? { note: tenant.note } : {}),
    async close() {
      await Promise.all([close(control, cutOffControl), close(cloud, cutOffCloud)]);
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(sentence(error, port))));
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function sentence(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop what uses it, or choose another with SANDBOX_PORT or SANDBOX_CLOUD_PORT.`;
  if (error.code === 'EACCES') return `Port ${port} may not be used by this account. Choose one above 1023.`;
  return `Listening on port ${port} failed: ${error.message}`;
}

function close(server: Server, cutOff: () => void): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    cutOff();
  });
}
