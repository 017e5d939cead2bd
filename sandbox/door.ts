import { isLoopback } from '../bot/lib/loopback.ts';
import { parseActivity, tenantOf } from '../bot/teams/activity/activity.ts';
import type { Door } from '../bot/teams/door/front-door.ts';
import { tenantId } from './people.ts';

/**
 * The practice door: unsigned activities of the practice tenant, from this machine alone (the server listens on 127.0.0.1). The
 * local Teams client signs nothing. A web page that somebody has open must not speak for them: a foreign name that resolves to this
 * machine shows in the Host header, a foreign page in Origin. Only this file's caller can hand it to the bot; no setting selects it.
 */
export const practiceDoor: Door = async ({ body, host, origin }) => {
  if (!isOwnName(host)) return { ok: false, status: 403, reason: 'other-name' };
  if (origin !== undefined && origin !== `http://${host}`) return { ok: false, status: 403, reason: 'other-page' };
  const activity = parseActivity(body);
  if (!activity) return { ok: false, status: 400, reason: 'not-an-activity' };
  if (!leadsHere(activity.serviceUrl)) return { ok: false, status: 403, reason: 'service-host-not-allowed' };
  if (tenantOf(activity) !== tenantId) return { ok: false, status: 403, reason: 'tenant-not-allowed' };
  return { ok: true, activity };
};

const isOwnName = (host = '') => leadsHere(`http://${host}`);

const leadsHere = (address: string): boolean => URL.canParse(address) && isLoopback(new URL(address));
