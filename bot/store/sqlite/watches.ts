import type Database from 'libsql';
import type { Store, Watch } from '../../ports/index.ts';
import type { Grouped } from './group.ts';
import type { Run } from './records.ts';

/** The chats that asked to be told when writeback stops. */
export function sqliteWatches(
  db: Database.Database,
  run: Run,
  durable: Grouped,
): Pick<Store, 'watches' | 'saveWatch' | 'endWatch'> {
  const all = db.prepare('SELECT json FROM watches WHERE tenant = ? ORDER BY conversation');
  const save = db.prepare('INSERT OR REPLACE INTO watches (tenant, conversation, person, json) VALUES (?, ?, ?, ?)');
  const end = db.prepare('DELETE FROM watches WHERE tenant = ? AND conversation = ?');
  const key = (id: string): string => id.toLowerCase();
  return {
    watches: (tenantId) =>
      run(() => all.all(key(tenantId)).map((row) => JSON.parse((row as { readonly json: string }).json) as Watch)),
    saveWatch: (tenantId, watch) =>
      durable(() => {
        const { conversationId, kind } = watch.conversation;
        const person = kind === 'personal' ? key(watch.by.objectId) : null;
        save.run(key(tenantId), conversationId, person, JSON.stringify(watch));
      }),
    endWatch: (tenantId, conversationId) => durable(() => void end.run(key(tenantId), conversationId)),
  };
}
