import { readFileSync, statSync } from 'node:fs';

/** As long as what SHA-256 gives: RFC 2104 advises against shorter keys. Bytes. */
const LEAST = 32;
/** Longer is a file that was named by mistake. */
const MOST = 4_096;

export type HookKey =
  | { readonly kind: 'key'; readonly key: Buffer }
  | { readonly kind: 'unreadable' | 'short' | 'long' };

/** The key that signs what goes to a webhook: the bytes of its file, without the line break at its end. */
export function readHookKey(path: string): HookKey {
  try {
    const { size } = statSync(path);
    if (size > MOST) return { kind: 'long' };
    const bytes = readFileSync(path);
    const end = bytes.toString('latin1').replace(/[\r\n]+$/, '').length;
    return end < LEAST ? { kind: 'short' } : { kind: 'key', key: bytes.subarray(0, end) };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** What is wrong with a key, to be read on after the name of the setting. */
export const KEY_FAULTS = {
  unreadable: 'names no file that this program can read',
  short: `holds a key of fewer than ${LEAST} bytes`,
  long: 'names a file that is too long for a key',
} as const satisfies Readonly<Record<Exclude<HookKey['kind'], 'key'>, string>>;

export const MAKE_KEY = 'make one with openssl rand -base64 -out <file> 48, readable by the server alone';

/** Whether others than its owner may read the file or write to it. Windows keeps such rights elsewhere. */
export function isOpenToOthers(path: string): boolean {
  if (process.platform === 'win32') return false;
  return ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0;
}
