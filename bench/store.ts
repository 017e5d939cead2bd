import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import Database from 'libsql';
import { openTablesStore } from '../bot/store/azure-tables.ts';
import { openSqliteStore } from '../bot/store/sqlite.ts';
import type { TrailStore } from '../bot/store/trail.ts';
import { verifyChain } from '../bot/store/verify.ts';
import type { Event } from '../bot/workflow/events.ts';
import { startAzurite } from '../test/store/azurite.ts';

/**
 * What a commit costs: beside the disk's own price of one durable row, and whether it grows with the trail. Only ratios within
 * one run mean anything. `--to N` sets the longest trail (100 000); a million takes a few minutes.
 */
const TENANT = '11111111-aaaa-4aaa-8aaa-111111111111';
const SAMPLES = 400;
const FILL = 500;

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

async function fill(store: TrailStore, length: number): Promise<void> {
  for (let { version } = await store.load(TENANT, Number.MAX_SAFE_INTEGER); version < length; ) {
    const events = Array.from({ length: Math.min(FILL, length - version) }, (_, n) => event(version + n));
    await store.commit(TENANT, version, { events, outbox: [] });
    version += events.length;
  }
}

const rate = (ms: number): string => `${(ms * 1000).toFixed(0)} µs, ${Math.round(1000 / ms)} a second`;

async function sqlite(folder: string): Promise<void> {
  const path = join(folder, 'pilot.db');
  const store = await openSqliteStore({ path });
  const insertRow = oneRow(join(folder, 'rows.db'));
  await commitTime(store, SAMPLES, insertRow);
  let first: number | undefined;
  for (let length = 1_000; length <= longest; length *= 10) {
    await fill(store, length);
    const [commit, row] = await commitTime(store, SAMPLES, insertRow);
    const ratio = commit / row;
    first ??= ratio;
    const grown = `${(ratio / first).toFixed(2)} times as at the first length`;
    console.log(`SQLite: ${length} events: a commit takes ${rate(commit)}: ${ratio.toFixed(2)} durable rows, ${grown}`);
  }
  const { version } = await store.load(TENANT, Number.MAX_SAFE_INTEGER);
  const verifying = await timed(async () => {
    const verdict = await verifyChain(TENANT, store.trail.records(TENANT));
    if (verdict.kind !== 'intact') throw new Error('the trail of the bench is broken');
  });
  await store.close();
  const { size } = await stat(path);
  console.log(
    `SQLite: verifying ${version} events took ${(verifying / 1000).toFixed(1)} s; ${Math.round(size / version)} bytes per event`,
  );
}

async function tables(): Promise<void> {
  const azurite = await startAzurite();
  const store = await openTablesStore(azurite);
  const [commit] = await commitTime(store, 50, () => undefined);
  console.log(`Azurite tables: one commit ${rate(commit)}`);
  await azurite.stop();
}

const folder = await mkdtemp(join(tmpdir(), 'pilot-bench-'));
await sqlite(folder);
await tables();
await rm(folder, { recursive: true });
