import assert from 'node:assert/strict';
import { openReader, openStore } from '../../bot/store/open.ts';

describe('the store’s address', () => {
  it('opens SQLite by its scheme', async () => {
    const store = await openStore('sqlite::memory:');
    assert.deepEqual(await store.tenants(), []);
    await store.close();
  });

  for (const url of [
    '',
    'sqlite:',
    'postgres://u:secret@h/d',
    './data/pilot.db',
    'DefaultEndpointsProtocol=https;AccountKey=secret',
  ]) {
    it(`names both forms when it reads ${JSON.stringify(url.slice(0, 12))}, and quotes no secret`, async () => {
      for (const open of [openStore, openReader]) {
        await assert.rejects(open(url), (error: Error) => {
          assert.match(error.message, /sqlite:.*tables:https:/);
          assert.doesNotMatch(error.message, /secret/);
          return true;
        });
      }
    });
  }
});
