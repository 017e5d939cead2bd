import type { Config } from '../../config/index.ts';
import { scopeOf } from '../../directory/api/config.ts';
import { botCredential } from '../../directory/auth/bot-credential.ts';
import { type Finding, fail, ok, onItsServer, warn } from './checked.ts';

/** Which settings a finding is about: the bot's own, or those of the app that people sign in to. */
type Names = { readonly app: string; readonly secret: string; readonly certificate: string };

const BOT: Names = { app: 'BOT_ID', secret: 'BOT_PASSWORD', certificate: 'BOT_CERTIFICATE_PATH' };
const SSO: Names = { app: 'SSO_APP_ID', secret: 'SSO_APP_SECRET', certificate: 'SSO_APP_CERTIFICATE_PATH' };

/** What the authority's numbers mean here. Source: "Microsoft Entra authentication and authorization error codes". */
const CODES: Readonly<Record<string, { readonly why: string; readonly fix: (names: Names) => string }>> = {
  AADSTS7000215: {
    why: 'the secret is wrong',
    fix: ({ secret }) => `Put the secret’s value, not its id, into ${secret}; or make a new one.`,
  },
  AADSTS7000222: {
    why: 'the secret has ended',
    fix: ({ secret }) => `Make a new one in the app registration and put it into ${secret}.`,
  },
  AADSTS700027: {
    why: 'the app registration doesn’t know this certificate',
    fix: ({ certificate }) => `Upload the certificate of ${certificate} to the app registration.`,
  },
  AADSTS700016: {
    why: 'the tenant knows no such app',
    fix: ({ app }) => `Correct ${app} or BOT_TENANT_ID.`,
  },
  AADSTS7000229: {
    why: 'the app has no service principal in this tenant',
    fix: ({ app }) => `Make it: az ad sp create --id <${app}>.`,
  },
  AADSTS90002: { why: 'there is no such tenant', fix: () => 'Correct BOT_TENANT_ID.' },
  AADSTS70021: federated(),
  AADSTS700211: federated(),
  AADSTS700213: federated(),
};

function federated() {
  return {
    why: 'no federated credential of the app fits the managed identity',
    fix: ({ app }: Names) =>
      `Give the app of ${app} one with the tenant’s issuer and the identity’s principal id as subject.`,
  };
}

/** The bot's own token, by which it answers in Teams. */
export async function ownToken(config: Config): Promise<Finding> {
  return tried('the bot’s own token', config, config.tokenScope, BOT);
}

/** The credential of the app that people sign in to, by which tokens are exchanged. */
export async function signInCredential(config: Config): Promise<Finding> {
  const { ssoCredential: identity, ssoAppId: botId } = config;
  const what = 'the sign-in app’s credential';
  if (identity.kind === 'none') return warn(`${what} isn’t tried`, 'there is none', 'See above.');
  return tried(what, { ...config, identity, botId }, scopeOf('graph', config), SSO);
}

async function tried(
  what: string,
  config: Parameters<typeof botCredential>[0],
  scope: string,
  names: Names,
): Promise<Finding> {
  try {
    await botCredential(config)(scope);
    return ok(`${what} is good`);
  } catch (error) {
    return refused(what, error instanceof Error ? error : new Error(''), config, names);
  }
}

function refused(
  what: string,
  { name, message }: Error,
  { authorityHost, identity }: Parameters<typeof botCredential>[0],
  names: Names,
): Finding {
  const isManaged = identity.kind === 'managed-identity' || identity.kind === 'federated';
  if (
    isManaged &&
    (name === 'CredentialUnavailableError' || /ManagedIdentityCredential: .*(network|unavailable)/i.test(message))
  )
    return onItsServer(`${what} can’t be tried here`);
  const code = /AADSTS\d{4,8}/.exec(message)?.[0];
  const known = code ? CODES[code] : undefined;
  if (code && known) return fail(`${what} isn’t good`, `${code}: ${known.why}`, known.fix(names));
  if (code)
    return fail(
      `${what} isn’t good`,
      code,
      `Look the code up at https://login.microsoftonline.com/error?code=${code.slice(6)}.`,
    );
  const fix = `Open the way out to ${new URL(authorityHost).host}:443; then check ${names.app} and its credential.`;
  return fail(`${what} isn’t good`, 'the authority gave no token and no reason', fix);
}
