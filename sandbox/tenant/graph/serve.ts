import { randomUUID } from 'node:crypto';
import type { Person } from '../../people.ts';
import { graphError, graphUnauthorized } from '../errors.ts';
import type { Answer, Call } from '../http.ts';
import { find } from '../router.ts';
import { graphAppId, graphAudience } from '../scopes.ts';
import type { State } from '../state.ts';
import { bearer, verify } from '../tokens.ts';
import type { World } from '../world.ts';
import { cloudSyncRoutes } from './cloud-sync.ts';
import { directoryRoutes } from './directory.ts';
import { reportRoutes } from './reports.ts';

const routes = [...directoryRoutes, ...reportRoutes, ...cloudSyncRoutes];

/** Graph v1.0, and of beta one list: token, path, permission, role, in this order. */
export async function serveGraph(
  world: World,
  state: State,
  call: Call,
  note: (person: Person) => void,
): Promise<Answer> {
  const token = bearer(call.headers.authorization);
  if (!token) return graphUnauthorized('Access token is empty.');
  const verified = await verify(world, token, [graphAudience, graphAppId]);
  if (!verified.ok) return graphUnauthorized(reasons[verified.why]);
  note(verified.person);
  const found = find(routes, call);
  if (found === undefined) {
    const segment = call.path.split('/').at(-1);
    return graphError(404, 'ResourceNotFound', `Resource not found for the segment '${segment}'.`);
  }
  if (found === 'method')
    return graphError(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');
  const visit = { world, state, person: verified.person, scopes: verified.scopes };
  const answer = await found.handle(call, found.params, visit);
  return { ...answer, headers: { 'request-id': randomUUID(), ...answer.headers } };
}

const reasons = {
  expired: 'Lifetime validation failed, the token is expired.',
  audience: 'Access token validation failure. Invalid audience.',
  tenant: 'Invalid tenant or issuer in the access token.',
  signature: 'Access token validation failure. Invalid signature.',
} as const;
