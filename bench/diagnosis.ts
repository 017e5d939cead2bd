import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { playRows } from '../test/diagnosis/play.ts';
import { PARTS, type Part, rowsOf } from '../test/diagnosis/rows.ts';
import { failures, type Result, report } from './diagnosis/report.ts';

/**
 * `npm run bench:diagnosis`: every row of the corpus (`test/diagnosis/corpus`) said to the bot; how often the first card is the right
 * one, per kind and language, for the open part and the one that is held back. `-- --part open` plays one part, `--only WORDS` the open
 * rows whose id holds these, `--show` prints what fell short, of the open part alone. A whole run is written to `bench/results`.
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const only = option('only');
const part = only ? 'open' : option('part');
const parts = PARTS.filter((one) => part === undefined || one === part);

const results = new Map<Part, readonly Result[]>();
for (const one of parts) {
  const rows = rowsOf(one).filter(({ id }) => !only || id.includes(only));
  const played = await playRows(rows);
  results.set(one, played);
  if (one === 'open' && (process.argv.includes('--show') || only))
    process.stdout.write(`${failures(played).join('\n')}\n`);
}

const day = new Date().toISOString().slice(0, 10);
const text = report(results, day);
process.stdout.write(text);
if (parts.length === PARTS.length)
  await writeFile(fileURLToPath(new URL(`./results/diagnosis-${day}.md`, import.meta.url)), text);
