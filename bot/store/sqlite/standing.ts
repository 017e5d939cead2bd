import type Database from 'libsql';
import type { Due, KeptSnapshot, Standing, Store } from '../../ports/index.ts';
import type { Grouped } from './group.ts';
import type { Run } from './records.ts';

/** Nobody said when: look at once. */
export const UNTOLD: Standing = { dueAt: 0 };

/** Notes a tenant's standing, within the transaction of whoever calls. */
export function standingNote(db: Database.Database): (tenant: string, standing: Standing) => void {
  const dueAt = db.prepare(
    'INSERT INTO due (tenant, at) VALUES (?, ?) ON CONFLICT DO UPDATE SET at = excluded.at WHERE at <> excluded.at',
  );
  const never = db.prepare('DELETE FROM due WHERE tenant = ?');
  return (tenant, standing) => {
    if (standing.dueAt === undefined) never.run(tenant);
    else dueAt.run(tenant, standing.dueAt);
  };
}

/** A tenant's snapshot as it stands in the file. A file of before the vouchers holds none that anybody here reads. */
export function snapshotReading(db: Database.Database): (tenantId: string) => KeptSnapshot | undefined {
  const columns = db.prepare("SELECT name FROM pragma_table_info('snapshots')").all() as { readonly name: string }[];
  if (!columns.some(({ name }) => name === 'vouchedBy')) return () => undefined;
  const found = db.prepare('SELECT seq, hash, fold, text, vouchedBy FROM snapshots WHERE tenant = ?');
  // `all`, because the driver adds a field of its own to what `get` gives.
  return (tenantId) => (found.all(tenantId.toLowerCase()) as KeptSnapshot[])[0];
}

/** Snapshots, and who is due when. All of it can be made again from the records, so none of it waits for the disk. */
export function sqliteStanding(
  db: Database.Database,
  run: Run,
  loosely: Grouped,
): Pick<Store, 'snapshot' | 'saveSnapshot' | 'dropSnapshot' | 'due' | 'looked'> {
  const note = standingNote(db);
  const snapshot = snapshotReading(db);
  const save = db.prepare(
    `INSERT OR REPLACE INTO snapshots (tenant, seq, hash, fold, text, vouchedBy)
      SELECT tenant, seq, hash, ?, ?, ? FROM events WHERE tenant = ? AND seq = ?`,
  );
  const drop = db.prepare('DELETE FROM snapshots WHERE tenant = ? AND seq = ? AND vouchedBy = ? AND hash = ?');
  const version = db.prepare('SELECT version FROM trails WHERE tenant = ?');
  // A commit says when its tenant is due and knows of no tally: those are looked up beside it.
  const due = db.prepare(
    `SELECT tenant AS tenantId, at FROM due WHERE at < ? AND (at, tenant) > (?, ?)
      UNION SELECT tenant, ends FROM tallies WHERE ends < ? AND (ends, tenant) > (?, ?)
      ORDER BY at, tenantId LIMIT ?`,
  );
  return {
    snapshot: (tenantId) => run(() => snapshot(tenantId)),
    saveSnapshot: (tenantId, { seq, fold, text, vouchedBy }) =>
      loosely(() => void save.run(fold, text, vouchedBy, tenantId.toLowerCase(), seq)),
    dropSnapshot: (tenantId, { seq, vouchedBy, hash }) =>
      loosely(() => void drop.run(tenantId.toLowerCase(), seq, vouchedBy, hash)),
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
