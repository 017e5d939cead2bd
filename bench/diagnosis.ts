import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { BATCHES, freshRows } from '../test/diagnosis/fresh.ts';
import { playRows } from '../test/diagnosis/play.ts';
import { PARTS, type Part, rowsOf } from '../test/diagnosis/rows.ts';
import { failures, firstHeard, type Result, report } from './diagnosis/report.ts';

/**
 * `npm run bench:diagnosis`: every row of the corpus (`test/diagnosis/corpus`) said to the bot; how often the first card is the right
 * one, per kind and language, for the open part and the one that is held back. `-- --part open` plays one part, `--only WORDS` the open
 * rows whose id holds these, `--batch NAME` one of `test/diagnosis/fresh`, `--show` prints what fell short, never of the held-back part.
 * A whole run is written to `bench/results`, and so is the first run of a batch, never a later one.
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const only = option('only');
const day = new Date().toISOString().slice(0, 10);
const results = (name: string) => fileURLToPath(new URL(`./results/${name}.md`, import.meta.url));
const show = (played: readonly Result[]) => process.stdout.write(`${failures(played).join('\n')}\n`);
const isShown = process.argv.includes('--show') || only !== undefined;

const batch = BATCHES.find((one) => one === option('batch'));
if (batch) {
  const played = await playRows(freshRows(batch).filter(({ id }) => !only || id.includes(only)));
  if (isShown) show(played);
  const text = firstHeard(batch, played, day);
  process.stdout.write(text);
  const file = results(`diagnosis-first-${batch}`);
  if (!only && !existsSync(file)) await writeFile(file, text);
} else {
  const part = only ? 'open' : option('part');
  const parts = PARTS.filter((one) => part === undefined || one === part);
  const all = new Map<Part, readonly Result[]>();
  for (const one of parts) {
    const played = await playRows(rowsOf(one).filter(({ id }) => !only || id.includes(only)));
    all.set(one, played);
    if (one === 'open' && isShown) show(played);
  }
  const text = report(all, day);
  process.stdout.write(text);
  if (parts.length === PARTS.length) await writeFile(results(`diagnosis-${day}`), text);
}
