import assert from 'node:assert/strict';
import { hear } from '../../bot/language/hear.ts';
import { personIn } from '../../bot/language/people-asked.ts';

const ROWS: readonly (readonly [text: string, people: string | undefined, who?: string])[] = [
  ["why can't Ana reset her password?", 'one', 'Ana'],
  ['can ana@contoso.com reset her password?', 'one', 'ana@contoso.com'],
  ['zakaj si Ana Kovač ne more ponastaviti gesla?', 'one', 'Ana Kovač'],
  ['ali lahko ana@contoso.com ponastavi geslo?', 'one', 'ana@contoso.com'],
  ["why can't this user reset?", 'one'],
  ['how many users can reset their password?', 'how-many'],
  ['koliko uporabnikov lahko ponastavi geslo?', 'how-many'],
  ["why can't our users reset passwords?", undefined],
  ["why can't Azure AD Connect reset passwords?", undefined],
  ['zakaj uporabniki ne morejo ponastaviti gesla?', undefined],
  ['can you reset the password of ana@contoso.com?', undefined],
  ["why can't ana@contoso.com reset, SSPR_0029", undefined],
  ['how many methods do admins need to reset?', undefined],
  ['test writeback with ana@contoso.com', undefined],
];

describe('what is asked of people', () => {
  for (const [text, people, who] of ROWS)
    it(`is ${people ?? 'nothing'} in “${text}”`, () => {
      assert.equal(hear(text, undefined).people, people);
      if (people === 'one') assert.equal(personIn(text), who);
    });
});
