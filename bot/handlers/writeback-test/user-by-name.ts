import { isNamed, type NotStarted } from '../../../cards/index.ts';
import { normalise } from '../../language/engine/normalise.ts';
import type { NamedUser } from '../../ports/index.ts';
import type { Ask } from '../../request.ts';

/** A sign-in name or an object id; nothing that could be another address. */
const SIGN_IN_NAME = /^[^\s@/?#%][^\s@/?%]{0,180}@[^\s@/?#%]{1,70}$/;
const OBJECT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who is meant, as the directory is asked: a sign-in name or an object id as typed, or the one of that name; else why nobody is. */
export async function userMeant({ session }: Ask, typed: string): Promise<string | NotStarted> {
  if (SIGN_IN_NAME.test(typed) || OBJECT_ID.test(typed)) return typed;
  const beginning = beginningOf(typed);
  if (!beginning) return { why: 'unreadable' };
  if (!session) return { why: 'unknown', because: 'not-signed-in' };
  const found = await session.usersNamed(beginning);
  return 'unknown' in found ? { why: 'unknown', because: found.unknown } : calledSo(typed, found);
}

/** A name as people write it. */
const NAME = /^\p{L}[\p{L}\p{M}.'’ -]{1,99}$/u;
const SHORTEST = 2;
/** What a declension may have put at the end: "z Adelo", "z Markom". */
const LONGEST_ENDING = 2;

/** The beginning of a name's longest word, to ask the directory for; undefined for what is no name. */
export function beginningOf(typed: string): string | undefined {
  if (!NAME.test(typed)) return undefined;
  const [longest = ''] = typed.split(/[\s.'’-]+/).sort((a, b) => b.length - a.length);
  return longest.slice(0, Math.max(SHORTEST, longest.length - LONGEST_ENDING));
}

/**
 * Who of these people the typed name means: one by object id, else that there is nobody, or several to choose from. A whole name
 * comes before a part of one.
 */
export function calledSo(typed: string, people: readonly NamedUser[]): string | NotStarted {
  const words = wordsOf(typed);
  const called = people.filter(({ name }) => isNamed(words, name));
  const whole = called.filter(({ name }) => wordsOf(name).join(' ') === words.join(' '));
  const users = whole.length > 0 ? whole : called;
  const [one, another] = users;
  if (!one) return { why: 'nobody-named', who: typed };
  return another ? { why: 'several', who: typed, users } : one.userId;
}

const wordsOf = (name: string) => normalise(name).tokens.map((token) => token.text);
