import assert from 'node:assert/strict';
import { isDeep } from '../support/deep.ts';
import { type Cloud, startCloud } from '../support/in-process.ts';
import { type AboutRow, readAbout, SCENES } from './about-change.ts';
import { playAll } from './about-player.ts';

// Written before anything was mended for them, over all stages and persons; of the first lot every other one was set aside and looked
// at by no one who mended. Two lots more came later, to measure: first met, 47 % of one that was worded as oddly as its writer could
// (66), and 84 % of a plainer one (50). Both stand with those that were looked at, and so do sixty that were written before their kinds
// were learned: one step back, the risk of a yes, who gets it, the last that ended so, and idioms.
const all = readAbout('about-fresh.seen.tsv');
// With each change every third, over all stages and persons; the rest in the deep run.
const seen = isDeep ? all : all.filter((_, at) => at % 3 === 0);
const heldBack = readAbout('about-fresh.held-back.tsv');

describe('fresh questions in the middle of a change', () => {
  let cloud: Cloud;
  before(async () => {
    cloud = await startCloud();
  });
  after(() => cloud.close());

  async function wrongOf(rows: readonly AboutRow[]): Promise<readonly string[]> {
    const wrong: string[] = [];
    for (const scene of SCENES) {
      const asked = rows.filter((row) => row.scene === scene);
      if (asked.length > 0) wrong.push(...(await playAll(cloud, scene, asked)));
    }
    return wrong;
  }

  it('are answered, sentence first, those that were looked at', async () => {
    const wrong = await wrongOf(seen);
    assert.deepEqual(wrong, [], wrong.join('\n'));
  }).timeout(180_000);

  for (const locale of ['en', 'sl'] as const)
    it(`are answered, sentence first, those that were set aside (${locale})`, async () => {
      const rows = heldBack.filter((row) => row.locale === locale);
      const wrong = await wrongOf(rows);
      const reached = (100 * (rows.length - wrong.length)) / rows.length;
      process.stdout.write(`      set aside: ${reached.toFixed(1)} % of ${rows.length}\n`);
      assert.ok(reached >= 85, `${reached.toFixed(1)} %`);
    }).timeout(180_000);
});
