import { randomUUID } from 'node:crypto';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { Batch, CommitResult, Standing, Store } from '../../ports/index.ts';
import { storeError } from '../../ports/store-errors.ts';
import { chainOn, genesisHash } from '../chain/hash.ts';
import type { HeadSigner } from '../chain/signing.ts';
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
} from './entity.ts';
import { isConflict } from './errors.ts';
import { markHook } from './hooks.ts';
import { untilMine } from './race.ts';
import { eventOf, placeOf, type Run, registered } from './read-rows.ts';
import { noteDue } from './standing.ts';
import { takingTallies } from './tallies.ts';
import { markWork } from './work.ts';

/** The service takes at most a hundred entities of one partition in a transaction. */
const MOST_ACTIONS = 100;
/** Nobody said when the tenant is due: look at once. */
const UNTOLD: Standing = { dueAt: 0 };

export function tablesTrail(
  table: TableClient,
  run: Run,
  now: () => number,
  { signer, filled }: { readonly signer: HeadSigner | undefined; readonly filled: (tenant: string) => void },
): Pick<Store, 'load' | 'texts' | 'commit' | 'tenants'> {
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
    const taken = await takingTallies(table, tenant, batch.tallied ?? []);
    if (!taken) return { kind: 'seen' };
    const actions = [...actionsOf({ tenant, head, batch, inboxRow, commit, at: now(), signer }), ...taken];
    const first = actions[0]?.[1].rowKey;
    if (actions.length > MOST_ACTIONS)
      throw storeError('too-large', 'writing the store: too many records in one commit.');
    // Before the commit, since it reaches into one partition alone: what is noted for nothing is looked at for nothing.
    await Promise.all([register(tenant), ...notes(tenant, head, batch)]);
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

  const notes = (tenant: string, head: Row | undefined, batch: Batch): Promise<void>[] => {
    const at = batch.events.length > 0 ? (batch.standing ?? UNTOLD).dueAt : undefined;
    const isDue = at !== undefined && head?.dueAt !== String(at);
    return [
      ...(isDue ? [noteDue(table, { tenantId: tenant, at })] : []),
      ...(batch.outbox.length > 0 ? [markWork(table, tenant, now())] : []),
      ...(batch.isHooked && batch.events.length > 0 ? [markHook(table, tenant, markOf(head, batch))] : []),
    ];
  };

  const markOf = (head: Row | undefined, { events }: Batch) => {
    const from = Number(head?.version ?? 0);
    return { from, upTo: from + events.length, at: now() };
  };

  const refusal = async (tenant: string, inboxRow: string | undefined): Promise<CommitResult> =>
    inboxRow !== undefined && (await find(table, tenant, inboxRow)) ? { kind: 'seen' } : { kind: 'stale' };

  async function recordsAfter(tenant: string, afterVersion: number, most: number | undefined) {
    const rows = await all(list(table, tenant, 'e', { after: numbered('e', afterVersion), most }));
    const newest = rows.at(-1);
    return { rows, last: newest && placeOf(newest), isMore: rows.length === most };
  }

  /** By the note beside the records, but never fewer than were found. */
  const lengthOf = async (tenant: string, found = 0): Promise<number> =>
    Math.max(found, Number((await find(table, tenant, HEAD))?.version ?? 0));

  return {
    load: (tenantId, afterVersion, most) =>
      run(async () => {
        const tenant = partitionOf(tenantId);
        const { rows, last, isMore } = await recordsAfter(tenant, afterVersion, most);
        // With fewer than were asked for, the last of them is the last there is.
        const isWhole = last !== undefined && !isMore;
        return { version: isWhole ? last : await lengthOf(tenant, last), events: rows.map(eventOf) };
      }),
    texts: (tenantId, afterVersion, most) =>
      run(async () => {
        const { rows, last, isMore } = await recordsAfter(partitionOf(tenantId), afterVersion, most);
        return { last: last ?? afterVersion, texts: rows.map(gather), isMore };
      }),
    commit: (tenantId, expected, batch) =>
      run(async () => {
        const tenant = partitionOf(tenantId);
        const commit = randomUUID();
        const result = await untilMine('writing the store', () => attempt(tenant, expected, batch, commit));
        if (result.kind === 'committed' && batch.outbox.length > 0) filled(tenant);
        return result;
      }),
    tenants: () => run(async () => (await registered(table)).sort()),
  };
}

/** One commit of a tenant: what it adds, onto which head, and under which id a lost answer is known again. */
type Writing = {
  readonly tenant: string;
  readonly head: Row | undefined;
  readonly batch: Batch;
  readonly inboxRow: string | undefined;
  readonly commit: string;
  readonly at: number;
  readonly signer: HeadSigner | undefined;
};

function actionsOf({ tenant, head, batch, inboxRow, commit, at, signer }: Writing): TransactionAction[] {
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
  const standing = batch.events.length > 0 ? (batch.standing ?? UNTOLD) : undefined;
  const next = {
    dueAt: standing ? String(standing.dueAt ?? '') : String(head?.dueAt ?? ''),
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
