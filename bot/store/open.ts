import { storeError } from './errors.ts';
import type { HeadSigner } from './signing.ts';
import { openSqliteReader, openSqliteStore } from './sqlite.ts';
import type { TrailReader, TrailStore } from './trail.ts';

export type StoreOptions = {
  readonly now?: () => number;
  /** SQLite only: hold the lock of a server. */
  readonly lock?: boolean;
  readonly signer?: HeadSigner;
};

const SQLITE = 'sqlite:';

/** Opens the store that STORE_URL names. Rejects with an Error that says what to do. */
export async function openStore(url: string, options: StoreOptions = {}): Promise<TrailStore> {
  if (url.length > SQLITE.length && url.startsWith(SQLITE)) {
    return openSqliteStore({ ...options, path: url.slice(SQLITE.length) });
  }
  throw unknownStore(url);
}

/** Opens the store for reading alone: no lock, no change to a file. */
export async function openReader(url: string): Promise<TrailReader> {
  if (url.length > SQLITE.length && url.startsWith(SQLITE)) return openSqliteReader(url.slice(SQLITE.length));
  throw unknownStore(url);
}

// Only the scheme is quoted: a connection string pasted here holds a key.
function unknownStore(url: string): Error {
  const scheme = /^[a-z]{1,12}:/i.exec(url)?.[0] ?? 'something else';
  return storeError(
    'refused',
    `reading STORE_URL: expected sqlite:<file> (sqlite:./data/pilot.db) or tables:https://<account>.table.core.windows.net, found ${scheme}`,
  );
}
