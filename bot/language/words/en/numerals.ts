import type { Numerals } from '../shape/numerals.ts';

/** How English says numbers. */
export const numerals: Numerals = {
  digits: 'zero|oh|o|nought one two three four five six seven eight nine',
  teens: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  tens: 'twenty thirty forty|fourty fifty sixty seventy eighty ninety',
  before: undefined,
  hundred: 'hundred',
  thousand: 'thousand',
  and: 'and',
  twice: 'double',
};
