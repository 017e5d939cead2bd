import { randomUUID } from 'node:crypto';
import type { Because } from '../../workflow/vocabulary.ts';
import type { Endpoint } from './endpoint.ts';

/** Where the directory is and as which app the bot asks for tokens. Addresses are origins or base addresses without a trailing slash. */
export type DirectoryConfig = {
  /** e.g. `https://login.microsoftonline.com`; the credential accepts https only. */
  readonly authorityHost: string;
  /** e.g. `https://graph.microsoft.com`, without the version. */
  readonly graphBaseUrl: string;
  /** e.g. `https://main.iam.ad.ext.azure.com/api`. */
  readonly portalBaseUrl: string;
  readonly portalWrites: boolean;
  readonly clientId: string;
  readonly credential: AppCredential;
  /** The portal backend is known in the public cloud only; elsewhere it is never called. */
  readonly isPublicCloud: boolean;
};

/** How the app proves itself when it exchanges a person's assertion. */
type AppCredential =
  | { readonly kind: 'secret'; readonly secret: string }
  /** A PEM file with certificate and private key. */
  | { readonly kind: 'certificate'; readonly path: string }
  /** A user-assigned managed identity whose token is the app's federated assertion. */
  | { readonly kind: 'federated'; readonly clientId: string }
  | { readonly kind: 'none' };

/** How long a call may take and how it is repeated; milliseconds. */
export type Pace = {
  readonly readMs: number;
  readonly writeMs: number;
  readonly retries: number;
  /** The wait before the first retry where the service names none; doubled each time, with jitter. */
  readonly firstWaitMs: number;
};

export type Backend = 'graph' | 'portal';

/** What is counted of these calls. `ms`: milliseconds it took. */
export type CallMeters = {
  /** One request to Graph or the portal's backend; a repeated one counts each time. `status`: one of `CALL_STATUSES`. */
  readonly call: (endpoint: Endpoint, status: string, ms: number) => void;
  /** A token of a person was asked for. */
  readonly exchange: (resource: Backend, outcome: Because | 'given') => void;
};

/** Where nobody asks, nothing is counted. */
export const UNCOUNTED: CallMeters = { call: () => {}, exchange: () => {} };

/** How a session calls: how long it waits, under which ids the services know its calls (GUIDs), and who counts them. */
export type Calling = { readonly pace: Pace; readonly newId: () => string; readonly meters: CallMeters };

export const PACE: Pace = { readMs: 10_000, writeMs: 20_000, retries: 3, firstWaitMs: 300 };

/** A session that is nobody's turn. */
export const BY_ITSELF: Calling = { pace: PACE, newId: randomUUID, meters: UNCOUNTED };

/** ADIbizaUX, the resource behind the portal's own pages (facts of 2026-11; undocumented for apps). */
export const PORTAL_APP = '74658136-14ec-4630-ad9b-26e160ff0fc6';

/** Source: Microsoft Graph, "National cloud deployments". Any other address is asked for with the worldwide scope. */
const NATIONAL_GRAPHS: readonly string[] = [
  'https://graph.microsoft.us',
  'https://dod-graph.microsoft.us',
  'https://microsoftgraph.chinacloudapi.cn',
];

export function scopeOf(resource: Backend, config: Pick<DirectoryConfig, 'graphBaseUrl'>): string {
  if (resource === 'portal') return `${PORTAL_APP}/.default`;
  const origin = new URL(config.graphBaseUrl).origin;
  return `${NATIONAL_GRAPHS.includes(origin) ? origin : 'https://graph.microsoft.com'}/.default`;
}

export function baseOf(resource: Backend, config: DirectoryConfig): string {
  return (resource === 'graph' ? config.graphBaseUrl : config.portalBaseUrl).replace(/\/+$/, '');
}
