import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import learned from '../../bot/language/learned.json' with { type: 'json' };
import { understand } from '../../bot/language/understand.ts';
import { readCorpus } from './corpus.ts';
import { cluesOfText, fingerprint, learn } from './learning.ts';

const HOME = new URL('../../bot/language/learned.json', import.meta.url);
const AGAIN = 'LEARN=1 npx mocha test/language/learned.test.ts';

describe('the weights learned from the corpus', () => {
  if (process.env.LEARN)
    it('are learned again, and take effect at the next start', function () {
      this.timeout(60_000);
      const { scale, weights } = learn(readCorpus('corpus.seen.tsv'));
      const encoded = Buffer.from(weights.buffer).toString('base64');
      writeFileSync(HOME, `${JSON.stringify({ corpus: fingerprint(), scale, weights: encoded }, null, 2)}\n`);
    });
  else
    it('were learned from the corpus as it stands, never from its held-back part', () => {
      assert.equal(learned.corpus, fingerprint(), `the corpus has changed: run ${AGAIN}`);
    });

  it('never turn a refusal into a wish', () => {
    for (const text of ["don't turn it off", "please don't enable it", 'ne izklopi', 'prosim, ne vklopi writebacka'])
      assert.ok(!['setup', 'rollback'].includes(understand(text).intent), text);
  });

  it('rest on a number of clues that grows no faster than the text', () => {
    const seed = 'is password writeback still turned on for everybody in our tenant ';
    const count = (text: string): number => cluesOfText(text).length;
    assert.ok(count(seed.repeat(40).slice(0, 2000)) <= 10 * count(seed.repeat(40).slice(0, 200)));
    assert.ok(count('qwzrtpsdfg hjklyxcvbn '.repeat(10)) < 500);
  });
});
