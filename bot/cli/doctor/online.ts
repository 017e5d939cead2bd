import { z } from 'zod';
import type { Config } from '../../config/index.ts';
import { PORTAL_PATHS } from '../../directory/api/calls.ts';
import { type Finding, fail, ok, warn } from './checked.ts';
import { checkKept } from './kept-trail.ts';
import { ownToken, signInCredential } from './tokens.ts';

const DEADLINE_MS = 5_000;
const openId = z.object({ issuer: z.string(), jwks_uri: z.string() });

/** What only the network can tell. Reads alone; every call ends within five seconds. */
export async function checkOnline(config: Config): Promise<readonly Finding[]> {
  const groups = await Promise.all([
    ...config.allowedTenants.map((tenant) => authority(config, tenant)),
    one(connectorKeys(config)),
    one(answers('Graph', `${config.graphBaseUrl}/v1.0/organization`, 'GRAPH_BASE_URL')),
    one(answers('the portal backend', `${config.portalBaseUrl}${PORTAL_PATHS.settings}`, 'PORTAL_BASE_URL')),
    one(ownToken(config)),
    one(signInCredential(config)),
    checkKept(config),
    one(endpoint(config)),
  ]);
  return groups.flat();
}

const one = async (finding: Promise<Finding>): Promise<readonly Finding[]> => [await finding];

const get = (url: string, init: RequestInit = {}) =>
  fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(DEADLINE_MS), ...init });

async function authority({ authorityHost }: Config, tenant: string): Promise<readonly Finding[]> {
  const url = `${authorityHost}/${tenant}/v2.0/.well-known/openid-configuration`;
  try {
    const response = await get(url);
    const read = openId.safeParse(await response.json());
    if (!read.success || !read.data.issuer.includes(tenant))
      return [
        fail(
          `the authority doesn’t know tenant ${tenant}`,
          `${url} answered ${response.status}`,
          'Correct BOT_TENANT_ID or ALLOWED_TENANTS.',
        ),
      ];
    return [ok(`the authority knows tenant ${tenant}`), clock(response.headers.get('date'))];
  } catch {
    return [unreachable('the authority', authorityHost, 'AUTHORITY_HOST')];
  }
}

/** Tokens are refused when the clocks are more than five minutes apart. */
function clock(date: string | null): Finding {
  const apart = Math.round((Date.parse(date ?? '') - Date.now()) / 1000);
  if (Number.isNaN(apart))
    return warn('the clock can’t be compared', 'the authority sent no date', 'Compare it by hand.');
  const what = `this clock is ${Math.abs(apart)} s from the authority’s`;
  if (Math.abs(apart) < 60) return ok(what);
  const why = 'beyond 300 s every token is refused';
  return Math.abs(apart) < 300 ? warn(what, why, 'Set the clock by NTP.') : fail(what, why, 'Set the clock by NTP.');
}

async function connectorKeys({ openIdMetadata }: Config): Promise<Finding> {
  try {
    const read = openId.parse(await (await get(openIdMetadata)).json());
    const { keys } = z
      .object({ keys: z.array(z.object({ endorsements: z.array(z.string()).optional() })) })
      .parse(await (await get(read.jwks_uri)).json());
    const count = keys.filter(({ endorsements }) => endorsements?.includes('msteams')).length;
    if (count > 0) return ok(`the Bot Connector publishes ${count} ${count === 1 ? 'key' : 'keys'} for Teams`);
    return fail(
      'no published key vouches for Teams',
      'every message would be turned away',
      'Correct BOT_OPENID_METADATA.',
    );
  } catch {
    return unreachable('the Bot Connector’s keys', openIdMetadata, 'BOT_OPENID_METADATA');
  }
}

/** Without a token the right answer is a refusal. */
async function answers(what: string, url: string, name: string): Promise<Finding> {
  try {
    const { status } = await get(url);
    if (status < 500) return ok(`${what} answers (${status} without a token)`);
    return warn(`${what} answers ${status}`, 'it has trouble of its own', 'Try again later.');
  } catch {
    return unreachable(what, url, name);
  }
}

async function endpoint({ botDomain }: Config): Promise<Finding> {
  if (!botDomain) return warn('the endpoint isn’t tried', 'BOT_DOMAIN is not set', 'Set it.');
  const url = `https://${botDomain}/api/messages`;
  try {
    const body = '{}';
    const { status } = await get(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    if (status === 401) return ok(`${url} answers, and lets no stranger in`);
    return fail(
      `${url} answers ${status}`,
      'a request without a token must get 401',
      'See whether another program answers there.',
    );
  } catch {
    return fail(
      `${url} doesn’t answer`,
      'Teams couldn’t reach the bot either',
      'Start the server; check DNS, certificate and firewall.',
    );
  }
}

function unreachable(what: string, address: string, name: string): Finding {
  const host = URL.canParse(address) ? new URL(address).host : address;
  return fail(
    `${what} can’t be reached`,
    `no answer from ${host}`,
    `Open the way out to ${host}:443, or correct ${name}.`,
  );
}
