import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calculateJwkThumbprint, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import { type Person, people, tenantId } from '../../sandbox/people.ts';
import { type RunningTenant, startTenant } from '../../sandbox/tenant/start.ts';
import type { TenantRequest, TenantState } from '../support/hands.ts';
import { createSigningKey, jwkOf, startOpenId } from '../support/openid.ts';
import { recording } from '../support/recorded.ts';
import { freePorts } from '../support/sandbox.ts';
import { connectorClaims, signToken } from '../support/signed.ts';
import { testCertificate } from '../support/test-certificate.ts';
import { type Chats, startChats } from '../teams-client/chats.ts';
import { type Wire, wire } from '../teams-client/wire.ts';
import { type RunningServer, startAsProcess, startHere } from './server.ts';

export const BOT_ID = '6d0c2f9b-41a7-4e83-b5d6-9f7a1c38e024';
const SECRET = 'a secret of this test alone';

/** The production server, as it is, in front of a cloud, a connector and key documents on loopback. */
export type Real = {
  readonly chats: Chats;
  readonly person: (who: keyof typeof people, locale?: string) => Wire;
  /** The token Teams' single sign-on would bring for this person. `claims` makes it another one. */
  readonly token: (who: keyof typeof people, claims?: JWTPayload) => Promise<string>;
  readonly state: () => Promise<TenantState>;
  readonly requests: () => Promise<readonly TenantRequest[]>;
  readonly tell: (command: string, body: unknown) => Promise<void>;
  readonly log: () => Promise<string>;
  readonly domain: string;
  /** The server's own environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends the server and starts another on the same port and store. */
  readonly restart: () => Promise<void>;
  /** A second server with the same environment, on a port of its own; `stop` ends it too. */
  readonly another: () => Promise<{ readonly person: Real['person'] }>;
  readonly stop: () => Promise<void>;
};

/** @param place `process` where the test is about processes, or runs another program beside the server's */
export async function startReal(
  env: Readonly<Record<string, string>> = {},
  place: 'here' | 'process' = 'here',
): Promise<Real> {
  const data = await mkdtemp(join(tmpdir(), 'writeback-real-'));
  const { certPath, keyPath } = await testCertificate();
  const connectorKey = createSigningKey('connector-1');
  const openId = await startOpenId([jwkOf(connectorKey, ['msteams'])]);
  const chats = await startChats();
  const options = { botId: BOT_ID, botSecret: SECRET, dataFolder: data, certPath, keyPath, ...recording() };
  const tenant = await startTenant({ ...options, port: 0, cloudPort: 0 });
  const [port = 0] = await freePorts(1);
  const settings: Readonly<Record<string, string>> = {
    PATH: process.env.PATH ?? '',
    NODE_EXTRA_CA_CERTS: certPath,
    PORT: String(port),
    BOT_ID,
    BOT_TENANT_ID: tenantId,
    BOT_TYPE: 'SingleTenant',
    BOT_PASSWORD: SECRET,
    BOT_DOMAIN: `localhost:${port}`,
    BOT_OPENID_METADATA: openId.metadataUrl,
    SSO_APP_SECRET: SECRET,
    AUTHORITY_HOST: tenant.cloudUrl,
    GRAPH_BASE_URL: tenant.cloudUrl,
    PORTAL_BASE_URL: `${tenant.cloudUrl}/api`,
    ALLOWED_SERVICE_HOSTS: '127.0.0.1',
    APPROVERS: `user:${people.megan.id}`,
    STORE_URL: `sqlite:${data}/pilot.db`,
    ...env,
  };
  const running: RunningServer[] = [];
  const start = async (own: Readonly<Record<string, string>>): Promise<RunningServer> => {
    const logFile = join(data, `bot-${running.length}.log`);
    const server = await (place === 'process' ? startAsProcess(own, logFile) : startHere(own));
    running.push(server);
    return server;
  };
  const stop = async () => {
    for (const server of running) await server.stop();
    await Promise.all([tenant.close(), chats.close(), openId.close()]);
    await rm(data, { recursive: true, force: true });
  };
  let server = await start(settings).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const authorization = () =>
    `Bearer ${signToken(connectorKey, connectorClaims({ appId: BOT_ID, serviceUrl: chats.serviceUrl, now: Date.now() }))}`;
  const personAt =
    (at: number): Real['person'] =>
    (who, locale) => {
      const bot = { url: `http://127.0.0.1:${at}/api/messages`, id: BOT_ID, authorization };
      return wire(bot, chats, people[who], locale ? { locale } : {});
    };
  return {
    chats,
    domain: `localhost:${port}`,
    env: settings,
    person: personAt(port),
    restart: async () => {
      await server.stop();
      server = await start(settings);
    },
    another: async () => {
      const [own = 0] = await freePorts(1);
      await start({ ...settings, PORT: String(own) });
      return { person: personAt(own) };
    },
    token: (who, claims) => assertion(tenant, data, people[who], claims),
    state: async () => (await fetch(`${tenant.controlUrl}/sandbox/state`)).json() as Promise<TenantState>,
    requests: async () =>
      (await fetch(`${tenant.controlUrl}/sandbox/requests`)).json() as Promise<readonly TenantRequest[]>,
    tell: (command, body) => tell(tenant, command, body),
    log: async () => (await Promise.all(running.map(({ log }) => log()))).join('\n'),
    stop,
  };
}

async function tell(tenant: RunningTenant, command: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const url = `${tenant.controlUrl}/sandbox/${command}`;
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  assert.equal(response.status, 200, `${url}: ${await response.text()}`);
}

/** Signed with the tenant's own key, so that only what the claims say can be wrong with it. */
async function assertion(tenant: RunningTenant, data: string, person: Person, claims: JWTPayload = {}) {
  const jwk = JSON.parse(await readFile(join(data, 'signing-key.json'), 'utf8')) as JWK;
  const now = Math.floor(Date.now() / 1000);
  const payload: JWTPayload = {
    ver: '2.0',
    iss: `${tenant.cloudUrl}/${tenantId}/v2.0`,
    aud: BOT_ID,
    azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
    scp: 'access_as_user',
    tid: tenantId,
    oid: person.id,
    sub: person.id,
    uti: randomUUID(),
    iat: now - 10,
    nbf: now - 10,
    exp: now + 3600,
    ...claims,
  };
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: await calculateJwkThumbprint(jwk) })
    .sign(await importJWK(jwk, 'RS256'));
}
