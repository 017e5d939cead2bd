import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { canonical } from './hash.ts';
import type { KnownHead } from './verify.ts';

/** A head that someone with the key vouched for. `at` is in ms, `key` names the key, `signature` is base64url. */
export type SignedHead = KnownHead & {
  readonly tenantId: string;
  readonly at: number;
  readonly key: string;
  readonly signature: string;
};

/** Signs the head after each commit. */
export type HeadSigner = (tenantId: string, head: KnownHead, at: number) => SignedHead;

/** Says whether a signed head is genuine. */
export type HeadChecker = (head: SignedHead) => boolean;

const message = (tenantId: string, head: KnownHead, at: number): Buffer =>
  Buffer.from(canonical(['writeback-pilot head', 1, tenantId.toLowerCase(), head.seq, head.hash, at]), 'utf8');

/** Reads an Ed25519 private key (PEM). Throws an Error without the key's text when it isn't one. */
export function readSigner(path: string): HeadSigner {
  const secret = readKey(path, createPrivateKey);
  const key = nameOf(createPublicKey(secret));
  return (tenantId, head, at) => ({
    ...head,
    tenantId: tenantId.toLowerCase(),
    at,
    key,
    signature: sign(null, message(tenantId, head, at), secret).toString('base64url'),
  });
}

/** Reads Ed25519 keys (PEM), today's and earlier ones; the public ones are enough. A head by any other key isn't genuine. */
export function readChecker(paths: readonly string[]): HeadChecker {
  const keys = new Map(paths.map((path) => readKey(path, createPublicKey)).map((key) => [nameOf(key), key]));
  return (head) => {
    const key = keys.get(head.key);
    const signature = Buffer.from(head.signature, 'base64url');
    return key !== undefined && verify(null, message(head.tenantId, head, head.at), key, signature);
  };
}

function readKey(path: string, parse: (pem: string) => KeyObject): KeyObject {
  const pem = readFileSync(path, 'utf8');
  const key = attempt(() => parse(pem));
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new Error(
    `reading the audit key ${path}: not an Ed25519 key in PEM. Make one: openssl genpkey -algorithm ed25519`,
  );
}

// The cause is dropped on purpose: a parser's message may quote the key.
function attempt(parse: () => KeyObject): KeyObject | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

const nameOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
