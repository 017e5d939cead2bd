import assert from 'node:assert/strict';
import { KINDS } from '../../../bot/workflow/kinds/index.ts';
import { conforms } from './conforms.ts';

describe('the kinds of change', () => {
  it('stand under their own ids', () => {
    for (const [id, kind] of Object.entries(KINDS)) assert.equal(kind.id, id);
  });

  for (const kind of Object.values(KINDS)) conforms(kind);
});
