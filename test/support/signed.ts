import { createSign } from 'node:crypto';
import type { SigningKey } from './openid.ts';

type Json = Readonly<Record<string, unknown>>;

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token signed with RS256 by this key, whatever its header claims. A field that is undefined is left out. */
export function signToken(key: SigningKey, claims: Json, header: Json = {}): string {
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header })}.${part(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key.privateKey, 'base64url')}`;
}

/** The two first parts of a token with a signature of one's own making. */
export function assembleToken(header: unknown, claims: unknown, signature: string): string {
  return `${part(header)}.${part(claims)}.${signature}`;
}

/** What a genuine connector token says. `now` in milliseconds. */
export function connectorClaims(options: {
  readonly appId: string;
  readonly serviceUrl: string;
  readonly now: number;
  readonly issuer?: string;
}): Json {
  const seconds = Math.floor(options.now / 1000);
  return {
    iss: options.issuer ?? 'https://api.botframework.com',
    aud: options.appId,
    nbf: seconds - 60,
    exp: seconds + 3_600,
    serviceurl: options.serviceUrl,
  };
}
