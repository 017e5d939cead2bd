/**
 * How numbers are said, as one dictates a code: words without diacritics, with blanks between them, each at the place of its value.
 * `digits`: those of 0 to 9, several of one with `|`; `teens`: 10 to 19; `tens`: 20, 30 … 90; `before`: what joins a digit in front of a
 * ten into one word ("enaindvajset"), or undefined where it follows; `and`: what may stand behind a thousand and a hundred; `twice`: what doubles the next digit.
 */
export type Numerals = {
  readonly digits: string;
  readonly teens: string;
  readonly tens: string;
  readonly before: string | undefined;
  readonly hundred: string;
  readonly thousand: string;
  readonly and: string;
  readonly twice: string;
};
