import type { TableClient } from '@azure/data-tables';
import type { DamagedEntry, OutboxEntry } from '../../ports/index.ts';
import type { Effect } from '../../workflow/telling/effects.ts';
import type { TrailStore } from '../driver/trail-store.ts';
import { effectOf } from '../outbox/effect-of.ts';
import { FARTHEST_MS } from '../outbox/farthest.ts';
import { endFor, laneOf } from '../outbox/lane.ts';
import { createSeen } from './backlog.ts';
import { all, find, gather, limited, list, partitionOf, type Row } from './entity.ts';
import { isConflict, isMissing } from './errors.ts';
import type { Run } from './read-rows.ts';
import type { WorkMarks } from './work.ts';

type Lease = { readonly owner: string; readonly now: number; readonly leaseMs: number; readonly limit: number };

/** Nothing is ever put off for so long: a time further ahead was written before the clock was set back. */
const isAhead = (at: number, { now }: Lease): boolean => at > now && at <= now + FARTHEST_MS;

const number = (row: Row, name: string): number => Number(row[name] ?? 0);

/** A take costs one query for the marks, and one for each outbox that may hold something; no trail is touched. */
export function tablesOutbox(
  table: TableClient,
  run: Run,
  work: WorkMarks,
): Pick<TrailStore, 'takeOutbox' | 'damagedOutbox' | 'finishOutbox' | 'delayOutbox' | 'wakeOutbox' | 'backlog'> {
  const seen = createSeen();
  const damaged: DamagedEntry[] = [];
  let lastLook = 0;

  /** The same rule as in SQL: due, not leased, and nothing before it in its lane delayed or being carried. */
  const takeOf = async (
    tenant: string,
    rows: readonly Row[],
    lease: Lease,
  ): Promise<{ readonly taken: readonly OutboxEntry[]; readonly quietUntil: number }> => {
    const taken: OutboxEntry[] = [];
    const blocked = new Set<string>();
    let quietUntil = Number.POSITIVE_INFINITY;
    for (const row of rows) {
      if (taken.length === lease.limit) break;
      if (row.aside) continue;
      const effect = effectOf(gather(row));
      if (!effect) {
        // Another replica may have seen it first: whoever sets it aside names it.
        if (await change(tenant, row, { aside: 1 })) damaged.push({ id: `${tenant}/${row.rowKey}`, tenantId: tenant });
        continue;
      }
      const lane = laneOf(effect);
      const aheads = [number(row, 'due'), number(row, 'leased')].filter((at) => isAhead(at, lease));
      const isFree = aheads.length === 0 && !blocked.has(lane);
      const entry = isFree ? await take(tenant, row, effect, lease) : undefined;
      if (entry) taken.push(entry);
      else blocked.add(lane);
      // An entry that another process has just taken may be given back at any time.
      quietUntil = isFree ? 0 : Math.min(quietUntil, ...(aheads.length > 0 ? [Math.max(...aheads)] : []));
    }
    return { taken, quietUntil };
  };

  const take = async (tenant: string, row: Row, effect: Effect, lease: Lease): Promise<OutboxEntry | undefined> => {
    const fence = number(row, 'fence') + 1;
    const attempts = number(row, 'attempts') + 1;
    const leased = lease.now + lease.leaseMs;
    const fields = { fence, attempts, leased, owner: lease.owner };
    const isMine = await change(tenant, row, fields);
    return isMine ? { id: `${tenant}/${row.rowKey}`, effect, attempts, fence, since: number(row, 'at') } : undefined;
  };

  const change = async (tenant: string, row: Row, fields: Record<string, string | number>): Promise<boolean> => {
    const texts = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
    const entity = { partitionKey: tenant, rowKey: String(row.rowKey), ...texts };
    return unlessLost(() => table.updateEntity(entity, 'Merge', { etag: row.etag, ...limited() }));
  };

  /** Runs `work` on the entry while the fence is still the newest. */
  const held = async (
    id: string,
    fence: number,
    work: (tenant: string, row: Row) => Promise<boolean>,
  ): Promise<boolean> => {
    const [tenant = '', rowKey = ''] = id.split('/');
    const row = await find(table, tenant, rowKey);
    return row !== undefined && number(row, 'fence') === fence ? work(tenant, row) : false;
  };

  return {
    takeOutbox: (owner, now, leaseMs, limit) =>
      run(async () => {
        const taken: OutboxEntry[] = [];
        for (const mark of await work.marks()) {
          if (taken.length === limit) break;
          const rows = await all(list(table, mark.tenant, 'o'));
          seen.note(
            mark.tenant,
            now,
            rows.filter((row) => !row.aside).map((row) => number(row, 'at')),
          );
          if (rows.length === 0) await work.foundEmpty(mark);
          const own = await takeOf(mark.tenant, rows, { owner, now, leaseMs, limit: limit - taken.length });
          if (rows.length > 0) work.quietUntil(mark, own.quietUntil);
          taken.push(...own.taken);
        }
        lastLook = now;
        return taken;
      }),
    damagedOutbox: async () => damaged.splice(0),
    backlog: async () => seen.backlog(lastLook),
    finishOutbox: (id, fence) =>
      run(() =>
        held(id, fence, (tenant, row) =>
          unlessLost(() => table.deleteEntity(tenant, String(row.rowKey), { etag: row.etag, ...limited() })),
        ),
      ),
    delayOutbox: (id, fence, dueAt) =>
      run(() => held(id, fence, (tenant, row) => change(tenant, row, { due: dueAt, leased: 0 }))),
    wakeOutbox: (tenantId, objectId) =>
      run(async () => {
        const tenant = partitionOf(tenantId);
        const rows = await all(list(table, tenant, 'o'));
        const own = rows.filter((row) => isFor(objectId, row) && number(row, 'due') > 0);
        const woken = await Promise.all(own.map((row) => change(tenant, row, { due: 0 })));
        if (own.length > 0) await work.stir(tenant);
        return woken.filter(Boolean).length;
      }),
  };
}

const isFor = (objectId: string, row: Row): boolean => {
  const effect = effectOf(gather(row));
  return effect !== undefined && laneOf(effect).endsWith(endFor(objectId));
};

async function unlessLost(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (isConflict(error) || isMissing(error)) return false;
    throw error;
  }
}
