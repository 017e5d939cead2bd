import { anchorPlace } from './anchor/anchor-url.ts';
import { withAnchor } from './anchor/index.ts';
import { addressOf, type StoreKind } from './driver/address.ts';
import { type Driver, notAnAddress, type ReaderOptions, type StoreOptions } from './driver/index.ts';
import type { TrailReader, TrailStore } from './driver/trail-store.ts';
import { sqliteDriver } from './sqlite/driver.ts';
import { tablesDriver } from './tables/driver.ts';

export type { ReaderOptions, StoreOptions } from './driver/index.ts';

const DRIVERS: Readonly<Record<StoreKind, Driver>> = { sqlite: sqliteDriver, tables: tablesDriver };

/** Opens the store that STORE_URL names. Rejects with an Error that says what to do. */
export async function openStore(url: string, options: StoreOptions = {}): Promise<TrailStore> {
  const { anchor, credential } = options;
  if (!anchor) return openPlain(url, options);
  const place = anchorPlace(anchor.url, { ...anchor, ...(credential ? { credential } : {}) });
  const [store, { blobAnchor }] = await Promise.all([openPlain(url, options), import('./anchor/blob.ts')]);
  return withAnchor(store, { anchor: blobAnchor(place), log: anchor.log });
}

async function openPlain(url: string, options: StoreOptions): Promise<TrailStore> {
  const { kind, place } = named(url);
  return DRIVERS[kind].open(place, options);
}

/** Opens the store for reading alone: no lock, no change to a file. */
export async function openReader(url: string, options: ReaderOptions = {}): Promise<TrailReader> {
  const { kind, place } = named(url);
  return DRIVERS[kind].read(place, options);
}

function named(url: string) {
  const address = addressOf(url);
  if (!address) throw notAnAddress();
  return address;
}
