import assert from 'node:assert/strict';
import { isTrouble } from '../../../bot/language/outputs/troubles.ts';
import { readPasted } from '../../../bot/language/pasted/index.ts';
import { VARIANTS } from './variants.ts';

describe('an output as people paste it', () => {
  for (const [name, want, text] of VARIANTS)
    it(`tells what it says, and names no other trouble: ${name}`, () => {
      const pasted = readPasted(text);
      const ids: readonly string[] = pasted && 'findings' in pasted ? pasted.findings.map(({ id }) => id) : [];
      const troubles = pasted && 'findings' in pasted ? pasted.findings.filter(({ id }) => isTrouble(id)) : [];
      assert.deepEqual(
        want.filter((id) => !ids.includes(id)),
        [],
      );
      assert.deepEqual(
        troubles.map(({ id }) => id).filter((id) => !want.includes(id)),
        [],
      );
    });
});
