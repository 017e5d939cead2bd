import type { TableClient } from '@azure/data-tables';
import type { Store, Watch } from '../../ports/index.ts';
import { all, find, gather, hashed, limited, list, partitionOf, type Row, spread } from './entity.ts';
import { isMissing } from './errors.ts';
import type { Run } from './read-rows.ts';

const watchOf = (row: Row): Watch => JSON.parse(gather(row)) as Watch;

/** The chats that asked to be told when writeback stops. */
export function tablesWatches(table: TableClient, run: Run): Pick<Store, 'watches' | 'saveWatch' | 'endWatch'> {
  return {
    watches: (tenantId) =>
      run(async () => (await all(list(table, partitionOf(tenantId), 'w'))).map(watchOf).toSorted(byConversation)),
    saveWatch: (tenantId, watch) =>
      run(async () => {
        const rowKey = hashed('w', watch.conversation.conversationId);
        const entity = { partitionKey: partitionOf(tenantId), rowKey, ...spread(JSON.stringify(watch)) };
        await table.upsertEntity(entity, 'Replace', limited());
      }),
    endWatch: (tenantId, conversationId) =>
      run(() => remove(table, partitionOf(tenantId), hashed('w', conversationId))),
  };
}

/** Ends the watches of personal chats whose person was forgotten. */
export async function forgetWatches(table: TableClient, partition: string): Promise<void> {
  for (const row of await all(list(table, partition, 'w'))) {
    const { conversation, by } = watchOf(row);
    const isKnown = await find(table, partition, hashed('c', by.objectId.toLowerCase()));
    if (conversation.kind === 'personal' && !isKnown) await remove(table, partition, String(row.rowKey));
  }
}

async function remove(table: TableClient, partition: string, rowKey: string): Promise<void> {
  await table.deleteEntity(partition, rowKey, limited()).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

const byConversation = (one: Watch, other: Watch): number =>
  one.conversation.conversationId < other.conversation.conversationId ? -1 : 1;
