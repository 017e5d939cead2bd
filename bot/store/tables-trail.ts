import { randomUUID } from 'node:crypto';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { CommitResult, Store } from '../ports.ts';
import { chainOn, genesisHash } from './chain.ts';
import { storeError } from './errors.ts';
import type { HeadSigner } from './signing.ts';
import {
  all,
  find,
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
import { isConflict } from './tables-errors.ts';
import { eventOf, type Run, registered } from './tables-reader.ts';

type Batch = Parameters<Store['commit']>[2];

/** The service takes at most a hundred entities of one partition in a transaction. */
const MOST_ACTIONS = 100;
const MOST_TRIES = 20;

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
    ...batch.outbox.map((effect, n) =>
      add(numbered('o', effects + n + 1), { at: String(at), ...spread(JSON.stringify(effect)) }),
    ),
    ...(inboxRow === undefined ? [] : [add(inboxRow, { at: String(at) })]),
    ...(signed ? [add(numbered('h', signed.seq), spread(JSON.stringify(signed)))] : []),
    head ? ['update', next, 'Replace', { etag: head.etag }] : ['create', next],
  ];
}
