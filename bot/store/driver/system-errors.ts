import { type StoreError, type StoreFailure, storeError } from '../../ports/store-errors.ts';

type Said = readonly [code: StoreFailure, why: string];

const FULL: Said = ['full', 'the disk is full. Free some space, or name a place on another disk.'];
const DENIED: Said = [
  'read-only',
  'the system doesn’t allow it. Give the account that runs this access to the file and its folder, or run this as their owner.',
];
const MISSING: Said = ['missing', 'there is no such file or folder. Check its name.'];
const TAKEN: Said = ['refused', 'something is there already. Name another, or move that one away.'];
const TOO_MANY: Said = ['broken', 'too many files are open on this machine. Close some programs, and try again.'];

/** Source: https://nodejs.org/api/errors.html#common-system-errors and errno(3). */
const MEANINGS: Readonly<Record<string, Said>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: ['read-only', 'the disk is read-only. Name a place on another, or make it writable.'],
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  EISDIR: ['refused', 'that is a folder. Name a file.'],
  EEXIST: TAKEN,
  ENOTEMPTY: TAKEN,
  ELOOP: ['refused', 'its symbolic links lead round in a circle. Name the file itself.'],
  ENAMETOOLONG: ['refused', 'the name is too long for this disk. Choose a shorter one.'],
  EBUSY: ['locked', 'another program holds it. Stop that one, or wait, and try again.'],
  ETXTBSY: ['locked', 'another program holds it. Stop that one, or wait, and try again.'],
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  EIO: ['broken', 'the disk reported an error. Check the disk, and try again.'],
};

const READING = ['read', 'stat', 'lstat', 'scandir', 'readlink', 'realpath', 'access'];

/**
 * What the system says of a file in plain words with what to do next, or undefined where the error isn't the system's. It knows which
 * file it is about; `path` is named where it doesn't say so.
 */
export function explainSystem(error: unknown, path?: string): StoreError | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  const { syscall, code, path: named } = error as NodeJS.ErrnoException;
  const [failure, why] = MEANINGS[code ?? ''] ?? ['broken', `the system said ${code}. Check the disk, and try again.`];
  const doing = syscall === 'open' ? 'opening' : READING.includes(syscall ?? '') ? 'reading' : 'writing';
  const what = named ?? path;
  return storeError(failure, `${doing}${what === undefined ? '' : ` ${what}`}: ${why}`, error);
}
