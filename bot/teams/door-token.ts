import { createHash, type KeyObject, verify } from 'node:crypto';
import { keepNewest } from '../keep-newest.ts';
import type { DoorReason } from './door-reasons.ts';
import type { Keys } from './keys.ts';

/** What is left of a connector token once it has been believed. Times are seconds since 1970. */
export type Claims = { readonly serviceUrl: string; readonly kid: string; readonly nbf: number; readonly exp: number };
type TokenCheck = (authorization: string | undefined) => Promise<Claims | DoorReason>;

const CLOCK_SKEW_S = 300;
const CACHE_SIZE = 500;
const TOKEN_LENGTH = 8_192;
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
    if (!authorization) return 'no-bearer';
    if (authorization.length > TOKEN_LENGTH) return 'bearer-too-long';
    const parts = BEARER.exec(authorization);
    if (!parts) return 'no-bearer';
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
    if (typeof claims === 'string') return claims;
    if (!isInWindow(claims, seconds)) return 'outside-its-time';

    const found = await keys.find(claims.kid);
    if (!found) return 'unknown-key';
    const signed = Buffer.from(`${header}.${payload}`);
    if (!verify('RSA-SHA256', signed, found.key, Buffer.from(signature, 'base64url'))) return 'wrong-signature';
    if (!found.endorsements.includes('msteams')) return 'key-not-endorsed';

    believed.set(digest, { claims, key: found.key });
    keepNewest(believed, CACHE_SIZE);
    return claims;
  };
}

function readClaims(header: Json, payload: Json, appId: string, issuer: string): Claims | DoorReason {
  if (!header || !payload) return 'not-a-token';
  if (header.alg !== 'RS256') return 'wrong-algorithm';
  if ('crit' in header) return 'critical-header';
  if (payload.iss !== issuer) return 'wrong-issuer';
  if (payload.aud !== appId) return 'wrong-audience';
  const { kid } = header;
  if (typeof kid !== 'string' || kid === '' || kid.length > 256) return 'no-key-id';
  const { exp, nbf, serviceurl: serviceUrl } = payload;
  if (!isTime(exp) || !isTime(nbf)) return 'no-times';
  if (typeof serviceUrl !== 'string' || serviceUrl === '') return 'no-service-url-claim';
  return { serviceUrl, kid, nbf, exp };
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
