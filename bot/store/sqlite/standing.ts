import type Database from 'libsql';
import type { Due, Standing, Store } from '../../ports/index.ts';
import { recordIn } from '../../workflow/record/record-in.ts';
import type { Grouped } from './group.ts';
import type { Run } from './records.ts';

/** Nobody said when: look at once. */
export const UNTOLD: Standing = { dueAt: 0, settled: 0 };

/** Notes a tenant's standing beside its head, within the transaction of whoever calls. Up to where everything is over only grows. */
export function standingNote(db: Database.Database): (tenant: string, standing: Standing) => void {
  const settle = db.prepare('UPDATE trails SET settled = ? WHERE tenant = ? AND settled < ?');
  const dueAt = db.prepare(
    'INSERT INTO due (tenant, at) VALUES (?, ?) ON CONFLICT DO UPDATE SET at = excluded.at WHERE at <> excluded.at',
  );
  const never = db.prepare('DELETE FROM due WHERE tenant = ?');
  return (tenant, standing) => {
    if (standing.settled > 0) settle.run(standing.settled, tenant, standing.settled);
    if (standing.dueAt === undefined) never.run(tenant);
    else dueAt.run(tenant, standing.dueAt);
  };
}

type SnapshotRow = { readonly seq: number; readonly fold: string; readonly text: string; readonly json: string };

/** Snapshots, and who is due when. All of it can be made again from the records, so none of it waits for the disk. */
export function sqliteStanding(
  db: Database.Database,
  run: Run,
  loosely: Grouped,
): Pick<Store, 'snapshot' | 'saveSnapshot' | 'due' | 'looked'> {
  const note = standingNote(db);
  const found = db.prepare(
    `SELECT s.seq, s.fold, s.text, e.json FROM snapshots s
      JOIN trails t ON t.tenant = s.tenant AND s.seq <= t.settled AND s.seq <= t.version
      JOIN events e ON e.tenant = s.tenant AND e.seq = s.seq AND e.hash = s.hash
      WHERE s.tenant = ?`,
  );
  const save = db.prepare(
    'INSERT OR REPLACE INTO snapshots (tenant, seq, hash, fold, text) SELECT tenant, seq, hash, ?, ? FROM events WHERE tenant = ? AND seq = ?',
  );
  const settle = db.prepare('UPDATE trails SET settled = ? WHERE tenant = ? AND settled < ?');
  const version = db.prepare('SELECT version FROM trails WHERE tenant = ?');
  // A commit says when its tenant is due and knows of no tally: those are looked up beside it.
  const due = db.prepare(
    `SELECT tenant AS tenantId, at FROM due WHERE at < ? AND (at, tenant) > (?, ?)
      UNION SELECT tenant, ends FROM tallies WHERE ends < ? AND (ends, tenant) > (?, ?)
      ORDER BY at, tenantId LIMIT ?`,
  );
  return {
    snapshot: (tenantId) =>
      run(() => {
        const [row] = found.all(tenantId.toLowerCase()) as SnapshotRow[];
        if (!row) return undefined;
        const { json, ...snapshot } = row;
        return { ...snapshot, at: recordIn(json).at };
      }),
    saveSnapshot: (tenantId, { seq, fold, text }) =>
      loosely(() => {
        const tenant = tenantId.toLowerCase();
        save.run(fold, text, tenant, seq);
        settle.run(seq, tenant, seq);
      }),
    due: (before, limit, after) =>
      run(() => {
        const range = [before, after?.at ?? -1, after?.tenantId ?? ''];
        return due.all(...range, ...range, limit) as Due[];
      }),
    looked: ({ tenantId }, at, standing) =>
      loosely(() => {
        const tenant = tenantId.toLowerCase();
        const head = version.get(tenant) as { readonly version: number } | undefined;
        if ((head?.version ?? 0) === at) note(tenant, standing);
      }),
  };
}
