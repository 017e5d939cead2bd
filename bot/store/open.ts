import type { Log } from '../ports/index.ts';
import { storeError } from '../ports/store-errors.ts';
import { addressOf } from './address.ts';
import { anchorPlace } from './anchor/anchor-url.ts';
import { withAnchor } from './anchor/index.ts';
import { readSigner } from './chain/signing.ts';
import type { Credential } from './driver/azure-credential.ts';
import type { TrailReader, TrailStore } from './driver/trail-store.ts';
import { openSqliteReader, openSqliteStore } from './sqlite/index.ts';
import { openSqliteThread } from './sqlite/thread.ts';
import type { TablesPlace } from './tables/index.ts';

export type ReaderOptions = {
  /** For `tables:https://…`: who the bot is. */
  readonly credential?: Credential;
  /** For `tables:` alone. */
  readonly connectionString?: string;
};

export type StoreOptions = ReaderOptions & {
  /** SQLite only: hold the lock of a server for as long as the store is open, in a thread of its own. */
  readonly lock?: boolean;
  /** SQLite only: how long to wait for that lock, in ms (15 000). */
  readonly lockWaitMs?: number;
  /** An Ed25519 private key (PEM): signs each new head of a trail. */
  readonly auditKeyPath?: string;
  /** SQLite with `lock` only: called once if the store's thread ends by itself. */
  readonly whenEnded?: (failure: Error) => void;
  /** Where the signed heads are anchored: AUDIT_ANCHOR_URL, with its connection string for `blob:`. */
  readonly anchor?:
    | { readonly url: string; readonly connectionString: string | undefined; readonly log: Log }
    | undefined;
};

/** Opens the store that STORE_URL names. Rejects with an Error that says what to do. */
export async function openStore(url: string, options: StoreOptions = {}): Promise<TrailStore> {
  const { anchor, credential } = options;
  if (!anchor) return openPlain(url, options);
  const place = anchorPlace(anchor.url, { ...anchor, ...(credential ? { credential } : {}) });
  const [store, { blobAnchor }] = await Promise.all([openPlain(url, options), import('./anchor/blob.ts')]);
  return withAnchor(store, { anchor: blobAnchor(place), log: anchor.log });
}

async function openPlain(url: string, options: StoreOptions): Promise<TrailStore> {
  const place = placeOf(url, options);
  if ('path' in place && options.lock && place.path !== ':memory:')
    return openSqliteThread(
      {
        path: place.path,
        ...(options.lockWaitMs === undefined ? {} : { lockWaitMs: options.lockWaitMs }),
        ...(options.auditKeyPath ? { auditKeyPath: options.auditKeyPath } : {}),
      },
      options.whenEnded,
    );
  const signer = options.auditKeyPath ? { signer: readSigner(options.auditKeyPath) } : {};
  if ('path' in place) return openSqliteStore({ ...options, ...place, ...signer });
  // Loaded only where it is used: the driver costs a tenth of a second at start.
  const { openTablesStore } = await import('./tables/index.ts');
  return openTablesStore({ ...options, ...place, ...signer });
}

/** Opens the store for reading alone: no lock, no change to a file. */
export async function openReader(url: string, options: ReaderOptions = {}): Promise<TrailReader> {
  const place = placeOf(url, options);
  if ('path' in place) return openSqliteReader(place.path);
  const { openTablesReader } = await import('./tables/index.ts');
  return openTablesReader(place);
}

function placeOf(url: string, options: ReaderOptions): { readonly path: string } | TablesPlace {
  const address = addressOf(url);
  const { connectionString, credential } = options;
  if (address?.kind === 'sqlite' && address.path) return { path: address.path };
  if (address?.kind === 'tables' && !address.url && connectionString) return { connectionString };
  if (address?.kind === 'tables' && address.url.startsWith('https://')) {
    if (credential) return { url: address.url, credential };
    throw storeError('refused', 'opening the tables: no credential. Give the server a managed identity.');
  }
  // Nothing of the address is quoted: a connection string pasted here holds a key.
  throw storeError('refused', `reading STORE_URL: ${EXPECTED}`);
}

const EXPECTED =
  'expected sqlite:<file> (such as sqlite:./data/pilot.db) or tables:https://<account>.table.core.windows.net.';
