import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';
import Database from 'libsql';
import type { KeptSnapshot } from '../../bot/ports/index.ts';
import type { TrailStore } from '../../bot/store/driver/trail-store.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { gather, HEAD, numbered, packed, SNAPSHOT, spread } from '../../bot/store/tables/entity.ts';
import { openTablesStore } from '../../bot/store/tables/index.ts';
import { startAzurite } from './azurite.ts';

/** What stands beside a tenant's records, as somebody with access to the store can write it. */
export type Forged = KeptSnapshot;

/** A store together with a way around it. */
export type ForgedPlace = {
  /** How a server is told where it is. */
  readonly env: Readonly<Record<string, string>>;
  readonly open: () => Promise<TrailStore>;
  readonly forge: (tenantId: string, snapshot: Forged) => Promise<void>;
  /** Writes a record's text anew and leaves its hash. */
  readonly edit: (tenantId: string, seq: number, edit: (text: string) => string) => Promise<void>;
  /** Writes the text of all that a tenant's outbox holds anew. */
  readonly editOutbox: (tenantId: string, text: string) => Promise<void>;
  /** Notes beside the records that they end at this one; on tables, as an older program did, also that everything is over up to it. */
  readonly turnHead: (tenantId: string, seq: number, hash: string) => Promise<void>;
  /** Takes away all that a program of before 28 Nov 2026 didn't write. */
  readonly age: (tenantId: string) => Promise<void>;
  readonly remove: () => Promise<void>;
};

async function sqlitePlace(): Promise<ForgedPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'pilot-forged-'));
  const path = join(folder, 'pilot.db');
  const sql = (work: (db: Database.Database) => void) => {
    const db = new Database(path);
    work(db);
    db.close();
  };
  return {
    env: { STORE_URL: `sqlite:${path}` },
    open: () => openSqliteStore({ path }),
    forge: async (tenantId, { seq, hash, fold, text, vouchedBy }) =>
      sql((db) =>
        db
          .prepare(
            'INSERT OR REPLACE INTO snapshots (tenant, seq, hash, fold, text, vouchedBy) VALUES (?, ?, ?, ?, ?, ?)',
          )
          .run(tenantId, seq, hash, fold, text, vouchedBy),
      ),
    edit: async (tenantId, seq, edit) =>
      sql((db) => {
        const row = db.prepare('SELECT json FROM events WHERE tenant = ? AND seq = ?').get(tenantId, seq);
        const { json } = row as { readonly json: string };
        db.prepare('UPDATE events SET json = ? WHERE tenant = ? AND seq = ?').run(edit(json), tenantId, seq);
      }),
    editOutbox: async (tenantId, text) =>
      sql((db) => db.prepare("UPDATE outbox SET json = ? WHERE lane LIKE ? || '/%'").run(text, tenantId)),
    turnHead: async (tenantId, seq, hash) =>
      sql((db) => db.prepare('UPDATE trails SET version = ?, hash = ? WHERE tenant = ?').run(seq, hash, tenantId)),
    age: async () =>
      sql((db) => {
        db.exec('DROP TABLE due; DROP TABLE snapshots');
        db.pragma('user_version=5');
      }),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function tablesPlace(): Promise<ForgedPlace> {
  const { connectionString, stop } = await startAzurite();
  const table = TableClient.fromConnectionString(connectionString, 'pilot', { allowInsecureConnection: true });
  return {
    env: { STORE_URL: 'tables:', STORE_CONNECTION_STRING: connectionString },
    open: () => openTablesStore({ connectionString }),
    async forge(tenantId, { seq, hash, fold, text, vouchedBy }) {
      const fields = { seq: String(seq), hash, fold, vouchedBy: String(vouchedBy), ...spread(packed(text)) };
      await table.upsertEntity({ partitionKey: tenantId, rowKey: SNAPSHOT, ...fields }, 'Replace');
    },
    async edit(tenantId, seq, edit) {
      const key = [tenantId, numbered('e', seq)] as const;
      const { hash, ...row } = await table.getEntity(...key);
      const entity = { partitionKey: key[0], rowKey: key[1], hash, ...spread(edit(gather(row))) };
      await table.updateEntity(entity, 'Replace');
    },
    async editOutbox(tenantId, text) {
      const filter = `PartitionKey eq '${tenantId}' and RowKey gt 'o_' and RowKey lt 'o\`'`;
      for await (const row of table.listEntities({ queryOptions: { filter } }))
        await table.updateEntity({ partitionKey: tenantId, rowKey: String(row.rowKey), ...spread(text) }, 'Merge');
    },
    async turnHead(tenantId, seq, hash) {
      const note = { version: String(seq), hash, settled: String(seq) };
      await table.updateEntity({ partitionKey: tenantId, rowKey: HEAD, ...note }, 'Merge');
    },
    async age(tenantId) {
      for (const partition of ['due', 'work'])
        for await (const row of table.listEntities({ queryOptions: { filter: `PartitionKey eq '${partition}'` } }))
          await table.deleteEntity(partition, String(row.rowKey));
      const { version, hash, effects, commit } = await table.getEntity(tenantId, HEAD);
      const old = { partitionKey: tenantId, rowKey: HEAD, version, hash, effects, commit };
      await table.updateEntity(old, 'Replace');
      await table.upsertEntity({ partitionKey: 'meta', rowKey: 'schema', version: '1' }, 'Replace');
    },
    remove: stop,
  };
}

/** One of each driver, by how it is called in the name of a test. */
export const PLACES: readonly (readonly [driver: string, make: () => Promise<ForgedPlace>])[] = [
  ['a SQLite file', sqlitePlace],
  ['Azure tables', tablesPlace],
];
