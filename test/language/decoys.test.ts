import assert from 'node:assert/strict';
import { asideIn } from '../../bot/language/aside.ts';
import { editDistance } from '../../bot/language/engine/distance.ts';
import { compile, guess, lookUp } from '../../bot/language/engine/lexicon.ts';
import { any } from '../../bot/language/words/any.ts';
import { IN_COMPANY, IN_PHRASES, RESEMBLING, RESEMBLING_TALK } from '../../bot/language/words/en/decoys.ts';
import { other as otherEn } from '../../bot/language/words/en/other.ts';
import { words as en } from '../../bot/language/words/en/words.ts';
import { other as otherSl } from '../../bot/language/words/sl/other.ts';
import { words as sl } from '../../bot/language/words/sl/words.ts';

const { decoy: _, ...others } = otherEn;
const LEXICONS = [compile<string>(en, others, any), compile<string>(sl, otherSl, any)];

/** The words of our lists that a word would be read as without the list of decoys. */
const readAs = (word: string): readonly string[] =>
  LEXICONS.flatMap((lexicon) => (lookUp(lexicon, word) ?? guess(lexicon, word))?.keys ?? []);

describe('words that only look like ours', () => {
  it('would each be taken for the word beside it', () => {
    const needless = Object.entries(RESEMBLING).filter(([word, ours]) => !readAs(word).includes(ours));
    assert.deepEqual(needless, []);
  });

  it('are no small talk, though one slip away from it', () => {
    for (const [word, talk] of Object.entries(RESEMBLING_TALK)) {
      assert.equal(editDistance(word, talk, 1), 1);
      assert.notEqual(asideIn(talk, 'en', 'unknown'), undefined);
      assert.equal(asideIn(word, 'en', 'unknown'), undefined);
    }
  });

  it('would each be passed over, being known from a phrase alone', () => {
    assert.deepEqual(
      IN_PHRASES.filter((word) => !readAs(word).includes(word)),
      [],
    );
  });

  it('hold each a word that is ours in other company', () => {
    const needless = Object.entries(IN_COMPANY).filter(
      ([words, ours]) => !words.split(/[ *]+/).some((word) => readAs(word).includes(ours)),
    );
    assert.deepEqual(needless, []);
  });
});
