import { isIP } from 'node:net';
import type { Config } from '../../config/index.ts';
import { type Finding, fail, ok, warn } from './checked.ts';
import { checkCloud } from './cloud.ts';
import { checkPolicy } from './policy.ts';

const TUNNELS = /\.(devtunnels\.ms|ngrok(-free)?\.(app|io|dev)|loca\.lt|trycloudflare\.com)(:\d+)?$/;

const PROOFS = { secret: 'a secret', certificate: 'a certificate', federated: 'a federated credential' } as const;

/** What `readConfig` lets start, but which won't work or isn't meant. */
export function checkSettings(config: Config, now: number): readonly Finding[] {
  return [
    signInCredential(config),
    signInApp(config),
    identifierUri(config),
    domain(config),
    tenants(config),
    ...checkCloud(config),
    ...checkPolicy(config, now),
    portalWrites(config),
    anchor(config),
    metrics(config),
  ];
}

function signInCredential({ ssoCredential }: Config): Finding {
  if (ssoCredential.kind !== 'none') return ok(`the sign-in app proves itself by ${PROOFS[ssoCredential.kind]}`);
  return fail(
    'the sign-in app has nothing to prove itself with',
    'without it no one’s directory can be read and Apply for me is refused',
    'Set one of SSO_APP_FEDERATED_CLIENT_ID, SSO_APP_CERTIFICATE_PATH, SSO_APP_SECRET.',
  );
}

function signInApp({ identity, ssoAppId, botId }: Config): Finding {
  if (identity.kind !== 'managed-identity' || ssoAppId !== botId) return ok('the sign-in app is an app registration');
  return fail(
    'SSO_APP_ID is not set, and the bot is a managed identity',
    'nobody can sign in to a managed identity: single sign-on needs an app registration of its own',
    'Register a single-tenant app (docs/install.md, step 2) and set SSO_APP_ID to its id.',
  );
}

function identifierUri({ ssoAppIdUri, botId, botDomain }: Config): Finding {
  const fitting = [`api://botid-${botId}`, ...(botDomain ? [`api://${botDomain}/botid-${botId}`] : [])];
  if (fitting.includes(ssoAppIdUri)) return ok(`the identifier URI is ${ssoAppIdUri}`);
  return fail(
    `SSO_APP_ID_URI is ${ssoAppIdUri}`,
    'Teams gives a token only for an identifier URI with the bot’s own id (else: resourcematchfailed)',
    `Set it, in the app registration and here, to ${fitting.join(' or ')}.`,
  );
}

function domain({ botDomain }: Config): Finding {
  if (!botDomain) {
    return warn(
      'BOT_DOMAIN is not set',
      'the sign-in page, which consent and a second factor need, can’t be opened',
      'Set it to the host name under which browsers reach this server.',
    );
  }
  if (!TUNNELS.test(botDomain)) return ok(`browsers reach this server as ${botDomain}`);
  return warn(
    `BOT_DOMAIN is a tunnel (${botDomain})`,
    'tunnels end, and the store bans them',
    'Use your own host name.',
  );
}

function tenants({ allowedTenants, botTenantId }: Config): Finding {
  const others = allowedTenants.filter((tenant) => tenant !== botTenantId);
  if (others.length === 0) return ok('only the home tenant may talk to the bot');
  const why = 'a single-tenant sign-in app gives tokens in its own tenant alone';
  const fix =
    'Remove the others from ALLOWED_TENANTS, or make the sign-in app multi-tenant and have each tenant consent.';
  return warn(`ALLOWED_TENANTS names ${others.length} besides the home tenant`, why, fix);
}

function anchor({ auditKeyPath, auditAnchor }: Config): Finding {
  if (auditAnchor) return ok(`the trail’s signed heads are anchored in ${auditAnchor.url}`);
  if (!auditKeyPath)
    return ok('the trail is chained; with AUDIT_KEY_PATH and AUDIT_ANCHOR_URL it would be anchored too');
  const why = 'the signed heads lie in the store that they vouch for';
  return warn('AUDIT_ANCHOR_URL is not set', why, 'Set it (docs/operate.md), or keep an export in another place.');
}

function metrics({ metrics: served }: Config): Finding {
  if (!served) return ok('metrics are off; METRICS_PORT turns them on');
  const where = `metrics are served on ${isIP(served.host) === 6 ? `[${served.host}]` : served.host}:${served.port}`;
  if (/^127\.|^::1$/.test(served.host)) return ok(`${where}, for this machine alone`);
  const why = 'whoever reaches that port reads them: they name nobody, and tell how much is going on';
  return warn(where, why, 'Let only your monitoring reach it, by a firewall or a network policy.');
}

function portalWrites({ portalWrites: isOn }: Config): Finding {
  if (!isOn) return ok('Apply for me is off; the command and the portal remain');
  return warn(
    'Apply for me is on',
    'it uses an interface that Microsoft doesn’t document for apps; expect a refusal of the token, which the card then names',
    'Try it (docs/install.md, step 8), or set PORTAL_WRITES=off. The other two ways need nothing.',
  );
}
