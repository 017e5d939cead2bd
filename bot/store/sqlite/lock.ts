import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { explained, storeError } from '../../ports/store-errors.ts';
import { prepareFile } from './database-file.ts';
import { explainSqlite } from './errors.ts';
import { mustBeOneFile, realFile } from './real-file.ts';

const WAIT_MS = 15_000;
const LOOK_EVERY_MS = 100;

/**
 * Holds the right to be the one server on a store: a small SQLite file beside it with an open exclusive transaction, which
 * the system frees when the process dies. It is the same one by whatever name the store is called. Waits for another holder, then gives up
 * with an Error (`locked`); throws (`refused`) where the store has a second name that can't be told from the first.
 */
export async function takeLock(storePath: string, waitMs = WAIT_MS): Promise<() => void> {
  const path = `${realFile(storePath)}.lock`;
  mustBeOneFile(storePath);
  prepareFile(path);
  const db = await explained(
    () => new Database(path),
    (error) => explainSqlite(error, path),
  );
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    try {
      db.exec('BEGIN EXCLUSIVE');
      return () => db.close();
    } catch (error) {
      const failure = explainSqlite(error, path);
      if (failure.code !== 'locked' || waited >= waitMs) {
        db.close();
        throw failure.code === 'locked' ? anotherServer(storePath) : failure;
      }
      await sleep(LOOK_EVERY_MS);
    }
  }
}

const anotherServer = (path: string): Error =>
  storeError(
    'locked',
    `opening ${path}: another server of this bot is running on it. Stop that one first, or give each server the same tables: store.`,
  );
