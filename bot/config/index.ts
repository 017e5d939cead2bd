import { OWN_FILE, sqliteUrl } from '../store/driver/address.ts';
import { type AuditConfig, readAudit } from './audit.ts';
import { CLOUDS, type Places, readPlaces } from './cloud.ts';
import { type Env, type Reader, readerOf } from './env-reader.ts';
import { type MetricsPlace, readMetrics } from './metrics.ts';
import { readPolicies } from './policies.ts';
import type { Policies } from './policy/tenant-policy.ts';

export {
  type ApproverRef,
  calendarsOf,
  hasWebhook,
  type Policies,
  policyFor,
  type TenantPolicy,
} from './policy/tenant-policy.ts';

export type BotIdentity =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly path: string }
  | { readonly kind: 'federated'; readonly clientId: string }
  | { readonly kind: 'managed-identity' };

export type SsoCredential = Exclude<BotIdentity, { kind: 'managed-identity' }> | { readonly kind: 'none' };

/** Everything the environment decides, read once at start. */
export type Config = AuditConfig &
  Places & {
    readonly port: number;
    readonly metrics: MetricsPlace;
    readonly botId: string;
    /** The host people's browsers reach this server under. */
    readonly botDomain: string | undefined;
    /** Made from it: where a person meets what the identity platform wants of them. */
    readonly signInPage: string | undefined;
    readonly botTenantId: string;
    readonly identity: BotIdentity;
    readonly openIdMetadata: string;
    readonly tokenIssuer: string;
    /** What the bot's own token must be good for. */
    readonly tokenScope: string;
    readonly ssoAppId: string;
    readonly ssoAppIdUri: string;
    readonly ssoCredential: SsoCredential;
    readonly portalWrites: boolean;
    readonly allowedTenants: readonly string[];
    readonly allowedServiceHosts: readonly string[];
    readonly policies: Policies;
    readonly storeUrl: string;
    /** For `STORE_URL=tables:` alone, where there is no managed identity. */
    readonly storeConnectionString: string | undefined;
    /** Until when redacted shapes of what Teams sends are written to the log; ms. Undefined: never, which is the default. */
    readonly captureUntil: number | undefined;
    /** How long someone who no longer shows up is remembered. The trail itself is never cut. */
    readonly retentionDays: number;
  };

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Settings of the practice run. A server that finds them was started in the wrong place. */
const PRACTICE = /^SANDBOX_/;

/** Reads the environment of a production server: as `readConfig`, and nothing of a practice run may be in it. */
export function readProductionConfig(env: Env): ConfigResult {
  const read = readConfig(env);
  const strays = Object.keys(env).filter((name) => PRACTICE.test(name));
  if (strays.length === 0) return read;
  const are = strays.length === 1 ? 'is a setting' : 'are settings';
  const stray = `${strays.join(', ')} ${are} of the practice run: remove ${strays.length === 1 ? 'it' : 'them'}, or start with npm start.`;
  return { ok: false, problems: [stray, ...(read.ok ? [] : read.problems)] };
}

/** Reads the environment. Every missing or wrong name is listed at once, each with what to do. */
export function readConfig(env: Env): ConfigResult {
  const problems: string[] = [];
  const reader = readerOf(env, problems);
  const botId = reader.guid('BOT_ID', 'the app id of the bot registration');
  const botTenantId = reader.guid('BOT_TENANT_ID', "the bot's home tenant id");
  const identity = readIdentity(reader);
  const botDomain = reader.domain('BOT_DOMAIN');
  const places = readPlaces(reader);
  const cloud = CLOUDS[places.cloud];
  const allowedTenants = reader.guids('ALLOWED_TENANTS', botTenantId);
  const port = reader.whole('PORT', 3978, 0, 65_535);
  const config: Config = {
    port,
    metrics: readMetrics(reader, port),
    ...places,
    botId,
    botDomain,
    signInPage: botDomain && `https://${botDomain}/auth/start`,
    botTenantId,
    identity,
    openIdMetadata: reader.url('BOT_OPENID_METADATA', cloud.metadataUrl),
    tokenIssuer: reader.text('BOT_TOKEN_ISSUER') || cloud.issuer,
    tokenScope: cloud.scope,
    ssoAppId: reader.text('SSO_APP_ID') ? reader.guid('SSO_APP_ID', 'the app id people sign in to') : botId,
    ssoAppIdUri: env.SSO_APP_ID_URI || `api://botid-${botId}`,
    ssoCredential: readSso(reader),
    portalWrites: reader.choice('PORTAL_WRITES', ['on', 'off'], places.isPublicCloud ? 'on' : 'off') === 'on',
    allowedTenants,
    allowedServiceHosts: reader.hosts('ALLOWED_SERVICE_HOSTS', cloud.serviceHosts),
    policies: readPolicies(reader, allowedTenants),
    storeUrl: env.STORE_URL || sqliteUrl(OWN_FILE),
    storeConnectionString: reader.text('STORE_CONNECTION_STRING') || undefined,
    ...readAudit(reader),
    captureUntil: reader.time('CAPTURE_UNTIL'),
    retentionDays: reader.whole('RETENTION_DAYS', 400, 30, 3_650),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

function readIdentity(reader: Reader): BotIdentity {
  const type = reader.text('BOT_TYPE');
  const given = ['BOT_PASSWORD', 'BOT_CERTIFICATE_PATH', 'BOT_FEDERATED_CLIENT_ID'].filter((n) => reader.text(n));
  if (type === 'UserAssignedMsi') {
    if (given.length > 0)
      reader.problem(`BOT_TYPE is UserAssignedMsi, which has no secret: remove ${given.join(' and ')}.`);
    return { kind: 'managed-identity' };
  }
  if (type !== 'SingleTenant') {
    const was = type ? `BOT_TYPE is "${type.slice(0, 40)}"` : 'BOT_TYPE is missing';
    reader.problem(
      `${was}: only SingleTenant and UserAssignedMsi start (new multi-tenant bots ended on 31 July 2025).`,
    );
    return { kind: 'managed-identity' };
  }
  if (given.length !== 1)
    reader.problem(
      `A SingleTenant bot needs exactly one of BOT_PASSWORD, BOT_CERTIFICATE_PATH, BOT_FEDERATED_CLIENT_ID; found ${given.length}.`,
    );
  if (reader.text('BOT_CERTIFICATE_PATH')) return { kind: 'certificate', path: reader.file('BOT_CERTIFICATE_PATH') };
  if (reader.text('BOT_FEDERATED_CLIENT_ID'))
    return { kind: 'federated', clientId: reader.text('BOT_FEDERATED_CLIENT_ID') };
  return { kind: 'secret', secret: reader.text('BOT_PASSWORD') };
}

function readSso(reader: Reader): SsoCredential {
  const names = ['SSO_APP_SECRET', 'SSO_APP_CERTIFICATE_PATH', 'SSO_APP_FEDERATED_CLIENT_ID'];
  const given = names.filter((n) => reader.text(n));
  if (given.length > 1) reader.problem(`Only one of ${names.join(', ')} may be set; found ${given.join(' and ')}.`);
  if (reader.text('SSO_APP_CERTIFICATE_PATH'))
    return { kind: 'certificate', path: reader.file('SSO_APP_CERTIFICATE_PATH') };
  if (reader.text('SSO_APP_FEDERATED_CLIENT_ID'))
    return { kind: 'federated', clientId: reader.text('SSO_APP_FEDERATED_CLIENT_ID') };
  return reader.text('SSO_APP_SECRET') ? { kind: 'secret', secret: reader.text('SSO_APP_SECRET') } : { kind: 'none' };
}
