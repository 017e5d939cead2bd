import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { explained, storeError } from '../../ports/store-errors.ts';
import { explainSqlite } from './errors.ts';
import { takeLock } from './lock.ts';
import { refuseNewer } from './schema.ts';

/** The file, the log of what isn't in it yet, and the index of that log. A log beside another file damages it. */
const FILES = ['', '-wal', '-shm'] as const;
const BUSY_MS = 5_000;

/**
 * Copies the store in `path` as it is at one moment into a new file (mode 600), also while a server writes to it. Rejects with a
 * `StoreError`, and leaves nothing behind, where that file is there already, can't be written, or the store can't be read whole.
 * Source: "VACUUM INTO", https://www.sqlite.org/lang_vacuum.html: a consistent copy; the file must be missing or empty.
 */
export async function copyStore(path: string, to: string): Promise<void> {
  if (existsSync(to))
    throw storeError('refused', `writing ${to}: the file is there already. Name another, or move that one away.`);
  const db = await openToRead(path);
  try {
    await explained(
      () => {
        closeSync(openSync(to, 'wx', 0o600));
        db.prepare('VACUUM INTO ?').run(resolve(to));
        settleOnDisk(to);
      },
      (error) => explainCopy(error, path, to),
    );
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  } finally {
    db.close();
  }
}

/**
 * Puts the store in `from` in the place of the one in `path`, which no server may hold (`locked`). What stood there is set aside with
 * its log, under the time (`at`); resolves to its new path, or undefined where nothing stood there.
 */
export async function replaceStore(path: string, from: string, at: Date): Promise<string | undefined> {
  if (resolve(path) === resolve(from))
    throw storeError('refused', `restoring ${path}: that is the store itself. Name the backup.`);
  const release = await takeLock(path, 0);
  const fresh = `${path}.restoring`;
  try {
    // A restore that was cut off may have left one.
    rmSync(fresh, { force: true });
    await copyStore(from, fresh);
    const aside = setAside(path, `${path}.before-${at.toISOString().replace(/[:.]/g, '-')}`);
    renameSync(fresh, path);
    settleOnDisk(dirname(resolve(path)));
    return aside;
  } finally {
    rmSync(fresh, { force: true });
    release();
  }
}

function setAside(path: string, to: string): string | undefined {
  const isThere = existsSync(path);
  for (const end of FILES) if (existsSync(path + end)) renameSync(path + end, to + end);
  return isThere ? to : undefined;
}

async function openToRead(path: string): Promise<Database.Database> {
  if (!existsSync(path)) throw storeError('missing', `reading ${path}: there is no such file. Check its name.`);
  return explained(
    () => {
      const db = new Database(`${pathToFileURL(path).href}?mode=ro`);
      db.pragma(`busy_timeout=${BUSY_MS}`);
      refuseNewer(db, path);
      return db;
    },
    (error) => explainSqlite(error, path),
  );
}

/** The disk's own errors are about the copy, a damaged page about what was read. */
function explainCopy(error: unknown, path: string, to: string) {
  const failure = explainSqlite(error, to);
  return failure.code === 'corrupt' ? explainSqlite(error, path) : failure;
}

/** Waits until what was written, or renamed in a folder, is on the disk. */
function settleOnDisk(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
