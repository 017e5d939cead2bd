import type { Printed, Row } from './printed.ts';

/** Characters of a value that are looked at. */
const REACH = 400;

/**
 * The values of a field wherever it stands: in a list, in JSON, as the only column of a table, behind the command that was cut down
 * to it, and in the rows of wider tables. Each is the text from its first character on, so what follows a value may be stuck to it.
 * @param key letters only, lower case; must be a name that no other field ends with
 */
export const valuesOf = (printed: Printed, key: string): readonly string[] => [
  ...listedOf(printed, key),
  ...printed.rows.flatMap((row) => cellOf(row, key) ?? []),
];

/** The values that stand behind the name. */
export function listedOf({ flat }: Printed, key: string): readonly string[] {
  const found: string[] = [];
  for (let at = flat.indexOf(key); at >= 0; at = flat.indexOf(key, at + key.length)) {
    const behind = flat.slice(at + key.length, at + key.length + REACH);
    const ahead = flat.slice(Math.max(0, at - 24), at);
    const value = (AFTER.exec(behind) ?? (CUT_DOWN.test(ahead) ? ALONE.exec(behind) : null))?.[1];
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** The value in one row of a table; a table may hold names and values as two columns. */
export const cellOf = (row: Row, key: string): string | undefined =>
  row.get(key) ?? (row.get('name') === key ? row.get('value') : undefined);

/**
 * A colon or an equals sign in a list or in JSON, the rule below a column, the type that `reg query` prints, and what a person says
 * instead. Two values in a row may be those of two columns, whose heads stand before.
 */
const AFTER =
  /^(?:["']?\s?[:=]\s?["']?|\s?-{2,}(?!-|\s-)\s?|"\s"| reg_(?:sz|dword|multi_sz)\s| (?:is|was|returns|says|je|vrne|pravi|kaze|->|=>) (?=true|false|\d)| (?=(?:true|false)(?! (?:true|false))))(.*)$/;
/** `(Get-…).Name` and `-ExpandProperty Name` print the value and nothing else. */
const CUT_DOWN = /(?:\)\.|-expand\w{0,10}\s)$/;
const ALONE = /^\s?(?=true|false|\d)(.*)$/;

/** Whether the command stands in the paste, typed or quoted in an error. */
export const isNamed = ({ flat }: Printed, cmdlet: string): boolean => flat.includes(cmdlet.toLowerCase());

/** Yes or no at the beginning of a value, also where the paste ends within the word; undefined for anything else. */
export function truthIn(value: string): boolean | undefined {
  const word = /^\$?(true|false|(?:tru?|fal?s?)$)/.exec(value)?.[1];
  return word?.startsWith('t');
}

/** All yes-or-no values of a field. */
export const truthsOf = (printed: Printed, key: string): readonly boolean[] =>
  valuesOf(printed, key).flatMap((value) => truthIn(value) ?? []);
