import assert from 'node:assert/strict';
import { readPasted } from '../../../bot/language/pasted/index.ts';
import { FIXTURES } from './fixtures.ts';

/** The ids of what a paste tells, in the order of the alphabet. */
function idsIn(text: string): readonly string[] {
  const pasted = readPasted(text);
  return pasted && 'findings' in pasted ? pasted.findings.map(({ id }) => id).sort() : [];
}

describe('the readers of outputs', () => {
  for (const { file, ids, source, text } of FIXTURES)
    it(`${file}: tells ${ids.join(', ') || 'nothing'} by ${source}`, () => {
      assert.deepEqual(idsIn(text), [...ids].sort());
    });
});
