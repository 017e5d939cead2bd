import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FACTS } from '../../bot/language/knowledge/facts/catalogue.ts';
import { factFingerprint, factLessons, readFacts } from './fact-lessons.ts';

const HOME = new URL('../../bot/language/knowledge/facts/learned.json', import.meta.url);
const AGAIN = 'npm run learn';
const LABELS = ['-', ...FACTS.map(({ id }) => id)];

describe('the weights of questions about the field', () => {
  it('were learned from the questions as they stand', () => {
    const { sentences } = JSON.parse(readFileSync(HOME, 'utf8'));
    assert.equal(sentences, factFingerprint(LABELS), `the questions have changed: run ${AGAIN}`);
  });

  it('refuse another list of facts, and say how to learn again', async () => {
    const { factWeights } = await import('../../bot/language/knowledge/facts/learned.ts');
    for (const labels of [[...LABELS, 'tea'], LABELS.slice(1), ['tea', ...LABELS.slice(1)], []])
      assert.throws(
        () => factWeights(labels),
        (error) => error instanceof Error && error.message.endsWith(`retrain: ${AGAIN}`),
      );
  });

  it('have met no question that is held back', () => {
    const met = new Set(factLessons().map(({ text }) => text.toLowerCase()));
    for (const { text } of readFacts('facts.held-back.tsv')) assert.ok(!met.has(text.toLowerCase()), text);
  });
});
