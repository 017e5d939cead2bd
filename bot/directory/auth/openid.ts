import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { DAY_MS } from '../../workflow/time/durations.ts';
import { isWithin } from '../../workflow/time/within.ts';

/** Who signs a tenant's tokens, and with which keys. */
export type Signers = { readonly issuer: string; readonly keys: JWTVerifyGetKey };

const DEADLINE_MS = 3_000;
const KEEP_MS = DAY_MS;
const metadata = z.object({ issuer: z.string().max(2048), jwks_uri: z.string().max(2048) });

/**
 * The signers of each tenant as the authority's own OpenID metadata names them: read when first needed, one reading at a time,
 * kept for a day; the keys are fetched anew for an unknown key id at most every thirty seconds. A reading that failed isn't kept.
 * Rejects when the authority can't be reached in three seconds or its metadata isn't this tenant's.
 * Source: "OpenID Connect on the Microsoft identity platform", learn.microsoft.com.
 */
export function createSigners(authorityHost: string, now: () => number): (tenantId: string) => Promise<Signers> {
  const held = new Map<string, { readonly at: number; readonly signers: Promise<Signers> }>();
  return (tenantId) => {
    const known = held.get(tenantId);
    if (known && isWithin(known.at, KEEP_MS, now())) return known.signers;
    const signers = read(authorityHost, tenantId);
    held.set(tenantId, { at: now(), signers });
    signers.catch(() => held.get(tenantId)?.signers === signers && held.delete(tenantId));
    return signers;
  };
}

async function read(authorityHost: string, tenantId: string): Promise<Signers> {
  const address = `${authorityHost}/${tenantId}/v2.0/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(DEADLINE_MS) });
  if (!response.ok) throw new Error(`reading the authority's metadata: status ${response.status}`);
  const { issuer, jwks_uri } = metadata.parse(await response.json());
  // Metadata of no one tenant names a placeholder, and would vouch for every tenant there is.
  if (!issuer.includes(tenantId)) throw new Error("reading the authority's metadata: another tenant's issuer");
  const url = new URL(jwks_uri);
  if (url.protocol !== 'https:') throw new Error("reading the authority's metadata: keys must come over https");
  return { issuer, keys: createRemoteJWKSet(url, { timeoutDuration: DEADLINE_MS, cacheMaxAge: KEEP_MS }) };
}
