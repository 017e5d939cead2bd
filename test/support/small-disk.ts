import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const [MOUNT, UNMOUNT] = ['mount', 'umount'];

/** Makes a disk of its own in a new folder, of a size as `mount` takes it (`300k`); false where the system lets nobody but root do so. */
export function mountSmallDisk(folder: string, size: string): boolean {
  mkdirSync(folder);
  try {
    execFileSync(MOUNT, ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Also while somebody has a file open on it. */
export const unmountSmallDisk = (folder: string): void => void execFileSync(UNMOUNT, ['-l', folder]);
