import { randomUUID } from 'node:crypto';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import { type Group, inGroups } from '../../lib/mutex.ts';
import type { Store, Tally } from '../../ports/index.ts';
import { refusedIn } from '../driver/refused-in.ts';
import { all, find, gather, hashed, limited, list, partitionOf, type Row, spread } from './entity.ts';
import { isConflict, isMissing } from './errors.ts';
import { untilMine } from './race.ts';
import type { Run } from './read-rows.ts';
import { noteDue } from './standing.ts';

type One = Parameters<Store['tally']>[1] & { readonly tenant: string };

const rowOf = (id: string): string => hashed('t', id);
const countOf = (row: Row | undefined): number => Number(row?.count ?? 0);

/** Refusals beyond the first of an hour. A transaction can't delete a row by its tag, so what is taken stays as a row that counts nothing. */
export function tablesTallies(table: TableClient, run: Run): Pick<Store, 'tally' | 'tallies'> {
  /** Counts all of them with one write. Undefined where another process was quicker. `commit`: what a write whose answer was lost is known by. */
  const add = async (group: Group<One>, commit: string): Promise<'added' | undefined> => {
    const { tenant, id, endsAt, newest } = group.at(-1) ?? group[0];
    const rowKey = rowOf(id);
    const found = await find(table, tenant, rowKey);
    if (found?.commit === commit) return 'added';
    const count = countOf(found);
    // Before the first of them stands, since no transaction reaches across partitions: a note for nothing costs one look.
    if (count === 0) await noteDue(table, { tenantId: tenant, at: endsAt });
    const next = {
      partitionKey: tenant,
      rowKey,
      tally: id,
      commit,
      count: String(count + group.length),
      first: count > 0 ? String(found?.first) : group[0].newest.at,
      endsAt: String(endsAt),
      ...spread(JSON.stringify(newest)),
    };
    try {
      if (found) await table.updateEntity(next, 'Replace', { etag: found.etag, ...limited() });
      else await table.createEntity(next, limited());
      return 'added';
    } catch (error) {
      if (!isConflict(error) && !isMissing(error)) throw error;
      return undefined;
    }
  };
  // Within this process nobody races, however many are refused at one moment.
  const count = inGroups<One>(async (group) => {
    const commit = randomUUID();
    await untilMine('counting in the store', () => add(group, commit));
  });

  return {
    tally: (tenantId, one) =>
      run(async () => {
        const tenant = partitionOf(tenantId);
        await count(`${tenant}|${one.id}`, { ...one, tenant });
      }),
    tallies: (tenantId) =>
      run(async () => {
        const tenant = partitionOf(tenantId);
        const rows = await all(list(table, tenant, 't'));
        const [taken, there] = [rows.filter((row) => countOf(row) === 0), rows.filter((row) => countOf(row) > 0)];
        for (const row of taken) await remove(table, tenant, row);
        return there.map(tallyOf).toSorted((one, other) => one.endsAt - other.endsAt);
      }),
  };
}

/** What takes tallies away within a commit; undefined where one of them isn't there as it was read. */
export async function takingTallies(
  table: TableClient,
  tenant: string,
  tallies: readonly Tally[],
): Promise<readonly TransactionAction[] | undefined> {
  const actions: TransactionAction[] = [];
  for (const { id, count } of tallies) {
    const row = await find(table, tenant, rowOf(id));
    if (!row || countOf(row) !== count) return undefined;
    const taken = { partitionKey: tenant, rowKey: rowOf(id), count: '0' };
    actions.push(['update', taken, 'Replace', { etag: row.etag }]);
  }
  return actions;
}

const tallyOf = (row: Row): Tally => ({
  id: String(row.tally),
  newest: refusedIn(gather(row)),
  first: String(row.first),
  count: countOf(row),
  endsAt: Number(row.endsAt),
});

async function remove(table: TableClient, tenant: string, row: Row): Promise<void> {
  await table.deleteEntity(tenant, String(row.rowKey), { etag: row.etag, ...limited() }).catch((error: unknown) => {
    // The row has counted more since, or another process has removed it.
    if (!isConflict(error) && !isMissing(error)) throw error;
  });
}
