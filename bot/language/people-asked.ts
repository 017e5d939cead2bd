import { knows } from './engine/engine.ts';
import { normalise } from './engine/normalise.ts';
import { findCodes } from './knowledge/find-codes.ts';
import { ADDRESS, NOBODY } from './named-test-user.ts';
import { anyOf } from './words/any-of.ts';
import type { PeoplePatterns } from './words/shape/patterns.ts';

/** Whether one user's reset is asked about, or the number of those who can. */
export const PEOPLE_ASKED = ['one', 'how-many'] as const;
export type PeopleAsked = (typeof PEOPLE_ASKED)[number];

const any = (part: keyof PeoplePatterns): string => anyOf(({ people }) => people[part]);
const within = (part: keyof PeoplePatterns) => new RegExp(`(?<![\\p{L}\\p{N}])${any(part)}(?![\\p{L}\\p{N}])`, 'u');
const whole = (part: keyof PeoplePatterns) => new RegExp(`^${any(part)}$`, 'u');

const RESETS = within('resets');
const OTHERS = within('others');
const WHY = within('why');
const CANNOT = within('cannot');
const MAY = new RegExp(`(?<![\\p{L}\\p{N}])${any('may')}`, 'u');
const THIS_ONE = within('thisOne');
const HOW_MANY = within('howMany');
const BEFORE_NAME = whole('beforeName');
const AFTER_NAME = whole('afterName');

/** Past this it is a story, with more in it than a person. */
const MOST_WORDS = 25;
const MOST_CHARACTERS = 300;
const LONGEST_NAME = 3;

/**
 * "Why can't ana@contoso.com reset?", "zakaj ta uporabnik ne more ponastaviti gesla?", "how many can reset?": what is asked of people and
 * not of the tenant; undefined for anything else. Users in general are the tenant's matter, and a code is a diagnosis.
 */
export function peopleAsked(text: string): PeopleAsked | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const address = ADDRESS.exec(text)?.[0];
  const { plain, tokens } = normalise(address ? text.replace(address, ' ') : text);
  const said = tokens.map((token) => token.text).join(' ');
  if (tokens.length > MOST_WORDS || findCodes(plain).length > 0) return undefined;
  if (!RESETS.test(said) || OTHERS.test(said)) return undefined;
  if (HOW_MANY.test(said)) return 'how-many';
  if (address) return WHY.test(said) || CANNOT.test(said) || MAY.test(said) ? 'one' : undefined;
  if (!WHY.test(said) || !CANNOT.test(said)) return undefined;
  return THIS_ONE.test(said) || nameIn(text) !== undefined ? 'one' : undefined;
}

/** Whom such a question names: a sign-in name, or a name as it was typed; undefined where it names nobody. */
export const personIn = (text: string): string | undefined => ADDRESS.exec(text)?.[0] ?? nameIn(text);

const WORD = /[\p{L}\p{N}.'’#_-]*[\p{L}\p{N}]/gu;

/** The name between "why can't" and "reset": words with a capital, or such that no list knows, and nothing else. */
function nameIn(text: string): string | undefined {
  const words = [...text.slice(0, MOST_CHARACTERS).matchAll(WORD)].map(([word]) => ({
    word,
    flat: normalise(word).tokens[0]?.text ?? '',
  }));
  const why = words.findIndex(({ flat }, at) => WHY.test(`${flat} ${words[at + 1]?.flat ?? ''}`));
  if (why < 0) return undefined;
  const rest = words.slice(why + 1);
  const start = rest.findIndex(({ word, flat }) => /^\p{Lu}/u.test(word) || !BEFORE_NAME.test(flat));
  const name = rest.slice(Math.max(0, start), start + LONGEST_NAME + 1);
  const end = name.findIndex(({ flat }) => AFTER_NAME.test(flat));
  if (start < 0 || end < 1) return undefined;
  const called = name.slice(0, end);
  return called.every(isName) ? called.map(({ word }) => word).join(' ') : undefined;
}

/** No abbreviation, no thing, and nothing with a number or a sign in it. */
function isName({ word, flat }: { readonly word: string; readonly flat: string }): boolean {
  if (!/^\p{L}[\p{L}'’-]+$/u.test(word) || /^\p{Lu}{2,}$/u.test(word) || NOBODY.test(flat)) return false;
  return !knows(flat) && flat.length > 2;
}
