import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { TableClient } from '@azure/data-tables';
import { openTablesStore } from '../../bot/store/azure-tables.ts';
import { isStoreError } from '../../bot/store/errors.ts';
import { openStore } from '../../bot/store/open.ts';
import { type Azurite, startAzurite } from './azurite.ts';
import { conforms } from './conformance.ts';
import { approved, OTHER_TENANT, TENANT } from './samples.ts';

let azurite: Azurite;
before(async function () {
  this.timeout(60_000);
  azurite = await startAzurite();
});
after(() => azurite.stop());

conforms(
  'Azure Table Storage',
  async () => {
    const { connectionString } = azurite;
    return {
      open: () => openTablesStore({ connectionString }),
      race: { driver: 'tables', connectionString },
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

  it('forgets old deliveries', async () => {
    let now = 1_000_000_000_000;
    const { connectionString } = azurite;
    const batch = { events: [], outbox: [], inboxKey: 'old' };
    const store = await openTablesStore({ connectionString, now: () => now });
    await store.commit(OTHER_TENANT, 0, batch);
    assert.equal((await store.commit(OTHER_TENANT, 0, batch)).kind, 'seen');
    now += 8 * 24 * 3_600_000;
    await store.takeOutbox('w', now, 10, 10);
    assert.equal((await store.commit(OTHER_TENANT, 0, batch)).kind, 'committed');
  });
});
