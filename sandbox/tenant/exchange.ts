import { z } from 'zod';
import type { Visit } from './authority.ts';
import { clientProblem } from './client.ts';
import { authorityError, claimsChallenge } from './errors.ts';
import type { Answer, Call } from './http.ts';
import { readScopes, type Wanted } from './resources.ts';
import { graphAppId, graphAudience, portalAudience } from './scopes.ts';
import { botAudiences, signAccess, signApp, type Verified, verify } from './tokens.ts';
import type { World } from './world.ts';

const form = z.record(z.string(), z.string());
/** What the app may ask for in its own name. */
const appAudiences = ['https://api.botframework.com', graphAudience];
const onBehalfOf = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** The on-behalf-of grant: a user assertion in, an access token for one resource out. The app itself gets one without a person. */
export async function exchange({ world, noteCaller }: Visit, call: Call): Promise<Answer> {
  const fields = form.safeParse(call.body).data ?? {};
  const refuse = refuser(world);
  const appAudience = appAudiences.find((audience) => fields.scope?.startsWith(`${audience}/.default`));
  if (fields.grant_type === 'client_credentials' && appAudience) {
    return clientProblem(world, fields) ?? tokenAnswer(await signApp(world, appAudience), fields.scope ?? '');
  }
  if (fields.grant_type !== onBehalfOf || fields.requested_token_use !== 'on_behalf_of') {
    return refuse(
      'unsupported_grant_type',
      70003,
      `The app requested an unsupported grant type '${fields.grant_type ?? ''}'.`,
    );
  }
  const missing = ['client_id', 'assertion', 'scope'].find((name) => !fields[name]);
  if (missing) {
    return refuse('invalid_request', 900144, `The request body must contain the following parameter: '${missing}'.`);
  }
  const problem = clientProblem(world, fields);
  if (problem) return problem;
  const verified = await verify(world, fields.assertion ?? '', botAudiences(world));
  if (!verified.ok) return badAssertion(world, verified.why);
  noteCaller(verified.person.id);
  const wanted = readScopes(world, fields.scope ?? '');
  if ('status' in wanted) return wanted;
  const { scopes, refusal } = grant(world, wanted);
  if (refusal) return refusal;
  const accessToken = await signAccess(world, verified.person, wanted.audience, scopes);
  return tokenAnswer(accessToken, scopes.map((scope) => `${wanted.resource}/${scope}`).join(' '));
}

function tokenAnswer(accessToken: string, scope: string): Answer {
  const body = { token_type: 'Bearer', scope, expires_in: 3599, ext_expires_in: 3599, access_token: accessToken };
  return { status: 200, body };
}

function refuser(world: World) {
  return (error: string, code: number, text: string) => authorityError(error, code, text, { now: world.now() });
}

function badAssertion(world: World, why: (Verified & { ok: false })['why']): Answer {
  const refuse = refuser(world);
  switch (why) {
    case 'expired':
      return refuse(
        'invalid_grant',
        500133,
        'Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.',
      );
    case 'audience':
      return refuse(
        'invalid_grant',
        500131,
        'Assertion audience does not match the Client app presenting the assertion.',
      );
    case 'tenant':
      return refuse('invalid_grant', 50020, 'The user account of the assertion does not exist in this tenant.');
    case 'signature':
      return refuse('invalid_grant', 50013, 'Assertion failed signature validation.');
  }
}

/** The scopes the token will hold, or the refusal. */
function grant(world: World, wanted: Wanted): { scopes: readonly string[]; refusal?: Answer } {
  const { consented, hasPortalApi, portalRefusal: number } = world.state();
  if (wanted.audience === portalAudience) {
    return hasPortalApi
      ? { scopes: ['user_impersonation'] }
      : { scopes: [], refusal: number === 65001 ? consentMissing(world) : portalRefusal(world) };
  }
  const scopes = wanted.scopes.includes('.default') ? consented : wanted.scopes;
  const isLacking = scopes.length === 0 || scopes.some((scope) => !consented.includes(scope));
  return isLacking ? { scopes, refusal: consentMissing(world) } : { scopes };
}

export function consentMissing(world: World): Answer {
  const text = `The user or administrator has not consented to use the application with ID '${world.botId}' named 'Writeback Pilot'. Send an interactive authorization request for this user and resource.`;
  return authorityError('invalid_grant', 65001, text, { now: world.now(), extra: { suberror: 'consent_required' } });
}

export function stepUpNeeded(world: World): Answer {
  const text = `Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '${graphAppId}'.`;
  const extra = { suberror: 'basic_action', claims: claimsChallenge };
  return authorityError('interaction_required', 50076, text, { now: world.now(), extra });
}

/**
 * What a real tenant says to a custom app that asks for the portal backend's token is not known: 65001, 65002 and 650057
 * are all plausible. 65002 (the resource only takes preauthorised apps of its owner) is rehearsed here; in the usual tenant it is 65001.
 */
export function portalRefusal(world: World): Answer {
  const text = `Consent between first party application '${world.botId}' and first party resource '${portalAudience}' must be configured via preauthorization - applications owned and operated by Microsoft must get approval from the API owner before requesting tokens for that API.`;
  return authorityError('invalid_request', 65002, text, { now: world.now() });
}
