import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../bot/store/open.ts';
import { startAzurite } from '../store/azurite.ts';
import { type Running, startServer } from './kit.ts';
import {
  alexOf,
  everybody,
  meganOf,
  messagesTo,
  ofDecision,
  press,
  seedWaiting,
  tenantsOf,
  until,
} from './telling-kit.ts';

describe('three replicas on Azure Table Storage, and a connector that is away', () => {
  const replicas: Running[] = [];
  let azurite: Awaited<ReturnType<typeof startAzurite>>;
  before(async () => {
    azurite = await startAzurite();
  });
  after(async () => {
    await Promise.all(replicas.map((one) => one.close()));
    await azurite.stop();
  });

  it('tell every requester once it is back, and nobody twice', async () => {
    const tenants = tenantsOf(12);
    const { connectionString } = azurite;
    const place = { storeUrl: 'tables:', connectionString };
    await seedWaiting(place, tenants);
    const env = {
      STORE_URL: place.storeUrl,
      STORE_CONNECTION_STRING: connectionString,
      ALLOWED_TENANTS: tenants.join(','),
    };
    for (let n = 0; n < 3; n += 1)
      replicas.push(await startServer({ env, ...(n === 0 ? { contacts: everybody(tenants) } : {}) }));
    const [first] = replicas;
    assert.ok(first);
    const { connector } = first;
    connector.refuses = (_, method) => (method === 'GET' ? undefined : { status: 503 });
    const replicaOf = (n: number) => replicas[n % replicas.length] ?? first;
    await Promise.all(
      tenants.map((t, n) => {
        const { kit, post } = replicaOf(n);
        const { body, headers } = press(kit, meganOf(t), 'approve', 2);
        return post(body, headers);
      }),
    );
    await sleep(3_000);
    connector.refuses = () => undefined;
    const hasHeard = (t: string) => messagesTo(connector, alexOf(t)).some((text) => ofDecision.test(text));
    await until(() => tenants.every(hasHeard));
    await sleep(6_000);
    for (const t of tenants) assert.equal(messagesTo(connector, alexOf(t)).length, 1);
    const store = await openStore(place.storeUrl, { connectionString });
    for (const t of tenants) {
      const kinds = (await store.load(t, 0)).events.map(({ event }) => event.type);
      assert.equal(kinds.filter((type) => type === 'approved').length, 1);
    }
    await store.close();
  });
});
