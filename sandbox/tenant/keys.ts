import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { writePrivately } from './keep.ts';

export interface SigningKeys {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
}

let unkept: Promise<SigningKeys> | undefined;

/**
 * The tenant's RS256 pair: kept in `folder`, so that tokens outlive a restart; without one, all tenants of this process share
 * a pair, since making one takes longer than starting a tenant.
 */
export async function signingKeys(folder?: string): Promise<SigningKeys> {
  if (!folder) {
    unkept ??= freshKey().then(fromJwk);
    return unkept;
  }
  const path = join(folder, 'signing-key.json');
  const kept = await readKey(path);
  if (kept) return kept;
  const jwk = await freshKey();
  mkdirSync(folder, { recursive: true });
  writePrivately(path, JSON.stringify(jwk));
  return fromJwk(jwk);
}

async function freshKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return exportJWK(privateKey);
}

async function readKey(path: string): Promise<SigningKeys | undefined> {
  try {
    return await fromJwk(JSON.parse(readFileSync(path, 'utf8')) as JWK);
  } catch {
    // Absent or damaged: a new pair only means that people sign in again.
    return undefined;
  }
}

async function fromJwk(jwk: JWK): Promise<SigningKeys> {
  const { kty, n, e } = jwk;
  if (kty !== 'RSA' || !n || !e) throw new TypeError('Not an RSA key.');
  const publicPart: JWK = { kty, n, e };
  const [privateKey, publicKey, kid] = await Promise.all([
    importJWK(jwk, 'RS256'),
    importJWK(publicPart, 'RS256'),
    calculateJwkThumbprint(publicPart),
  ]);
  if (privateKey instanceof Uint8Array || publicKey instanceof Uint8Array) throw new TypeError('Not an RSA key.');
  return { kid, privateKey, publicKey, publicJwk: { ...publicPart, kid, use: 'sig', alg: 'RS256' } };
}
