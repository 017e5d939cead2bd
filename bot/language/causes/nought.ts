import type { Idea } from '../words/shape/ideas.ts';
import type { Hit } from './hits.ts';
import type { Word } from './split.ts';

/** What refuses nothing where it is none: "history is 0, complexity off". */
const NONE_IS_FINE: readonly Idea[] = ['age', 'history', 'complexity'];
const NONE: readonly Idea[] = ['disabled', 'missing'];
const BEHIND = 3;

/** What a clause says to be nought or off. */
export const noneOf = (words: readonly Word[], own: readonly Hit[]): readonly Idea[] =>
  own
    .filter(({ idea }) => NONE_IS_FINE.includes(idea))
    .filter(({ at, size, clause }) => {
      const end = at + size;
      const isNought = words.slice(end, end + BEHIND).some((word) => word.text === '0' && word.clause === clause);
      return isNought || own.some((one) => NONE.includes(one.idea) && one.at >= end && one.at < end + BEHIND);
    })
    .map(({ idea }) => idea);

/** Without the words that only say that a rule is off: "complexity off" tells of no account that is. */
export const withoutNought = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(
    ({ idea, at, clause }) =>
      !NONE.includes(idea) ||
      !hits.some(
        (one) => NONE_IS_FINE.includes(one.idea) && one.clause === clause && at >= one.at && at <= one.at + BEHIND,
      ),
  );
