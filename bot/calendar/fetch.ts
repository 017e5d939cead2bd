import { lookup } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { fault, isFault } from './faults.ts';
import { bareHost, isPrivate } from './private-address.ts';

export const MOST_BYTES = 1_000_000;
/** For all of it, with every address that it is sent on to. */
const LIMIT_MS = 10_000;
const MOST_HOPS = 3;
const MOVED: readonly (number | undefined)[] = [301, 302, 303, 307, 308];

/** What a test may put in the place of the internet. */
export type Reach = {
  readonly isRefused?: (address: string) => boolean;
  readonly ca?: string;
  readonly limitMs?: number;
};

/**
 * The text at an https address. Every address that a name leads to is looked at before it is connected to, and it is that one which is
 * connected to: neither a name nor a redirect leads into a network. Nothing of the address is logged, since it may be a secret by itself.
 * Rejects with a `fault`.
 */
export async function fetchCalendar(address: string, reach: Reach = {}): Promise<string> {
  const signal = AbortSignal.timeout(reach.limitMs ?? LIMIT_MS);
  let url = new URL(address);
  for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
    const answer = await get(url, signal, reach);
    const { statusCode, headers } = answer;
    if (!MOVED.includes(statusCode)) return textOf(answer);
    answer.destroy();
    if (!headers.location || !URL.canParse(headers.location, url.href)) throw fault('refused');
    url = new URL(headers.location, url);
  }
  throw fault('refused');
}

function get(url: URL, signal: AbortSignal, { isRefused = isPrivate, ca }: Reach): Promise<IncomingMessage> {
  const host = bareHost(url);
  // A name is looked at where it is looked up, an address only here. What is sent on without TLS could be anybody's.
  if (isIP(host) && isRefused(host)) throw fault('private-address');
  if (url.protocol !== 'https:') throw fault('refused');
  const { promise, resolve, reject } = later<IncomingMessage>();
  const headers = { accept: 'text/calendar', 'user-agent': 'writeback-pilot' };
  const asked = request(url, { signal, headers, lookup: publicOnly(isRefused), agent: false, ...(ca ? { ca } : {}) });
  asked.on('response', resolve);
  asked.on('error', (error) => reject(isFault(error.cause) ? error : fault('unreachable')));
  asked.end();
  return promise;
}

function later<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

/** Looks a name up as Node does, and finds nothing where any of its addresses is refused. */
const publicOnly =
  (isRefused: (address: string) => boolean): LookupFunction =>
  (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || !first) return done(error ?? fault('unreachable'), []);
      if (found.some(({ address }) => isRefused(address))) return done(fault('private-address'), []);
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });

async function textOf(answer: IncomingMessage): Promise<string> {
  if (answer.statusCode !== 200) {
    answer.destroy();
    throw fault('refused');
  }
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const piece of answer) {
      bytes += piece.length;
      if (bytes > MOST_BYTES) break;
      pieces.push(piece);
    }
  } catch {
    throw fault('unreachable');
  }
  if (bytes > MOST_BYTES) throw fault('too-large');
  return Buffer.concat(pieces).toString('utf8');
}
