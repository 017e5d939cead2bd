import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAzurite } from '../store/azurite.ts';
import { runKilled, type Tally } from './kills/run.ts';

/** `npm run test:deep`: KILLS changes how often the server is killed, on the tables a tenth of it; LOUD=1 says how far it is. */
const KILLS = Number(process.env.KILLS ?? 200);

describe('a server that is killed again and again while people decide', function () {
  this.timeout(0);
  const report = (tally: Tally) => console.log(`      ${JSON.stringify({ ...tally, load: loadavg()[0]?.toFixed(1) })}`);

  it('keeps what it acknowledged, decides nothing twice and leaves nobody untold, on SQLite', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilot-kills-'));
    const tally = await runKilled({ storeUrl: `sqlite:${join(folder, 'pilot.db')}` }, KILLS);
    report(tally);
    assert.ok(tally.acknowledged > KILLS && tally.snapshots > 0 && tally.due > 0);
    await rm(folder, { recursive: true, force: true });
  });

  it('does so on Azure Table Storage', async () => {
    const { connectionString, stop } = await startAzurite();
    const tally = await runKilled({ storeUrl: 'tables:', connectionString }, Math.ceil(KILLS / 10));
    report(tally);
    await stop();
  });
});
