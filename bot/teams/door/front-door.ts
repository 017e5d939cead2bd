import type { DoorReason } from '../../ports/door-reasons.ts';
import { type IncomingActivity, parseActivity, tenantOf } from '../activity/activity.ts';
import { createHostList, urlOf } from './hosts.ts';
import type { Keys } from './keys.ts';
import { type Claims, createTokenCheck } from './token-check.ts';

/** Lets a request in or turns it away. Never throws; whatever goes wrong inside turns the request away. */
export type Door = (request: {
  readonly authorization: string | undefined;
  readonly body: unknown;
  /** What the caller says of itself: the name it asked for, and the page it comes from. */
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
}) => Promise<Admitted | Turned>;
export type Admitted = { readonly ok: true; readonly activity: IncomingActivity };
/** `reason` is for the log only, and so is the name of the host or the issuer that was refused. */
export type Turned = DoorRefusal & { readonly ok: false; readonly status: 400 | 401 | 403 };
export type DoorRefusal = { readonly reason: DoorReason; readonly host?: string; readonly issuer?: string };

/** Why the token of a request is not the Bot Connector's for this bot; undefined where it is. Never rejects. */
export type Vouch = (authorization: string | undefined) => Promise<DoorRefusal | undefined>;

type DoorOptions = {
  readonly appId: string;
  readonly issuer: string;
  readonly keys: Keys;
  readonly allowedTenants: readonly string[];
  readonly allowedServiceHosts: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/**
 * The front door of the production server: 401 when the token isn't the Bot Connector's for this bot, 400 when the body
 * isn't an activity, 403 when the activity isn't what the token vouches for or not from a tenant we serve.
 */
export function createDoor(options: DoorOptions): Door {
  const checkToken = createTokenCheck(options);
  const checkActivity = createActivityCheck(options);

  return async ({ authorization, body }) => {
    try {
      if (typeof body !== 'object' || body === null || Array.isArray(body))
        return turned(400, { reason: 'not-an-object' });
      const claims = await checkToken(authorization);
      if ('reason' in claims) return turned(401, claims);
      const activity = parseActivity(body);
      if (!activity) return turned(400, { reason: 'not-an-activity' });
      const refusal = checkActivity(activity, claims);
      return refusal ? turned(403, refusal) : { ok: true, activity };
    } catch {
      return turned(401, { reason: 'door-broke' });
    }
  };
}

/** The door's first question alone, for a body that isn't read yet. */
export function createVouch(options: Pick<DoorOptions, 'appId' | 'issuer' | 'keys' | 'now'>): Vouch {
  const checkToken = createTokenCheck(options);
  return async (authorization) => {
    try {
      const claims = await checkToken(authorization);
      return 'reason' in claims ? claims : undefined;
    } catch {
      return { reason: 'door-broke' };
    }
  };
}

function createActivityCheck({ appId, allowedTenants, allowedServiceHosts }: DoorOptions) {
  const tenants = new Set(allowedTenants.map((tenant) => tenant.toLowerCase()));
  const isAllowedHost = createHostList(allowedServiceHosts);
  const ourId = `28:${appId}`;

  return (activity: IncomingActivity, claims: Claims): DoorRefusal | undefined => {
    if (activity.channelId !== 'msteams') return { reason: 'other-channel' };
    if (plain(activity.serviceUrl) !== plain(claims.serviceUrl)) return { reason: 'other-service-url' };
    const serviceUrl = urlOf(activity.serviceUrl);
    if (!serviceUrl || !isAllowedHost(serviceUrl))
      return { reason: 'service-host-not-allowed', host: serviceUrl?.host ?? 'no address' };
    if (activity.recipient.id !== ourId) return { reason: 'other-recipient' };
    const tenant = tenantOf(activity);
    if (!tenant) return { reason: 'no-tenant' };
    return tenants.has(tenant) ? undefined : { reason: 'tenant-not-allowed' };
  };
}

/** Case and a last slash tell no two service URLs apart. Source: microsoft/teams.ts, `packages/apps/src/middleware/auth/jwt-validator.ts`. */
const plain = (serviceUrl: string) => serviceUrl.toLowerCase().replace(/\/$/, '');

const turned = (status: Turned['status'], refusal: DoorRefusal): Turned => ({ ok: false, status, ...refusal });
