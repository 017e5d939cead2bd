import type Database from 'libsql';
import type { Batch, CommitResult, Store } from '../../ports/index.ts';
import type { Event, StoredEvent } from '../../workflow/record/events.ts';
import { recordIn } from '../../workflow/record/record-in.ts';
import { HOUR_MS } from '../../workflow/time/durations.ts';
import { isWithin } from '../../workflow/time/within.ts';
import { chainOn, genesisHash } from '../chain/hash.ts';
import type { HeadSigner, SignedHead } from '../chain/signing.ts';
import { type HeadsWithin, INBOX_MS, type TrailReader, type TrailStore } from '../driver/trail-store.ts';
import { laneOf } from '../outbox/lane.ts';
import { type Grouped, groupWrites } from './group.ts';
import { hookNote } from './hooks.ts';
import { snapshotReading, standingNote, UNTOLD } from './standing.ts';
import { tallyTaking } from './tallies.ts';

/** Runs one piece of work against the file; what the driver throws becomes a `StoreError`. */
export type Run = <T>(work: () => T) => Promise<T>;

type EventRow = { readonly seq: number; readonly hash: string; readonly json: string };
type Head = { readonly version: number; readonly hash: string };

/** How often old deliveries are cleared away. */
const FORGET_MS = HOUR_MS;

/** Records as they stand in the file. Their text is read by whoever asked: that is dearer than fetching them, and moves badly between threads. */
export type Rows = (
  tenantId: string,
  afterVersion: number,
  most?: number,
) => Promise<{ readonly version: number; readonly rows: readonly EventRow[] }>;

/** `load` of the port, over rows. */
export const loadOver =
  (rows: Rows, run: Run): Store['load'] =>
  async (tenantId, afterVersion, most) => {
    const found = await rows(tenantId, afterVersion, most);
    return run(() => ({ version: found.version, events: found.rows.map(parsed) }));
  };

const parsed = (row: EventRow): StoredEvent => ({
  seq: row.seq,
  hash: row.hash,
  event: recordIn(row.json),
});

/** For the audit: a record whose text was made unreadable must be named by the verifier, not end the reading. */
function tolerant(row: EventRow): StoredEvent {
  try {
    return parsed(row);
  } catch {
    return { seq: row.seq, hash: row.hash, event: row.json as unknown as Event };
  }
}

/** `grouped`: what commits wait for the disk with; alone unless one is given. */
type Committing = { readonly signer?: HeadSigner | undefined; readonly grouped?: Grouped };

