import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { TableClient } from '@azure/data-tables';
import { isStoreError } from '../../bot/ports/store-errors.ts';
import { verifyTrails } from '../../bot/store/audit/index.ts';
import { openReader, openStore } from '../../bot/store/open.ts';
import { all } from '../../bot/store/tables/entity.ts';
import { openTablesStore } from '../../bot/store/tables/index.ts';
import type { Refused } from '../../bot/workflow/tenant/refused-lately.ts';
import { startAzurite } from './azurite.ts';
import { conforms } from './conformance.ts';
import { alex, approved, OTHER_TENANT, TENANT } from './samples.ts';

const SIGNED_TENANT = '33333333-cccc-4ccc-8ccc-333333333333';

const TRANSACTION = /\$batch/;
/** The row of a tally is made or replaced. */
const COUNTING = /^(?:POST \S+\/pilot |PUT \S+RowKey=(?:'|%27)t_)/;

const refusedAt = (n: number): Refused => ({
  type: 'refused',
  verb: 'approve',
  because: 'approvers-only',
  at: new Date(Date.parse('2026-11-28T09:00:00.000Z') + n).toISOString(),
  by: alex,
});

/** Stands before the service and, when told, drops the connection once the service has answered such a request. */
async function losing(port: number, which: RegExp) {
  let isArmed = false;
  let isSilent = false;
  let lost = 0;
  const server = createServer((socket) => {
    let isMeant = false;
    const service = connect(port, '127.0.0.1');
    socket.on('data', (data) => {
      const text = data.toString('latin1');
      if (/^[A-Z]+ \//.test(text)) isMeant = which.test(text);
      if (!isSilent) service.write(data);
    });
    service.on('data', (data) => {
      if (!isArmed || !isMeant) return socket.write(data);
      isArmed = false;
      lost += 1;
      return socket.destroy();
    });
    for (const [one, other] of [
      [socket, service],
      [service, socket],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  return {
    port: (server.address() as AddressInfo).port,
    lost: () => lost,
    loseNextAnswer: () => {
      isArmed = true;
    },
    /** From now on nothing is answered, and no connection ends. */
    fallSilent: () => {
      isSilent = true;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

let azurite: Awaited<ReturnType<typeof startAzurite>>;
before(async () => {
  azurite = await startAzurite();
});
after(() => azurite.stop());

conforms(
  'Azure Table Storage',
  async () => {
    const { connectionString } = azurite;
    return {
      open: () => openTablesStore({ connectionString }),
      race: { storeUrl: 'tables:', connectionString },
      remove: async () => {
        await TableClient.fromConnectionString(connectionString, 'pilot', {
          allowInsecureConnection: true,
        }).deleteTable();
      },
    };
  },
  true,
);

describe('the table service on its worst day', () => {
  it('is opened by STORE_URL with a connection string', async () => {
    const store = await openStore('tables:', { connectionString: azurite.connectionString });
    assert.equal((await store.load(TENANT, 0)).version, 0);
    await store.close();
  });

  it('asks for a credential, and for https', async () => {
    await assert.rejects(openStore('tables:https://account.table.core.windows.net'), /managed identity/);
    await assert.rejects(openStore('tables:http://account.example'), /expected sqlite:/);
  });

  it('says that it doesn’t answer, records nothing, and goes on when it is back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilot-tables-'));
    const first = await startAzurite(undefined, folder);
    const store = await openTablesStore(first);
    await store.commit(TENANT, 0, { events: [approved(1)], outbox: [] });
    await first.stop();
    await assert.rejects(store.commit(TENANT, 1, { events: [approved(2)], outbox: [] }), (error: Error) => {
      assert.ok(isStoreError(error) && error.code === 'unreachable');
      assert.match(error.message, /no answer .*nothing was applied unrecorded/);
      assert.doesNotMatch(inspect(error, { depth: 9 }), /SharedKey|AccountKey/);
      return true;
    });
    const second = await startAzurite(first.port, folder);
    assert.equal((await store.load(TENANT, 0)).version, 1);
    assert.deepEqual(await store.commit(TENANT, 1, { events: [approved(2)], outbox: [] }), {
      kind: 'committed',
      version: 2,
    });
    await second.stop();
    await rm(folder, { recursive: true });
  });

  it('keeps signed heads and the trail for the audit', async () => {
    const signer = (tenantId: string, head: { seq: number; hash: string }, at: number) => ({
      ...head,
      tenantId,
      at,
      key: 'k',
      signature: `signed ${head.hash}`,
    });
    const store = await openTablesStore({ ...azurite, signer });
    await store.commit(SIGNED_TENANT, 0, { events: [approved(1), approved(2)], outbox: [] });
    await store.commit(SIGNED_TENANT, 2, { events: [approved(3)], outbox: [] });
    const reader = await openReader('tables:', azurite);
    const reports = await all(verifyTrails(reader, (head) => head.signature === `signed ${head.hash}`));
    const report = reports.find(({ tenantId }) => tenantId === SIGNED_TENANT);
    assert.deepEqual(report && [report.verdict.kind, report.signed], ['intact', 2]);
    const within = async (from: number, upTo: number) =>
      (await reader.heads(SIGNED_TENANT, { from, upTo })).map(({ seq }) => seq);
    assert.deepEqual([await within(1, 2), await within(3, 9), await within(4, 9)], [[2], [3], []]);
    await reader.close();
  });

  it('takes a missing table for no empty trail', async () => {
    const store = await openTablesStore(azurite);
    const table = TableClient.fromConnectionString(azurite.connectionString, 'pilot', {
      allowInsecureConnection: true,
    });
    await table.deleteTable();
    await assert.rejects(store.load(TENANT, 0), /the table is gone/);
    await assert.rejects(store.slot(TENANT, 'chat'), /the table is gone/);
    await assert.rejects(store.commit(TENANT, 0, { events: [approved(1)], outbox: [] }), /the table is gone/);
    await table.createTable();
  });

  it('settles a commit whose answer was lost by its own id', async () => {
    const store = await openTablesStore(azurite);
    const proxy = await losing(azurite.port, TRANSACTION);
    const through = await openTablesStore({
      connectionString: azurite.connectionString.replace(`:${azurite.port}/`, `:${proxy.port}/`),
    });
    const version = (await store.load(TENANT, 0)).version;
    proxy.loseNextAnswer();
    const result = await through.commit(TENANT, version, { events: [approved(7)], outbox: [], inboxKey: 'lost' });
    assert.deepEqual(result, { kind: 'committed', version: version + 1 });
    assert.equal(proxy.lost(), 1);
    assert.equal((await store.load(TENANT, 0)).version, version + 1);
    await proxy.close();
  });

  it('counts every refusal of one moment, however many and by however many processes', async () => {
    const stores = await Promise.all(Array.from({ length: 24 }, () => openTablesStore(azurite)));
    const all = Array.from({ length: 20 * stores.length }, (_, n) => refusedAt(n));
    await Promise.all(
      all.map((newest, n) => stores[n % stores.length]?.tally(TENANT, { id: 'at once', newest, endsAt: 9_000 })),
    );
    const tally = (await stores[0]?.tallies(TENANT))?.find(({ id }) => id === 'at once');
    assert.equal(tally?.count, all.length);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('counts once what was counted though the answer was lost', async () => {
    const proxy = await losing(azurite.port, COUNTING);
    const through = await openTablesStore({
      connectionString: azurite.connectionString.replace(`:${azurite.port}/`, `:${proxy.port}/`),
    });
    const count = async () => (await through.tallies(TENANT)).find(({ id }) => id === 'lost')?.count;
    for (const counted of [1, 2]) {
      proxy.loseNextAnswer();
      await through.tally(TENANT, { id: 'lost', newest: refusedAt(counted), endsAt: 9_000 });
      assert.equal(proxy.lost(), counted);
      assert.equal(await count(), counted);
    }
    await proxy.close();
  });

  it('waits for no answer longer than ten seconds, whatever was asked', async () => {
    const proxy = await losing(azurite.port, TRANSACTION);
    const through = await openTablesStore({
      connectionString: azurite.connectionString.replace(`:${azurite.port}/`, `:${proxy.port}/`),
    });
    proxy.fallSilent();
    const asked = [
      through.load(TENANT, 0),
      through.texts(TENANT, 0, 10),
      through.tenants(),
      through.takeOutbox('w', 1, 10, 10),
      through.tallies(TENANT),
      through.contacts(TENANT),
      through.watches(TENANT),
      through.slotsOf(TENANT, 'c1'),
      through.due(1_000, 10),
      through.claim(TENANT, 'k'),
      all(through.trail.records(TENANT)),
    ];
    const ends = await Promise.allSettled(asked);
    assert.deepEqual(
      ends.map((end) => end.status === 'rejected' && isStoreError(end.reason) && end.reason.code),
      asked.map(() => 'unreachable'),
    );
    await Promise.all([through.close(), proxy.close()]);
  });

  it('forgets old deliveries', async () => {
    let now = 1_000_000_000_000;
    const { connectionString } = azurite;
    const batch = { events: [], outbox: [], inboxKey: 'old' };
    const store = await openTablesStore({ connectionString, now: () => now });
    await store.commit(OTHER_TENANT, 0, batch);
    assert.equal((await store.commit(OTHER_TENANT, 0, batch)).kind, 'seen');
    now += 8 * 24 * 3_600_000;
    await store.takeOutbox('w', now, 10, 10);
    // In the background: whoever asks for the outbox doesn't wait for it.
    const isForgotten = async () => (await store.commit(OTHER_TENANT, 0, batch)).kind === 'committed';
    while (!(await isForgotten())) await new Promise((resolve) => setTimeout(resolve, 20));
  });
});
