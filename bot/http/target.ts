import type { IncomingMessage } from 'node:http';

/** A name or address with its port; what could end an authority and begin something else is no part of it. */
const HOST = /^[^\s/\\?#@]*$/;

/**
 * Where a request goes, as path and query in the one form that every parser of addresses reads alike, or `*`.
 * @returns undefined where the request line or its Host header make no address; RFC 9112 (3.2) wants a 400 then
 */
export function targetOf(req: IncomingMessage): string | undefined {
  if (!hasOneHost(req)) return undefined;
  const asked = req.url ?? '';
  if (asked === '*') return req.method === 'OPTIONS' ? asked : undefined;
  // A path that begins with two slashes is a path, not another server's name.
  const address = asked.startsWith('/') ? `http://localhost${asked}` : asked;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const { pathname, search, username, password } = new URL(address);
  return username || password ? undefined : pathname + search;
}

function hasOneHost(req: IncomingMessage): boolean {
  const hosts = req.headersDistinct.host ?? [];
  if (hosts.length === 0) return req.httpVersion === '1.0';
  return hosts.length === 1 && hosts.every(isHost);
}

let knownHost = '';

/** Nearly all requests name the same one. */
function isHost(host: string): boolean {
  if (host === '' || host === knownHost) return true;
  const isOne = HOST.test(host) && URL.canParse(`http://${host}`);
  if (isOne) knownHost = host;
  return isOne;
}
