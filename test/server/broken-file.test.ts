import assert from 'node:assert/strict';
import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { addressOf } from '../../bot/store/driver/address.ts';
import { addressIn, scrape } from '../support/scrape.ts';
import { createKit } from '../teams/door-kit.ts';
import { type Running, startServer } from './kit.ts';
import { alexOf, contactOf, meganOf, press } from './telling-kit.ts';
import { waitingTrail } from './trails.ts';

const { tenantId } = createKit();
const alex = alexOf(tenantId);
const megan = meganOf(tenantId);

describe('a server whose store’s file breaks', () => {
  let server: Running;
  let path: string;
  beforeEach(async function () {
    // Elsewhere an open file can't be deleted or renamed.
    if (process.platform === 'win32') this.skip();
    server = await startServer({
      trail: waitingTrail(alex, megan),
      contacts: (url) => [contactOf(alex, url), contactOf(megan, url)],
      env: { METRICS_PORT: '0' },
    });
    const address = addressOf(server.config.storeUrl);
    assert.ok(address?.kind === 'sqlite');
    path = address.place;
  });
  afterEach(() => server?.close());

  const probes = async () => [(await server.get('/healthz')).status, (await server.get('/readyz')).status];
  /** Once the last look, which holds for a second, is old. */
  async function readyIs(status: number): Promise<void> {
    const since = performance.now();
    while ((await probes())[1] !== status) {
      assert.ok(performance.now() - since < 20_000, `not ${status}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const approve = async (n: number) => {
    const { body, headers } = press(server.kit, megan, 'approve', 2, `179500000000${n}`);
    return (await server.post(body, headers)).text;
  };
  const told = (what: string) => server.logged.map((line) => JSON.parse(line)).filter((line) => line.what === what);

  for (const [what, breakIt] of [
    ['deleted', () => rmSync(path)],
    [
      'replaced by a copy',
      () => {
        copyFileSync(path, `${path}.copy`);
        renameSync(`${path}.copy`, path);
      },
    ],
  ] as const)
    it(`is alive, not ready, says why once, and counts what broke: ${what}`, async () => {
      assert.deepEqual(await probes(), [200, 200]);
      breakIt();
      await readyIs(503);
      assert.equal((await server.get('/healthz')).status, 200);
      for (let n = 0; n < 3; n += 1) assert.match(await approve(n), /can't reach my records/);
      await readyIs(503);
      const [line, ...more] = told('the store isn’t ready');
      assert.match(line.why, /deleted or replaced while the server is running/);
      assert.deepEqual([line.level, line.code, more], ['error', 'missing', []]);
      const { sum } = await scrape(addressIn(server.logged));
      assert.ok(sum('pilot_store_commit_seconds_count', { outcome: 'broke' }) >= 3);
      assert.equal(sum('pilot_store_commit_seconds_count', { outcome: 'committed' }), 0);
    });

  it('is ready again, and says so, once the file is back in its place', async () => {
    renameSync(path, `${path}.away`);
    await readyIs(503);
    renameSync(`${path}.away`, path);
    await readyIs(200);
    assert.equal(told('the store answers again').length, 1);
    assert.match(await approve(1), /Approved/);
  });
});
