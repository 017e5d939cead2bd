import { timingSafeEqual } from 'node:crypto';
import { decodeJwt } from 'jose';
import { authorityError } from './errors.ts';
import type { Answer } from './http.ts';
import type { World } from './world.ts';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** The refusal of an app that isn't the bot or doesn't prove it; undefined when all is well. */
export function clientProblem(world: World, fields: Readonly<Record<string, string>>): Answer | undefined {
  const now = world.now();
  if (fields.client_id !== world.botId) {
    const text = `Application with identifier '${fields.client_id}' was not found in the directory 'Practice tenant'.`;
    return authorityError('unauthorized_client', 700016, text, { now });
  }
  if (fields.client_assertion_type === assertionType && fields.client_assertion) {
    return assertionProblem(world, fields.client_assertion);
  }
  if (!fields.client_secret) {
    const text = "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.";
    return authorityError('invalid_client', 7000218, text, { now, status: 401 });
  }
  if (world.botSecret !== undefined && !isSame(fields.client_secret, world.botSecret)) {
    const text = `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${world.botId}'.`;
    return authorityError('invalid_client', 7000215, text, { now, status: 401 });
  }
  return undefined;
}

/**
 * Certificates and federated credentials aren't registered in the practice tenant, so a client assertion is only read:
 * a JWT of a live moment. Whoever wants the signature checked needs the real authority.
 */
function assertionProblem(world: World, assertion: string): Answer | undefined {
  const now = world.now();
  try {
    if ((decodeJwt(assertion).exp ?? 0) * 1000 > now.getTime()) return undefined;
  } catch {
    // Not a JWT: the same refusal as an old one.
  }
  const text = 'Client assertion is not within its valid time range.';
  return authorityError('invalid_client', 700024, text, { now, status: 401 });
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
