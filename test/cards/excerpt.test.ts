import assert from 'node:assert/strict';
import { excerpt, isLong } from '../../cards/parts/excerpt.ts';

describe('the beginning of somebody’s words', () => {
  it('is the whole where it is short, and nothing is then said to be missing', () => {
    assert.equal(excerpt('Fewer calls.  Agreed on\nThursday', 10), 'Fewer calls. Agreed on Thursday');
    assert.equal(isLong('Fewer calls.  Agreed on\nThursday', 10), false);
  });

  it('ends with a sentence where one ends in time', () => {
    assert.equal(
      excerpt('Resets must reach the office. We have talked it over for weeks.', 8),
      'Resets must reach the office. …',
    );
  });

  it('ends with a word where no sentence does, and without the mark that leads on', () => {
    assert.equal(excerpt('Resets must reach the office, and so must changes', 5), 'Resets must reach the office …');
    assert.equal(
      excerpt('Dr. Novak wants resets to reach the office and more', 7),
      'Dr. Novak wants resets to reach the …',
    );
    assert.equal(isLong('Resets must reach the office, and so must changes', 5), true);
  });

  it('is short for a word without an end too', () => {
    const endless = excerpt('x'.repeat(1_000), 10);
    assert.ok(endless.length <= 121, endless);
    assert.equal(isLong('x'.repeat(1_000), 10), true);
  });

  it('is what a person sees: nothing hidden, nothing empty', () => {
    assert.equal(excerpt('a\u202Eb', 5), 'ab');
    assert.equal(isLong('a\u202Eb', 5), false);
    assert.equal(excerpt('', 5), '');
  });
});
