import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { SignIn } from '../ports.ts';

/**
 * Accepts the token that Teams' single sign-on presented when it is this app's, signed by the authority, of the same tenant and
 * the same person as the activity; a token of anyone else counts as none. v1 and v2 tokens differ in issuer and audience.
 * Source: "Access tokens in the Microsoft identity platform", learn.microsoft.com.
 */
export function createSso(options: {
  readonly authorityHost: string;
  readonly clientId: string;
  readonly appIdUri: string;
}): SignIn {
  const { authorityHost, clientId, appIdUri } = options;
  const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();
  const keysOf = (tenantId: string) => {
    const known = keySets.get(tenantId);
    if (known) return known;
    const made = createRemoteJWKSet(new URL(`${authorityHost}/${tenantId}/discovery/v2.0/keys`), {
      timeoutDuration: 3_000,
    });
    keySets.set(tenantId, made);
    return made;
  };
  return {
    async assertionFor({ tenantId, objectId }, presented) {
      if (!presented) return { kind: 'needed' };
      try {
        const { payload } = await jwtVerify(presented, keysOf(tenantId), {
          algorithms: ['RS256'],
          audience: [clientId, appIdUri],
          issuer: [`${authorityHost}/${tenantId}/v2.0`, `https://sts.windows.net/${tenantId}/`],
          clockTolerance: 300,
        });
        const isTheirs = payload.oid === objectId && payload.tid === tenantId;
        return isTheirs ? { kind: 'signed-in', assertion: presented } : { kind: 'needed' };
      } catch {
        return { kind: 'needed' };
      }
    },
  };
}
