// The whole run: several files side by side, since each waits much of its time, and the longest first, so that none is left over.
const { readdirSync } = require('node:fs');
const { availableParallelism } = require('node:os');
const { join, sep } = require('node:path');

// By the seconds they take, measured on two cores; what begins last must be short, or one file alone keeps the run.
const LONGEST = [
  ...['language/corpus', 'journeys/faults', 'language/facts', 'journeys/journeys', 'server/signals'],
  ...['journeys/about-fresh', 'extending/one-copy', 'server/untold-kill', 'canary-names', 'store/thread'],
  ...['sign-in/pages', 'server/start-signals', 'store/anchor', 'language/about', 'server/flood'],
  ...['server/broken-thread', 'journeys/endings', 'server/start-folders', 'server/untold', 'language/outputs/work'],
  ...['store/forged-snapshots', 'model/kinds', 'journeys/turn-off', 'capture/live', 'language/questions'],
  ...['store/azure-tables', 'server/untold-replicas', 'journeys/unread-role', 'store/broken-file'],
  ...['sign-in/survives', 'canary', 'launch/start', 'store/audit', 'server/lifecycle', 'journeys/about-change'],
  ...['journeys/pasted', 'doctor/online'],
].map((name) => `${name}.test.ts`);
const LONG = /^(?:journeys|store|doctor|export|server|sign-in|model)\//;
const rank = (file) => (LONGEST.includes(file) ? LONGEST.length - LONGEST.indexOf(file) : 0) + Number(LONG.test(file));

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('e2e/'))
  .sort((one, other) => rank(other) - rank(one) || (one < other ? -1 : 1));
const gone = LONGEST.filter((name) => !files.includes(name));
if (gone.length > 0) throw new Error(`.mocharc.all.cjs: no such test any more: ${gone.join(', ')}`);

module.exports = {
  ...require('./.mocharc.json'),
  parallel: true,
  jobs: 2 * availableParallelism(),
  spec: files.map((file) => join('test', file)),
};
