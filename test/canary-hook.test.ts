import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../sandbox/launch/places.ts';

const HIDDEN = Buffer.from('{"canary":true}').toString('base64url');

/** Runs tests of its own with the hook; resolves to what mocha printed, and whether the run passed. */
async function runOf(
  ...bodies: readonly (readonly [title: string, body: string])[]
): Promise<{ readonly passed: boolean; readonly said: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'pilot-hook-'));
  const file = join(folder, 'one.cjs');
  await writeFile(file, bodies.map(([title, body]) => `it('${title}', () => { ${body} });`).join('\n'));
  const args = ['--import', 'tsx', 'node_modules/mocha/bin/mocha.js', '--no-config', '--require'];
  // A run of its own: what it counts is no part of this one's sum.
  const { RUN_TALLY: _, ...env } = process.env;
  return new Promise((resolve) =>
    execFile(process.execPath, [...args, './test/support/canary-hook.ts', file], { cwd: root, env }, (error, out) => {
      void rm(folder, { recursive: true }).then(() => resolve({ passed: error === null, said: out }));
    }),
  );
}

describe('the search of every run for secrets', () => {
  it('fails a run in which a store or the screen gets one, and names the test', async () => {
    const token = `['${HIDDEN}', '${HIDDEN}', 'c2ln'].join('.')`;
    const libsql = join(root, 'node_modules/libsql');
    const store = `const db = new (require(${JSON.stringify(libsql)}))(':memory:'); db.exec('CREATE TABLE t (x)');`;
    const hit = await runOf(
      ['stores it', `${store} db.prepare('INSERT INTO t VALUES (?)').run(${token})`],
      ['prints it', `process.stdout.write(${token})`],
    );
    assert.equal(hit.passed, false, hit.said);
    assert.match(hit.said, /a store got eyJ.*in: stores it/);
    assert.match(hit.said, /the screen got eyJ.*in: prints it/);
    const { passed, said } = await runOf(['does it', `process.stdout.write('nothing of note')`]);
    assert.ok(passed, said);
    assert.match(said, /outputs searched for secrets, none found/);
  });
});
