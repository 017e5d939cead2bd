// The whole run: several files side by side, since each waits much of its time, and the longest first, so that none is left over.
const { readdirSync } = require('node:fs');
const { availableParallelism } = require('node:os');
const { join } = require('node:path');

const LONG = /^(?:journeys|store|doctor|export|server|sign-in|model)[/\\]/;
const LONGEST = /^journeys[/\\](?:faults|journeys)\./;
const rank = (file) => Number(LONG.test(file)) + Number(LONGEST.test(file));

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !/^e2e[/\\]/.test(file))
  .sort((one, other) => rank(other) - rank(one) || (one < other ? -1 : 1));

module.exports = {
  ...require('./.mocharc.json'),
  parallel: true,
  jobs: 2 * availableParallelism(),
  spec: files.map((file) => join('test', file)),
};
