import { openStore } from '../../bot/store/open.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import { environmentOf } from '../../test/server/kit.ts';
import { alexOf, contactOf } from '../../test/server/telling-kit.ts';
import { requestTrail } from '../../test/server/trails.ts';
import { startAzurite } from '../../test/store/azurite.ts';
import { type Connector, startConnector } from '../../test/support/connector.ts';
import { startOpenId } from '../../test/support/openid.ts';
import { createKit, publishedKeys } from '../../test/teams/door-kit.ts';
import type { ForgeryKit } from '../../test/teams/forgeries.ts';
import { tenant } from '../turns/seed.ts';

/** A request that needs the approval of each of these people. */
export type Request = { readonly tenantId: string; readonly approvers: readonly Person[] };

export type Scene = {
  readonly kit: ForgeryKit;
  readonly connector: Connector;
  readonly connectionString: string;
  readonly env: Readonly<Record<string, string>>;
  readonly requests: readonly Request[];
  readonly close: () => Promise<void>;
};

const objectId = (n: number): string => `11111111-2222-4333-8444-${String(n).padStart(12, '0')}`;

/** Tenants in each of which a request waits for so many people, in a fresh Azurite. */
export async function openScene(sizes: readonly number[]): Promise<Scene> {
  const [azurite, connector] = await Promise.all([startAzurite(), startConnector()]);
  const kit = { ...createKit(Date.now()), serviceUrl: connector.serviceUrl };
  const openId = await startOpenId(publishedKeys(kit));
  const { connectionString } = azurite;
  const requests = sizes.map((size, n): Request => {
    const tenantId = tenant(n);
    const approvers = Array.from({ length: size }, (_, m) => ({
      tenantId,
      objectId: objectId(m),
      name: `Approver ${m}`,
    }));
    return { tenantId, approvers };
  });
  const store = await openStore('tables:', { connectionString });
  for (const { tenantId, approvers } of requests) {
    const requester = alexOf(tenantId);
    const events = requestTrail({ requester, approvers, quorum: approvers.length });
    await store.commit(tenantId, 0, { events, outbox: [] });
    await Promise.all(
      [requester, ...approvers].map((person) => store.saveContact(contactOf(person, connector.serviceUrl))),
    );
  }
  await store.close();
  return {
    kit,
    connector,
    connectionString,
    requests,
    env: {
      ...environmentOf(kit, openId, 'tables:'),
      STORE_CONNECTION_STRING: connectionString,
      BOT_TENANT_ID: kit.tenantId,
      ALLOWED_TENANTS: requests.map(({ tenantId }) => tenantId).join(','),
      APPROVERS: Array.from({ length: Math.max(...sizes) }, (_, n) => `user:${objectId(n)}`).join(','),
    },
    close: async () => void (await Promise.all([openId.close(), connector.close(), azurite.stop()])),
  };
}
