import { randomBytes, randomUUID } from 'node:crypto';
import { odata, type TableClient } from '@azure/data-tables';
import type { CardSlot, Contact } from '../../ports/index.ts';
import type { PeopleStore } from '../driver/trail-store.ts';
import { all, find, gather, hashed, limited, list, matching, partitionOf, type Row, spread } from './entity.ts';
import { isConflict, isMissing } from './errors.ts';
import type { Run } from './read-rows.ts';

const contactRow = (objectId: string): string => hashed('c', objectId.toLowerCase());

const one = <T>(row: Row | undefined): T | undefined => row && (JSON.parse(gather(row)) as T);

/** Beside the tenants' own partitions, where no tenant's listing finds it. */
const SHARED = 'meta';

export function tablesPeople(table: TableClient, run: Run, now: () => number): PeopleStore {
  const save = async (tenant: string, rowKey: string, value: object, fields: object = {}): Promise<void> => {
    const entity = { partitionKey: tenant, rowKey, at: String(now()), ...fields, ...spread(JSON.stringify(value)) };
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
    claim: (tenantId, name) => run(() => claim(table, partitionOf(tenantId), hashed('i', name), now())),
    claimed: (tenantId, name) =>
      run(async () => (await find(table, partitionOf(tenantId), hashed('i', name))) !== undefined),
    release: (tenantId, name) =>
      run(async () => {
        await table.deleteEntity(partitionOf(tenantId), hashed('i', name), limited()).catch((error: unknown) => {
          if (!isMissing(error)) throw error;
        });
      }),
    sharedKey: (name) => run(() => sharedKey(table, `key_${name}`)),
    slotsOf: (tenantId, changeId) =>
      run(async () => {
        const range = odata`PartitionKey eq ${partitionOf(tenantId)} and RowKey gt 's_' and RowKey lt ${'s`'}`;
        const filter = `${range} and ${odata`change eq ${changeId}`}`;
        const rows = await matching(table, filter);
        return rows.map((row) => JSON.parse(gather(row)) as CardSlot);
      }),
  };
}

/** Of two processes that make it at once, the second reads the first one's. */
async function sharedKey(table: TableClient, rowKey: string): Promise<string> {
  const known = await find(table, SHARED, rowKey);
  if (known) return String(known.value);
  const value = randomBytes(32).toString('base64url');
  try {
    await table.createEntity({ partitionKey: SHARED, rowKey, value }, limited());
    return value;
  } catch (error) {
    if (!isConflict(error)) throw error;
    return sharedKey(table, rowKey);
  }
}

/** The driver repeats a request whose answer was lost, and then meets its own first try. */
async function claim(table: TableClient, tenant: string, rowKey: string, at: number): Promise<boolean> {
  const mine = randomUUID();
  try {
    await table.createEntity({ partitionKey: tenant, rowKey, at: String(at), commit: mine }, limited());
    return true;
  } catch (error) {
    if (!isConflict(error)) throw error;
    return (await find(table, tenant, rowKey))?.commit === mine;
  }
}
