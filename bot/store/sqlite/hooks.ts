import type Database from 'libsql';
import type { HookStore, HookTurn } from '../driver/trail-store.ts';
import { FARTHEST_MS } from '../outbox/farthest.ts';
import type { Grouped } from './group.ts';
import type { Run } from './records.ts';

/** Notes that records wait for a tenant's webhook, within the transaction of whoever calls. The first of them is where it begins. */
export function hookNote(
  db: Database.Database,
): (tenant: string, noted: { readonly from: number; readonly upTo: number; readonly at: number }) => void {
  const note = db.prepare(
    `INSERT INTO hooks (tenant, sent, upTo, since) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET
      since = CASE WHEN sent < upTo THEN since ELSE excluded.since END,
      due = CASE WHEN sent < upTo THEN due ELSE 0 END,
      upTo = excluded.upTo`,
  );
  return (tenant, { from, upTo, at }) => void note.run(tenant, from, upTo, at);
}

type HookRow = Omit<HookTurn, 'tenantId' | 'lease'> & { readonly tenant: string; readonly lease: number };

/** A power cut may take back that something was sent: it is sent once more. */
export function sqliteHooks(db: Database.Database, run: Run, loosely: Grouped): HookStore {
  // What lies further ahead was written before the clock was set back.
  const take = db.prepare(
    `UPDATE hooks SET leased = :until, lease = lease + 1, attempts = attempts + 1 WHERE tenant IN (
      SELECT tenant FROM hooks WHERE sent < upTo AND (due <= :now OR due > :farthest)
        AND (leased <= :now OR leased > :farthest) ORDER BY due, tenant LIMIT :limit)
      RETURNING tenant, lease, sent, upTo, attempts, since`,
  );
  const move = db.prepare('UPDATE hooks SET sent = ?, since = ?, attempts = 0 WHERE tenant = ? AND lease = ?');
  const end = db.prepare('UPDATE hooks SET due = ?, leased = 0 WHERE tenant = ? AND lease = ?');
  const settle = db.prepare(
    'UPDATE hooks SET sent = upTo, leased = 0, attempts = 0 WHERE tenant = ? AND lease = ? AND upTo = ?',
  );
  const backlog = db.prepare(
    'SELECT COALESCE(SUM(upTo - sent), 0) AS entries, MIN(since) AS oldest FROM hooks WHERE sent < upTo',
  );
  return {
    takeHooks: (now, leaseMs, limit) =>
      loosely(() => {
        const rows = take.all({ now, until: now + leaseMs, farthest: now + FARTHEST_MS, limit }) as HookRow[];
        return rows.map(({ tenant, lease, sent, upTo, attempts, since }) => {
          return { tenantId: tenant, lease: String(lease), sent, upTo, attempts, since };
        });
      }),
    moveHook: ({ tenantId, lease }, sent, since) =>
      loosely(() => move.run(sent, since, tenantId, Number(lease)).changes === 1),
    endHook: ({ tenantId, lease }, dueAt) => loosely(() => void end.run(dueAt, tenantId, Number(lease))),
    settleHook: ({ tenantId, lease, upTo }, now) =>
      loosely(() => {
        settle.run(tenantId, Number(lease), upTo);
        end.run(now, tenantId, Number(lease));
      }),
    hookBacklog: () =>
      run(() => {
        const { entries, oldest } = backlog.get() as { readonly entries: number; readonly oldest: number | null };
        return { entries, oldestAt: oldest ?? undefined };
      }),
  };
}
