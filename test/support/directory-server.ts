import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { DirectoryConfig } from '../../bot/directory/api/config.ts';
import { record } from './recorded.ts';
import { trust } from './trust.ts';

/** What the server does with one request; status 200 and an empty object when nothing is said. */
export type Reply = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  readonly cut?: 'reset' | 'stall' | 'half-body';
};

type Heard = {
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

export type DirectoryServer = {
  readonly config: DirectoryConfig;
  readonly heard: readonly Heard[];
  /** Requests to one route, such as `GET /v1.0/organization`. */
  readonly heardOf: (route: string) => readonly Heard[];
  /** Replies in order; the last one stays. */
  readonly reply: (route: string, ...replies: readonly Reply[]) => void;
  readonly reset: () => void;
  readonly close: () => Promise<void>;
};

export const SECRET = 'canary-secret-Zq7';
export const ASSERTION = 'canary-assertion-Zq7';
export const TOKEN_START = 'canary-token-Zq7';
export const TENANT = '0d3a5f1c-3a52-4b6f-9a2e-51c1f7a0c111';
export const TOKEN_ROUTE = `POST /${TENANT}/oauth2/v2.0/token`;

/**
 * An authority over HTTPS, which the credential insists on, and Graph and the portal backend over plain HTTP, all on free
 * loopback ports. This process trusts the certificate as long as the server runs.
 */
export async function startDirectoryServer(): Promise<DirectoryServer> {
  const heard: Heard[] = [];
  const replies = new Map<string, Reply[]>();
  let issued = 0;

  function usual(route: string): Reply {
    if (route.endsWith('/openid-configuration')) return { json: discovery(authorityHost) };
    if (route !== TOKEN_ROUTE) return { status: 404, json: { error: { code: 'UnknownRoute', message: route } } };
    issued += 1;
    return { json: { token_type: 'Bearer', expires_in: 3599, access_token: `${TOKEN_START}-${issued}` } };
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const route = `${request.method} ${url.pathname}`;
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const query = Object.fromEntries(url.searchParams);
    heard.push({ route, query, headers: request.headers, body });
    record({ method: request.method ?? '', path: url.pathname, query, body: read(body, request.headers) });
    const planned = replies.get(route);
    answer(response, (planned && planned.length > 1 ? planned.shift() : planned?.[0]) ?? usual(route));
  }

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response).catch(() => response.destroy());
  };
  const pair = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  const authority = createSecureServer({ cert: pair.cert, key: pair.private }, handle);
  const services = createServer(handle);
  const authorityHost = `https://localhost:${await listen(authority)}`;
  const base = `http://127.0.0.1:${await listen(services)}`;
  const distrust = trust(pair.cert);

  return {
    config: {
      authorityHost,
      graphBaseUrl: base,
      portalBaseUrl: `${base}/api`,
      portalWrites: true,
      clientId: '7d5f3a10-9c1e-4d2b-8f60-2b7a9e4c5d01',
      credential: { kind: 'secret', secret: SECRET },
      isPublicCloud: true,
    },
    heard,
    heardOf: (route) => heard.filter((one) => one.route === route),
    reply: (route, ...planned) => {
      replies.set(route, [...planned]);
    },
    reset: () => {
      heard.length = 0;
      replies.clear();
    },
    close: async () => {
      distrust();
      await Promise.all([close(authority), close(services)]);
    },
  };
}

function answer(response: ServerResponse, { status = 200, headers = {}, json = {}, text, cut }: Reply): void {
  if (cut === 'stall') return;
  if (cut === 'reset') return void response.socket?.resetAndDestroy();
  const body = text ?? JSON.stringify(json);
  const length = String(Buffer.byteLength(body));
  response.writeHead(status, { 'content-type': 'application/json', ...headers, 'content-length': length });
  if (cut !== 'half-body') return void response.end(body);
  response.write(body.slice(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
}

function read(body: string, { 'content-type': type = '' }: IncomingMessage['headers']): unknown {
  if (type.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(body));
  return body === '' ? null : JSON.parse(body);
}

function discovery(origin: string) {
  return {
    issuer: `${origin}/${TENANT}/v2.0`,
    authorization_endpoint: `${origin}/${TENANT}/oauth2/v2.0/authorize`,
    token_endpoint: `${origin}/${TENANT}/oauth2/v2.0/token`,
    jwks_uri: `${origin}/${TENANT}/discovery/v2.0/keys`,
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
