import assert from 'node:assert/strict';
import { editDistance } from '../../bot/language/engine/distance.ts';
import { read } from '../../bot/language/engine/engine.ts';
import { hashOf } from '../../bot/language/engine/fnv.ts';
import { shortened } from '../../bot/language/engine/near.ts';
import { normalise } from '../../bot/language/engine/normalise.ts';

// Counted, not timed: how often the engine asks its indexes grows with the text and not faster.
const countLookUps = (text: string): number => {
  const original = Map.prototype.get;
  let count = 0;
  Map.prototype.get = function counted(this: Map<unknown, unknown>, key: unknown) {
    count += 1;
    return original.call(this, key);
  };
  try {
    read(normalise(text), 'en');
  } finally {
    Map.prototype.get = original;
  }
  return count;
};

const ADVERSARIES: Readonly<Record<string, string>> = {
  'plain words': 'is password writeback still turned on for everybody in our tenant ',
  'words nobody knows': 'qwzrtpsdfg hjklyxcvbn mnbvcxyasd ',
  'one long word': 'abcdefghij',
  'open mentions': '<at>',
  'half entities': '&am&#3',
  hyphens: 'write-back-',
  'the beginning of phrases': 'let me let us let ',
  'combining marks': 'e\u0301\u0302',
};

describe('the work of understanding', () => {
  for (const [name, seed] of Object.entries(ADVERSARIES)) {
    it(`grows no faster than the text for ${name}`, () => {
      const short = countLookUps(seed.repeat(200).slice(0, 200));
      const long = countLookUps(seed.repeat(2000).slice(0, 2000));
      assert.ok(long <= 12 * short + 400, `${short} look-ups for 200 characters, ${long} for 2000`);
    });
  }

  it('stays small for two hundred characters, even of nonsense', () => {
    assert.ok(countLookUps('qwzrtpsdfg hjklyxcvbn mnbvcxyasd '.repeat(10).slice(0, 200)) < 10_000);
  });

  it('counts a swap, a slip, a missing and an extra letter as one typo each', () => {
    for (const typo of ['enabel', 'enablr', 'enble', 'ennable']) assert.equal(editDistance(typo, 'enable', 2), 1, typo);
    assert.equal(editDistance('unlock', 'enable', 2), 3);
    assert.deepEqual(shortened('cat', 1), ['cat', 'at', 'ct', 'ca'].map(hashOf));
    assert.deepEqual(shortened('cat', 2).slice(4), ['t', 'a', 'c'].map(hashOf));
  });
});
