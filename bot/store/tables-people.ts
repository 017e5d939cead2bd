import { odata, type TableClient } from '@azure/data-tables';
import type { CardSlot, Contact, Store } from '../ports.ts';
import { all, find, gather, hashed, limited, list, partitionOf, type Row, spread } from './tables-entity.ts';
import type { Run } from './tables-reader.ts';

const contactRow = (objectId: string): string => hashed('c', objectId.toLowerCase());

const one = <T>(row: Row | undefined): T | undefined => row && (JSON.parse(gather(row)) as T);

/** Whom the bot can reach, and the newest card of each conversation. */
export function tablesPeople(
  table: TableClient,
  run: Run,
): Pick<Store, 'contact' | 'saveContact' | 'contacts' | 'slot' | 'saveSlot' | 'slotsOf'> {
  const save = async (tenant: string, rowKey: string, value: object, fields: object = {}): Promise<void> => {
    const entity = { partitionKey: tenant, rowKey, ...fields, ...spread(JSON.stringify(value)) };
    await table.upsertEntity(entity, 'Replace', limited());
  };
  const orderOf = (contact: Contact): string => contact.person.objectId.toLowerCase();

  return {
    contact: (tenantId, objectId) =>
      run(async () => one<Contact>(await find(table, partitionOf(tenantId), contactRow(objectId)))),
    contacts: (tenantId) =>
      run(async () => {
        const rows = await all(list(table, partitionOf(tenantId), 'c'));
        const found = rows.map((row) => JSON.parse(gather(row)) as Contact);
        return found.sort((first, second) => (orderOf(first) < orderOf(second) ? -1 : 1));
      }),
    saveContact: (value) =>
      run(() => save(partitionOf(value.person.tenantId), contactRow(value.person.objectId), value)),
    slot: (tenantId, conversationId) =>
      run(async () => one<CardSlot>(await find(table, partitionOf(tenantId), hashed('s', conversationId)))),
    saveSlot: (tenantId, value) =>
      run(() =>
        save(partitionOf(tenantId), hashed('s', value.conversation.conversationId), value, {
          change: value.changeId ?? '',
        }),
      ),
    slotsOf: (tenantId, changeId) =>
      run(async () => {
        const range = odata`PartitionKey eq ${partitionOf(tenantId)} and RowKey gt 's_' and RowKey lt ${'s`'}`;
        const filter = `${range} and ${odata`change eq ${changeId}`}`;
        const rows = await all(table.listEntities({ queryOptions: { filter } }));
        return rows.map((row) => JSON.parse(gather(row)) as CardSlot);
      }),
  };
}
