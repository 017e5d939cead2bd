import { createHash, type KeyObject, verify } from 'node:crypto';
import { trimOldest } from '../../lib/trim-oldest.ts';
import type { DoorReason } from '../../ports/door-reasons.ts';
import type { Keys } from './keys.ts';

/** What is left of a connector token once it has been believed. Times are seconds since 1970. */
export type Claims = { readonly serviceUrl: string; readonly kid: string; readonly nbf: number; readonly exp: number };
/** `issuer`: whose token it was, where that is the flaw; as it may stand in a log. */
type Flaw = { readonly reason: DoorReason; readonly issuer?: string };
type TokenCheck = (authorization: string | undefined) => Promise<Claims | Flaw>;

const CLOCK_SKEW_S = 300;
const CACHE_SIZE = 500;
const TOKEN_LENGTH = 8_192;
const ISSUER = /^https:\/\/[a-z0-9.-]{1,100}(\/[0-9a-f-]{36}(\/v2\.0)?)?\/?$/;
const BEARER = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/i;

/**
 * Checks the token of a request, cheapest question first: nothing is computed, fetched or remembered for a token whose
 * algorithm, issuer or audience is wrong. Tokens that passed are known again by the SHA-256 of the whole token until they
 * expire or the keys are fetched anew.
 * Source: "Authentication with the Bot Connector API", learn.microsoft.com.
 */
export function createTokenCheck(options: {
  readonly appId: string;
  readonly issuer: string;
  readonly keys: Keys;
  readonly now: () => number;
}): TokenCheck {
  const { appId, issuer, keys, now } = options;
  const believed = new Map<string, { readonly claims: Claims; readonly key: KeyObject }>();

  return async (authorization) => {
    if (!authorization) return { reason: 'no-bearer' };
    if (authorization.length > TOKEN_LENGTH) return { reason: 'bearer-too-long' };
    const parts = BEARER.exec(authorization);
    if (!parts) return { reason: 'no-bearer' };
    const [header = '', payload = '', signature = ''] = parts.slice(1);
    const seconds = now() / 1000;

    const digest = createHash('sha256').update(`${header}.${payload}.${signature}`).digest('base64');
    const earlier = believed.get(digest);
    if (earlier) {
      const { claims, key } = earlier;
      if (isInWindow(claims, seconds) && (await keys.find(claims.kid))?.key === key) return claims;
      believed.delete(digest);
    }

    const claims = readClaims(json(header), json(payload), appId, issuer);
    if ('reason' in claims) return claims;
    if (!isInWindow(claims, seconds)) return { reason: 'outside-its-time' };

    const found = await keys.find(claims.kid);
    if (!found) return { reason: 'unknown-key' };
    const signed = Buffer.from(`${header}.${payload}`);
    if (!verify('RSA-SHA256', signed, found.key, Buffer.from(signature, 'base64url')))
      return { reason: 'wrong-signature' };
    if (!found.endorsements.includes('msteams')) return { reason: 'key-not-endorsed' };

    believed.set(digest, { claims, key: found.key });
    trimOldest(believed, CACHE_SIZE);
    return claims;
  };
}

function readClaims(header: Json, payload: Json, appId: string, issuer: string): Claims | Flaw {
  if (!header || !payload) return { reason: 'not-a-token' };
  if (header.alg !== 'RS256') return { reason: 'wrong-algorithm' };
  if ('crit' in header) return { reason: 'critical-header' };
  if (payload.iss !== issuer) return { reason: 'wrong-issuer', issuer: named(payload.iss) };
  if (payload.aud !== appId) return { reason: 'wrong-audience' };
  const { kid } = header;
  if (typeof kid !== 'string' || kid === '' || kid.length > 256) return { reason: 'no-key-id' };
  const { exp, nbf, serviceurl: serviceUrl } = payload;
  if (!isTime(exp) || !isTime(nbf)) return { reason: 'no-times' };
  if (typeof serviceUrl !== 'string' || serviceUrl === '') return { reason: 'no-service-url-claim' };
  return { serviceUrl, kid, nbf, exp };
}

/**
 * An issuer nobody has vouched for yet, as it may be logged: whole where it has the shape of Microsoft's own, else at most its host.
 * The rest of it could be anything, a token too.
 */
function named(issuer: unknown): string {
  if (typeof issuer !== 'string' || !URL.canParse(issuer)) return 'no address';
  return ISSUER.test(issuer) ? issuer : new URL(issuer).hostname.slice(0, 100) || 'no address';
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isInWindow = ({ nbf, exp }: Claims, seconds: number) =>
  nbf - CLOCK_SKEW_S <= seconds && seconds < exp + CLOCK_SKEW_S;

type Json = Readonly<Record<string, unknown>> | undefined;

function json(part: string): Json {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
