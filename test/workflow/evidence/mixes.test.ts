import assert from 'node:assert/strict';
import { assess } from '../../../bot/workflow/evidence/assess.ts';
import { evolveAll } from '../../../bot/workflow/folding/evolve.ts';
import { alex } from '../kit.ts';
import { NOW } from './kit.ts';
import { MIXES } from './mixes.ts';

describe('a mix of evidence', () => {
  it('is one of at least 150', () => assert.ok(MIXES.length >= 150, `${MIXES.length}`));

  for (const [known, events, writeback, unlock] of MIXES)
    it(`leads to ${writeback}, and unlock ${unlock}: ${known}`, () => {
      const found = assess(evolveAll(alex.tenantId, events), NOW);
      assert.deepEqual([found.writeback, found.unlock], [writeback, unlock]);
    });
});
