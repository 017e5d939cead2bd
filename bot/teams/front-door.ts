import { type IncomingActivity, parseActivity, tenantOf } from './activity.ts';
import { createHostList, urlOf } from './door-hosts.ts';
import type { DoorReason } from './door-reasons.ts';
import { type Claims, createTokenCheck } from './door-token.ts';
import type { Keys } from './keys.ts';

/** Lets a request in or turns it away. Never throws; whatever goes wrong inside turns the request away. */
export type Door = (request: {
  readonly authorization: string | undefined;
  readonly body: unknown;
}) => Promise<Admitted | Turned>;
export type Admitted = { readonly ok: true; readonly activity: IncomingActivity };
/** `reason` is for the log only. */
export type Turned = { readonly ok: false; readonly status: 400 | 401 | 403; readonly reason: DoorReason };

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
      if (typeof body !== 'object' || body === null || Array.isArray(body)) return turned(400, 'not-an-object');
      const claims = await checkToken(authorization);
      if (typeof claims === 'string') return turned(401, claims);
      const activity = parseActivity(body);
      if (!activity) return turned(400, 'not-an-activity');
      const reason = checkActivity(activity, claims);
      return reason ? turned(403, reason) : { ok: true, activity };
    } catch {
      return turned(401, 'door-broke');
    }
  };
}

function createActivityCheck({ appId, allowedTenants, allowedServiceHosts }: DoorOptions) {
  const tenants = new Set(allowedTenants.map((tenant) => tenant.toLowerCase()));
  const isAllowedHost = createHostList(allowedServiceHosts);
  const ourId = `28:${appId}`;

  return (activity: IncomingActivity, claims: Claims): DoorReason | undefined => {
    if (activity.channelId !== 'msteams') return 'other-channel';
    if (activity.serviceUrl !== claims.serviceUrl) return 'other-service-url';
    const serviceUrl = urlOf(activity.serviceUrl);
    if (!serviceUrl || !isAllowedHost(serviceUrl)) return 'service-host-not-allowed';
    if (activity.recipient.id !== ourId) return 'other-recipient';
    const tenant = tenantOf(activity);
    if (!tenant) return 'no-tenant';
    if (!tenants.has(tenant)) return 'tenant-not-allowed';
    const speaks = activity.type === 'message' || activity.type === 'invoke';
    return speaks && !activity.from.aadObjectId ? 'no-person' : undefined;
  };
}

const turned = (status: Turned['status'], reason: DoorReason): Turned => ({ ok: false, status, reason });
