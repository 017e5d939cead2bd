import { closeSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { storeError } from '../../ports/store-errors.ts';

/** The first bytes of every SQLite file. Source: https://www.sqlite.org/fileformat.html#magic_header_string */
export const MAGIC = Buffer.from('SQLite format 3\0');

const NETWORK_TYPES = /^(nfs\d?|cifs|smb\d?|smbfs|9p|afs|ceph|lustre|fuse\..+)$/;

/**
 * Creates the folder (0700) and the empty file (0600) where they are missing; refuses a network drive, and a folder that would need others
 * to be made first: that is a slip in the name, and the new, empty store in it would look like a healthy one.
 * @returns whether nothing was there
 */
export function prepareFile(path: string): boolean {
  const folder = dirname(resolve(path));
  if (!existsSync(dirname(folder)))
    throw storeError(
      'missing',
      `opening ${path}: the folder ${dirname(folder)} isn't there. Check STORE_URL, or make the folder.`,
    );
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  const type = networkFileSystem(realpathSync(folder), mounts());
  if (type) {
    const why = `opening ${path}: this folder is on a network drive (${type}), where SQLite loses data.`;
    throw storeError(
      'network-drive',
      `${why} Put STORE_URL on a local disk, or use tables:https://… for several servers.`,
    );
  }
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  // Only when missing: closing a second descriptor of an open SQLite file would drop this process's locks on it.
  if (size === undefined) closeSync(openSync(path, 'a', 0o600));
  return !size;
}

/**
 * Remembers which file stands at `path`, and which log beside it, as it is really called (`file`). What it returns throws once others or
 * none do: open files go on taking writes after they were deleted or replaced, and those would be gone with the process.
 */
export function watchFile(path: string, file: string): () => void {
  const isFileThere = watch(path);
  const isLogThere = watch(`${file}-wal`);
  return () => {
    if (!isFileThere()) throw gone(path, 'Stop the server, put the file back and start again');
    // The file was whole without its log when it was opened, and a server that ends moves what it still holds into the file.
    if (!isLogThere()) throw gone(`${file}-wal`, 'Stop the server, not by force, and start again');
  };
}

function watch(path: string): () => boolean {
  const find = () => statSync(path, { bigint: true, throwIfNoEntry: false });
  const opened = find();
  return () => {
    const found = find();
    return found?.ino === opened?.ino && found?.dev === opened?.dev;
  };
}

const gone = (path: string, todo: string): Error =>
  storeError(
    'missing',
    `writing ${path}: the file was deleted or replaced while the server is running. ${todo}; nothing was recorded.`,
  );

/** The type of the network file system that holds `folder`, or undefined. `mountTable` is the text of /proc/self/mounts. */
export function networkFileSystem(folder: string, mountTable: string): string | undefined {
  if (folder.startsWith('\\\\')) return 'UNC path';
  const holding = mountTable
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, point = '', type = '']) => ({ point: unescapeMount(point), type }))
    .filter(({ point }) => point !== '' && isWithin(folder, point))
    .reduce((longest, mount) => (mount.point.length >= longest.point.length ? mount : longest), {
      point: '',
      type: '',
    });
  return NETWORK_TYPES.test(holding.type) ? holding.type : undefined;
}

const isWithin = (folder: string, point: string): boolean =>
  folder === point || folder.startsWith(point.endsWith(sep) ? point : point + sep);

/** Blanks and the like stand as three octal digits in a mount table. */
const unescapeMount = (point: string): string =>
  point.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));

/** Only Linux says; elsewhere it can't be told and nothing is refused. */
function mounts(): string {
  try {
    return readFileSync('/proc/self/mounts', 'utf8');
  } catch {
    return '';
  }
}
