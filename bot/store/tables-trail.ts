import { randomUUID } from 'node:crypto';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { CommitResult, Store } from '../ports.ts';
import type { StoredEvent } from '../workflow/change.ts';
import type { Event } from '../workflow/events.ts';
import { chainOn, genesisHash } from './chain.ts';
import { storeError } from './errors.ts';
import type { HeadSigner, SignedHead } from './signing.ts';
import {
  all,
  find,
  gather,
  HEAD,
  hashed,
  limited,
  list,
  numbered,
  partitionOf,
  type Row,
  spread,
  TENANTS,
} from './tables-entity.ts';
import { isConflict, statusOf } from './tables-errors.ts';
import type { TrailReader } from './trail.ts';

/** Runs one piece of work against the service; what the driver throws becomes a `StoreError`. */
export type Run = <T>(work: () => Promise<T>) => Promise<T>;

type Batch = Parameters<Store['commit']>[2];

/** The service takes at most a hundred entities of one partition in a transaction. */
const MOST_ACTIONS = 100;
const MOST_TRIES = 20;

const eventOf = (row: Row): StoredEvent => ({
  seq: Number(row.rowKey?.slice(2)),
  hash: String(row.hash),
  event: JSON.parse(gather(row)) as Event,
});

/** For the audit: a record whose text was made unreadable must be named by the verifier, not end the reading. */
function tolerant(row: Row): StoredEvent {
  try {
    return eventOf(row);
  } catch {
    return { seq: Number(row.rowKey?.slice(2)), hash: String(row.hash), event: gather(row) as unknown as Event };
  }
}

export function tablesTrail(
  table: TableClient,
  run: Run,
  now: () => number,
  signer: HeadSigner | undefined,
): Pick<Store, 'load' | 'commit' | 'tenants'> {
  const known = new Set<string>();

  const register = async (tenant: string): Promise<void> => {
    if (known.has(tenant)) return;
    await table.upsertEntity({ partitionKey: TENANTS, rowKey: tenant }, 'Merge', limited());
    known.add(tenant);
  };

  /** One try; undefined when another writer was first and the state must be read again. */
  const attempt = async (
    tenant: string,
    expected: number,
    batch: Batch,
    commit: string,
  ): Promise<CommitResult | undefined> => {
    const head = await find(table, tenant, HEAD);
    const version = Number(head?.version ?? 0);
    const inboxRow = batch.inboxKey === undefined ? undefined : hashed('i', batch.inboxKey);
    if (version !== expected) return refusal(tenant, inboxRow);
    const actions = actionsOf(tenant, head, batch, inboxRow, commit, now(), signer);
    const first = actions[0]?.[1].rowKey;
    if (actions.length > MOST_ACTIONS)
      throw storeError('too-large', 'writing the store: too many records in one commit.');
    await register(tenant);
    try {
      await table.submitTransaction(actions, limited());
      return { kind: 'committed', version: version + batch.events.length };
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
    // The driver repeats a request whose answer was lost, and then meets its own first try.
    const mine = first ? await find(table, tenant, first) : undefined;
    if (mine?.commit === commit) return { kind: 'committed', version: version + batch.events.length };
    const isSeen = inboxRow !== undefined && (await find(table, tenant, inboxRow)) !== undefined;
    return isSeen ? { kind: 'seen' } : undefined;
  };

  const refusal = async (tenant: string, inboxRow: string | undefined): Promise<CommitResult> =>
    inboxRow !== undefined && (await find(table, tenant, inboxRow)) ? { kind: 'seen' } : { kind: 'stale' };

  return {
    load: (tenantId, afterVersion) =>
      run(async () => {
        const tenant = partitionOf(tenantId);
        const events = (await all(list(table, tenant, 'e', numbered('e', afterVersion)))).map(eventOf);
        const last = events.at(-1)?.seq ?? Number((await find(table, tenant, HEAD))?.version ?? 0);
        return { version: last, events };
      }),
    commit: (tenantId, expected, batch) =>
      run(async () => {
        const tenant = partitionOf(tenantId);
        const commit = randomUUID();
        for (let tries = 0; tries < MOST_TRIES; tries += 1) {
          const result = await attempt(tenant, expected, batch, commit);
          if (result) return result;
        }
        throw storeError('locked', 'writing the store: too many writers at once. Try again.');
      }),
    tenants: () => run(async () => (await registered(table)).sort()),
  };
}

async function registered(table: TableClient): Promise<string[]> {
  const filter = `PartitionKey eq '${TENANTS}'`;
  return (await all(table.listEntities({ queryOptions: { filter } }))).map((row) => String(row.rowKey));
}

function actionsOf(
  tenant: string,
  head: Row | undefined,
  batch: Batch,
  inboxRow: string | undefined,
  commit: string,
  at: number,
  signer: HeadSigner | undefined,
): TransactionAction[] {
  const add = (rowKey: string, fields: object): TransactionAction => [
    'create',
    { partitionKey: tenant, rowKey, commit, ...fields },
  ];
  const version = Number(head?.version ?? 0);
  const records = chainOn(tenant, version, String(head?.hash ?? genesisHash(tenant)), batch.events);
  const last = records.at(-1);
  const hash = last?.hash ?? String(head?.hash ?? genesisHash(tenant));
  const effects = Number(head?.effects ?? 0);
  const signed = last && signer?.(tenant, { seq: last.seq, hash }, at);
  const next = {
    partitionKey: tenant,
    rowKey: HEAD,
    version: String(last?.seq ?? version),
    hash,
    effects: String(effects + batch.outbox.length),
    commit,
  };
  return [
    ...records.map((record) => add(numbered('e', record.seq), { hash: record.hash, ...spread(record.json) })),
    ...batch.outbox.map((effect, n) => add(numbered('o', effects + n + 1), { ...spread(JSON.stringify(effect)) })),
    ...(inboxRow === undefined ? [] : [add(inboxRow, { at: String(at) })]),
    ...(signed ? [add(numbered('h', signed.seq), spread(JSON.stringify(signed)))] : []),
    head ? ['update', next, 'Replace', { etag: head.etag }] : ['create', next],
  ];
}

export function tablesTrailReader(table: TableClient, run: Run): Omit<TrailReader, 'close'> {
  return {
    tenants: () => run(async () => (await registered(table)).sort()),
    records: async function* (tenantId) {
      const rows = list(table, partitionOf(tenantId), 'e');
      for (let step = await run(() => rows.next()); !step.done; step = await run(() => rows.next())) {
        yield tolerant(step.value);
      }
    },
    heads: (tenantId) =>
      run(async () => {
        const rows = await all(list(table, partitionOf(tenantId), 'h'));
        return rows.map((row) => JSON.parse(gather(row)) as SignedHead);
      }),
    head: (tenantId) =>
      run(async () => {
        const row = await find(table, partitionOf(tenantId), HEAD);
        return row && { seq: Number(row.version), hash: String(row.hash) };
      }),
  };
}

/** Forgets deliveries older than `before` (ms) of one tenant. */
export async function pruneInbox(table: TableClient, tenant: string, before: number): Promise<void> {
  const old = (await all(list(table, tenant, 'i'))).filter((row) => Number(row.at) < before);
  for (const row of old) {
    await table.deleteEntity(tenant, String(row.rowKey), limited()).catch((error: unknown) => {
      if (statusOf(error) !== 404) throw error;
    });
  }
}
