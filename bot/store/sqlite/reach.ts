import { closeSync, openSync, readSync } from 'node:fs';
import type Database from 'libsql';
import { storeError } from '../../ports/store-errors.ts';
import { MAGIC } from './database-file.ts';
import { inTransaction } from './group.ts';
import { schemaVersion } from './schema.ts';

/** How long a look waits for a file that another program holds: shorter than whoever looks waits for its answer. Milliseconds. */
const BUSY_MS = 2_000;

/**
 * Finds out whether the store can be read and written at this moment. An open file goes on answering from memory whatever becomes of it
 * on the disk, so `look` checks that it is still in its place, reads its first bytes and one of its rows from the disk, and sends a
 * write through that changes nothing: a full disk, a read-only one and another program's lock are met by nothing less. Throws what the
 * driver or the system throws, or a `StoreError`.
 */
export function lookInto(db: Database.Database, path: string, mustBeInPlace: () => void) {
  // Opened once and kept: to close a second descriptor of an open SQLite file drops the locks that this process has on it.
  let descriptor: number | undefined;
  const row = db.prepare('SELECT tenant, version FROM trails LIMIT 1');

  function readFromDisk(): void {
    descriptor ??= path === ':memory:' ? undefined : openSync(path, 'r');
    if (descriptor === undefined) return;
    const start = Buffer.alloc(MAGIC.length);
    // The log may hold a newer first page, so that SQLite itself wouldn't look at this one.
    if (readSync(descriptor, start, 0, MAGIC.length, 0) < MAGIC.length || !start.equals(MAGIC)) throw damaged(path);
    db.exec('PRAGMA shrink_memory');
    row.get();
  }

  /** The version as it is: one page, which SQLite writes whether it is new or not. */
  const writeNothingNew = (): void =>
    inTransaction(db, () => void db.exec(`PRAGMA user_version = ${schemaVersion(db)}`));

  return {
    look(): void {
      mustBeInPlace();
      readFromDisk();
      briefly(db, writeNothingNew);
    },
    close(): void {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    },
  };
}

/** With no more patience than a look has, and the patience of before afterwards. */
function briefly(db: Database.Database, work: () => void): void {
  const { timeout } = db.prepare('PRAGMA busy_timeout').get() as { readonly timeout: number };
  db.pragma(`busy_timeout=${Math.min(timeout, BUSY_MS)}`);
  try {
    work();
  } finally {
    db.pragma(`busy_timeout=${timeout}`);
  }
}

const damaged = (path: string): Error =>
  storeError(
    'corrupt',
    `reading ${path}: the file was overwritten while the server is running. Stop the server and restore a backup; don't delete the file.`,
  );
