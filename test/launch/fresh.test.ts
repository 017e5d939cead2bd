import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRoom } from '../../sandbox/launch/fresh.ts';

describe('npm start -- --fresh', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'writeback-pilot-'));
    await writeFile(join(folder, 'pilot.db'), 'x');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('empties the folder of an earlier practice run', async () => {
    await writeFile(join(folder, 'localhost.crt'), 'x');
    assert.equal(await makeRoom(folder, true), undefined);
    assert.deepEqual(await readdir(folder), []);
  });

  it('leaves a folder alone that no practice run made, and says so', async () => {
    assert.match((await makeRoom(folder, true)) ?? '', /wasn't made by a practice run/);
    assert.deepEqual(await readdir(folder), ['pilot.db']);
  });

  it('is what deletes; a plain start keeps everything', async () => {
    await writeFile(join(folder, 'localhost.crt'), 'x');
    assert.equal(await makeRoom(folder, false), undefined);
    assert.equal((await readdir(folder)).length, 2);
  });
});
