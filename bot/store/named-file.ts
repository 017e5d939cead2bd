import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { storeError } from '../ports/store-errors.ts';
import { MAGIC } from './sqlite/database-file.ts';
import { isSameFile } from './sqlite/real-file.ts';

type Named = {
  /** What is being done, such as "restoring". */
  readonly doing: string;
  /** The words that named the file: a command's own or an option's. */
  readonly by: string;
  /** What the file should be, such as "the backup". */
  readonly what: string;
};

/**
 * That a file which somebody named on the command line is there, is a file, and may be read, before anything else is tried: what is
 * wrong is the name that they typed, and not STORE_URL.
 * @throws StoreError whose sentence names the file, what is wrong with it and what to do
 */
export function mustBeReadable(path: string, { doing, by, what }: Named): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found)
    throw storeError('missing', `${doing} ${path}: there is no such file. Check the name of ${what} after \`${by}\`.`);
  if (!found.isFile())
    throw storeError(
      'refused',
      `${doing} ${path}: that is ${found.isDirectory() ? 'a folder' : 'no ordinary file'}. Name ${what} itself after \`${by}\`.`,
    );
  if (!isAllowed(path, constants.R_OK))
    throw storeError('refused', `${doing} ${path}: you may not read it. Ask its owner, or run this as them.`);
}

/** The same for a copy of the store: an SQLite file, whose first bytes say so. */
export function mustBeDatabase(path: string, named: Named): void {
  mustBeReadable(path, named);
  if (!startsLike(path))
    throw storeError(
      'corrupt',
      `${named.doing} ${path}: the file is damaged or not a database (an SQLite file). Name ${named.what} after \`${named.by}\`.`,
    );
}

/** Where a file is to be written: its folder is there, and may be written. */
export function mustBeWritable(path: string, { doing, by }: Pick<Named, 'doing' | 'by'>): void {
  const folder = dirname(resolve(path));
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory())
    throw storeError(
      'missing',
      `${doing} ${path}: there is no folder ${folder}. Make it, or name another after \`${by}\`.`,
    );
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw storeError('refused', `${doing} ${path}: that is a folder. Name a file in it after \`${by}\`.`);
  if (!isAllowed(folder, constants.W_OK))
    throw storeError(
      'read-only',
      `${doing} ${path}: you may not write to ${folder}. Name another folder after \`${by}\`.`,
    );
}

/** Where a trail is to be written: over an older export, but over no store, and not over what it is read from (`from`). */
export function mustBeExportable(path: string, from: string | undefined): void {
  mustBeWritable(path, { doing: 'writing', by: '--out' });
  const found = statSync(path, { throwIfNoEntry: false });
  const lost =
    found?.isFile() && startsLike(path) ? 'a store' : from !== undefined && isSameFile(path, from) && 'what is read';
  if (lost)
    throw storeError('refused', `writing ${path}: that is ${lost}, which would be lost. Name another after \`--out\`.`);
}

function isAllowed(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

/** A trail that was exported is text; a store in its place is named by STORE_URL. */
export function mustBeExport(path: string): void {
  mustBeReadable(path, EXPORTED);
  if (startsLike(path))
    throw storeError(
      'refused',
      `reading ${path}: that is a store, not an exported trail. To check it, set STORE_URL=sqlite:${path} and leave \`--file\` out.`,
    );
}

const EXPORTED: Named = { doing: 'reading', by: '--file', what: 'the exported jsonl file' };

/** An empty file is a database without a table, for SQLite; as a backup it is none. */
function startsLike(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(MAGIC.length);
    return readSync(file, start, 0, MAGIC.length, 0) === MAGIC.length && start.equals(MAGIC);
  } finally {
    closeSync(file);
  }
}
