import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An RSA key pair under a key id. */
export type SigningKey = { readonly kid: string; readonly privateKey: KeyObject; readonly publicKey: KeyObject };

const made = new Map<string, SigningKey>();

/**
 * The RSA key under this id, made once for all tests of this process: making one costs more than most tests. `bits` under 2048
 * makes one that must not be trusted.
 */
export function createSigningKey(kid: string, bits = 2048): SigningKey {
  const name = `${kid} ${bits}`;
  const key = made.get(name) ?? { kid, ...generateKeyPairSync('rsa', { modulusLength: bits }) };
  made.set(name, key);
  return key;
}

/** The key as a JWKS lists it; no `endorsements` field when none are given. */
export function jwkOf(
  { kid, publicKey }: SigningKey,
  endorsements?: readonly string[],
): Readonly<Record<string, unknown>> {
  const listed = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' };
  return endorsements ? { ...listed, endorsements } : listed;
}

export type OpenId = {
  readonly metadataUrl: string;
  /** How often each document was asked for. */
  readonly served: { metadata: number; keys: number };
  /** The JWKS entries now published. */
  keys: readonly unknown[];
  /** What the endpoint does instead of answering. */
  fault: 'none' | 'down' | 'stall' | 'garbage' | 'empty' | 'redirect' | 'plain-http-keys';
  /** What the metadata names as issuer. */
  issuer: string;
  readonly close: () => Promise<void>;
};

/** A local OpenID endpoint: a metadata document and the keys it names. */
export async function startOpenId(keys: readonly unknown[]): Promise<OpenId> {
  const server = createServer((request, response) => {
    const asked = request.url === '/keys' ? 'keys' : 'metadata';
    openId.served[asked] += 1;
    if (openId.fault === 'stall') return;
    // restify, once loaded, leaves `writeHead` without a result.
    if (openId.fault === 'down') response.statusCode = 503;
    if (openId.fault === 'garbage') return void response.end('<html>');
    if (openId.fault === 'redirect') response.writeHead(302, { location: `${base}/elsewhere` });
    if (openId.fault === 'down' || openId.fault === 'redirect') return void response.end();
    const jwksUri = openId.fault === 'plain-http-keys' ? 'http://keys.example/keys' : `${base}/keys`;
    const listed = openId.fault === 'empty' ? [] : openId.keys;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(asked === 'keys' ? { keys: listed } : { issuer: openId.issuer, jwks_uri: jwksUri }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const openId: OpenId = {
    metadataUrl: `${base}/v1/.well-known/openidconfiguration`,
    served: { metadata: 0, keys: 0 },
    keys,
    fault: 'none',
    issuer: 'https://api.botframework.com',
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return openId;
}
