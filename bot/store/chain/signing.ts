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

/** Signs a file that was made from the trail, by its digest (SHA-256, hex). `key` is the whole fingerprint of the public half. */
export type Sealer = { readonly key: string; readonly seal: (digest: string) => string };
export type SignedDigest = { readonly digest: string; readonly key: string; readonly signature: string };
/** `other-key`: none of the keys that are known made it, so nobody can say. */
export type SealChecker = (signed: SignedDigest) => 'genuine' | 'not-genuine' | 'other-key';

/** Apart from what a head signs: no signature of one is one of the other. */
const digestMessage = (digest: string): Buffer => Buffer.from(canonical(['writeback-pilot pack', 1, digest]), 'utf8');

/** The sealer of an Ed25519 key (PEM), or undefined where the file holds its public half alone. Throws where it holds neither. */
export function readSealer(path: string): Sealer | undefined {
  const open = readKey(path, createPublicKey);
  const secret = attempt(() => createPrivateKey(readFileSync(path, 'utf8')));
  return (
    secret && {
      key: fingerprintOf(open),
      seal: (digest) => sign(null, digestMessage(digest), secret).toString('base64url'),
    }
  );
}

/** Reads Ed25519 keys (PEM), today's and earlier ones; the public ones are enough. */
export function readSealChecker(paths: readonly string[]): SealChecker {
  const keys = new Map(paths.map((path) => readKey(path, createPublicKey)).map((key) => [fingerprintOf(key), key]));
  return ({ digest, key: name, signature }) => {
    const key = keys.get(name);
    if (!key) return 'other-key';
    const isGenuine = verify(null, digestMessage(digest), key, Buffer.from(signature, 'base64url'));
    return isGenuine ? 'genuine' : 'not-genuine';
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

/** SHA-256 (hex) of a public key's SPKI bytes: what `openssl pkey -pubin -in <key> -outform DER | openssl sha256` prints. */
const fingerprintOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');

/** What a head names its key by. */
const nameOf = (key: KeyObject): string => fingerprintOf(key).slice(0, 16);
