// mocha's spec report, closed by one plain line that a machine can read: "312 passed, 0 failed, 2 skipped". Before it stands what
// the hooks of all the run's processes have counted together. A run that is over and is still kept by something names that, and ends.
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { reporters, Runner } = require('mocha');

const TO_END_MS = 30_000;

/** A server, a child or a timer that a failed test has left behind would keep the process for ever. */
function endSoon({ passes, failures }) {
  const end = () => {
    const what = [...new Set(process.getActiveResourcesInfo())].join(', ');
    process.stdout.write(`\nThe run is over, but something was left behind that kept it: ${what}\n`);
    process.stdout.write(`${passes} passed, ${failures + 1} failed\n`);
    process.exit(Math.min(failures + 1, 255));
  };
  setTimeout(end, TO_END_MS).unref();
}

function startTally() {
  const folder = mkdtempSync(join(tmpdir(), 'run-tally-'));
  const file = join(folder, 'counts.jsonl');
  writeFileSync(file, '');
  process.env.RUN_TALLY = file;
  return () => {
    const sums = new Map();
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const [what, count] = JSON.parse(line);
      sums.set(what, (sums.get(what) ?? 0) + count);
    }
    rmSync(folder, { recursive: true });
    return [...sums].map(([what, count]) => `  ${count} ${what}\n`).join('');
  };
}

module.exports = class Plain extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const sumUp = startTally();
    let hasEnded = false;
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      hasEnded = true;
      const { passes, failures, pending } = runner.stats;
      endSoon(runner.stats);
      process.stdout.write(
        `${sumUp()}\n${passes} passed, ${failures} failed${pending ? `, ${pending} skipped` : ''}\n`,
      );
    });
    // One of several processes can break in a way that leaves mocha waiting for nothing: that is no run that passed.
    process.once('exit', () => {
      if (hasEnded) return;
      const { passes = 0, failures = 0 } = runner.stats ?? {};
      process.stdout.write(`${sumUp()}\nThe run broke off before its end.\n${passes} passed, ${failures + 1} failed\n`);
      process.exitCode = process.exitCode || 1;
    });
  }
};
