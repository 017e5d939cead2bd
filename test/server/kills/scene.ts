import { openStore } from '../../../bot/store/open.ts';
import { type Connector, startConnector } from '../../support/connector.ts';
import { startOpenId } from '../../support/openid.ts';
import type { ServerProcess } from '../../support/server-process.ts';
import { createKit, publishedKeys } from '../../teams/door-kit.ts';
import type { ForgeryKit } from '../../teams/forgeries.ts';
import { APPROVER, environmentOf } from '../kit.ts';
import { contactOf, type Place, tenantsOf } from '../telling-kit.ts';
import { GRADY, peopleOf, trailOf } from './people.ts';

/** A batch of the tables holds a hundred at most. */
const BATCH = 50;

export type Scene = {
  readonly connector: Connector;
  readonly kit: ForgeryKit;
  readonly env: Readonly<Record<string, string>>;
  readonly tenants: readonly string[];
  /** Names the server that now runs: it ends with the scene. */
  readonly hold: (server: ServerProcess) => ServerProcess;
  readonly close: () => Promise<void>;
};

/** A store in which a request waits in each of so many tenants, and what a server needs beside it. */
export async function openScene(place: Place, count: number): Promise<Scene> {
  const connector = await startConnector();
  const kit = { ...createKit(Date.now()), serviceUrl: connector.serviceUrl };
  const openId = await startOpenId(publishedKeys(kit));
  const tenants = tenantsOf(count);
  await seed(place, tenants, connector.serviceUrl);
  const { connectionString } = place;
  let held: ServerProcess | undefined;
  return {
    connector,
    kit,
    tenants,
    env: {
      ...environmentOf(kit, openId, place.storeUrl),
      ...(connectionString ? { STORE_CONNECTION_STRING: connectionString } : {}),
      ALLOWED_TENANTS: tenants.join(','),
      APPROVERS: `user:${APPROVER},user:${GRADY}`,
    },
    hold(server) {
      held = server;
      return server;
    },
    async close() {
      await held?.kill();
      await Promise.all([openId.close(), connector.close()]);
    },
  };
}

async function seed({ storeUrl, ...options }: Place, tenants: readonly string[], serviceUrl: string): Promise<void> {
  const store = await openStore(storeUrl, options);
  for (const [n, tenantId] of tenants.entries()) {
    for (const person of peopleOf(tenantId)) await store.saveContact(contactOf(person, serviceUrl));
    const events = trailOf(tenantId, n);
    for (let at = 0; at < events.length; at += BATCH)
      await store.commit(tenantId, at, { events: events.slice(at, at + BATCH), outbox: [] });
  }
  await store.close();
}
