import type { Database } from 'libsql';
import { type StoreError, storeError } from '../../ports/store-errors.ts';

/** Each entry moves the schema one version forward. Entries are never edited, only added. */
const MIGRATIONS = [
  `
  CREATE TABLE trails (tenant TEXT PRIMARY KEY, version INTEGER NOT NULL, hash TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE events (tenant TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (tenant, seq));
  CREATE TABLE heads (tenant TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL, at INTEGER NOT NULL,
    key TEXT NOT NULL, signature TEXT NOT NULL, PRIMARY KEY (tenant, seq)) WITHOUT ROWID;
  CREATE TABLE inbox (tenant TEXT NOT NULL, key TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (tenant, key)) WITHOUT ROWID;
  CREATE INDEX inbox_at ON inbox (at);
  CREATE TABLE outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, lane TEXT NOT NULL, json TEXT NOT NULL,
    due INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0, fence INTEGER NOT NULL DEFAULT 0,
    owner TEXT, leased INTEGER NOT NULL DEFAULT 0);
  CREATE INDEX outbox_lane ON outbox (lane, id);
  CREATE TABLE contacts (tenant TEXT NOT NULL, person TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (tenant, person)) WITHOUT ROWID;
  CREATE TABLE slots (tenant TEXT NOT NULL, conversation TEXT NOT NULL, change TEXT, json TEXT NOT NULL,
    PRIMARY KEY (tenant, conversation)) WITHOUT ROWID;
  CREATE INDEX slots_change ON slots (tenant, change);
  `,
  // Since when each of these stands there, for the retention. What is there already counts from the migration.
  `
  ALTER TABLE contacts ADD COLUMN at INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE slots ADD COLUMN at INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE outbox ADD COLUMN at INTEGER NOT NULL DEFAULT 0;
  UPDATE contacts SET at = CAST(strftime('%s', 'now') AS INTEGER) * 1000;
  UPDATE slots SET at = CAST(strftime('%s', 'now') AS INTEGER) * 1000;
  UPDATE outbox SET at = CAST(strftime('%s', 'now') AS INTEGER) * 1000;
  `,
  // Each cost every press a page to write. A tenant's cards are few enough to be looked through, and old deliveries go once an hour.
  'DROP INDEX IF EXISTS slots_change; DROP INDEX IF EXISTS inbox_at;',
  'CREATE TABLE IF NOT EXISTS keys (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;',
  // The chats that watch. Whose personal chat it is stands beside, so that who is forgotten leaves none behind.
  `
  CREATE TABLE IF NOT EXISTS watches (tenant TEXT NOT NULL, conversation TEXT NOT NULL, person TEXT, json TEXT NOT NULL,
    PRIMARY KEY (tenant, conversation)) WITHOUT ROWID;
  `,
  // Nobody has said yet when these tenants are due: each is looked at once.
  `
  ALTER TABLE trails ADD COLUMN settled INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE due (tenant TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX due_at ON due (at, tenant);
  INSERT INTO due (tenant, at) SELECT tenant, 0 FROM trails;
  CREATE TABLE snapshots (tenant TEXT PRIMARY KEY, seq INTEGER NOT NULL, hash TEXT NOT NULL, fold TEXT NOT NULL,
    text TEXT NOT NULL);
  `,
  // Refusals of which the trail holds the first: few rows, and gone within the hour.
  `
  CREATE TABLE IF NOT EXISTS tallies (tenant TEXT NOT NULL, id TEXT NOT NULL, ends INTEGER NOT NULL, first TEXT NOT NULL,
    count INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (tenant, id)) WITHOUT ROWID;
  `,
  // Which record vouches for a snapshot; of those of before, none does. What is over is no longer noted beside the records.
  `
  DROP TABLE snapshots;
  CREATE TABLE snapshots (tenant TEXT PRIMARY KEY, seq INTEGER NOT NULL, hash TEXT NOT NULL, fold TEXT NOT NULL,
    text TEXT NOT NULL, vouchedBy INTEGER NOT NULL);
  ALTER TABLE trails DROP COLUMN settled;
  `,
  // How far each tenant's webhook has come; the index holds those alone that have something to send.
  `
  CREATE TABLE IF NOT EXISTS hooks (tenant TEXT PRIMARY KEY, sent INTEGER NOT NULL, upTo INTEGER NOT NULL, since INTEGER NOT NULL,
    due INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0, lease INTEGER NOT NULL DEFAULT 0,
    leased INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS hooks_due ON hooks (due, tenant) WHERE sent < upTo;
  `,
] as const;

export const SCHEMA_VERSION = MIGRATIONS.length;

export function schemaVersion(db: Database): number {
  const row = db.prepare('PRAGMA user_version').get() as { readonly user_version: number };
  return row.user_version;
}

/** Brings the file to this program's schema, each step in its own transaction. Refuses a file from a newer program. */
export function migrate(db: Database, path: string): void {
  refuseNewer(db, path);
  if (schemaVersion(db) > 0 || tablesIn(db).length > 0) refuseForeign(db, path);
  for (let version = schemaVersion(db); version < SCHEMA_VERSION; version = schemaVersion(db)) {
    db.exec('BEGIN IMMEDIATE');
    try {
      // Another process may have migrated while this one waited for the transaction.
      if (schemaVersion(db) === version) db.exec(`${MIGRATIONS[version]}; PRAGMA user_version = ${version + 1};`);
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  }
}

export function refuseNewer(db: Database, path: string): void {
  const found = schemaVersion(db);
  if (found <= SCHEMA_VERSION) return;
  const found_ = `opening ${path}: the file has schema ${found}, this program knows ${SCHEMA_VERSION}.`;
  throw storeError('newer', `${found_} Start the newer version of the bot, or restore the backup made before it.`);
}

/** What the first version made. */
const FIRST_TABLES = ['trails', 'events', 'heads'] as const;

const tablesIn = (db: Database): readonly string[] =>
  (db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { readonly name: string }[]).map(
    ({ name }) => name,
  );

/** That the file holds a store, and not another program's tables, to which this one would add its own. */
export function refuseForeign(db: Database, path: string): void {
  const tables = tablesIn(db);
  if (schemaVersion(db) > 0 && FIRST_TABLES.every((name) => tables.includes(name))) {
    // Throws where another program's only has the same name.
    db.prepare('SELECT tenant, version, hash FROM trails');
    db.prepare('SELECT tenant, seq, hash, json FROM events');
    return;
  }
  throw tables.length === 0 ? storeError('missing', `reading ${path}: ${EMPTY}`) : notAStore(path);
}

const EMPTY = 'no store was made in this file yet. Check its name, or start the bot once, which makes one.';

export const notAStore = (path: string): StoreError =>
  storeError('refused', `reading ${path}: the file is a database, but no store of this bot. Check its name.`);
