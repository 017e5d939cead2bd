import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { NODE, RIVALS, type RivalId } from './turns/contestants.ts';
import { createBench, type Measured } from './turns/measure.ts';
import { report } from './turns/report.ts';
import { startStub } from './turns/stub.ts';

/**
 * `npm run bench`: a turn of this bot beside bare servers and the SDKs' own echoes, on one machine, in rounds that run forwards
 * and backwards, a fresh process for each measurement. Only ratios within a round mean anything.
 * `--rounds N` (3), `--seconds N` for each measurement (4), `--turns N` of the long run (100000), `--short` leaves out the long run,
 * `--profile DIR` leaves a CPU profile of each of our own processes there.
 */
const option = (name: string, byDefault: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? Number(process.argv[at + 1]) : byDefault;
};
const isShort = process.argv.includes('--short');

if (!existsSync(NODE)) {
  process.stderr.write('The rivals are not installed. Run: npm ci --prefix bench/rivals\n');
  process.exit(1);
}

const stub = await startStub();
const profileAt = process.argv.indexOf('--profile');
const profile = profileAt > 0 ? process.argv[profileAt + 1] : undefined;
const bench = await createBench(stub, { seconds: option('seconds', 4), ...(profile ? { profile } : {}) });
const runs: readonly (readonly [string, () => Promise<Measured>])[] = [
  ...(Object.keys(RIVALS) as RivalId[]).map((id) => [RIVALS[id].name, () => bench.rival(id)] as const),
  ['ours: a status turn', () => bench.status()],
  ['ours: an approval turn', () => bench.approval(false)],
  ['ours: an approval that edits its card', () => bench.approval(true)],
];

const measured = new Map<string, Measured[]>(runs.map(([name]) => [name, []]));
for (let round = 0; round < option('rounds', 3); round += 1) {
  for (const order of [runs, [...runs].reverse()]) {
    for (const [name, run] of order) {
      const one = await run();
      measured.get(name)?.push(one);
      process.stdout.write(
        `${name.padEnd(36)} ${one.rate.toFixed(0).padStart(7)} turns/s  p50 ${one.p50.toFixed(1)} ms  p99 ${one.p99.toFixed(1)} ms  ${one.cpu.toFixed(0)} µs${one.wrong ? `  ${one.wrong} WRONG` : ''}\n`,
      );
    }
  }
}

const growth: { readonly readings: number; readonly measured: Measured[] }[] = [100, 10_000, 100_000].map(
  (readings) => ({ readings, measured: [] }),
);
if (!isShort) {
  for (const order of [growth, [...growth].reverse(), growth, [...growth].reverse()])
    for (const { readings, measured: list } of order) list.push(await bench.status(readings));
}
const long = isShort
  ? undefined
  : { turns: option('turns', 100_000), ...(await bench.longRun(option('turns', 100_000))) };

await bench.close();
stub.close();
const text = report({ measured, growth, long });
process.stdout.write(`\n${text}`);
if (!isShort) {
  const day = new Date().toISOString().slice(0, 10);
  await writeFile(fileURLToPath(new URL(`./results/turns-${day}.md`, import.meta.url)), text);
}
