import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { TableClient } from '@azure/data-tables';
import Database from 'libsql';
import { verifyChain } from '../bot/store/chain/verify.ts';
import type { TrailStore } from '../bot/store/driver/trail-store.ts';
import { openSqliteStore } from '../bot/store/sqlite/index.ts';
import { openTablesStore } from '../bot/store/tables/index.ts';
import type { Event } from '../bot/workflow/record/events.ts';
import { startAzurite } from '../test/store/azurite.ts';
import { type Line, table } from './store-report.ts';

/**
 * What a commit costs: beside the price of one durable row in the same place, and whether it grows with the trail. Only ratios
 * within one run mean anything. `--to N` sets the longest trail (100 000; a million takes a few minutes). Writes bench/results/.
 */
const TENANT = '11111111-aaaa-4aaa-8aaa-111111111111';
const SAMPLES = 400;
const FILL = 500;
/** Azure takes a hundred entities in one transaction. */
const TABLES_FILL = 90;
const TABLES_SAMPLES = 60;
const TABLES_LENGTHS = [100, 1_000, 5_000];
/** So many tenants commit at the same moment. */
const AT_ONCE = 16;

const argument = process.argv.indexOf('--to');
const longest = argument > 0 ? Number(process.argv[argument + 1]) : 100_000;

const event = (n: number): Event => ({
  type: 'approved',
  hash: 'f'.repeat(64),
  comment: 'a reason as people write them '.repeat(20),
  at: new Date(1_790_000_000_000 + n * 1000).toISOString(),
  by: { tenantId: TENANT, objectId: 'aaaaaaaa-0000-4000-8000-000000000002', name: 'Megan Bowen' },
  changeId: 'c1',
});

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** The median times of one commit as the pipeline makes them and of `beside`, turn by turn, in ms. */
async function commitTime(
  store: TrailStore,
  samples: number,
  beside: () => unknown,
): Promise<readonly [number, number]> {
  let { version } = await store.load(TENANT, Number.MAX_SAFE_INTEGER);
  const times: number[] = [];
  const others: number[] = [];
  for (let n = 0; n < samples; n += 1) {
    const batch = {
      events: [event(version)],
      outbox: [{ kind: 'refresh', tenantId: TENANT, changeId: 'c1' } as const],
      inboxKey: `bench ${version}`,
    };
    others.push(await timed(beside));
    times.push(await timed(() => store.commit(TENANT, version, batch)));
    version += 1;
    for (const entry of await store.takeOutbox('bench', Date.now(), 1000, 10)) {
      await store.finishOutbox(entry.id, entry.fence);
    }
  }
  return [median(times), median(others)];
}

/** Makes one row durable, by the same driver with the same settings: the disk's own price. */
function oneRow(path: string): () => unknown {
  const db = new Database(path);
  db.pragma('journal_mode=WAL');
  db.pragma('synchronous=FULL');
  db.exec('CREATE TABLE rows (id INTEGER PRIMARY KEY, json TEXT)');
  const insert = db.prepare('INSERT INTO rows (json) VALUES (?)');
  const json = JSON.stringify(event(1));
  return () => insert.run(json);
}

async function fill(store: TrailStore, length: number, atOnce = FILL): Promise<void> {
  for (let { version } = await store.load(TENANT, Number.MAX_SAFE_INTEGER); version < length; ) {
    const events = Array.from({ length: Math.min(atOnce, length - version) }, (_, n) => event(version + n));
    await store.commit(TENANT, version, { events, outbox: [] });
    version += events.length;
  }
}

/** Events a second when many tenants commit at the same moment, each one event at a time. */
async function eventsASecond(store: TrailStore, rounds: number): Promise<number> {
  const tenants = Array.from({ length: AT_ONCE }, (_, n) => TENANT.replace(/^1{8}/, String(20_000_000 + n)));
  const ms = await timed(async () => {
    for (let n = 0; n < rounds; n += 1)
      await Promise.all(tenants.map((tenant) => store.commit(tenant, n, { events: [event(n)], outbox: [] })));
  });
  return Math.round((rounds * AT_ONCE * 1000) / ms);
}

async function sqlite(folder: string): Promise<readonly string[]> {
  const path = join(folder, 'pilot.db');
  const store = await openSqliteStore({ path });
  const insertRow = oneRow(join(folder, 'rows.db'));
  await commitTime(store, SAMPLES, insertRow);
  const lines: Line[] = [];
  for (let length = 1_000; length <= longest; length *= 10) {
    await fill(store, length);
    const [commit, row] = await commitTime(store, SAMPLES, insertRow);
    lines.push({ length, commit, row });
  }
  const { version } = await store.load(TENANT, Number.MAX_SAFE_INTEGER);
  const verifying = await timed(async () => {
    const verdict = await verifyChain(TENANT, store.trail.records(TENANT));
    if (verdict.kind !== 'intact') throw new Error('the trail of the bench is broken');
  });
  await store.close();
  const { size } = await stat(path);
  const crowd = await openSqliteStore({ path: join(folder, 'crowd.db') });
  const rate = await eventsASecond(crowd, 200);
  await crowd.close();
  const million = (verifying / version) * 1000;
  return [
    '## SQLite (WAL, synchronous FULL)',
    '',
    ...table(lines),
    '',
    `${rate} events a second from ${AT_ONCE} tenants at once. ${Math.round(size / version)} bytes per event, all tables and indexes included.`,
    `Verifying ${version.toLocaleString('en')} events took ${(verifying / 1000).toFixed(1)} s: ${million.toFixed(1)} s for a million.`,
  ];
}

/** Creates one entity in a table of its own: the service's own price. */
async function oneEntity(connectionString: string): Promise<() => Promise<unknown>> {
  const rows = TableClient.fromConnectionString(connectionString, 'rows', { allowInsecureConnection: true });
  await rows.createTable();
  let n = 0;
  const json = JSON.stringify(event(1));
  return () => rows.createEntity({ partitionKey: 'p', rowKey: String(n++), json });
}

async function tables(): Promise<readonly string[]> {
  const azurite = await startAzurite();
  const store = await openTablesStore(azurite);
  const createOne = await oneEntity(azurite.connectionString);
  await commitTime(store, TABLES_SAMPLES, createOne);
  const lines: Line[] = [];
  for (const length of TABLES_LENGTHS) {
    await fill(store, length, TABLES_FILL);
    const [commit, row] = await commitTime(store, TABLES_SAMPLES, createOne);
    lines.push({ length, commit, row });
  }
  const rate = await eventsASecond(store, 10);
  await azurite.stop();
  return [
    '## Azure Table Storage, on Azurite',
    '',
    ...table(lines),
    '',
    `${rate} events a second from ${AT_ONCE} tenants at once. Azurite keeps a table as one list in memory, so its own searching grows with it.`,
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'pilot-bench-'));
const day = new Date().toISOString().slice(0, 10);
try {
  const text = [
    `# What a commit costs, ${day}`,
    '',
    'One commit: one event, one outbox entry, one inbox key, hash-chained. Measured turn by turn with one durable row of the same size',
    'in the same place; only the ratios travel to another machine. Made by `node --import tsx bench/store.ts --to N`.',
    '',
    ...(await sqlite(folder)),
    '',
    ...(await tables()),
    '',
  ].join('\n');
  await writeFile(fileURLToPath(new URL(`./results/store-${day}.md`, import.meta.url)), text);
  process.stdout.write(text);
} finally {
  await rm(folder, { recursive: true });
}
