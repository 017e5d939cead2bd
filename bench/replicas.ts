import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Measured, measure } from './replicas/measure.ts';
import { report } from './replicas/report.ts';

/**
 * `npm run bench:replicas`: three replicas of the production server on one Azurite, each its own process, beside one replica, in rounds
 * that run forwards and backwards; Azurite and the servers are fresh for each. First the people of one tenant press at one moment, then
 * those of many tenants. `--rounds N` (2), `--people N` of the burst (60), `--bursts N` (3), `--tenants N` (100), `--short` writes no file.
 */
function option(name: string, byDefault: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? Number(process.argv[at + 1]) : byDefault;
}

const size = { people: option('people', 60), bursts: option('bursts', 3), tenants: option('tenants', 100) };
const COUNTS = [1, 3] as const;
const measured: Measured[] = [];
for (let round = 0; round < option('rounds', 2); round += 1) {
  for (const replicas of round % 2 === 0 ? COUNTS : [...COUNTS].reverse()) {
    const one = await measure({ replicas, round, ...size });
    measured.push(one);
    process.stdout.write(`${JSON.stringify(one)}\n`);
  }
}
const text = report(measured, size);
process.stdout.write(`\n${text}`);
if (!process.argv.includes('--short')) {
  const day = new Date().toISOString().slice(0, 10);
  await writeFile(fileURLToPath(new URL(`./results/replicas-${day}.md`, import.meta.url)), text);
}
if (measured.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
