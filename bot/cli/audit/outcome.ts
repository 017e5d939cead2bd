import { mustBeReadable } from '../../store/named-file.ts';
import type { Env } from './trail-sources.ts';

export const INTACT = 0;
export const BROKEN = 1;
export const UNREADABLE = 2;

/** Where a command speaks; `isTTY` where a person looks on. */
export type Screens = {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
};

/** Before anything is written: a key that can't be read would be noticed after it. */
export function keysThere(keys: readonly string[], { AUDIT_KEY_PATH: own }: Env): void {
  const reading = { doing: 'reading the audit key', what: 'the key' };
  if (own) mustBeReadable(own, { ...reading, by: 'AUDIT_KEY_PATH' });
  for (const key of keys) mustBeReadable(key, { ...reading, by: '--key' });
}

/** Today's key and those that were named. */
export const keyPaths = (keys: readonly string[], { AUDIT_KEY_PATH: own }: Env): readonly string[] =>
  own ? [own, ...keys] : keys;
