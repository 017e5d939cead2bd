import { keyOf } from '../engine/field-name.ts';

/** One `name : value` of a list or of JSON. `key` is the name as letters only, lower case; a value has no quotes around it. */
export type Field = { readonly key: string; readonly value: string };

const LISTED = /^["'\s•*[{,-]{0,8}(\p{L}[\p{L}\p{N} ._/-]{0,40}?)["']?\s{0,40}[:=]\s{0,40}["']?([^\s"'].{0,400})?$/u;

/** The field that a line is, or undefined. */
export function fieldIn(line: string): Field | undefined {
  const found = LISTED.exec(line);
  // "Information  22. 11. 2026 14:05:11": the colon is that of a time.
  const isTime = found && /\d$/.test(found[1] ?? '') && /^\d\d(?!\d)/.test(found[2] ?? '');
  return found && !isTime ? { key: keyOf(found[1] ?? ''), value: found[2] ?? '' } : undefined;
}

const TRUTH = /^\$?(true|false)["']?\s{0,4}[,;}\]]{0,3}\s{0,4}$/i;

/** The value as yes or no where it is one of the two words and nothing else. */
export function truthOf(value: string): boolean | undefined {
  const word = TRUTH.exec(value)?.[1];
  return word === undefined ? undefined : word.toLowerCase() === 'true';
}

const SOMEHOW = /^\$?(?:true|false|yes|no|enabled|disabled|da|ne)["']?\s{0,4}[,;}\]]{0,3}\s{0,4}$/i;

/** Whether the value reads as yes or no, in whatever words. */
export const saysYesOrNo = (value: string): boolean => SOMEHOW.test(value);

/** A line of a list as consoles and JSON print it: one word, and the colon set apart or the word in quotes. A person writes neither. */
export function isPrinted(line: string): boolean {
  const name = line.slice(0, Math.max(0, line.search(/[:=]/)));
  return /\S\s+$|["']$/.test(name) && !/\S\s\S/.test(name.trim());
}
