import { CLOUDS, type Cloud, type CloudName } from '../../config/cloud.ts';
import type { Config } from '../../config/index.ts';
import { type Finding, fail, ok, warn } from './checked.ts';

const CALLED: Readonly<Record<CloudName, string>> = {
  public: 'the public cloud',
  gcc: 'GCC, in the public cloud’s directory',
  gcch: 'GCC High',
  dod: 'the DoD cloud',
};

/** What `CLOUD` sets here, and where a single name goes against it. */
export function checkCloud(config: Config): readonly Finding[] {
  return [explained(config), ...strays(config), serviceHosts(config)];
}

function explained({ cloud, authorityHost, graphBaseUrl, tokenIssuer }: Config): Finding {
  const [signIn, graph] = [authorityHost, graphBaseUrl].map((url) => new URL(url).host);
  return ok(
    `CLOUD is ${cloud} (${CALLED[cloud]}): sign-in at ${signIn}, Graph at ${graph}, Teams’ tokens by ${tokenIssuer}`,
  );
}

/** Names that hold an address of another cloud than the one that is set. */
function strays({ cloud, ...config }: Config): readonly Finding[] {
  const named: readonly (readonly [string, string, keyof Cloud])[] = [
    ['AUTHORITY_HOST', config.authorityHost, 'authority'],
    ['GRAPH_BASE_URL', config.graphBaseUrl, 'graph'],
    ['BOT_OPENID_METADATA', config.openIdMetadata, 'metadataUrl'],
    ['BOT_TOKEN_ISSUER', config.tokenIssuer, 'issuer'],
  ];
  return named.flatMap(([name, value, key]) => {
    const others = Object.entries(CLOUDS).filter(([, other]) => other[key] === value);
    if (CLOUDS[cloud][key] === value || others.length === 0) return [];
    const why = `${value} belongs to CLOUD=${others.map(([other]) => other).join(' or ')}; a token of one cloud is nothing in another`;
    return [fail(`${name} is of another cloud than CLOUD (${cloud})`, why, `Remove ${name}, or correct CLOUD.`)];
  });
}

function serviceHosts({ cloud, authorityHost, allowedServiceHosts }: Config): Finding {
  const { authority, serviceHosts: hosts } = CLOUDS[cloud];
  const named = `replies go to ${allowedServiceHosts.join(', ')} alone`;
  // With a sign-in of its own it is no cloud of Microsoft's, but somebody's trial on one machine.
  if (authorityHost !== authority) return ok(named);
  const odd = allowedServiceHosts.find((host) => /^(localhost|127\.|\[::1\])/.test(host));
  if (odd)
    return fail(
      `ALLOWED_SERVICE_HOSTS names ${odd}`,
      'Teams has no service on this machine; the bot’s token would go to whatever listens here',
      'Remove it; leave ALLOWED_SERVICE_HOSTS unset.',
    );
  const missing = hosts.filter((host) => !allowedServiceHosts.includes(host) && !(cloud === 'public' && isOfGcc(host)));
  if (missing.length === 0) return ok(named);
  return warn(
    `ALLOWED_SERVICE_HOSTS leaves out ${missing.join(', ')}`,
    `Teams may speak from there in ${CALLED[cloud]}; such a message is turned away (service-host-not-allowed in the log)`,
    'Leave ALLOWED_SERVICE_HOSTS unset: CLOUD names the hosts.',
  );
}

/** A tenant outside GCC never hears from GCC's host. */
const isOfGcc = (host: string) => CLOUDS.gcc.serviceHosts.some((own) => own === host);
