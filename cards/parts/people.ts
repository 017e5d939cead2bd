import type { Change } from '../../bot/workflow/change/change.ts';
import type { Review } from '../../bot/workflow/change/review.ts';
import { substituteOf } from '../../bot/workflow/change/substitutes.ts';
import { isSamePerson, type Person } from '../../bot/workflow/reading.ts';
import type { Words } from '../words/index.ts';
import { escaped, LENGTHS } from './escape.ts';

/** How much of an id is shown where there is no name: enough to compare by eye. */
const SHOWN = 8;

/** The beginning of an id, with a sign that it goes on. */
export const shortId = (id: string): string => `${id.slice(0, SHOWN)}…`;

/** Where no name was ever read, what stands on record is the beginning of their id, which is no name. */
export const hasName = ({ objectId, name }: Person): boolean =>
  name !== '' && !objectId.toLowerCase().startsWith(name.toLowerCase());

/** A person's name as plain text. */
export function calledBy({ terms }: Words, person: Person): string {
  return hasName(person) ? person.name : terms.person.unnamed(shortId(person.objectId));
}

export function nameOf(words: Words, person: Person | 'pilot' | null | undefined): string {
  if (!person) return '';
  return person === 'pilot' ? words.terms.person.pilot : escaped(calledBy(words, person), LENGTHS.name);
}

/** A list of names as a person would write it; past `most`, the rest as a number. */
export function listed(words: Words, names: readonly string[], most = 6): string {
  const shown = names.slice(0, most).map((n) => escaped(n, LENGTHS.name));
  const rest = names.length - shown.length;
  return words.time.listed(rest > 0 ? [...shown, `+${rest}`] : shown);
}

/** For whom somebody decided, by name; empty where it was for themselves. */
export function absentNames(words: Words, absent: readonly Person[] | undefined): string {
  return words.time.listed((absent ?? []).map((one) => nameOf(words, one)));
}

/** Who decided, and for whom. */
export function reviewerOf(words: Words, { by, for: absent }: Pick<Review, 'by' | 'for'>): string {
  const names = absentNames(words, absent);
  return names ? words.substitute.instead(nameOf(words, by), names) : nameOf(words, by);
}

/** Who is asked to decide, as plain text: each approver, or who approves for them, each person once. */
export function askedNames(words: Words, change: Change, approvers = change.approvers): readonly string[] {
  const asked = approvers.map((one) => ({ by: substituteOf(change, one) ?? one, of: one }));
  const firsts = asked.filter(({ by }, at) => asked.findIndex((other) => isSamePerson(other.by, by)) === at);
  return firsts.map(({ by }) => {
    const theirs = asked.filter((other) => isSamePerson(other.by, by)).map(({ of }) => of);
    const isOwn = theirs.some((one) => isSamePerson(one, by));
    const names = words.time.listed(theirs.map((one) => calledBy(words, one)));
    return !isOwn ? words.substitute.instead(calledBy(words, by), names) : calledBy(words, by);
  });
}
