import type { Person } from '../../people.ts';
import { auditReaders } from '../../roles.ts';
import { graphError } from '../errors.ts';
import type { Answer } from '../http.ts';
import { type Route, route } from '../router.ts';
import { hasRole, type State } from '../state.ts';
import type { World } from '../world.ts';

/** What a Graph handler gets beside the call: the caller, and the state as this answer shall see it. */
export interface GraphVisit {
  readonly world: World;
  readonly state: State;
  readonly person: Person;
  readonly scopes: readonly string[];
}

/** A route of v1.0, or of beta where it says so, that one of the named permissions opens. */
export function graphRoute(
  call: `${'GET' | 'POST'} /${string}`,
  anyOf: readonly string[],
  handle: Route<GraphVisit>['handle'],
  version: 'v1.0' | 'beta' = 'v1.0',
): Route<GraphVisit> {
  const [method = '', path] = call.split(' ');
  return route(method, `/${version}${path}`, (asked, params, visit) =>
    anyOf.some((scope) => visit.scopes.includes(scope)) ? handle(asked, params, visit) : scopeMissing(anyOf),
  );
}

/** The report endpoints name their permission in the refusal, the directory ones don't. */
function scopeMissing(anyOf: readonly string[]): Answer {
  const [first] = anyOf;
  return first === 'AuditLog.Read.All'
    ? graphError(
        403,
        'Authentication_MSGraphPermissionMissing',
        `Calling principal does not have required MSGraph permissions ${first}`,
      )
    : graphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
}

/** The caller's role must allow reports, on top of the permission. */
export function roleMissing({ state, person }: GraphVisit): Answer | undefined {
  return hasRole(state, person.id, auditReaders)
    ? undefined
    : graphError(403, 'Authentication_RequestFromUnsupportedUserRole', 'User is not in the allowed roles');
}

export function notFound(id: string): Answer {
  return graphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}
