import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { FACTS } from '../../bot/language/knowledge/facts/catalogue.ts';
import { factFingerprint, factLessons, learnFacts, readFacts } from './fact-lessons.ts';

const HOME = new URL('../../bot/language/knowledge/facts/learned.json', import.meta.url);
const AGAIN = 'LEARN=1 npx mocha test/language/fact-weights.test.ts';
const LABELS = ['-', ...FACTS.map(({ id }) => id)];

describe('the weights of questions about the field', () => {
  if (process.env.LEARN)
    it('are learned again, and take effect at the next start', function () {
      this.timeout(300_000);
      const { scale, weights } = learnFacts(LABELS);
      const encoded = Buffer.from(weights.buffer).toString('base64');
      const learned = { sentences: factFingerprint(LABELS), labels: LABELS, scale, weights: encoded };
      writeFileSync(HOME, `${JSON.stringify(learned, null, 2)}\n`);
    });
  else
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
