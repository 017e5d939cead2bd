import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { MEANINGS } from '../../bot/language/about/meanings.ts';
import { aboutFingerprint, bareOf, heldBack, lessonsRead, waysOf } from './topics.ts';

const HOME = new URL('../../bot/language/about/learned.json', import.meta.url);
const AGAIN = 'npm run learn';

describe('the weights of what is asked about a change', () => {
  it('were learned from the sentences as they stand', () => {
    const { sentences } = JSON.parse(readFileSync(HOME, 'utf8'));
    assert.equal(sentences, aboutFingerprint(), `the sentences have changed: run ${AGAIN}`);
  });

  it('refuse another list of meanings, and say how to learn again', async () => {
    const { aboutWeights } = await import('../../bot/language/about/learned.ts');
    for (const meanings of [[...MEANINGS, 'tea'], MEANINGS.slice(1), ['tea', ...MEANINGS.slice(1)], []])
      assert.throws(
        () => aboutWeights(meanings),
        (error) => error instanceof Error && error.message.endsWith(`retrain: ${AGAIN}`),
      );
  });

  it('have met no sentence that is held back', () => {
    const aside = heldBack();
    assert.ok(aside.size > 70);
    assert.ok(lessonsRead().every(({ text }) => !aside.has(bareOf(text))));
  });

  it('learn each way that a pattern can be said', () => {
    assert.deepEqual(waysOf('[may|can] I [now|] go'), ['may I now go', 'can I now go', 'may I go', 'can I go']);
  });
});
