import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Pasted, readPasted } from '../../bot/language/pasted/index.ts';
import { runs } from '../support/deep.ts';
import { FOREIGN_FIELDS, NO_SWITCHES, OWN, SWITCHES } from './pasted-switch.samples.ts';

const read = (text: string): Pasted | undefined => {
  const found = readPasted(text);
  assert.ok(!found || !('looksLikeSecret' in found), text);
  return found;
};
const glued = (text: string): string => text.replace(/\r?\n/g, '');

describe('the writeback switch in a paste', () => {
  for (const [name, text, enabled] of SWITCHES)
    it(`is read: ${name}`, () => {
      assert.equal(read(text)?.enabled, enabled);
      assert.equal(read(glued(text))?.enabled, enabled, 'without its line breaks');
    });

  for (const [why, name, text] of NO_SWITCHES)
    it(`is not read, and the card says why (${why}): ${name}`, () => {
      const pasted = read(text);
      assert.equal(pasted?.enabled, undefined);
      assert.equal(pasted?.doubts[0], why);
      assert.equal(read(glued(text))?.enabled, undefined, 'without its line breaks');
    });

  it('is read alike whichever line breaks were lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SWITCHES), fc.infiniteStream(fc.boolean()), ([, text, enabled], keeps) => {
        const some = text.replace(/\r?\n/g, (end) => (keeps.next().value ? end : ''));
        assert.equal(read(some)?.enabled, enabled, JSON.stringify(some));
      }),
      { numRuns: 400 },
    );
  });
});

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const truth = fc.constantFrom('True', 'False');
const value = fc.oneof(truth, word, fc.constantFrom('contoso - AAD', 'CN=Ana,DC=contoso,DC=com', '{a, b}', '0', ''));
const foreign = fc.tuple(
  fc.oneof(
    fc.constantFrom(...FOREIGN_FIELDS),
    word.map((w) => `x${w}`),
  ),
  value,
);
const enabled = fc.tuple(fc.constantFrom('Enabled', 'enabled'), truth);
const connector = fc.tuple(fc.constant('Connector'), fc.constant('contoso - AAD'));
type Fields = readonly (readonly [name: string, value: string])[];
/** A record with at least one field that the switch's command has not, in any order. */
const record = (own: fc.Arbitrary<Fields>): fc.Arbitrary<Fields> =>
  fc
    .tuple(fc.uniqueArray(foreign, { minLength: 1, maxLength: 6, selector: ([name]) => name.toLowerCase() }), own)
    .chain(([others, ours]) => fc.shuffledSubarray([...others, ...ours], { minLength: others.length + ours.length }));

const glue = fc.constantFrom('\n', '\r\n', '', ' ', '\n\n', '<br>');
const asList = (fields: Fields, between: string) =>
  fields.map(([name, held]) => `${name.padEnd(20)} : ${held}`).join(between);
const asJson = (fields: Fields) =>
  JSON.stringify(Object.fromEntries(fields.map(([n, v]) => [n, v === 'True' ? true : v === 'False' ? false : v])));
const asCsv = (fields: Fields, between: string) =>
  [fields.map(([name]) => `"${name}"`), fields.map(([, held]) => `"${held}"`)]
    .map((cells) => cells.join())
    .join(between);
const asTable = (fields: Fields, between: string) => {
  const width = (at: number) => Math.max(...(fields[at] ?? ['']).map((cell) => cell.length)) + 1;
  const line = (cells: readonly string[]) => cells.map((cell, at) => cell.padEnd(width(at))).join('');
  const names = fields.map(([name]) => name);
  return [line(names), line(names.map((n) => '-'.repeat(n.length))), line(fields.map(([, v]) => v))].join(between);
};
const shape = fc.constantFrom(asList, asJson, asCsv, asTable);

describe('records put together at random', () => {
  it('are never the switch where they hold a foreign field, whatever their shape and their glue', () => {
    const ours = fc.oneof(
      enabled.map((e): Fields => [e]),
      fc.tuple(enabled, connector).map(([e, c]): Fields => [e, c]),
    );
    const above = fc.constantFrom('', `${OWN}\n`, OWN, 'PS C:\\> Get-ADUser ana\n', 'here it is:\n');
    fc.assert(
      fc.property(record(ours), shape, glue, above, (fields, draw, between, head) => {
        const text = head + draw(fields, between);
        assert.equal(read(text)?.enabled, undefined, JSON.stringify(text));
      }),
      { numRuns: runs(1_000, 30_000) },
    );
  });

  it('are never the switch without a connector or its command, whatever is written around them', () => {
    const noise = fc.array(
      fc.oneof(word, fc.constantFrom('PS C:\\>', '...', '{', '}', '31005', 'True', 'Connector', '- AAD')),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(
        record(enabled.map((e) => [e])),
        shape,
        glue,
        noise,
        noise,
        (fields, draw, between, before, after) => {
          const text = [before.join(' '), draw(fields, between), after.join(' ')].join(between);
          assert.equal(read(text)?.enabled, undefined, JSON.stringify(text));
        },
      ),
      { numRuns: runs(1_000, 30_000) },
    );
  });
});
