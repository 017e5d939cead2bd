import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { INTENTS } from '../../bot/language/intents/index.ts';
import { BUCKETS } from '../../bot/language/model/clues.ts';
import { cluesOfText, fingerprint } from './learning.ts';

const HOME = new URL('../../bot/language/model/learned.json', import.meta.url);
const AGAIN = 'npm run learn';

describe('the weights learned from the corpus', () => {
  it('were learned from the corpus as it stands, never from its held-back part', () => {
    const { corpus } = JSON.parse(readFileSync(HOME, 'utf8'));
    assert.equal(corpus, fingerprint(), `the corpus has changed: run ${AGAIN}`);
  });

  // Loaded late: whoever learns again has a list of intents that the old weights refuse.
  const load = () =>
    Promise.all([import('../../bot/language/model/learned.ts'), import('../../bot/language/understand.ts')]);

  it('are those of the intents as they stand', async () => {
    const [{ weightsFor }] = await load();
    assert.equal(weightsFor(INTENTS).table.length, BUCKETS * INTENTS.length);
  });

  const [first, second, ...others] = INTENTS;
  const lists: Readonly<Record<string, readonly string[]>> = {
    'has one more at its end': [...INTENTS, 'tea'],
    'has one more at its beginning': ['tea', ...INTENTS],
    'has one less': others,
    'has one by another name': ['tea', second, ...others],
    'has two in another order': [second, first, ...others],
    'is empty': [],
  };
  for (const [name, intents] of Object.entries(lists))
    it(`refuse a list of intents that ${name}, and say how to learn again`, async () => {
      const [{ weightsFor }] = await load();
      assert.throws(
        () => weightsFor(intents),
        (error) => error instanceof Error && error.message.endsWith(`retrain: ${AGAIN}`),
      );
    });

  it('refuse to be fewer or more than the intents want', async () => {
    const [{ weightsFor }] = await load();
    for (const weights of ['', Buffer.alloc(12).toString('base64')])
      assert.throws(() => weightsFor(INTENTS, { intents: INTENTS, weights, scale: 1 }), /retrain: npm run learn/);
  });

  it('never turn a refusal into a wish', async () => {
    const [, { understand }] = await load();
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
