import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type Parts } from '../../bot/compose.ts';
import { type Config, readProductionConfig } from '../../bot/config/index.ts';
import type { CardSlot, Contact, Log, Watch } from '../../bot/ports/index.ts';
import { openStore } from '../../bot/store/open.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { effectsOf } from '../../bot/workflow/telling/effects.ts';
import { emptyTenant } from '../../bot/workflow/tenant/state.ts';
import { type Connector, type Fault, startConnector } from '../support/connector.ts';
import { type OpenId, startOpenId } from '../support/openid.ts';
import { createKit, publishedKeys } from '../teams/door-kit.ts';
import type { ForgeryKit, Shot } from '../teams/forgeries.ts';
import { checkAnswer } from '../teams-client/answers.ts';

export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

/** The person whom the configuration lets approve; the forged requests speak in their name too. */
export const APPROVER = '11111111-2222-4333-8444-555555555555';
export const REQUESTER = '99999999-2222-4333-8444-555555555555';

/** The production server with all its own parts, on a free port, between a local OpenID endpoint and a local connector. */
export type Running = {
  /** What the server wrote to its log, as one line each. */
  readonly logged: readonly string[];
  readonly kit: ForgeryKit;
  readonly config: Config;
  readonly port: number;
  readonly openId: OpenId;
  readonly connector: Connector;
  /** Sends a body as it is; an object is sent as JSON. */
  readonly post: (body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly knock: (shot: Shot) => Promise<Answer>;
  readonly get: (path: string) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

/** The environment of a production server that lives on this machine alone. */
export const environmentOf = (kit: ForgeryKit, openId: OpenId, storeUrl: string, hosts = '127.0.0.1') => ({
  PORT: '0',
  BOT_ID: kit.appId,
  BOT_TENANT_ID: kit.tenantId,
  BOT_TYPE: 'SingleTenant',
  BOT_PASSWORD: 'never sent anywhere',
  BOT_OPENID_METADATA: openId.metadataUrl,
  AUTHORITY_HOST: 'http://127.0.0.1:9',
  GRAPH_BASE_URL: 'http://127.0.0.1:9',
  PORTAL_BASE_URL: 'http://127.0.0.1:9/api',
  ALLOWED_SERVICE_HOSTS: hosts,
  APPROVERS: `user:${APPROVER}`,
  STORE_URL: storeUrl,
});

/** Starts the server; `trail` is in its store before it opens. Only the bot's own token is made up, since no authority runs. */
export async function startServer(
  options: {
    /** What the store holds before the server opens it; the effects of the trail wait in its outbox. */
    readonly trail?: readonly Event[];
    /** What that trail led to was carried before: nothing waits in the outbox. */
    readonly isCarried?: boolean;
    readonly contacts?: (serviceUrl: string) => readonly Contact[];
    readonly slots?: (serviceUrl: string) => readonly CardSlot[];
    readonly watches?: (serviceUrl: string) => readonly Watch[];
    /** What the connector does with the first requests. */
    readonly faults?: readonly Fault[];
    readonly parts?: Parts;
    /** The hosts that replies may go to, in place of the local connector's. */
    readonly hosts?: string;
    readonly keysFault?: OpenId['fault'];
    /** Settings beside those that every server here has. */
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<Running> {
  const connector = await startConnector();
  const plain = createKit(Date.now());
  const kit = options.hosts ? plain : { ...plain, serviceUrl: connector.serviceUrl };
  const logged: string[] = [];
  const log: Log = (level, what, fields) => void logged.push(JSON.stringify({ level, what, ...fields }));
  const openId = await startOpenId(publishedKeys(kit));
  openId.fault = options.keysFault ?? 'none';
  const folder = await mkdtemp(join(tmpdir(), 'pilot-server-'));
  const environment = environmentOf(kit, openId, `sqlite:${join(folder, 'pilot.db')}`, options.hosts);
  const read = readProductionConfig({ ...environment, ...options.env });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  connector.faults = [...(options.faults ?? [])];
  await seed(read.config, {
    trail: options.trail ?? [],
    isCarried: options.isCarried ?? false,
    contacts: options.contacts?.(connector.serviceUrl) ?? [],
    slots: options.slots?.(connector.serviceUrl) ?? [],
    watches: options.watches?.(connector.serviceUrl) ?? [],
  });
  const app = await createApp(read.config, { botToken: async () => 'token-of-the-bot', log, ...options.parts });
  const port = await app.listen(0, '127.0.0.1');
  const post: Running['post'] = async (body, headers = {}) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return heldAgainstTeams(body, await ask(port, 'POST', '/api/messages', text, headers));
  };
  return {
    kit,
    logged,
    config: read.config,
    port,
    openId,
    connector,
    post,
    knock: ({ authorization, body }) => post(body, authorization === undefined ? {} : { authorization }),
    get: (path) => ask(port, 'GET', path, undefined, {}),
    async close() {
      await app.close();
      await Promise.all([openId.close(), connector.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function seed(
  { storeUrl, storeConnectionString: connectionString, botTenantId }: Config,
  held: {
    readonly trail: readonly Event[];
    readonly isCarried: boolean;
    readonly contacts: readonly Contact[];
    readonly slots: readonly CardSlot[];
    readonly watches: readonly Watch[];
  },
): Promise<void> {
  const store = await openStore(storeUrl, connectionString ? { connectionString } : {});
  for (const contact of held.contacts) await store.saveContact(contact);
  for (const slot of held.slots) await store.saveSlot(botTenantId, slot);
  for (const watch of held.watches) await store.saveWatch(botTenantId, watch);
  const effects = effectsOf(held.trail, emptyTenant(botTenantId), evolveAll(botTenantId, held.trail));
  const outbox = held.isCarried ? [] : effects;
  if (held.trail.length > 0) await store.commit(botTenantId, 0, { events: held.trail, outbox });
  await store.close();
}

/** What the door turns away has no body; whatever it lets in is answered as Teams takes it. */
function heldAgainstTeams(activity: unknown, answer: Answer): Answer {
  const { type, name } = Object(activity);
  if (type === 'invoke' && answer.text !== '')
    checkAnswer(name, { status: answer.status, body: JSON.parse(answer.text) });
  return answer;
}

function ask(
  port: number,
  method: string,
  path: string,
  body: string | undefined,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, agent: false };
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request({ ...options, headers: { ...type, ...printable(headers) } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          text: Buffer.concat(chunks).toString('utf8'),
          headers: answer.headers,
        }),
      );
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

// What no client can put on the wire is sent as near to it as HTTP allows.
const printable = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replaceAll(/[^\x20-\x7e]/g, '?')]));

/** A pressed button, as Teams sends it; each with its own activity id. */
export function clickOf(action: unknown, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${randomUUID()}`,
    replyToId: '1795000000001',
    value: { action, trigger: 'manual' },
    ...changes,
  };
}
