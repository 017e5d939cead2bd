import { randomBytes } from 'node:crypto';
import type Database from 'libsql';
import type { CardSlot, Contact } from '../../ports/index.ts';
import type { PeopleStore } from '../driver/trail-store.ts';
import { type Grouped, inTransaction } from './group.ts';
import type { Run } from './records.ts';

type Row = { readonly json: string };

export function sqlitePeople(
  db: Database.Database,
  run: Run,
  now: () => number,
  { durable, loosely }: { readonly durable: Grouped; readonly loosely: Grouped },
): PeopleStore {
  const contact = db.prepare('SELECT json FROM contacts WHERE tenant = ? AND person = ?');
  const contacts = db.prepare('SELECT json FROM contacts WHERE tenant = ? ORDER BY person');
  const saveContact = db.prepare('INSERT OR REPLACE INTO contacts (tenant, person, json, at) VALUES (?, ?, ?, ?)');
  const slot = db.prepare('SELECT json FROM slots WHERE tenant = ? AND conversation = ?');
  const slots = db.prepare('SELECT json FROM slots WHERE tenant = ? AND change = ? ORDER BY conversation');
  const saveSlot = db.prepare(
    'INSERT OR REPLACE INTO slots (tenant, conversation, change, json, at) VALUES (?, ?, ?, ?, ?)',
  );

  const claim = db.prepare('INSERT OR IGNORE INTO inbox (tenant, key, at) VALUES (?, ?, ?)');
  const claimed = db.prepare('SELECT 1 AS one FROM inbox WHERE tenant = ? AND key = ?');
  const release = db.prepare('DELETE FROM inbox WHERE tenant = ? AND key = ?');
  const makeKey = db.prepare('INSERT OR IGNORE INTO keys (name, value) VALUES (?, ?)');
  const keyOf = db.prepare('SELECT value FROM keys WHERE name = ?');

  const one = <T>(row: unknown): T | undefined => (row ? (JSON.parse((row as Row).json) as T) : undefined);
  const many = <T>(rows: readonly unknown[]): T[] => rows.map((row) => JSON.parse((row as Row).json) as T);
  const key = (id: string): string => id.toLowerCase();

  return {
    contact: (tenantId, objectId) => run(() => one<Contact>(contact.get(key(tenantId), key(objectId)))),
    contacts: (tenantId) => run(() => many<Contact>(contacts.all(key(tenantId)))),
    saveContact: (value) =>
      durable(
        () =>
          void saveContact.run(key(value.person.tenantId), key(value.person.objectId), JSON.stringify(value), now()),
      ),
    slot: (tenantId, conversationId) => run(() => one<CardSlot>(slot.get(key(tenantId), conversationId))),
    claim: (tenantId, name) => durable(() => claim.run(key(tenantId), name, now()).changes === 1),
    claimed: (tenantId, name) => run(() => claimed.get(key(tenantId), name) !== undefined),
    release: (tenantId, name) => durable(() => void release.run(key(tenantId), name)),
    sharedKey: (name) =>
      durable(() => {
        makeKey.run(name, randomBytes(32).toString('base64url'));
        return (keyOf.get(name) as { readonly value: string }).value;
      }),
    slotsOf: (tenantId, changeId) => run(() => many<CardSlot>(slots.all(key(tenantId), changeId))),
    saveSlot: (tenantId, value) =>
      loosely(
        () =>
          void saveSlot.run(
            key(tenantId),
            value.conversation.conversationId,
            value.changeId ?? null,
            JSON.stringify(value),
            now(),
          ),
      ),
  };
}

/** Forgets what nothing was heard of since `before` (ms), all of it or nothing. */
export function sqliteForget(db: Database.Database, run: Run): (before: number) => Promise<void> {
  const tables = ['contacts', 'slots', 'outbox'].map((table) => db.prepare(`DELETE FROM ${table} WHERE at < ?`));
  const personal = db.prepare(
    `DELETE FROM watches WHERE person IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM contacts WHERE contacts.tenant = watches.tenant AND contacts.person = watches.person)`,
  );
  return (before) =>
    run(() =>
      inTransaction(db, () => {
        for (const table of tables) table.run(before);
        personal.run();
      }),
    );
}
