import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { withHooks } from '../bot/store/hook/index.ts';
import { openSqliteStore } from '../bot/store/sqlite/index.ts';
import { approved, TENANT } from '../test/store/samples.ts';

/** How a backlog of the webhook grows on a store of one file: `npm run bench:webhook`, with other numbers of records as arguments. */
const given = process.argv.slice(2).map(Number);
const SIZES = given.length > 0 ? given : [100, 1_000, 10_000, 100_000];
const BATCH = 500;
const COMMITS = 200;

const folder = await mkdtemp(join(tmpdir(), 'bench-hook-'));
const keyPath = join(folder, 'hook.key');
await writeFile(keyPath, 'a key of thirty-two bytes or more', { mode: 0o600 });
let taken = 0;
const receiver = createServer((req, res) => {
  req.resume().on('end', () => {
    taken += 1;
    res.writeHead(204).end();
  });
}).listen(0, '127.0.0.1');
await new Promise((resolve) => receiver.once('listening', resolve));
const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;

const took = async (times: number, work: (n: number) => Promise<unknown>): Promise<string> => {
  const began = performance.now();
  for (let n = 0; n < times; n += 1) await work(n);
  return ((performance.now() - began) / times).toFixed(3);
};

const print = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
print(['records that wait', 'commit beside them, ms', 'how many wait, ms', 'sent, records a second', 'MB meanwhile']);
print(['---', '---', '---', '---', '---']);
for (const size of SIZES) {
  const plain = await openSqliteStore({ path: join(folder, `${size}.db`) });
  let version = 0;
  while (version < size) {
    const events = Array.from({ length: Math.min(BATCH, size - version) }, (_, n) => approved(version + n));
    await plain.commit(TENANT, version, { events, outbox: [], isHooked: true });
    version += events.length;
  }
  const commit = await took(COMMITS, async () => {
    await plain.commit(TENANT, version, { events: [approved(version)], outbox: [], isHooked: true });
    version += 1;
  });
  const look = await took(COMMITS, () => plain.hookBacklog());
  taken = 0;
  const began = performance.now();
  const clock = { now: Date.now };
  const store = withHooks(plain, { webhookOf: () => ({ url, keyPath }), clock, log: () => {}, everyMs: 50 });
  while (taken < version) await new Promise((resolve) => setTimeout(resolve, 5));
  const rate = (version / ((performance.now() - began) / 1000)).toFixed(0);
  const mb = (process.memoryUsage().rss / 1e6).toFixed(0);
  await store.close();
  print([size.toLocaleString('en'), commit, look, rate, mb]);
}
process.stdout.write(`\nLoad at the end: ${loadavg()[0]?.toFixed(1)}.\n`);
receiver.close();
receiver.closeAllConnections();
await rm(folder, { recursive: true });
