import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkOut, OURS, type Tree } from './turns/against.ts';
import { NODE, RIVALS, type RivalId } from './turns/contestants.ts';
import { createBench, type Measured } from './turns/measure.ts';
import { report } from './turns/report.ts';
import { startStub } from './turns/stub.ts';

/**
 * `npm run bench`: a turn of this bot beside bare servers and the SDKs' own echoes, on one machine, in rounds that run forwards
 * and backwards, a fresh process for each measurement. Only ratios within a round mean anything.
 * `--rounds N` (3), `--seconds N` for each measurement (4), `--turns N` of the long run (100000), `--short` leaves out the long run,
 * `--against COMMIT` runs that commit's server in the same rounds, `--ours` leaves out the rivals but the bare botbuilder echo,
 * `--only WORDS` leaves out all whose name doesn't hold these,
 * `--profile DIR` leaves a CPU profile of each of our own processes there.
 */
const option = (name: string, byDefault: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? Number(process.argv[at + 1]) : byDefault;
};
function word(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : undefined;
}
const isShort = process.argv.includes('--short');

if (!existsSync(NODE)) {
  process.stderr.write('The rivals are not installed. Run: npm ci --prefix bench/rivals\n');
  process.exit(1);
}

const stub = await startStub();
const profile = word('profile');
const commit = word('against');
const other = commit ? await checkOut(commit) : undefined;
const bench = await createBench(stub, { seconds: option('seconds', 4), ...(profile ? { profile } : {}) });
const rivals = (Object.keys(RIVALS) as RivalId[]).filter(
  (id) => !process.argv.includes('--ours') || id === 'botbuilder',
);
const trees = other ? [OURS, other] : [OURS];
type Run = readonly [string, () => Promise<Measured>];
/** Those of one kind stand side by side, so that what the machine does meanwhile is the same for both commits. */
const both = (what: string, run: (tree: Tree) => Promise<Measured>): readonly Run[] =>
  trees.map((tree) => [`${tree.name}: ${what}`, () => run(tree)]);
const only = word('only') ?? '';
const all: readonly Run[] = [
  ...rivals.map((id): Run => [RIVALS[id].name, () => bench.rival(id)]),
  ...both('a status turn', (tree) => bench.status(tree)),
  ['ours: one who is too fast', () => bench.slowedDown()],
  ...both('an approval turn', (tree) => bench.approval(false, tree)),
  ...both('an approval that edits its card', (tree) => bench.approval(true, tree)),
  ['ours: an approval in a tenant that isn’t held', () => bench.approval(false, OURS, false)],
];

const runs = all.filter(([name]) => name.includes(only));

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
    for (const { readings, measured: list } of order) list.push(await bench.status(OURS, readings));
}
const long = isShort
  ? undefined
  : { turns: option('turns', 100_000), ...(await bench.longRun(option('turns', 100_000))) };

await bench.close();
await other?.close();
stub.close();
const text = report({ measured, growth, long, ...(other ? { against: other.name } : {}) });
process.stdout.write(`\n${text}`);
if (!isShort) {
  const day = new Date().toISOString().slice(0, 10);
  await writeFile(fileURLToPath(new URL(`./results/turns-${day}.md`, import.meta.url)), text);
}
