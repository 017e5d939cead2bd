import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSigningKey, jwkOf, type SigningKey } from '../../test/support/openid.ts';

/** The Bot Connector's keys, Entra's keys and tokens, and a connector that takes everything, on one local port. */
export type Stub = {
  readonly url: string;
  readonly connector: SigningKey;
  readonly entra: SigningKey;
  readonly metadataUrl: string;
  readonly serviceUrl: string;
  readonly close: () => void;
};

/** @param heard what the bot sends to people, as it arrives */
export async function startStub(
  published?: readonly unknown[],
  entraKey?: SigningKey,
  heard?: (body: string) => void,
): Promise<Stub> {
  const connector = createSigningKey('connector-1');
  const entra = entraKey ?? createSigningKey('entra-1');
  const botKeys = { keys: published ?? [jwkOf(connector, ['msteams'])] };
  const server = createServer((request, response) => {
    const isMessage = heard && request.url?.includes('/v3/conversations') && request.method !== 'GET';
    let body = '';
    if (isMessage) request.setEncoding('utf8').on('data', (text) => (body += text));
    else request.resume();
    request.on('end', () => {
      if (isMessage) heard(body);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer(request.method ?? '', request.url ?? '')));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function answer(method: string, path: string): unknown {
    if (path.includes('/v3/conversations')) return method === 'GET' ? MEMBER : { id: '1795000000002' };
    if (path.includes('/oauth2/')) return TOKEN;
    if (path.includes('/discovery/instance')) return { tenant_discovery_endpoint: `${url}/openid-configuration` };
    // Local readers get local addresses, the rivals the real ones, which lead here too.
    if (path.startsWith('/local/')) return { issuer: ISSUER, jwks_uri: `${url}/v1/.well-known/keys` };
    if (path.endsWith('/v1/.well-known/keys')) return botKeys;
    if (path.endsWith('/v1/.well-known/openidconfiguration'))
      return { issuer: ISSUER, jwks_uri: 'https://login.botframework.com/v1/.well-known/keys' };
    if (path.includes('/discovery/') && path.includes('keys')) return { keys: [jwkOf(entra, ['msteams'])] };
    return {
      issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
      authorization_endpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
      token_endpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
      jwks_uri: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
    };
  }

  return {
    url,
    connector,
    entra,
    metadataUrl: `${url}/local/openid`,
    serviceUrl: `${url}/emea/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const ISSUER = 'https://api.botframework.com';
const MEMBER = { id: '29:megan', userRole: 'user' };
const TOKEN = { access_token: 'token-of-the-bot', expires_in: 86_400, token_type: 'Bearer' };
