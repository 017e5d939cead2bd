import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { explained, storeError } from '../../ports/store-errors.ts';
import { explainSqlite } from './errors.ts';
import { takeLock } from './lock.ts';
import { isSameFile, realFile } from './real-file.ts';
import { refuseForeign, refuseNewer } from './schema.ts';

/** What SQLite keeps beside a file: the log of what isn't in it yet, the index of that log, and what a cut-off write would undo. */
const BESIDE = ['-wal', '-shm', '-journal'] as const;
const BUSY_MS = 5_000;

/**
 * Copies the store in `path` as it is at one moment into a new file (mode 600), also while a server writes to it. Rejects with a
 * `StoreError`, and leaves nothing behind, where that name is taken, can't be written, or the store can't be read whole.
 * Source: "VACUUM INTO", https://www.sqlite.org/lang_vacuum.html: a consistent copy; the file must be missing or empty.
 */
export async function copyStore(path: string, to: string): Promise<void> {
  await explained(
    () => mustBeFree(path, to),
    (error) => explainSqlite(error, to),
  );
  const db = await openToRead(path);
  let isOurs = false;
  try {
    await explained(
      () => {
        closeSync(openSync(to, 'wx', 0o600));
        isOurs = true;
        db.prepare('VACUUM INTO ?').run(resolve(to));
        settleOnDisk(to);
      },
      (error) => explainCopy(error, path, to),
    );
  } catch (error) {
    if (isOurs) rmSync(to, { force: true });
    throw error;
  } finally {
    db.close();
  }
}

/**
 * Puts the store in `from` in the place of the one in `path`, which no server may hold (`locked`), by whatever name it is called. What
 * stood there is set aside with its log, under the time (`at`); resolves to its new path, or undefined where nothing stood there.
 * Rejects with a `StoreError`, and leaves everything as it was.
 */
export function replaceStore(path: string, from: string, at: Date): Promise<string | undefined> {
  return explained(
    async () => {
      mustBeAnother(path, from);
      const release = await takeLock(path, 0);
      try {
        return await replaceIn(realFile(path), from, at.toISOString().replace(/[:.]/g, '-'));
      } finally {
        release();
      }
    },
    (error) => explainSqlite(error, path),
  );
}

/** That a backup isn't the very store whose place it is to take. */
export function mustBeAnother(path: string, from: string): void {
  if (resolve(path) !== resolve(from) && !isSameFile(path, from)) return;
  throw storeError('refused', `restoring ${path}: that is the store itself. Name the backup.`);
}

async function replaceIn(store: string, from: string, stamp: string): Promise<string | undefined> {
  // A name of its own each time: what an earlier restore left, or somebody else made, isn't ours to delete.
  const fresh = `${store}.restoring-${stamp}`;
  const aside = `${store}.before-${stamp}`;
  mustBeFree(store, aside);
  await copyStore(from, fresh);
  try {
    return exchange(store, fresh, aside) ? aside : undefined;
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** Says whether a store stood there. A log that stays beside another file damages it. */
function exchange(store: string, fresh: string, aside: string): boolean {
  const moved: string[] = [];
  try {
    for (const end of ['', ...BESIDE].filter((one) => isThere(store + one))) {
      renameSync(store + end, aside + end);
      moved.push(end);
    }
    renameSync(fresh, store);
  } catch (error) {
    for (const end of moved) renameSync(aside + end, store + end);
    throw error;
  }
  settleOnDisk(dirname(store));
  return moved.includes('');
}

/** A dangling link is something, too. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** That nothing stands under the name `to`, or beside it where SQLite would take it for the new file's, and that it isn't the store's. */
function mustBeFree(path: string, to: string): void {
  const found = lstatSync(to, { throwIfNoEntry: false });
  const what = found?.isSymbolicLink() ? 'a symbolic link' : 'the file';
  if (found)
    throw storeError('refused', `writing ${to}: ${what} is there already. Name another, or move that one away.`);
  const beside = BESIDE.map((end) => to + end).find(isThere);
  if (beside)
    throw storeError(
      'refused',
      `writing ${to}: beside it stands ${beside}, which would damage it. Name another, or move that one away.`,
    );
  if (BESIDE.some((end) => realFile(to) === realFile(path) + end))
    throw storeError('refused', `writing ${to}: SQLite would take it for a part of the store. Choose another name.`);
}

async function openToRead(path: string): Promise<Database.Database> {
  if (!isThere(path)) throw storeError('missing', `reading ${path}: there is no such file. Check its name.`);
  return explained(
    () => {
      const db = new Database(`${pathToFileURL(path).href}?mode=ro`);
      db.pragma(`busy_timeout=${BUSY_MS}`);
      refuseNewer(db, path);
      refuseForeign(db, path);
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
