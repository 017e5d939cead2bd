import assert from 'node:assert/strict';
import fc from 'fast-check';
import { probesFor } from '../../bot/language/causes/index.ts';
import { PROOFS } from '../../bot/language/knowledge/index.ts';
import { readPasted } from '../../bot/language/pasted/index.ts';
import { missingIn } from '../../bot/language/pasted/missing.ts';
import { readTold, unquoted } from '../../bot/language/pasted/signs.ts';
import { understand } from '../../bot/language/understand.ts';
import { DESPITE, MISSED, NOT_MISSED, NOT_TOLD, QUOTES, REPORTS } from './told.samples.ts';

const bannerOf = (text: string) => {
  const pasted = readPasted(text);
  assert.ok(!pasted || !('looksLikeSecret' in pasted));
  return pasted?.banner;
};

describe('good signs that are missing', () => {
  for (const [text, ids] of MISSED)
    it(`are understood: ${text}`, () => {
      assert.deepEqual([...missingIn(text)].sort(), ids.split(',').sort());
      assert.equal(readPasted(text), undefined, 'nothing is kept of it');
      assert.ok(readTold(text));
    });

  for (const text of NOT_MISSED) it(`aren't read into: ${text}`, () => assert.deepEqual(missingIn(text), []));

  it('are understood of each of them, in both languages', () => {
    const said = [
      'there is no ID',
      'ID never came',
      'ID is missing since monday',
      'ni ID',
      'ID se ni pojavil',
      'brez ID',
    ];
    for (const id of Object.keys(PROOFS))
      for (const text of said) assert.deepEqual(missingIn(text.replace('ID', id)), [id], `${text} ${id}`);
  });

  it('lead to causes whose probes are known', () => {
    for (const id of Object.keys(PROOFS)) assert.ok(probesFor({ codes: [], missing: [id] }).length > 0, id);
  });

  it('take time in proportion to the length', () => {
    const worst = ['31005 ', 'no ', '31005 and ', 'pa ', 'a'];
    for (const piece of worst) {
      const started = performance.now();
      readTold(piece.repeat(65_536 / piece.length));
      assert.ok(performance.now() - started < 5_000, piece);
    }
  });

  it('never throw, whatever is said', () => {
    const piece = fc.constantFrom(
      '31005',
      '31019',
      'no',
      'ni',
      'pa',
      'never',
      ',',
      '?',
      'heartbeat',
      'up and running',
      'portal',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((a) => a.join(' ')),
        ),
        (text) => {
          readTold(text);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("the portal's line", () => {
  for (const [text, id] of REPORTS)
    it(`is a report: ${JSON.stringify(text).slice(0, 70)}`, () => {
      assert.equal(bannerOf(text), id);
      assert.equal(readTold(text)?.quote, undefined);
    });

  for (const [text, id, because] of QUOTES)
    it(`is only talked of (${because}): ${JSON.stringify(text).slice(0, 70)}`, () => {
      assert.equal(bannerOf(text), undefined);
      assert.deepEqual(readTold(text)?.quote, { id, because });
    });

  it('is no report as soon as a word of doubt stands beside it', () => {
    const doubt = fc.constantFrom(
      ...'not never no if would yesterday maybe lab customer users fail why ne ni nikoli če bi včeraj morda lani zakaj'.split(
        ' ',
      ),
    );
    const filler = fc.array(fc.constantFrom('the', 'portal', 'says', 'now', 'v', 'portalu', 'piše'), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom(...REPORTS.slice(0, 2)),
        doubt,
        filler,
        fc.boolean(),
        ([text], word, around, isFirst) => {
          const beside =
            fc.sample(fc.shuffledSubarray([...around, word], { minLength: around.length + 1 }), 1)[0] ?? [];
          const said = isFirst ? `${beside.join(' ')} ${text}` : `${text} ${beside.join(' ')}`;
          assert.equal(bannerOf(said), undefined, said);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('hides no language: the words around it decide', () => {
    for (const [text, locale] of [
      ['kaj pomeni "Your on-premises writeback client is up and running."?', 'sl'],
      ['portal NE kaže "Your on-premises writeback client is up and running."', 'sl'],
      ['what does "Your on-premises writeback client is up and running." mean?', 'en'],
    ] as const)
      assert.equal(understand(unquoted(text), locale === 'sl' ? 'en-US' : 'sl-SI').locale, locale, text);
  });
});

describe('a complaint beside good signs', () => {
  for (const text of DESPITE)
    it(`is heard: ${text}`, () => {
      const told = readTold(text);
      assert.deepEqual(told?.missing, []);
      assert.ok((told?.despite.length ?? 0) > 0);
    });

  for (const text of NOT_TOLD)
    it(`isn't heard where there is none: ${text}`, () => assert.equal(readTold(text), undefined));
});
