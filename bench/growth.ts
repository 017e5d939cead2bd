import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startAzurite } from '../test/store/azurite.ts';
import { countTransactions } from './growth/counting.ts';
import { tables } from './growth/report.ts';
import { measureRows, type Place, type Row } from './growth/rows.ts';
import { type Size, seed } from './growth/seed-growth.ts';
import { HOME, tenant } from './turns/seed.ts';

/**
 * `npm run bench:growth`: whether start, memory and first answers depend on how much was ever written and for how many tenants.
 * `--to N` records (1000000), `--tenants N` (100000), `--idle N` seconds of each idle measurement (60), `--rounds N` starts of each store
 * (3), `--only N` measures the N-th section alone, `--no-tables` leaves Azurite out. Only ratios within one run mean anything. Writes bench/results/.
 */
const option = (name: string, byDefault: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? Number(process.argv[at + 1]) : byDefault;
};
const idle = option('idle', 60);
const rounds = option('rounds', 3);
const upTo = (most: number, from: number): number[] => {
  const sizes: number[] = [];
  for (let size = from; size <= most; size *= 10) sizes.push(size);
  return sizes;
};
const folder = await mkdtemp(join(tmpdir(), 'pilot-growth-'));
const tenants = join(folder, 'tenants.json');
await writeFile(tenants, JSON.stringify([HOME, tenant(0), tenant(1), tenant(2)]));
const whole = (n: number) => n.toLocaleString('en');
const nameOf = ({ records, tenants, isLogged }: Size) =>
  `${whole(records)} records${isLogged ? ' with the reset log' : ''}, ${whole(tenants)} tenants`;

async function onSqlite(sizes: readonly Size[]): Promise<Row[]> {
  const places: Place[] = [];
  for (const size of sizes) {
    const store = `sqlite:${join(folder, `${nameOf(size)}.db`)}`;
    await seed(store, size, 500);
    places.push({ name: nameOf(size), options: { store, tenants } });
  }
  return told(await measureRows(places, rounds, idle));
}

async function onTables(sizes: readonly Size[]): Promise<Row[]> {
  const azurites = await Promise.all(sizes.map(() => startAzurite()));
  const places: Place[] = [];
  for (const [n, { connectionString }] of azurites.entries()) {
    const size = sizes[n];
    if (!size) continue;
    await seed('tables:', size, 90, { connectionString });
    places.push({ name: nameOf(size), options: { store: 'tables:', connectionString, tenants } });
  }
  const rows = await measureRows(places, rounds, idle);
  await Promise.all(azurites.map(({ stop }) => stop()));
  return told(rows);
}

function told(rows: Row[]): Row[] {
  for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
  return rows;
}

const few = 10;
const records = upTo(option('to', 1_000_000), 1_000);
const LOGGED =
  'Two hundred successes that name no agent, and a dozen hours with refusals: what may tell something is read.';
const sections: readonly (readonly [title: string, measure: () => Promise<readonly string[]>])[] = [
  [
    'SQLite, by the records of one tenant',
    async () => tables(await onSqlite(records.map((count) => ({ records: count, tenants: few })))),
  ],
  [
    'SQLite, by tenants, each with a request that waits',
    async () => {
      const sizes = upTo(option('tenants', 100_000), few).map((many) => ({ records: 1_000, tenants: many }));
      return tables(await onSqlite(sizes));
    },
  ],
  [
    'SQLite, where each reading also holds the log of resets',
    async () => {
      const sizes = records.filter((count) => count <= 100_000);
      return [
        LOGGED,
        '',
        ...tables(await onSqlite(sizes.map((count) => ({ records: count, tenants: few, isLogged: true })))),
      ];
    },
  ],
  [
    'Azure tables, on Azurite',
    async () =>
      tables(
        await onTables([
          { records: 1_000, tenants: few },
          { records: 10_000, tenants: few },
          { records: 1_000, tenants: 300 },
        ]),
      ),
  ],
  ['Storage transactions of a turn on tables', () => countTransactions(tenants)],
];

function wanted(): typeof sections {
  const only = option('only', 0);
  if (only > 0) return sections.slice(only - 1, only);
  return sections.slice(0, process.argv.includes('--no-tables') ? 3 : undefined);
}

const day = new Date().toISOString().slice(0, 10);
const result = fileURLToPath(new URL(`./results/growth-${day}.md`, import.meta.url));
let text = [
  `# What grows, ${day}`,
  '',
  'The production server in a process of its own. *First question after an upgrade*: on a store for which nothing was noted yet. The other',
  `figures are from restarts, when snapshots and the index of what is due are there. Starts: least to most of ${rounds}, all stores in turns;`,
  'a ratio is of medians, to the first line. Memory is resident, after a collection. *Load*: how many processes wanted a processor meanwhile.',
  `${cpus().length} processors (${cpus()[0]?.model.trim()}), Node ${process.version}. Made by \`npm run bench:growth\`.`,
  '',
].join('\n');
try {
  for (const [title, measure] of wanted()) {
    text += `\n## ${title}\n\n${(await measure()).join('\n')}\n`;
    // A long run that ends early leaves what it has.
    await writeFile(result, text);
  }
  process.stdout.write(text);
} finally {
  await rm(folder, { recursive: true, force: true });
}
