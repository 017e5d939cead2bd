import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '../../sandbox/people.ts';
import { people, tenantId } from '../../sandbox/people.ts';
import { startTenant, type TenantOptions } from '../../sandbox/tenant/start.ts';
import { testCertificate } from '../support/test-certificate.ts';

export const botId = '5d1f0c7e-3a42-4f6b-8c9d-2e7b60a1f493';
export const portalAudience = '74658136-14ec-4630-ad9b-26e160ff0fc6';

/** A folder that goes away with the test process. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'practice-tenant-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes are looked into by assertions alone
  readonly body: any;
}

interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

function overTls(ca: Buffer, url: string, ask: Ask = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { ca, method: ask.method ?? 'GET', headers: ask.headers ?? {}, agent: false },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          text += part;
        });
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: isJson(text) ? JSON.parse(text) : text,
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(ask.body);
  });
}

function isJson(text: string): boolean {
  return /^[[{"tf\d]/.test(text);
}

/** A running practice tenant with the hands a test needs. */
export async function practice(options: Partial<TenantOptions> = {}) {
  const { certPath, keyPath } = await testCertificate();
  const ca = await readFile(certPath);
  const tenant = await startTenant({ botId, port: 0, cloudPort: 0, certPath, keyPath, ...options });
  const get = async (path: string): Promise<Reply> => read(await fetch(tenant.controlUrl + path));
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> =>
    read(
      await fetch(tenant.controlUrl + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  const cloud = (path: string, ask: Ask = {}) => overTls(ca, tenant.cloudUrl + path, ask);
  const exchange = async (fields: Record<string, string>) =>
    cloud(`/${tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        requested_token_use: 'on_behalf_of',
        client_id: botId,
        client_secret: 'practice',
        ...fields,
      }).toString(),
    });
  const signIn = async (person: Person): Promise<string> =>
    (await post('/sandbox/sign-in', { objectId: person.id })).body.assertion;
  const token = async (person: Person, scope = 'https://graph.microsoft.com/.default'): Promise<string> =>
    (await exchange({ assertion: await signIn(person), scope })).body.access_token;
  const graph = async (path: string, person: Person = people.alex, ask: Ask = {}) =>
    cloud(`/v1.0${path}`, { ...ask, headers: { authorization: `Bearer ${await token(person)}`, ...ask.headers } });
  const backend = async (path: string, person: Person = people.alex, put?: unknown) =>
    cloud(`/api${path}`, {
      method: put === undefined ? 'GET' : 'PUT',
      headers: {
        authorization: `Bearer ${await token(person, `${portalAudience}/.default`)}`,
        'x-ms-client-request-id': crypto.randomUUID(),
        'content-type': 'application/json',
      },
      ...(put === undefined ? {} : { body: JSON.stringify(put) }),
    });
  return { ...tenant, certPath, get, post, cloud, exchange, signIn, token, graph, backend };
}

export type Practice = Awaited<ReturnType<typeof practice>>;

async function read(answer: Response): Promise<Reply> {
  const text = await answer.text();
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: isJson(text) ? JSON.parse(text) : text,
  };
}
