import type Database from 'libsql';
import type { Store, Tally } from '../../ports/index.ts';
import { refusedIn } from '../driver/refused-in.ts';
import type { Grouped } from './group.ts';
import type { Run } from './records.ts';

type Row = {
  readonly id: string;
  readonly ends: number;
  readonly first: string;
  readonly count: number;
  readonly json: string;
};

/** Refusals beyond the first of an hour. */
export function sqliteTallies(db: Database.Database, run: Run, durable: Grouped): Pick<Store, 'tally' | 'tallies'> {
  const add = db.prepare(
    `INSERT INTO tallies (tenant, id, ends, first, count, json) VALUES (?, ?, ?, ?, 1, ?)
      ON CONFLICT DO UPDATE SET count = count + 1, json = excluded.json`,
  );
  const all = db.prepare('SELECT id, ends, first, count, json FROM tallies WHERE tenant = ? ORDER BY ends, id');
  return {
    tally: (tenantId, { id, newest, endsAt }) =>
      durable(() => void add.run(tenantId.toLowerCase(), id, endsAt, newest.at, JSON.stringify(newest))),
    tallies: (tenantId) => run(() => (all.all(tenantId.toLowerCase()) as Row[]).map(tallyOf)),
  };
}

const tallyOf = ({ id, ends, first, count, json }: Row): Tally => ({
  id,
  newest: refusedIn(json),
  first,
  count,
  endsAt: ends,
});

/** For the transaction of whoever calls: whether tallies are there as they were read, and taking them away. */
export function tallyTaking(db: Database.Database) {
  const found = db.prepare('SELECT 1 AS one FROM tallies WHERE tenant = ? AND id = ? AND count = ?');
  const remove = db.prepare('DELETE FROM tallies WHERE tenant = ? AND id = ?');
  return {
    areThere: (tenant: string, tallies: readonly Tally[]): boolean =>
      tallies.every(({ id, count }) => found.get(tenant, id, count) !== undefined),
    take: (tenant: string, tallies: readonly Tally[]): void => {
      for (const { id } of tallies) remove.run(tenant, id);
    },
  };
}
