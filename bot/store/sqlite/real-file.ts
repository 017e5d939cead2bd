import { existsSync, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { storeError } from '../../ports/store-errors.ts';

/**
 * The one name of a file: without symbolic links, also where the file, or the folder it is to stand in, isn't there yet. What stands
 * beside a store (its lock, its log) is named after it, or else whoever comes by another name finds no lock and no log.
 * Throws the system's error where links lead round in a circle.
 */
export function realFile(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  const folder = dirname(resolve(path));
  if (!found) return folder === resolve(path) ? folder : join(realFile(folder), basename(path));
  if (!found.isSymbolicLink() || statSync(path, { throwIfNoEntry: false })) return realpathSync(path);
  return realFile(resolve(realpathSync(folder), readlinkSync(path)));
}

/**
 * That a store's file is an ordinary one with a single name. A second one (a hard link) can't be told from the first, and whoever comes
 * by it meets neither the lock nor the log. Source: "Multiple links to the same file", https://www.sqlite.org/howtocorrupt.html.
 */
export function mustBeOneFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isFile())
    throw storeError(
      'refused',
      `opening ${path}: that is ${found.isDirectory() ? 'a folder' : 'no ordinary file'}. Name a file in STORE_URL.`,
    );
  if (found.nlink > 1)
    throw storeError(
      'refused',
      `opening ${path}: the file has ${found.nlink} names (hard links), and a store must have one. Delete the others, which \`find / -xdev -samefile ${path}\` shows.`,
    );
}

/**
 * That whoever only reads a store finds by this name what stands beside it: it has no other, or this is the one beside which servers
 * leave their lock. By another the newest records would be missed, which stand in the log.
 */
export function mustBeServed(path: string): void {
  if (!existsSync(`${realFile(path)}.lock`)) mustBeOneFile(path);
}

/** Whether two names lead to the same file. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}
