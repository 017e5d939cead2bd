import { z } from 'zod';
import type { Policy } from './workflow/events.ts';

export type ApproverRef = { readonly kind: 'user' | 'group'; readonly id: string };

export type BotIdentity =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly path: string }
  | { readonly kind: 'federated'; readonly clientId: string }
  | { readonly kind: 'managed-identity' };

export type SsoCredential = Exclude<BotIdentity, { kind: 'managed-identity' }> | { readonly kind: 'none' };

/** Everything the environment decides, read once at start. */
export type Config = {
  readonly port: number;
  readonly botId: string;
  readonly botTenantId: string;
  readonly identity: BotIdentity;
  readonly openIdMetadata: string;
  readonly tokenIssuer: string;
  readonly ssoAppId: string;
  readonly ssoAppIdUri: string;
  readonly ssoCredential: SsoCredential;
  readonly authorityHost: string;
  readonly graphBaseUrl: string;
  readonly portalBaseUrl: string;
  readonly portalWrites: boolean;
  readonly isPublicCloud: boolean;
  readonly allowedTenants: readonly string[];
  readonly allowedServiceHosts: readonly string[];
  readonly approvers: readonly ApproverRef[];
  readonly auditors: readonly ApproverRef[];
  readonly policy: Policy;
  readonly storeUrl: string;
};

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const PUBLIC = {
  metadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  issuer: 'https://api.botframework.com',
  authority: 'https://login.microsoftonline.com',
  graph: 'https://graph.microsoft.com',
  portal: 'https://main.iam.ad.ext.azure.com/api',
  serviceHost: 'smba.trafficmanager.net',
} as const;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the environment. Every missing or wrong name is listed at once, each with what to do. */
export function readConfig(env: Env): ConfigResult {
  const problems: string[] = [];
  const reader = readerOf(env, problems);
  const botId = reader.guid('BOT_ID', 'the app id of the bot registration');
  const botTenantId = reader.guid('BOT_TENANT_ID', "the bot's home tenant id");
  const identity = readIdentity(reader);
  const authorityHost = reader.url('AUTHORITY_HOST', PUBLIC.authority);
  const approvers = reader.people('APPROVERS');
  const policyNumbers = {
    quorum: reader.whole('QUORUM', 1, 1, 20),
    approvalHours: reader.whole('APPROVAL_HOURS', 24, 1, 336),
    executionHours: reader.whole('EXECUTION_HOURS', 8, 1, 336),
  };
  const loneAdmin = reader.choice('LONE_ADMIN', ['no', 'yes'], 'no') === 'yes';
  if (approvers.length === 0 && !loneAdmin)
    problems.push('APPROVERS is missing: name who approves, as user:<object id> or group:<id>, separated by commas.');
  const isQuorumOpen = approvers.some((a) => a.kind === 'group') || loneAdmin;
  if (!isQuorumOpen && approvers.length > 0 && approvers.length < policyNumbers.quorum)
    problems.push(
      `QUORUM is ${policyNumbers.quorum}, but APPROVERS names only ${approvers.length}: lower it or name more people.`,
    );
  const portalWritesDefault = authorityHost === PUBLIC.authority || reader.text('PORTAL_BASE_URL') ? 'on' : 'off';
  const config: Config = {
    port: reader.whole('PORT', 3978, 0, 65_535),
    botId,
    botTenantId,
    identity,
    openIdMetadata: reader.url('BOT_OPENID_METADATA', PUBLIC.metadata),
    tokenIssuer: env.BOT_TOKEN_ISSUER || PUBLIC.issuer,
    ssoAppId: env.SSO_APP_ID || botId,
    ssoAppIdUri: env.SSO_APP_ID_URI || `api://botid-${botId}`,
    ssoCredential: readSso(reader),
    authorityHost,
    graphBaseUrl: reader.url('GRAPH_BASE_URL', PUBLIC.graph),
    portalBaseUrl: reader.url('PORTAL_BASE_URL', PUBLIC.portal),
    portalWrites: reader.choice('PORTAL_WRITES', ['on', 'off'], portalWritesDefault) === 'on',
    isPublicCloud: authorityHost === PUBLIC.authority || reader.text('PORTAL_BASE_URL') !== '',
    allowedTenants: reader.list('ALLOWED_TENANTS', botTenantId),
    allowedServiceHosts: reader.list('ALLOWED_SERVICE_HOSTS', PUBLIC.serviceHost),
    approvers,
    auditors: reader.people('AUDITORS'),
    policy: { version: policyVersion(policyNumbers, loneAdmin, env.APPROVERS ?? ''), ...policyNumbers, loneAdmin },
    storeUrl: env.STORE_URL || 'sqlite:./data/pilot.db',
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

/** Changes whenever the rules of approval change, so that a plan approved under other rules is not the same plan. */
function policyVersion(
  numbers: { quorum: number; approvalHours: number; executionHours: number },
  lone: boolean,
  who: string,
) {
  return [
    numbers.quorum,
    numbers.approvalHours,
    numbers.executionHours,
    lone ? 'lone' : 'two',
    who.replaceAll(' ', ''),
  ].join('/');
}

type Reader = ReturnType<typeof readerOf>;

function readerOf(env: Env, problems: string[]) {
  const text = (name: string) => (env[name] ?? '').trim();
  return {
    text,
    problem: (sentence: string) => problems.push(sentence),
    guid(name: string, meaning: string): string {
      if (!text(name)) problems.push(`${name} is missing: set it to ${meaning}.`);
      else if (!GUID.test(text(name))) problems.push(`${name} is not a GUID: set it to ${meaning}.`);
      return text(name).toLowerCase();
    },
    whole(name: string, byDefault: number, least: number, most: number): number {
      if (!text(name)) return byDefault;
      const parsed = z.coerce.number().int().min(least).max(most).safeParse(text(name));
      if (!parsed.success) problems.push(`${name} must be a whole number from ${least} to ${most}.`);
      return parsed.success ? parsed.data : byDefault;
    },
    choice<T extends string>(name: string, choices: readonly T[], byDefault: T): T {
      if (!text(name)) return byDefault;
      const found = choices.find((c) => c === text(name));
      if (!found) problems.push(`${name} must be one of: ${choices.join(', ')}.`);
      return found ?? byDefault;
    },
    url(name: string, byDefault: string): string {
      const value = text(name) || byDefault;
      const url = URL.canParse(value) ? new URL(value) : undefined;
      const isLoopback = url && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
      if (!url) problems.push(`${name} is not an address: write it as https://host.`);
      else if (url.protocol !== 'https:' && !isLoopback) problems.push(`${name} must be https.`);
      return value.replace(/\/$/, '');
    },
    list: (name: string, byDefault: string) =>
      (text(name) || byDefault)
        .split(',')
        .map((s) => s.trim().toLowerCase())
        .filter(Boolean),
    people(name: string): readonly ApproverRef[] {
      const parts = text(name)
        .split(',')
        .map((s) => s.trim())
        .filter(Boolean);
      return parts.flatMap((part) => {
        const [kind, id] = part.split(':');
        if ((kind === 'user' || kind === 'group') && id && GUID.test(id))
          return [{ kind, id: id.toLowerCase() } as const];
        problems.push(`${name}: "${part.slice(0, 60)}" is neither user:<object id> nor group:<id>.`);
        return [];
      });
    },
  };
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
  if (reader.text('BOT_CERTIFICATE_PATH')) return { kind: 'certificate', path: reader.text('BOT_CERTIFICATE_PATH') };
  if (reader.text('BOT_FEDERATED_CLIENT_ID'))
    return { kind: 'federated', clientId: reader.text('BOT_FEDERATED_CLIENT_ID') };
  return { kind: 'secret', secret: reader.text('BOT_PASSWORD') };
}

function readSso(reader: Reader): SsoCredential {
  const names = ['SSO_APP_SECRET', 'SSO_APP_CERTIFICATE_PATH', 'SSO_APP_FEDERATED_CLIENT_ID'];
  const given = names.filter((n) => reader.text(n));
  if (given.length > 1) reader.problem(`Only one of ${names.join(', ')} may be set; found ${given.join(' and ')}.`);
  if (reader.text('SSO_APP_CERTIFICATE_PATH'))
    return { kind: 'certificate', path: reader.text('SSO_APP_CERTIFICATE_PATH') };
  if (reader.text('SSO_APP_FEDERATED_CLIENT_ID'))
    return { kind: 'federated', clientId: reader.text('SSO_APP_FEDERATED_CLIENT_ID') };
  return reader.text('SSO_APP_SECRET') ? { kind: 'secret', secret: reader.text('SSO_APP_SECRET') } : { kind: 'none' };
}
