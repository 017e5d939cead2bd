import { authorityError } from './errors.ts';
import type { Answer } from './http.ts';
import { graphAppId, graphAudience, graphScopes, portalAudience } from './scopes.ts';
import type { World } from './world.ts';

/** One resource out of a scope string, with its short scope names. */
export interface Wanted {
  readonly audience: string;
  /** As the caller wrote it, to be used in the answer's scope list. */
  readonly resource: string;
  readonly scopes: readonly string[];
}

const ownScopes = ['openid', 'profile', 'email', 'offline_access'];

/** Reads `https://graph.microsoft.com/User.Read openid …`; bare Graph names count as Graph, as they do in Entra. */
export function readScopes(world: World, text: string): Wanted | Answer {
  const wanted = text.split(/\s+/).filter((scope) => scope !== '' && !ownScopes.includes(scope));
  const parts = wanted.map((scope) => {
    const cut = scope.lastIndexOf('/');
    return cut < 0
      ? { resource: graphAudience, name: scope }
      : { resource: scope.slice(0, cut), name: scope.slice(cut + 1) };
  });
  const [first] = parts;
  if (!first)
    return refusal(
      world,
      'invalid_scope',
      70011,
      `The provided value for the input parameter 'scope' is not valid. The scope '${text}' is not valid.`,
    );
  if (parts.some(({ resource }) => resource !== first.resource)) {
    return refusal(
      world,
      'invalid_request',
      28000,
      `Provided value for the input parameter scope is not valid because it contains more than one resource. Scope ${text} is not valid.`,
    );
  }
  const audience = audienceOf(world, first.resource);
  if (!audience) {
    return refusal(
      world,
      'invalid_resource',
      500011,
      `The resource principal named ${first.resource} was not found in the tenant named Practice tenant.`,
    );
  }
  const names = parts.map(({ name }) => name);
  const known: readonly string[] = audience === portalAudience ? ['user_impersonation'] : graphScopes;
  const strange = names.find((name) => name !== '.default' && !known.includes(name));
  if (strange && !looksLikePermission(strange)) {
    return refusal(
      world,
      'invalid_scope',
      70011,
      `The provided value for the input parameter 'scope' is not valid. The scope '${strange}' is not valid.`,
    );
  }
  return { audience, resource: first.resource, scopes: names };
}

/** A real permission that this app wasn't given is a matter of consent, not of spelling. */
function looksLikePermission(name: string): boolean {
  return /^[A-Z][\w-]*(\.[A-Z][\w-]*)+$/.test(name);
}

function audienceOf(world: World, resource: string): string | undefined {
  const bare = resource.replace(/\/$/, '').replace(/\/v1\.0$/, '');
  // A gateway that makes the scope from its own base address asks for this host, which is where Graph is here.
  if ([graphAudience, graphAppId, world.cloudOrigin()].includes(bare)) return graphAudience;
  return [portalAudience, `api://${portalAudience}`].includes(bare) ? portalAudience : undefined;
}

function refusal(world: World, error: string, code: number, text: string): Answer {
  return authorityError(error, code, text, { now: world.now() });
}
