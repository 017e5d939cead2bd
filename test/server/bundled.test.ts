import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const RUNNER = 'bot/lib/run-bundled.mjs';
const THROWS = 'test/support/throws-child.ts';

type Told = {
  readonly root: string;
  readonly fault: Record<string, string>;
  readonly first: readonly string[];
  readonly lookMs: number;
};

describe('a program that is read as a whole', () => {
  it('names the place of a fault as its source does, and knows its own folder, from whatever folder it is started', async () => {
    const { stdout } = await run(process.execPath, [`${root}${RUNNER}`, `${root}${THROWS}`], { cwd: '/' });
    const bundled = JSON.parse(stdout) as Told;
    const line =
      (await readFile(`${root}${THROWS}`, 'utf8')).split('\n').findIndex((text) => text.includes('throw new')) + 1;
    assert.equal(bundled.root, new URL('../../', import.meta.url).href);
    assert.equal(bundled.fault.cause, 'TypeError');
    assert.equal(bundled.first[0], 'TypeError: on purpose');
    assert.match(bundled.first[1] ?? '', new RegExp(`at failOnPurpose \\(${root}${THROWS}:${line}\\)$`));
    // A source map of this size takes ten times as long to read, and a server answers nobody meanwhile.
    assert.ok(bundled.lookMs < 40, `the first look took ${bundled.lookMs} ms`);
  });

  it('asks where it stands in one file alone, since all are one when it runs', async () => {
    const names = (await readdir(`${root}bot`, { recursive: true })).filter((name) => name.endsWith('.ts'));
    const asking: string[] = [];
    for (const name of names)
      if ((await readFile(`${root}bot/${name}`, 'utf8')).includes('import.meta')) asking.push(name);
    assert.deepEqual(asking, ['lib/root.ts']);
  });
});
