import type Database from 'libsql';
import type { DamagedEntry, OutboxEntry } from '../../ports/index.ts';
import type { Backlog, TrailStore } from '../driver/trail-store.ts';
import { effectOf } from '../outbox/effect-of.ts';
import { FARTHEST_MS } from '../outbox/farthest.ts';
import { endFor } from '../outbox/lane.ts';
import type { Grouped } from './group.ts';
import type { Run } from './records.ts';

type OutboxRow = {
  readonly id: number;
  readonly lane: string;
  readonly json: string;
  readonly attempts: number;
  readonly fence: number;
  readonly at: number;
};

/** Owns what can't be read: it has no lease that could run out. */
const ASIDE = 'set aside';

const waits = (row: string): string =>
  `((${row}.due > @now AND ${row}.due <= @farthest) OR (${row}.leased > @now AND ${row}.leased <= @farthest))`;

/** An entry can be taken when it is due, no lease on it runs, and nothing before it in its lane is delayed or being carried. */
const TAKEABLE = `
  SELECT id FROM outbox AS entry WHERE owner IS NOT '${ASIDE}' AND NOT ${waits('entry')} AND NOT EXISTS (
    SELECT 1 FROM outbox AS earlier WHERE earlier.lane = entry.lane AND earlier.id < entry.id AND ${waits('earlier')})
  ORDER BY id LIMIT @limit`;

export function sqliteOutbox(
  db: Database.Database,
  run: Run,
  grouped: Grouped,
): Pick<TrailStore, 'takeOutbox' | 'damagedOutbox' | 'finishOutbox' | 'delayOutbox' | 'wakeOutbox' | 'backlog'> {
  const some = db.prepare(
    `SELECT 1 AS one FROM outbox WHERE owner IS NOT '${ASIDE}' AND NOT ${waits('outbox')} LIMIT 1`,
  );
  const lease = db.prepare(`
    UPDATE outbox SET owner = @owner, leased = @until, fence = fence + 1, attempts = attempts + 1
    WHERE id IN (${TAKEABLE}) RETURNING id, lane, json, attempts, fence, at`);
  const setAside = db.prepare(`UPDATE outbox SET owner = '${ASIDE}', leased = 0, due = 0 WHERE id = ?`);
  const finish = db.prepare('DELETE FROM outbox WHERE id = ? AND fence = ?');
  const delay = db.prepare('UPDATE outbox SET due = ?, leased = 0, owner = NULL WHERE id = ? AND fence = ?');
  // The character after '/' ends the tenant's lanes.
  const wake = db.prepare(
    "UPDATE outbox SET due = 0 WHERE lane > ? || '/' AND lane < ? || '0' AND substr(lane, -length(?)) = ? AND due > 0",
  );
  // Counted by the index, and the first is the oldest: nothing is read of what waits.
  const backlog = db.prepare(`
    SELECT (SELECT count(*) FROM outbox) AS entries, (SELECT at FROM outbox WHERE owner IS NOT '${ASIDE}' ORDER BY id LIMIT 1) AS oldest`);

  const damaged: DamagedEntry[] = [];

  return {
    async takeOutbox(owner, now, leaseMs, limit) {
      // An idle worker only reads: the write lock is for those who commit.
      const farthest = now + FARTHEST_MS;
      if (!(await run(() => some.get({ now, farthest })))) return [];
      const rows = await grouped(() => {
        const leased = lease.all({ now, farthest, limit, owner, until: now + leaseMs }) as OutboxRow[];
        for (const { id, json } of leased) if (!effectOf(json)) setAside.run(id);
        return leased;
      });
      // SQLite returns changed rows in no order of its own.
      return rows
        .sort((one, other) => one.id - other.id)
        .flatMap((row) => {
          const entry = toEntry(row);
          if (!entry) damaged.push({ id: String(row.id), tenantId: row.lane.split('/')[0] ?? '' });
          return entry ?? [];
        });
    },
    damagedOutbox: async () => damaged.splice(0),
    finishOutbox: (id, fence) => grouped(() => finish.run(Number(id), fence).changes === 1),
    delayOutbox: (id, fence, dueAt) => grouped(() => delay.run(dueAt, Number(id), fence).changes === 1),
    wakeOutbox: (tenantId, objectId) => {
      const [tenant, end] = [tenantId.toLowerCase(), endFor(objectId)];
      return grouped(() => wake.run(tenant, tenant, end, end).changes);
    },
    backlog: () =>
      run((): Backlog => {
        const { entries, oldest } = backlog.get() as { readonly entries: number; readonly oldest: number | null };
        return { entries, oldestAt: oldest ?? undefined };
      }),
  };
}

const toEntry = ({ id, json, attempts, fence, at }: OutboxRow): OutboxEntry | undefined => {
  const effect = effectOf(json);
  return effect && { id: String(id), effect, attempts, fence, since: at };
};
