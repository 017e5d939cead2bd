import { type StoreError, storeError } from '../../ports/store-errors.ts';
import { explainSystem } from '../driver/system-errors.ts';
import { notAStore } from './schema.ts';

/** SQLite's result code (https://www.sqlite.org/rescode.html), or the system's own, in plain words with what to do next. */
export function explainSqlite(error: unknown, path: string): StoreError {
  const system = explainSystem(error, path);
  if (system) return system;
  const text = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const is = (...names: readonly string[]): boolean =>
    names.some((name) => code.startsWith(name)) || names.some((name) => text.includes(name));
  if (is('SQLITE_FULL')) {
    return storeError(
      'full',
      `writing ${path}: the disk is full. Free some space; nothing was recorded or applied.`,
      error,
    );
  }
  if (is('SQLITE_READONLY', 'SQLITE_PERM', 'SQLITE_AUTH')) {
    return storeError(
      'read-only',
      `writing ${path}: the file is read-only. Give the bot's account write access to it and its folder.`,
      error,
    );
  }
  if (error instanceof SyntaxError || is('SQLITE_CORRUPT', 'SQLITE_NOTADB')) {
    return storeError(
      'corrupt',
      `reading ${path}: the file is damaged or not a database. Restore it from a backup; don't delete it.`,
      error,
    );
  }
  if (is('SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_PROTOCOL')) {
    return storeError(
      'locked',
      `opening ${path}: another program holds the file. Stop it, or wait and try again.`,
      error,
    );
  }
  if (is('SQLITE_CANTOPEN', 'ConnectionFailed')) {
    return storeError(
      'missing',
      `opening ${path}: the file can't be opened. Check that STORE_URL is right and the folder may be written.`,
      error,
    );
  }
  if (is('SQLITE_IOERR')) {
    return storeError(
      'broken',
      `writing ${path}: the disk reported an error (${code}). Check the disk; nothing was recorded or applied.`,
      error,
    );
  }
  if (is('no such table', 'no such column')) return notAStore(path);
  return storeError(
    'broken',
    `using ${path}: SQLite says “${text}”. Try again; if it stays so, stop the server and restore a backup.`,
    error,
  );
}
