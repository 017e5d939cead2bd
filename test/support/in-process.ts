import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config/index.ts';
import { isLoopback } from '../../bot/lib/loopback.ts';
import { openReader } from '../../bot/store/open.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { practiceDoor } from '../../sandbox/door.ts';
import { botId } from '../../sandbox/launch/processes.ts';
import { people, tenantId } from '../../sandbox/people.ts';
import { startTenant } from '../../sandbox/tenant/start.ts';
import { type Chats, startChats } from '../teams-client/chats.ts';
import { type Wire, wire } from '../teams-client/wire.ts';
import type { TenantRequest } from './hands.ts';
import { hurried } from './hurried.ts';
import { recording } from './recorded.ts';
import { testCertificate } from './test-certificate.ts';
import { tell as tellTicket } from './ticket.ts';
import { trust } from './trust.ts';

/** A practice tenant, and bots that come and go before it, all in this process: the real pipeline with hurried waits. */
export type Cloud = {
  /** One for all bots: a store that is handed on names its address. */
  readonly chats: Chats;
  /** Tells the tenant's control side something, for instance `scenario` or `faults`. */
  readonly tell: (command: string, body: unknown) => Promise<void>;
  readonly requests: () => Promise<readonly TenantRequest[]>;
  /** The portal's settings object, as the tenant holds it. */
  readonly portal: () => Promise<Readonly<Record<string, unknown>>>;
  readonly startBot: (options?: BotOptions) => Promise<Bot>;
  readonly close: () => Promise<void>;
};

export type Bot = {
  readonly person: (who: keyof typeof people, locale?: string) => Wire;
  /** The whole trail, oldest first. */
  readonly events: () => Promise<readonly Event[]>;
  /** Where its store is. */
  readonly storeFile: string;
  /** Closes it and leaves its store in this file. */
  /** Sends the state of a ticket, signed by the webhook's key of these tests; resolves to the status of the answer. */
  readonly ticket: (says: Readonly<Record<string, string>>) => Promise<number>;
  readonly closeInto: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

type BotOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** A store that another bot has left, to go on with. */
  readonly from?: string;
  /** How long one call to the directory may take, in ms. */
  readonly callMs?: number;
  /** Hears of each wait between two readings of an apply before it is over. */
  readonly onSleep?: (ms: number) => Promise<void>;
};

const SECRET = 'a secret of this test alone';

export async function startCloud(): Promise<Cloud> {
  const data = await mkdtemp(join(tmpdir(), 'writeback-cloud-'));
  const { certPath, keyPath } = await testCertificate();
  const ports = { port: 0, cloudPort: 0 };
  const tenant = await startTenant({ ...ports, ...recording(), botId, botSecret: SECRET, certPath, keyPath });
  const chats = await startChats();
  const distrust = trust(await readFile(certPath, 'utf8'));
  const post = async (command: string, body: unknown): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const url = `${tenant.controlUrl}/sandbox/${command}`;
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    const answer: unknown = await response.json();
    assert.equal(response.status, 200, `${url}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const assertionOf = async (objectId: string) => String(Object(await post('sign-in', { objectId })).assertion);
  return {
    chats,
    tell: async (command, body) => void (await post(command, body)),
    requests: async () =>
      (await fetch(`${tenant.controlUrl}/sandbox/requests`)).json() as Promise<readonly TenantRequest[]>,
    portal: async () => Object((await (await fetch(`${tenant.controlUrl}/sandbox/state`)).json()) as unknown).portal,
    startBot: (options = {}) => startBot(tenant.cloudUrl, chats, assertionOf, options),
    close: async () => {
      distrust();
      await Promise.all([tenant.close(), chats.close()]);
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function startBot(
  cloud: string,
  chats: Chats,
  assertionOf: (objectId: string) => Promise<string>,
  { env = {}, from, callMs = 8_000, onSleep = async () => {} }: BotOptions,
): Promise<Bot> {
  const data = await mkdtemp(join(tmpdir(), 'writeback-bot-'));
  const store = join(data, 'pilot.db');
  if (from) await copyFile(from, store);
  const storeUrl = `sqlite:${store}`;
  const read = readConfig({
    BOT_ID: botId,
    BOT_TENANT_ID: tenantId,
    BOT_TYPE: 'SingleTenant',
    BOT_PASSWORD: SECRET,
    SSO_APP_SECRET: SECRET,
    AUTHORITY_HOST: cloud,
    GRAPH_BASE_URL: cloud,
    PORTAL_BASE_URL: `${cloud}/api`,
    STORE_URL: storeUrl,
    APPROVERS: `user:${people.megan.id}`,
    ...env,
  });
  assert.ok(read.ok, 'problems' in read ? read.problems.join('\n') : '');
  const app = await createApp(read.config, {
    door: practiceDoor,
    signIn: {
      assertionFor: async ({ objectId }) => ({ kind: 'signed-in', assertion: await assertionOf(objectId) }),
    },
    membership: async () => 'member',
    isAllowedHost: isLoopback,
    botToken: async () => undefined,
    log: () => {},
    chatPace: hurried(),
    pace: { readMs: callMs, writeMs: callMs, retries: 3, firstWaitMs: 1 },
    sleep: async (ms) => {
      await onSleep(ms);
      await new Promise((resolve) => setTimeout(resolve, ms / 400));
    },
  });
  const port = await app.listen(0, '127.0.0.1');
  const place = { url: `http://127.0.0.1:${port}/api/messages`, id: botId };
  const close = async (keepIn?: string) => {
    await app.close();
    if (keepIn) await copyFile(store, keepIn);
    await rm(data, { recursive: true, force: true });
  };
  return {
    storeFile: store,
    person: (who, locale) => wire(place, chats, people[who], locale ? { locale } : {}),
    events: async () => {
      const reader = await openReader(storeUrl);
      const events: Event[] = [];
      for await (const { event } of reader.records(tenantId)) events.push(event);
      await reader.close();
      return events;
    },
    ticket: async (says) => {
      const at = new Date().toISOString();
      return (await tellTicket(port, { tenantId, system: 'ServiceNow', at, ...says })).status;
    },
    closeInto: close,
    close: () => close(),
  };
}
