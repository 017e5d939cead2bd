import type { Person } from '../bot/workflow/reading.ts';
import { escaped, LENGTHS } from './escape.ts';
import type { Words } from './words.ts';

export function nameOf(words: Words, person: Person | 'pilot' | null | undefined): string {
  if (!person) return '';
  return person === 'pilot' ? words.terms.person.pilot : escaped(person.name, LENGTHS.name);
}

/** A list of names as a person would write it; past six, the rest as a number. */
export function listed(words: Words, names: readonly string[]): string {
  const shown = names.slice(0, 6).map((n) => escaped(n, LENGTHS.name));
  const rest = names.length - shown.length;
  return words.time.listed(rest > 0 ? [...shown, `+${rest}`] : shown);
}
