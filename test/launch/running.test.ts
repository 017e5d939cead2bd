import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Places } from '../../sandbox/launch/places.ts';
import { markRunning, otherRun, unmarkRunning } from '../../sandbox/launch/running.ts';
import { alreadyRunning } from '../../sandbox/launch/words.ts';

describe('a second practice run in the same folder', () => {
  const tenant = createServer((_request, response) => response.end('{}'));
  let places: Places;
  before(async () => {
    await once(tenant.listen(0, '127.0.0.1'), 'listening');
    const { port } = tenant.address() as AddressInfo;
    const data = await mkdtemp(join(tmpdir(), 'writeback-pilot-'));
    places = { bot: 3978, control: port, cloud: 4143, alex: 56150, megan: 56151, data };
  });
  after(async () => {
    tenant.close();
    await rm(places.data, { recursive: true, force: true });
  });

  it('is told where the first one is, whatever ports it was given itself', async () => {
    await markRunning(places, true);
    const other = await otherRun({ ...places, control: 1 });
    assert.ok(other);
    assert.match(alreadyRunning(other), /Alex's window http:\/\/127\.0\.0\.1:56150\/.*Ctrl-C/);
  });

  it('is told the address of the bot where there are no windows', async () => {
    await markRunning(places, false);
    const other = await otherRun(places);
    assert.ok(other);
    assert.match(alreadyRunning(other), /the bot http:\/\/127\.0\.0\.1:3978\//);
  });

  it('starts where a crash left the mark and nobody answers', async () => {
    await markRunning({ ...places, control: 1 }, true);
    assert.equal(await otherRun(places), undefined);
  });

  it('starts where the first one has ended and taken its mark along', async () => {
    await markRunning(places, true);
    await unmarkRunning(places);
    assert.deepEqual(await readdir(places.data), []);
    assert.equal(await otherRun(places), undefined);
  });
});
