import assert from 'node:assert/strict';
import { saidAtFirstSight } from '../support/first-sight.ts';
import { samplesFor } from './samples.ts';

describe('questions about a request, at first sight', () => {
  for (const locale of ['en', 'sl'] as const)
    it(`show the answer that has just come, though another question still waits (${locale})`, () => {
      const found = samplesFor(locale).find(({ name }) => name === 'waiting-approver-crossed');
      assert.ok(found);
      const seen = saidAtFirstSight(found.drawn.card);
      assert.match(seen, /[“»]The audit is over/);
      assert.doesNotMatch(seen, /branch office/, 'what still waits is behind Show all');
    });
});
