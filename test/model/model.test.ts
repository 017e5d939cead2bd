import { randomUUID } from 'node:crypto';
import type { Store } from '../../bot/ports/index.ts';
import { openTablesStore } from '../../bot/store/tables/index.ts';
import { startAzurite } from '../store/azurite.ts';
import { isDeep, runs } from '../support/deep.ts';
import { explore } from './explore.ts';
import { createStores } from './stores.ts';

const RUNS = runs(10_000, 100_000);

describe('three replicas on one store, random people, crashes, duplicates, delays and lost answers', () => {
  it('lose nothing, do nothing twice, and end every change, on SQLite', async function () {
    this.timeout(0);
    const stores = createStores(3);
    await explore({ next: stores.next, isEmbedded: true, runs: RUNS, ms: isDeep ? undefined : 3_000 });
    await stores.close();
  });

  it('lose nothing, do nothing twice, and end every change, on Azure Table Storage', async function () {
    this.timeout(0);
    const { connectionString, stop } = await startAzurite();
    const stores: Store[] = [];
    for (let n = 0; n < 3; n += 1) stores.push(await openTablesStore({ connectionString }));
    const next = async () => ({ stores, tenantId: randomUUID() });
    await explore({ next, isEmbedded: false, runs: isDeep ? 200 : 1_000, ms: isDeep ? undefined : 2_500 });
    await stop();
  });
});
