import { createDoor, type Door } from '../../bot/teams/door/front-door.ts';
import { createKeys } from '../../bot/teams/door/keys.ts';
import { createSigningKey, jwkOf, type OpenId, startOpenId } from '../support/openid.ts';
import type { ForgeryKit } from './forgeries.ts';

export const NOON = Date.parse('2026-11-22T12:00:00Z');

/** A kit with the keys of this process; `now` is noon of one fixed day unless told. */
export function createKit(now: number = NOON): ForgeryKit {
  return {
    appId: '0a0a0a0a-1b1b-4c2c-8d3d-4e4e4e4e4e4e',
    tenantId: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
    otherTenantId: 'ffffffff-bbbb-4ccc-8ddd-eeeeeeeeeeee',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    now,
    connector: createSigningKey('connector-1'),
    directline: createSigningKey('directline-1'),
    bare: createSigningKey('bare-1'),
    weak: createSigningKey('weak-1', 1024),
    entra: createSigningKey('entra-1'),
    attacker: createSigningKey('attacker-1'),
  };
}

/** What the Bot Connector of this kit publishes. */
export const publishedKeys = (kit: ForgeryKit): readonly unknown[] => [
  jwkOf(kit.connector, ['msteams', 'skype']),
  jwkOf(kit.directline, ['directline', 'webchat']),
  jwkOf(kit.bare),
  jwkOf(kit.weak, ['msteams']),
];

export type Entrance = { readonly door: Door; readonly openId: OpenId; readonly clock: { now: number } };

/** A door that takes its keys from a local OpenID endpoint, and the clock it goes by. */
export async function openDoor(kit: ForgeryKit): Promise<Entrance> {
  const openId = await startOpenId(publishedKeys(kit));
  const clock = { now: kit.now };
  const now = () => clock.now;
  const keys = createKeys({ metadataUrl: openId.metadataUrl, now });
  await keys.prefetch();
  const door = createDoor({
    appId: kit.appId,
    issuer: 'https://api.botframework.com',
    keys,
    allowedTenants: [kit.tenantId.toUpperCase()],
    allowedServiceHosts: ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'],
    now,
  });
  return { door, openId, clock };
}
