import { appendFileSync } from 'node:fs';

/**
 * Adds to what a run says at its end. A run may be spread over processes, each with hooks of its own, so the reporter sums up what
 * they found; a run with another reporter says it at once.
 */
export function tally(count: number, what: string): void {
  const file = process.env.RUN_TALLY;
  if (file) appendFileSync(file, `${JSON.stringify([what, count])}\n`);
  else process.stdout.write(`\n  ${count} ${what}\n`);
}
