import { knows } from './engine/engine.ts';
import { normalise } from './engine/normalise.ts';
import type { Intent } from './intents/index.ts';
import { anyOf } from './words/any-of.ts';
import type { NamePatterns } from './words/shape/patterns.ts';

export const ADDRESS = /[^\s@<>()"',;]+@[^\s@<>()"',;]+[^\s@<>()"',;.?!]/;
const WORDS = /[\p{L}\p{N}.'’#_-]*[\p{L}\p{N}]/gu;
const any = (part: keyof NamePatterns): string => anyOf(({ names }) => names[part]);

/** Words that a name may follow, and those of them that only a person follows. */
const BEFORE = new RegExp(`^${any('before')}$`, 'u');
const BEFORE_PEOPLE = new RegExp(`^${any('beforePeople')}$`, 'u');
/** Words of no language that stand in the same place and name nobody. */
const THINGS = 'admin|prod|tenant|server|connect|entra|azure|cloud|sync|portal|ad|writeback|teams|microsoft';
export const NOBODY = new RegExp(`^(${THINGS}|${any('nobody')})$`, 'u');
const LONGEST = 4;

/**
 * Whom a wish for the guided test names: a sign-in name, or a name as it was typed, in whatever case its language puts it.
 * Undefined where it names nobody. Reads 300 characters.
 */
export function testUserIn(text: string): string | undefined {
  const bare = text.slice(0, 300).replace(/<[^<>]*>/g, ' ');
  const address = ADDRESS.exec(bare)?.[0];
  if (address) return address;
  const words = [...bare.matchAll(WORDS)].map(
    ({ 0: word, index }): Word => ({
      word,
      flat: normalise(word).tokens[0]?.text ?? '',
      isLast: !/^\s+[\p{L}\p{N}"“„]/u.test(bare.slice(index + word.length)),
    }),
  );
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const before = words[at]?.flat ?? '';
    if (!BEFORE.test(before)) continue;
    const name = nameFrom(words.slice(at + 1), BEFORE_PEOPLE.test(before));
    if (name) return name;
  }
  return undefined;
}

const TESTS = new RegExp(`\\b${any('tests')}\\b`);
const WHOM = new RegExp(`^${any('whom')}\\b`);
const OTHERWISE: readonly Intent[] = ['unknown', 'readiness', 'setup', 'help'];

/** "Test it with Adele Vance": a name that no list knows makes it no other wish. `place`: where the text would belong otherwise. */
export function isTestOf(text: string, place: Intent): boolean {
  const { plain } = normalise(text);
  return OTHERWISE.includes(place) && TESTS.test(plain) && !WHOM.test(plain) && testUserIn(text) !== undefined;
}

/** `isLast`: no word follows before its clause ends. */
type Word = { readonly word: string; readonly flat: string; readonly isLast: boolean };

/** Words with a capital, or such that no list knows; small ones only where people follow, and nothing behind them: "my test user ends with …". */
function nameFrom(words: readonly Word[], isOfPeople: boolean): string | undefined {
  const isName = ({ word, flat }: Word) => {
    if (NOBODY.test(flat) || /^\d+$/.test(flat)) return false;
    return /^\p{Lu}/u.test(word) || (isOfPeople && flat.length > 2 && !knows(flat));
  };
  const start = words.slice(0, 4).findIndex(isName);
  if (start < 0 || !words.slice(0, start).every(({ flat }) => NOBODY.test(flat))) return undefined;
  const rest = words.slice(start, start + LONGEST);
  const end = rest.findIndex((one) => !isName(one));
  const name = rest.slice(0, end < 0 ? undefined : end);
  const next = words[start + name.length];
  const isCapital = name.some(({ word }) => /^\p{Lu}/u.test(word));
  if (!isCapital && !name.at(-1)?.isLast && next && !NOBODY.test(next.flat)) return undefined;
  return name.map(({ word }) => word).join(' ');
}
