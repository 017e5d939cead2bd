import { type Finding, ok, warn } from './finding.ts';

/** Every name the server, the package or the audit reads. */
const NAMES = [
  'PORT',
  'BOT_ID',
  'BOT_TENANT_ID',
  'BOT_TYPE',
  'BOT_PASSWORD',
  'BOT_CERTIFICATE_PATH',
  'BOT_FEDERATED_CLIENT_ID',
  'BOT_DOMAIN',
  'BOT_OPENID_METADATA',
  'BOT_TOKEN_ISSUER',
  'SSO_APP_ID',
  'SSO_APP_ID_URI',
  'SSO_APP_SECRET',
  'SSO_APP_CERTIFICATE_PATH',
  'SSO_APP_FEDERATED_CLIENT_ID',
  'AUTHORITY_HOST',
  'GRAPH_BASE_URL',
  'PORTAL_BASE_URL',
  'PORTAL_WRITES',
  'ALLOWED_TENANTS',
  'ALLOWED_SERVICE_HOSTS',
  'APPROVERS',
  'AUDITORS',
  'QUORUM',
  'APPROVAL_HOURS',
  'EXECUTION_HOURS',
  'LONE_ADMIN',
  'STORE_URL',
  'AUDIT_KEY_PATH',
] as const;

const known: ReadonlySet<string> = new Set(NAMES);
const OURS =
  /^(BOT|SSO_APP|SSO|ALLOWED|APPROVER|APPROVAL|AUDITOR|QUORUM|EXECUTION|LONE|STORE|PORTAL|GRAPH|AUTHORITY)(_|S$|$)/;
/** Set by the deployment tools; the server doesn't need them. */
const TOOLS: ReadonlySet<string> = new Set(['BOT_AZURE_APP_SERVICE_RESOURCE_ID', 'BOT_ENDPOINT', 'BOT_APP_ID']);

/** Names that look like ours and are read by nothing: a slip of the pen leaves a default in force. */
export function misspelled(env: Readonly<Record<string, string | undefined>>): readonly Finding[] {
  const strays = Object.keys(env).filter((name) => OURS.test(name) && !known.has(name) && !TOOLS.has(name));
  if (strays.length === 0) return [ok('every name that looks like a setting is one')];
  return strays.map((name) => {
    const near = NAMES.find((one) => distance(one, name) <= 2);
    const fix = near ? `Rename it to ${near}.` : 'Remove it, or look it up in env/.env.example.';
    return warn(`${name} is set`, 'nothing reads a setting of this name', fix);
  });
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
