import { tenantId } from '../people.ts';
import { authorityError } from './errors.ts';
import { exchange } from './exchange.ts';
import type { Answer } from './http.ts';
import { type Route, route } from './router.ts';
import { issuer } from './tokens.ts';
import type { World } from './world.ts';

/** What the token endpoint hands on: the world, and a place to note whose assertion came. */
export interface Visit {
  readonly world: World;
  noteCaller(id: string): void;
}

/** The identity platform's addresses: discovery, keys, and the on-behalf-of grant. */
export const authorityRoutes: readonly Route<Visit>[] = [
  route('GET', '/:tenant/v2.0/.well-known/openid-configuration', (_call, { tenant }, { world }) =>
    inTenant(world, tenant, () => ({ status: 200, body: discovery(world) })),
  ),
  route('GET', '/:tenant/discovery/v2.0/keys', (_call, { tenant }, { world }) =>
    inTenant(world, tenant, () => ({
      status: 200,
      body: { keys: [{ ...world.keys.publicJwk, issuer: issuer(world) }] },
    })),
  ),
  route('POST', '/:tenant/oauth2/v2.0/token', (call, { tenant }, visit) =>
    inTenant(visit.world, tenant, () => exchange(visit, call)),
  ),
];

function inTenant(world: World, tenant: string | undefined, answer: () => Answer | Promise<Answer>) {
  if ([tenantId, 'organizations', 'common'].includes(tenant?.toLowerCase() ?? '')) return answer();
  const text = `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID.`;
  return authorityError('invalid_request', 90002, text, { now: world.now() });
}

function discovery(world: World) {
  const base = `${world.cloudOrigin()}/${tenantId}`;
  return {
    issuer: issuer(world),
    token_endpoint: `${base}/oauth2/v2.0/token`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
    response_modes_supported: ['query', 'fragment', 'form_post'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'tid', 'oid', 'name', 'preferred_username'],
    tenant_region_scope: 'EU',
    cloud_instance_name: 'localhost',
  };
}
