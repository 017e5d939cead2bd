import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { Log, SignIn } from '../../ports/index.ts';
import { createSigners } from './openid.ts';

/** Why a presented token was not taken; for the log alone. */
const FLAWS = ['expired', 'audience', 'issuer', 'signature', 'other-person', 'authority-unreachable'] as const;
type Flaw = (typeof FLAWS)[number];

/**
 * Accepts the token that Teams' single sign-on presented when it is this app's, signed by the authority, of the same tenant and
 * the same person as the activity; a token of anyone else counts as none. v1 and v2 tokens differ in issuer and audience.
 * Source: "Access tokens in the Microsoft identity platform", learn.microsoft.com.
 */
export function createSso(options: {
  readonly authorityHost: string;
  readonly clientId: string;
  readonly appIdUri: string;
  readonly now: () => number;
  readonly log: Log;
}): SignIn {
  const { authorityHost, clientId, appIdUri, now, log } = options;
  const signersOf = createSigners(authorityHost, now);

  async function read(token: string, tenantId: string, objectId: string): Promise<Flaw | JWTPayload> {
    try {
      const { issuer, keys } = await signersOf(tenantId);
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        audience: [clientId, appIdUri],
        issuer: [issuer, `https://sts.windows.net/${tenantId}/`],
        requiredClaims: ['exp', 'oid', 'tid'],
        clockTolerance: 300,
        currentDate: new Date(now()),
      });
      return payload.oid === objectId && payload.tid === tenantId ? payload : 'other-person';
    } catch (error) {
      return flawIn(error);
    }
  }

  return {
    async assertionFor({ tenantId, objectId }, presented, line = log) {
      if (!presented) return { kind: 'needed' };
      const flaw = await read(presented, tenantId, objectId);
      if (typeof flaw === 'object') return { kind: 'signed-in', assertion: presented, ...belongsOf(flaw) };
      line('warn', 'sign-in token not taken', { flaw });
      return { kind: 'needed', why: flaw === 'authority-unreachable' ? 'unreachable' : 'interaction-required' };
    },
  };
}

/**
 * The optional claim `acct`: 0 a member of the tenant, 1 a guest. A token without it says nothing. Source: "Optional claims
 * reference", learn.microsoft.com.
 */
function belongsOf({ acct }: JWTPayload): { readonly belongs?: 'member' | 'guest' } {
  if (String(acct) === '0') return { belongs: 'member' };
  return String(acct) === '1' ? { belongs: 'guest' } : {};
}

function flawIn(error: unknown): Flaw {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'audience';
    return error.claim === 'iss' || error.claim === 'tid' ? 'issuer' : 'expired';
  }
  // A token that can't be read, and one whose key isn't published: nobody we trust has signed it.
  if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return 'signature';
  return 'authority-unreachable';
}
