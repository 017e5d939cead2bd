import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startAzurite } from '../test/store/azurite.ts';
import { countTransactions } from './growth/counting.ts';
import { table } from './growth/report.ts';
import { measureRow, type Row } from './growth/rows.ts';
import { seed } from './growth/seed-growth.ts';
import { HOME, tenant } from './turns/seed.ts';

/**
 * `npm run bench:growth`: whether start, memory and first answers depend on how much was ever written and for how many tenants.
 * `--to N` records (1000000), `--tenants N` (100000), `--idle N` seconds of each idle measurement (60), `--no-tables` leaves Azurite
 * out. Only ratios within one run mean anything. Writes bench/results/.
 */
const option = (name: string, byDefault: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? Number(process.argv[at + 1]) : byDefault;
};
const idle = option('idle', 60);
const upTo = (most: number, from: number): number[] => {
  const sizes: number[] = [];
  for (let size = from; size <= most; size *= 10) sizes.push(size);
  return sizes;
};
const folder = await mkdtemp(join(tmpdir(), 'pilot-growth-'));
const tenants = join(folder, 'tenants.json');
await writeFile(tenants, JSON.stringify([HOME, tenant(0), tenant(1), tenant(2)]));
const whole = (n: number) => n.toLocaleString('en');
const say = (row: Row): Row => {
  process.stdout.write(`${JSON.stringify(row)}\n`);
  return row;
};

async function onSqlite(records: number, others: number): Promise<Row> {
  const store = `sqlite:${join(folder, `${records}-${others}.db`)}`;
  await seed(store, { records, tenants: others, atOnce: 500 });
  return say(await measureRow(`${whole(records)} records, ${whole(others)} tenants`, { store, tenants }, idle));
}

async function onTables(records: number, others: number): Promise<Row> {
  const { connectionString, stop } = await startAzurite();
  await seed('tables:', { records, tenants: others, atOnce: 90 }, { connectionString });
  const name = `${whole(records)} records, ${whole(others)} tenants`;
  const row = await measureRow(name, { store: 'tables:', connectionString, tenants }, idle);
  await stop();
  return say(row);
}

try {
  const byRecords: Row[] = [];
  for (const records of upTo(option('to', 1_000_000), 1_000)) byRecords.push(await onSqlite(records, 10));
  const byTenants: Row[] = [];
  for (const others of upTo(option('tenants', 100_000), 10)) byTenants.push(await onSqlite(1_000, others));
  const isWithTables = !process.argv.includes('--no-tables');
  const tablesRows: Row[] = [];
  for (const [records, others] of isWithTables
    ? ([
        [1_000, 10],
        [10_000, 10],
        [1_000, 300],
      ] as const)
    : [])
    tablesRows.push(await onTables(records, others));
  const turns = isWithTables ? await countTransactions(tenants) : [];
  const day = new Date().toISOString().slice(0, 10);
  const text = [
    `# What grows, ${day}`,
    '',
    'The production server in a process of its own. *First start*: on a store for which nothing was noted yet, as after an upgrade;',
    'then a restart, when snapshots and the index of what is due are there. Memory is resident, after a collection. Ratios are to the',
    `first line. ${cpus().length} processors (${cpus()[0]?.model.trim()}), Node ${process.version}. Made by \`npm run bench:growth\`.`,
    '',
    '## SQLite, by the records of one tenant',
    '',
    ...table(byRecords),
    '',
    '## SQLite, by tenants, each with a request that waits',
    '',
    ...table(byTenants),
    ...(tablesRows.length === 0 ? [] : ['', '## Azure tables, on Azurite', '', ...table(tablesRows)]),
    ...(turns.length === 0 ? [] : ['', '## Storage transactions of a turn on tables', '', ...turns]),
    '',
  ].join('\n');
  await writeFile(fileURLToPath(new URL(`./results/growth-${day}.md`, import.meta.url)), text);
  process.stdout.write(text);
} finally {
  await rm(folder, { recursive: true, force: true });
}
