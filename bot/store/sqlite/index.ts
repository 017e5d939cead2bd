import { chmodSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { explained, type StoreError } from '../../ports/store-errors.ts';
import type { HeadSigner } from '../chain/signing.ts';
import type { TrailReader, TrailStore } from '../driver/trail-store.ts';
import { prepareFile, watchFile } from './database-file.ts';
import { explainSqlite } from './errors.ts';
import { groupWrites } from './group.ts';
import { sqliteHooks } from './hooks.ts';
import { takeLock } from './lock.ts';
import { sqliteOutbox } from './outbox.ts';
import { sqliteForget, sqlitePeople } from './people.ts';
import { lookInto } from './reach.ts';
import { mustBeServed, realFile } from './real-file.ts';
import { loadOver, type Rows, type Run, sqliteNewestHead, sqliteTrail, sqliteTrailReader } from './records.ts';
import { migrate, refuseForeign, refuseNewer } from './schema.ts';
import { sqliteStanding } from './standing.ts';
import { sqliteTallies } from './tallies.ts';
import { sqliteWatches } from './watches.ts';

export type SqliteOptions = {
  /** A file, whose folder is created where the one around it is there, or `:memory:`. */
  readonly path: string;
  readonly now?: () => number;
  /** Take the lock of a server for as long as the store is open. */
  readonly lock?: boolean;
  /** How long to wait for another server's lock, in ms (15 000). */
  readonly lockWaitMs?: number;
  /** Signs each new head of a trail. */
  readonly signer?: HeadSigner;
};

/** How long a write waits for a file that another program holds, in ms. */
const BUSY_MS = 5_000;
/** What waited behind one that waited in vain has waited as long: it tries once more, and no longer than this, in ms. */
const BUSY_AGAIN_MS = 100;
/** How long after a wait in vain nobody waits long again, in ms. */
const HURRY_MS = 2_000;
/** The log is moved into the file every so many pages (of 4 kB): each move costs several waits for the disk. */
const CHECKPOINT_PAGES = 8_000;

/** Opens the embedded store. Rejects with a `StoreError` that says what to do. */
export async function openSqliteStore(options: SqliteOptions): Promise<TrailStore> {
  const { rows, ...store } = await openSqliteRows(options);
  return { ...store, load: loadOver(rows, parsing(options.path)) };
}

/** Runs the reading of stored text: what can't be read is a damaged file. */
export const parsing =
  (path: string): Run =>
  (work) =>
    explained(work, (error) => explainSqlite(error, path));

/** The same with records as text, for a store in a thread of its own. */
export async function openSqliteRows(
  options: SqliteOptions,
): Promise<Omit<TrailStore, 'load'> & { readonly rows: Rows }> {
  const { path, now = Date.now, signer } = options;
  const isFile = path !== ':memory:';
  const explain = (error: unknown): StoreError => explainSqlite(error, path);
  const file = isFile ? await explained(() => realFile(path), explain) : path;
  const isNew = isFile && (await explained(() => prepareFile(file), explain));
  const release = isFile && options.lock ? await takeLock(path, options.lockWaitMs) : undefined;
  const db = await explained(() => openForWriting(file), explain).catch((error: unknown) => {
    release?.();
    throw error;
  });
  // Whoever held the lock before is gone, and carries nothing any more.
  if (release)
    db.exec(`UPDATE outbox SET leased = 0, owner = NULL WHERE leased > 0;
      UPDATE hooks SET leased = 0 WHERE leased > 0 AND sent < upTo`);
  const hurry = hurrying(db);
  const run = <T>(work: () => T): Promise<T> =>
    explained(work, (error) => {
      const failure = explain(error);
      if (failure.code === 'locked') hurry();
      return failure;
    });
  const isInPlace = isFile ? watchFile(path, file) : () => {};
  const write = <T>(work: () => T): Promise<T> =>
    run(() => {
      isInPlace();
      return work();
    });
  // Loosely: the newest leases and card slots, which are safe to do again.
  const { durable, loosely } = groupWrites(db, write);
  const looking = lookInto(db, path, isInPlace);
  return {
    made: isNew ? file : undefined,
    ...sqliteTrail(db, run, now, { signer, grouped: durable }),
    ...sqliteStanding(db, run, loosely),
    ...sqliteTallies(db, run, durable),
    ...sqlitePeople(db, run, now, { durable, loosely }),
    ...sqliteWatches(db, run, durable),
    ...sqliteOutbox(db, run, loosely),
    ...sqliteHooks(db, run, loosely),
    trail: sqliteTrailReader(db, run),
    newestHead: sqliteNewestHead(db, run),
    pulse: () => 'beats',
    // Not by `run`: that a look has waited in vain must not shorten the patience of those who write.
    reach: () => explained(looking.look, explain),
    forget: sqliteForget(db, write),
    close: async () => {
      if (db.open) closeWriting(db);
      looking.close();
      release?.();
    },
  };
}

/**
 * Opens the file read-only and without the server's lock, for the audit and the doctor. A backup (`isAtRest`) has no log beside it, and is
 * often kept by several names.
 */
export async function openSqliteReader(path: string, { isAtRest = false } = {}): Promise<TrailReader> {
  const explain = (error: unknown): StoreError => explainSqlite(error, path);
  const run = <T>(work: () => T): Promise<T> => explained(work, explain);
  return run(() => {
    if (!isAtRest) mustBeServed(path);
    const db = new Database(`${pathToFileURL(path).href}?mode=ro`);
    db.pragma(`busy_timeout=${BUSY_MS}`);
    refuseNewer(db, path);
    refuseForeign(db, path);
    return { ...sqliteTrailReader(db, run), close: async () => void db.close() };
  });
}

/** One thread does all: without this, many who wait for a file that stays held would wait one after the other, five seconds each. */
function hurrying(db: Database.Database): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    db.pragma(`busy_timeout=${BUSY_AGAIN_MS}`);
    timer = setTimeout(() => db.open && db.pragma(`busy_timeout=${BUSY_MS}`), HURRY_MS);
    timer.unref();
  };
}

/** Leaves one whole file behind. The driver keeps its handles until its statements are collected, so SQLite's own tidying comes late. */
function closeWriting(db: Database.Database): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // What is committed stands in the log beside the file and is read from there next time.
  }
  db.close();
}

function openForWriting(path: string): Database.Database {
  const db = new Database(path);
  try {
    db.pragma(`busy_timeout=${BUSY_MS}`);
    db.pragma('journal_mode=WAL');
    db.pragma('synchronous=FULL');
    db.pragma(`wal_autocheckpoint=${CHECKPOINT_PAGES}`);
    migrate(db, path);
    if (path !== ':memory:') chmodSync(path, 0o600);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
