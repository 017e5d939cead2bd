import { DAY_MS } from '../../workflow/time/durations.ts';
import { isWithin } from '../../workflow/time/within.ts';
import { isPrivateTransport, urlOf } from './hosts.ts';
import { type Key, readKeySet, readMetadata } from './key-documents.ts';

/** The signing keys of the Bot Connector. */
export type Keys = {
  /** The key with this id. Undefined when there is none, or when no key can be trusted any more. Never rejects. */
  readonly find: (kid: string) => Promise<Key | undefined>;
  /** Fetches the keys, at start-up. Never rejects: `ready` tells whether it worked. */
  readonly prefetch: () => Promise<void>;
  /** Whether there are keys to check with. Asking also starts a fetch that is due, so a bot that began without keys recovers. */
  readonly ready: () => boolean;
};

const REFRESH_MS = DAY_MS;
const STALE_MS = DAY_MS;
const UNKNOWN_KEY_MS = 300_000;
const RETRY_MS = 30_000;
const DOCUMENT_LENGTH = 1_000_000;

/**
 * Keeps the keys of an OpenID metadata document: refreshed after a day, in the background and one fetch at a time; served
 * for one more day when the endpoint is down; fetched anew for an unknown key id at most every five minutes.
 * @param options.metadataUrl https, or http on loopback
 * @param options.deadlineMs for both documents together (3 s)
 * @throws when the address is neither
 */
export function createKeys(options: {
  readonly metadataUrl: string;
  readonly fetch?: typeof fetch;
  readonly now: () => number;
  readonly deadlineMs?: number;
}): Keys {
  const { metadataUrl, fetch: get = fetch, now, deadlineMs = 3_000 } = options;
  requirePrivate(metadataUrl);
  let held: { readonly keys: ReadonlyMap<string, Key>; readonly at: number } | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  let underWay: Promise<void> | undefined;

  const age = () => {
    // The clock was set back: nobody knows how old they are. They are fetched anew, and served for one more day at most.
    if (held && held.at > now()) held = { ...held, at: now() - REFRESH_MS };
    return held ? now() - held.at : Number.POSITIVE_INFINITY;
  };
  const usable = () => age() < REFRESH_MS + STALE_MS;
  const hasTried = (withinMs: number) => isWithin(triedAt, withinMs, now());

  async function load(): Promise<void> {
    const signal = AbortSignal.timeout(deadlineMs);
    try {
      const jwksUrl = readMetadata(await document(get, metadataUrl, signal));
      const keys = readKeySet(await document(get, jwksUrl, signal));
      if (keys.size > 0) held = { keys, at: now() };
    } catch {
      // The keys held so far go on serving; `ready` turns false when they are too old.
    }
  }

  function refresh(): Promise<void> {
    if (!underWay) {
      triedAt = now();
      underWay = load().finally(() => {
        underWay = undefined;
      });
    }
    return underWay;
  }

  const refreshIfDue = () => (age() >= REFRESH_MS && !hasTried(RETRY_MS) ? refresh() : underWay);

  return {
    async find(kid) {
      const due = refreshIfDue();
      if (!usable()) await due;
      if (usable() && !held?.keys.has(kid)) {
        if (underWay || !hasTried(UNKNOWN_KEY_MS)) await refresh();
      }
      return usable() ? held?.keys.get(kid) : undefined;
    },
    prefetch: refresh,
    ready() {
      refreshIfDue();
      return usable();
    },
  };
}

function requirePrivate(address: string): void {
  const url = urlOf(address);
  if (!url || !isPrivateTransport(url))
    throw new Error('The address of the OpenID metadata and its keys must be https.');
}

async function document(get: typeof fetch, address: string, signal: AbortSignal): Promise<unknown> {
  requirePrivate(address);
  // A redirect could lead to plain http, and the documented addresses don't redirect.
  const response = await get(address, { signal, redirect: 'error', headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`reading signing keys: status ${response.status}`);
  const text = await response.text();
  if (text.length > DOCUMENT_LENGTH) throw new Error('reading signing keys: document too long');
  return JSON.parse(text);
}