export function sqliteTrail(
  db: Database.Database,
  run: Run,
  now: () => number,
  { signer, grouped = groupWrites(db, run).durable }: Committing = {},
): Pick<Store, 'commit' | 'tenants' | 'texts'> & { readonly rows: Rows } {
  const head = db.prepare('SELECT version, hash FROM trails WHERE tenant = ?');
  const tenants = db.prepare('SELECT tenant FROM trails ORDER BY tenant');
  const after = db.prepare('SELECT seq, hash, json FROM events WHERE tenant = ? AND seq > ? ORDER BY seq LIMIT ?');
  const textsAfter = db.prepare('SELECT seq, json FROM events WHERE tenant = ? AND seq > ? ORDER BY seq LIMIT ?').raw();
  const newest = db.prepare('SELECT seq AS version, hash FROM events WHERE tenant = ? ORDER BY seq DESC LIMIT 1');
  const noteStanding = standingNote(db);
  const tallies = tallyTaking(db);
  const noteHook = hookNote(db);
  const seen = db.prepare('SELECT 1 AS one FROM inbox WHERE tenant = ? AND key = ?');
  const forget = db.prepare('DELETE FROM inbox WHERE at < ?');
  const remember = db.prepare('INSERT OR IGNORE INTO inbox (tenant, key, at) VALUES (?, ?, ?)');
  const addEvent = db.prepare('INSERT INTO events (tenant, seq, hash, json) VALUES (?, ?, ?, ?)');
  const addEffect = db.prepare('INSERT INTO outbox (lane, json, at) VALUES (?, ?, ?)');
  const addHead = db.prepare('INSERT INTO heads (tenant, seq, hash, at, key, signature) VALUES (?, ?, ?, ?, ?, ?)');
  const move = db.prepare(
    'INSERT INTO trails (tenant, version, hash) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET version = excluded.version, hash = excluded.hash',
  );

  const newestOf = (tenant: string): Head =>
    (newest.get(tenant) as Head | undefined) ?? { version: 0, hash: genesisHash(tenant) };

  /**
   * The note beside the records, unless it was turned back: whoever took that for the end would leave out what follows, and nothing could
   * be written any more. One that lies ahead stays, since records are missing before it.
   */
  const headOf = (tenant: string): Head => {
    const last = newestOf(tenant);
    const noted = head.get(tenant) as Head | undefined;
    return noted && noted.version >= last.version ? noted : last;
  };

  const lengthOf = (tenant: string): number => newestOf(tenant).version;

  let forgotAt = Number.NEGATIVE_INFINITY;

  const commit = (tenant: string, expected: number, batch: Batch): CommitResult => {
    const { inboxKey, tallied = [] } = batch;
    const { version, hash } = headOf(tenant);
    if (version !== expected) return { kind: inboxKey !== undefined && seen.get(tenant, inboxKey) ? 'seen' : 'stale' };
    if (!tallies.areThere(tenant, tallied)) return { kind: 'seen' };
    const at = now();
    if (inboxKey !== undefined && remember.run(tenant, inboxKey, at).changes === 0) return { kind: 'seen' };
    tallies.take(tenant, tallied);
    const records = chainOn(tenant, version, hash, batch.events);
    for (const record of records) addEvent.run(tenant, record.seq, record.hash, record.json);
    for (const effect of batch.outbox) addEffect.run(laneOf(effect), JSON.stringify(effect), at);
    if (!isWithin(forgotAt, FORGET_MS, at)) {
      forget.run(at - INBOX_MS);
      forgotAt = at;
    }
    const last = records.at(-1);
    if (!last) return { kind: 'committed', version };
    move.run(tenant, last.seq, last.hash);
    noteStanding(tenant, batch.standing ?? UNTOLD);
    if (batch.isHooked) noteHook(tenant, { from: version, upTo: last.seq, at });
    const signed = signer?.(tenant, { seq: last.seq, hash: last.hash }, at);
    if (signed) addHead.run(tenant, signed.seq, signed.hash, signed.at, signed.key, signed.signature);
    return { kind: 'committed', version: last.seq };
  };

  return {
    rows: (tenantId, afterVersion, most) =>
      run(() => {
        const tenant = tenantId.toLowerCase();
        const rows = after.all(tenant, afterVersion, most ?? -1) as EventRow[];
        const isWhole = rows.length > 0 && rows.length !== most;
        return { version: isWhole ? (rows.at(-1)?.seq ?? 0) : lengthOf(tenant), rows };
      }),
    texts: (tenantId, afterVersion, most) =>
      run(() => {
        const tenant = tenantId.toLowerCase();
        const rows = textsAfter.all(tenant, afterVersion, most ?? -1) as (readonly [number, string])[];
        const last = rows.at(-1)?.[0] ?? afterVersion;
        return { last, texts: rows.map(([, json]) => json), isMore: rows.length === most };
      }),
    commit: (tenantId, expected, batch) => grouped(() => commit(tenantId.toLowerCase(), expected, batch)),
    tenants: () => run(() => (tenants.all() as { readonly tenant: string }[]).map((row) => row.tenant)),
  };
}

/** Few enough that writing them out holds nobody up. */
const PAGE = 200;
const ALL: HeadsWithin = { from: Number.MIN_SAFE_INTEGER, upTo: Number.MAX_SAFE_INTEGER };
const HEADS = 'SELECT tenant AS tenantId, seq, hash, at, key, signature FROM heads WHERE tenant = ?';

export function sqliteNewestHead(db: Database.Database, run: Run): TrailStore['newestHead'] {
  const newest = db.prepare(`${HEADS} ORDER BY seq DESC LIMIT 1`);
  // `all`, because the driver adds a field of its own to what `get` gives.
  return (tenantId) => run(() => (newest.all(tenantId.toLowerCase()) as SignedHead[])[0]);
}

export function sqliteTrailReader(db: Database.Database, run: Run): Omit<TrailReader, 'close'> {
  const tenants = db.prepare(
    'SELECT tenant FROM trails UNION SELECT tenant FROM heads UNION SELECT tenant FROM events ORDER BY tenant',
  );
  const page = db.prepare('SELECT seq, hash, json FROM events WHERE tenant = ? AND seq > ? ORDER BY seq LIMIT ?');
  const heads = db.prepare(`${HEADS} AND seq BETWEEN ? AND ? ORDER BY seq`);
  const head = db.prepare('SELECT version AS seq, hash FROM trails WHERE tenant = ?');
  const snapshot = snapshotReading(db);
  return {
    tenants: () => run(() => (tenants.all() as { readonly tenant: string }[]).map((row) => row.tenant)),
    records: async function* (tenantId, behind = Number.MIN_SAFE_INTEGER) {
      let after = behind;
      for (;;) {
        const rows = await run(() => (page.all(tenantId.toLowerCase(), after, PAGE) as EventRow[]).map(tolerant));
        yield* rows;
        const last = rows.at(-1);
        if (!last) return;
        after = last.seq;
        // The file is read at once and on this thread: others get their turn between two pages.
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    heads: (tenantId, { from, upTo } = ALL) => run(() => heads.all(tenantId.toLowerCase(), from, upTo) as SignedHead[]),
    snapshot: (tenantId) => run(() => snapshot(tenantId)),
    head: (tenantId) =>
      run(() => (head.all(tenantId.toLowerCase()) as { readonly seq: number; readonly hash: string }[])[0]),
  };
}
