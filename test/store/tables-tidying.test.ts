import assert from 'node:assert/strict';
import { TableClient } from '@azure/data-tables';
import { hashed } from '../../bot/store/tables/entity.ts';
import { createTidying } from '../../bot/store/tables/tidying.ts';
import { startAzurite } from './azurite.ts';
import { TENANT } from './samples.ts';

const DAY = 24 * 3_600_000;

describe('the tidying of the tables', () => {
  it('is done once a day by one replica of all, over restarts', async () => {
    const { connectionString, stop } = await startAzurite();
    const table = TableClient.fromConnectionString(connectionString, 'pilot', { allowInsecureConnection: true });
    await table.createTable();
    let now = 1_000 * DAY;
    /** Has so many processes start and look after the tables; resolves to how often the tenants were gone through. */
    const start = async (replicas: number): Promise<number> => {
      await table.upsertEntity({ partitionKey: TENANT, rowKey: hashed('i', 'old'), at: '0' });
      let rounds = 0;
      const tenants = async () => {
        rounds += 1;
        return [TENANT];
      };
      const all = Array.from({ length: replicas }, () => createTidying(table, tenants, () => now));
      await Promise.all(all.map(({ tidy }) => tidy()));
      return rounds;
    };
    const isThere = async () => {
      for await (const row of table.listEntities()) if (row.rowKey === hashed('i', 'old')) return true;
      return false;
    };
    assert.equal(await start(3), 1);
    assert.equal(await isThere(), false);
    assert.equal(await start(2), 0);
    assert.equal(await isThere(), true);
    now += DAY;
    assert.equal(await start(2), 1);
    assert.equal(await isThere(), false);
    await stop();
  });
});
