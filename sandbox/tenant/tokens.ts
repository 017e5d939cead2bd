import { randomUUID } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { type Person, personById, tenantId } from '../people.ts';
import type { World } from './world.ts';

const lifetime = 3600;

export function issuer(world: World): string {
  return `${world.cloudOrigin()}/${tenantId}/v2.0`;
}

/** The token that single sign-on would hand the bot for this person: audience the bot, one hour long. */
export function signAssertion(world: World, person: Person): Promise<string> {
  return sign(world, person, { aud: world.botId, azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264', scp: 'access_as_user' });
}

/** An access token for Graph or the portal backend in the person's name. */
export function signAccess(world: World, person: Person, audience: string, scopes: readonly string[]): Promise<string> {
  return sign(world, person, { aud: audience, appid: world.botId, scp: scopes.join(' ') });
}

/** An access token of the app itself, without a person. */
export function signApp(world: World, audience: string): Promise<string> {
  return signClaims(world, { aud: audience, appid: world.botId, sub: world.botId, idtyp: 'app' });
}

function sign(world: World, person: Person, claims: JWTPayload): Promise<string> {
  const { id, displayName: name, userPrincipalName } = person;
  return signClaims(world, { oid: id, sub: id, name, preferred_username: userPrincipalName, ...claims });
}

function signClaims(world: World, claims: JWTPayload): Promise<string> {
  const now = Math.floor(world.now().getTime() / 1000);
  return new SignJWT({ ver: '2.0', tid: tenantId, uti: randomUUID(), ...claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: world.keys.kid })
    .setIssuer(issuer(world))
    .setIssuedAt(now)
    .setNotBefore(now - 5)
    .setExpirationTime(now + lifetime)
    .sign(world.keys.privateKey);
}

export type Verified =
  | { readonly ok: true; readonly person: Person; readonly scopes: readonly string[] }
  | { readonly ok: false; readonly why: 'expired' | 'audience' | 'tenant' | 'signature' };

/** Checks signature, issuer, tenant, times and audience. */
export async function verify(world: World, token: string, audience: readonly string[]): Promise<Verified> {
  try {
    const { payload } = await jwtVerify(token, world.keys.publicKey, {
      algorithms: ['RS256'],
      issuer: issuer(world),
      audience: [...audience],
      requiredClaims: ['exp', 'oid', 'tid'],
      currentDate: world.now(),
    });
    const person = typeof payload.oid === 'string' ? personById(payload.oid) : undefined;
    if (!person || payload.tid !== tenantId) return { ok: false, why: 'tenant' };
    return { ok: true, person, scopes: typeof payload.scp === 'string' ? payload.scp.split(' ') : [] };
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { ok: false, why: 'expired' };
    const claim = error instanceof errors.JWTClaimValidationFailed ? error.claim : '';
    if (claim === 'nbf') return { ok: false, why: 'expired' };
    return { ok: false, why: claim === 'aud' ? 'audience' : claim === 'iss' ? 'tenant' : 'signature' };
  }
}

/** Audiences under which the bot's own user assertions may come. */
export function botAudiences(world: World): readonly string[] {
  return [world.botId, `api://botid-${world.botId}`, `api://${world.botId}`];
}

export function bearer(header: string | undefined): string | undefined {
  return /^Bearer (\S+)$/i.exec(header ?? '')?.[1];
}
