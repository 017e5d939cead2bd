import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';

/** A signing key, and the channels it may vouch for. */
export type Key = { readonly key: KeyObject; readonly endorsements: readonly string[] };

const metadata = z.object({ jwks_uri: z.string().min(1).max(2048) });
const keySet = z.object({ keys: z.array(z.unknown()).max(200) });
const signingKey = z.object({
  kty: z.literal('RSA'),
  kid: z.string().min(1).max(256),
  n: z.string(),
  e: z.string(),
  use: z.literal('sig').optional(),
  alg: z.literal('RS256').optional(),
  endorsements: z.array(z.string()).optional(),
});

/** The address of the keys in an OpenID metadata document. Throws when it has none. */
export function readMetadata(document: unknown): string {
  return metadata.parse(document).jwks_uri;
}

/**
 * The RSA signing keys of a JWKS by key id; keys of another kind, and those under 2048 bits, are left out. A key without
 * endorsements gets an empty list and so vouches for no channel.
 */
export function readKeySet(document: unknown): ReadonlyMap<string, Key> {
  const keys = new Map<string, Key>();
  for (const entry of keySet.parse(document).keys) {
    const read = readKey(entry);
    if (read) keys.set(read.kid, read.key);
  }
  return keys;
}

function readKey(entry: unknown): { readonly kid: string; readonly key: Key } | undefined {
  const parsed = signingKey.safeParse(entry);
  if (!parsed.success) return undefined;
  const { kid, n, e, endorsements = [] } = parsed.data;
  try {
    const key = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
    return (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048 ? { kid, key: { key, endorsements } } : undefined;
  } catch {
    return undefined;
  }
}
