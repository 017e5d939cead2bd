import type { Reader } from './env-reader.ts';

/** What differs between Microsoft's clouds. Addresses have no trailing slash. */
export type Cloud = {
  /** Where people and the bot sign in. */
  readonly authority: string;
  readonly graph: string;
  /** Where the Bot Connector publishes its signing keys. */
  readonly metadataUrl: string;
  /** Who signs what Teams sends to a bot. */
  readonly issuer: string;
  /** What the bot's own token must be good for. */
  readonly scope: string;
  /** Where replies go. */
  readonly serviceHosts: readonly string[];
};

const GCC_HOST = 'smba.infra.gcc.teams.microsoft.com';

const PUBLIC = {
  authority: 'https://login.microsoftonline.com',
  graph: 'https://graph.microsoft.com',
  metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  issuer: 'https://api.botframework.com',
  scope: 'https://api.botframework.com/.default',
  serviceHosts: ['smba.trafficmanager.net', 'smba.onyx.prod.teams.trafficmanager.net', GCC_HOST],
} as const satisfies Cloud;

const GCC_HIGH = {
  authority: 'https://login.microsoftonline.us',
  graph: 'https://graph.microsoft.us',
  metadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  issuer: 'https://api.botframework.us',
  scope: 'https://api.botframework.us/.default',
  serviceHosts: ['smba.infra.gov.teams.microsoft.us'],
} as const satisfies Cloud;

/**
 * The values of `CLOUD`. GCC lives in the public cloud's directory, its replies go to a host of its own; DoD shares issuer, keys, scope
 * and sign-in with GCC High.
 * Sources: microsoft/teams.ts, `packages/api/src/auth/cloud-environment.ts` @a17a2e3 (hosts, issuer, keys, scope, login and Graph of the
 * public cloud, GCC High and DoD); Agents-for-js, `TeamsServiceEndpoints` (GCC's own host); "Microsoft Graph national cloud
 * deployments", learn.microsoft.com (login and Graph).
 */
export const CLOUDS = {
  public: PUBLIC,
  gcc: { ...PUBLIC, serviceHosts: [GCC_HOST] },
  gcch: GCC_HIGH,
  dod: { ...GCC_HIGH, graph: 'https://dod-graph.microsoft.us', serviceHosts: ['smba.infra.dod.teams.microsoft.us'] },
} as const satisfies Record<string, Cloud>;
export type CloudName = keyof typeof CLOUDS;

const NAMES = Object.keys(CLOUDS) as readonly CloudName[];

/** How people name the cloud in China. */
const CHINA = /^(21 ?-?vianet|china|azure-?china(cloud)?|mooncake|cn)$/;
/** Its sign-in and Graph hosts. Source: "Microsoft Graph national cloud deployments". */
const CHINA_HOST = /\.(microsoftonline|chinacloudapi)\.cn$/;

/** Source: facts of 27 November 2026, section 3; "Send and receive files from a bot" (learn.microsoft.com). */
const WHY_NOT_CHINA =
  'the cloud operated by 21Vianet isn’t served (its portal has no box for cloud sync, Teams takes no file from a bot there, and none ' +
  'of what this bot reads was held against that cloud)';

/**
 * Reads `CLOUD`. Without it a server that signs in at the US Government's host, as it had to be set up before there was this name, is
 * in GCC High, or in DoD if that is its Graph.
 */
function readCloud(reader: Reader): CloudName {
  const given = reader.text('CLOUD').toLowerCase();
  const authority = hostOf(reader.text('AUTHORITY_HOST'));
  const graph = hostOf(reader.text('GRAPH_BASE_URL'));
  if (CHINA.test(given)) reader.problem(`CLOUD is ${given}, and ${WHY_NOT_CHINA}: set it to ${NAMES.join(', ')}.`);
  for (const [name, host] of Object.entries({ AUTHORITY_HOST: authority, GRAPH_BASE_URL: graph }))
    if (CHINA_HOST.test(host)) reader.problem(`${name} is ${host}, and ${WHY_NOT_CHINA}: remove it.`);
  if (given && !CHINA.test(given)) return readName(reader, given);
  if (authority !== hostOf(GCC_HIGH.authority)) return 'public';
  if (!graph) reader.problem('GRAPH_BASE_URL is missing: set CLOUD to gcch or dod, which sets it too.');
  return graph === hostOf(CLOUDS.dod.graph) ? 'dod' : 'gcch';
}

/** The portal's backend, known in the public cloud alone (facts of 2026-11); elsewhere it is never called. */
const PORTAL = 'https://main.iam.ad.ext.azure.com/api';

/** Where sign-in, directory and portal are; `isPublicCloud` says whether the portal's backend is known there. */
export type Places = {
  readonly cloud: CloudName;
  readonly authorityHost: string;
  readonly graphBaseUrl: string;
  readonly portalBaseUrl: string;
  readonly isPublicCloud: boolean;
};

export function readPlaces(reader: Reader): Places {
  const cloud = readCloud(reader);
  const authorityHost = reader.url('AUTHORITY_HOST', CLOUDS[cloud].authority);
  return {
    cloud,
    authorityHost,
    graphBaseUrl: reader.url('GRAPH_BASE_URL', CLOUDS[cloud].graph),
    portalBaseUrl: reader.url('PORTAL_BASE_URL', PORTAL),
    isPublicCloud: authorityHost === CLOUDS.public.authority || reader.text('PORTAL_BASE_URL') !== '',
  };
}

function readName(reader: Reader, given: string): CloudName {
  const found = NAMES.find((name) => name === given);
  if (!found) reader.problem(`CLOUD must be one of: ${NAMES.join(', ')}.`);
  return found ?? 'public';
}

const hostOf = (text: string) => (URL.canParse(text) ? new URL(text).hostname : '');
