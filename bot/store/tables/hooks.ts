import { randomUUID } from 'node:crypto';
import type { TableClient } from '@azure/data-tables';
import { isWithin } from '../../workflow/time/within.ts';
import type { HookStore, HookTurn } from '../driver/trail-store.ts';
import { FARTHEST_MS } from '../outbox/farthest.ts';
import { find, limited, matching, type Row } from './entity.ts';
import { isConflict, isMissing } from './errors.ts';
import { untilMine } from './race.ts';
import type { Run } from './read-rows.ts';

/** One row for each tenant whose webhook has something to send; how far it came stays in the tenant's own partition when that is over. */
const HOOKS = 'hooks';
const CURSOR = 'hook';
/** Longer than a commit may take after its mark: its records may still come. */
const GRACE_MS = 120_000;
/** How soon to look again for records that were noted and aren't there yet. */
const SOON_MS = 1_000;

type Marked = { readonly from: number; readonly upTo: number; readonly at: number };

/** Notes that records wait, before they are committed: no transaction reaches across two partitions. */
export const markHook = (table: TableClient, tenant: string, { from, upTo, at }: Marked): Promise<void> =>
  untilMine('writing the store', async () => {
    const row = await find(table, HOOKS, tenant);
    const key = { partitionKey: HOOKS, rowKey: tenant, marked: String(at) };
    if (row) {
      const { sent, upTo: before } = numbersOf(row);
      const anew = sent < before ? {} : { since: String(at), due: '0' };
      return isDone(update(table, row, { ...anew, marked: String(at), upTo: String(Math.max(before, upTo)) }));
    }
    const sent = String((await find(table, tenant, CURSOR))?.sent ?? from);
    const begun = { sent, upTo: String(upTo), since: String(at), due: '0', attempts: '0', lease: '', leased: '0' };
    return isDone(table.createEntity({ ...key, ...begun }, limited()));
  }).then(() => undefined);

/** Where each tenant's webhook stands. */
export function tablesHooks(table: TableClient, run: Run): HookStore {
  /** Changes the row of a turn; false where another has taken it meanwhile. */
  const change = (turn: HookTurn, fields: (row: Row) => Readonly<Record<string, string>>): Promise<boolean> =>
    untilMine('writing the store', async () => {
      const row = await find(table, HOOKS, turn.tenantId);
      if (!row || row.lease !== turn.lease) return { isMine: false };
      return (await isDone(update(table, row, fields(row)))) && { isMine: true };
    }).then(({ isMine }) => isMine);

  const lease = async (row: Row, now: number, leaseMs: number): Promise<readonly HookTurn[]> => {
    const { sent, upTo, attempts, since } = numbersOf(row);
    const turn = { tenantId: String(row.rowKey), lease: randomUUID(), sent, upTo, attempts: attempts + 1, since };
    const fields = { lease: turn.lease, leased: String(now + leaseMs), attempts: String(turn.attempts) };
    return (await isDone(update(table, row, fields))) ? [turn] : [];
  };

  /** The cursor goes first: whoever marks the tenant anew finds one of the two. */
  const tidy = async ({ tenantId }: HookTurn): Promise<void> => {
    const row = await find(table, HOOKS, tenantId);
    if (!row || numbersOf(row).sent < numbersOf(row).upTo) return;
    const cursor = { partitionKey: tenantId, rowKey: CURSOR, sent: String(row.sent) };
    await table.upsertEntity(cursor, 'Replace', limited());
    await isDone(table.deleteEntity(HOOKS, tenantId, { etag: row.etag, ...limited() }));
  };

  return {
    takeHooks: (now, leaseMs, limit) =>
      run(async () => {
        // What lies further ahead was written before the clock was set back.
        const isOver = (at: number) => at <= now || at > now + FARTHEST_MS;
        const due = (await pending(table)).filter((row) => {
          const { due, leased } = numbersOf(row);
          return isOver(due) && isOver(leased);
        });
        const first = due.sort((one, other) => numbersOf(one).due - numbersOf(other).due).slice(0, limit);
        return (await Promise.all(first.map((row) => lease(row, now, leaseMs)))).flat();
      }),
    moveHook: (turn, sent, since) =>
      run(() => change(turn, () => ({ sent: String(sent), since: String(since), attempts: '0' }))),
    endHook: (turn, dueAt) =>
      run(async () => {
        if (await change(turn, () => ({ due: String(dueAt), leased: '0' }))) await tidy(turn);
      }),
    settleHook: (turn, now) =>
      run(async () => {
        const isMine = await change(turn, (row) => {
          const isOld = !isWithin(Number(row.marked), GRACE_MS, now, GRACE_MS) && numbersOf(row).upTo === turn.upTo;
          return { leased: '0', due: String(now + SOON_MS), ...(isOld ? { upTo: String(row.sent) } : {}) };
        });
        if (isMine) await tidy(turn);
      }),
    hookBacklog: () =>
      run(async () => {
        const waiting = (await pending(table)).map(numbersOf).filter(({ sent, upTo }) => sent < upTo);
        const entries = waiting.reduce((sum, { sent, upTo }) => sum + upTo - sent, 0);
        return { entries, oldestAt: waiting.length > 0 ? Math.min(...waiting.map(({ since }) => since)) : undefined };
      }),
  };
}

const pending = async (table: TableClient): Promise<Row[]> => [
  ...(await matching(table, `PartitionKey eq '${HOOKS}'`)),
];

const numbersOf = (row: Row) => ({
  sent: Number(row.sent),
  upTo: Number(row.upTo),
  since: Number(row.since),
  due: Number(row.due),
  attempts: Number(row.attempts),
  leased: Number(row.leased),
});

const update = (table: TableClient, row: Row, fields: Readonly<Record<string, string>>): Promise<unknown> =>
  table.updateEntity({ partitionKey: HOOKS, rowKey: String(row.rowKey), ...fields }, 'Merge', {
    etag: row.etag,
    ...limited(),
  });

/** True when it was written; undefined when another writer was first. */
async function isDone(work: Promise<unknown>): Promise<true | undefined> {
  try {
    await work;
    return true;
  } catch (error) {
    if (!isConflict(error) && !isMissing(error)) throw error;
    return undefined;
  }
}
