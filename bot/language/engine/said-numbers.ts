import { LANGUAGES } from '../words/index.ts';
import type { Numerals } from '../words/shape/numerals.ts';

type Part =
  | { readonly kind: 'digit' | 'teen' | 'ten' | 'whole'; readonly value: number }
  | { readonly kind: 'hundred' | 'thousand' | 'and' | 'twice' };

const KNOWN: ReadonlyMap<string, Part> = new Map(Object.values(LANGUAGES).flatMap(({ numerals }) => partsOf(numerals)));

function partsOf(said: Numerals): readonly (readonly [string, Part])[] {
  const numbered = (list: string, kind: 'digit' | 'teen' | 'ten', value: (at: number) => number) =>
    list.split(' ').flatMap((ways, at) => ways.split('|').map((word) => [word, { kind, value: value(at) }] as const));
  const tens = numbered(said.tens, 'ten', (at) => (at + 2) * 10);
  const digits = numbered(said.digits, 'digit', (at) => at);
  const joined = digits.flatMap(([digit, { value }]) =>
    said.before === undefined || value === 0
      ? []
      : tens.map(
          ([ten, one]) => [`${digit}${said.before}${ten}`, { kind: 'whole', value: one.value + value }] as const,
        ),
  );
  const plain = (list: string, kind: 'hundred' | 'thousand' | 'and' | 'twice') =>
    list.split('|').map((word) => [word, { kind }] as const);
  return [
    ...digits,
    ...numbered(said.teens, 'teen', (at) => at + 10),
    ...tens,
    ...joined,
    ...plain(said.hundred, 'hundred'),
    ...plain(said.thousand, 'thousand'),
    ...plain(said.and, 'and'),
    ...plain(said.twice, 'twice'),
  ];
}

const WORDS = [...KNOWN.keys()].sort((one, other) => other.length - one.length).join('|');
/** Three or more of them in a row: fewer are a count of something. */
const RUN = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${WORDS})[\\s-]+){2,12}(?:${WORDS})(?![\\p{L}\\p{N}])`, 'gu');
/** The letters of a name one by one: "s s p r". */
const SPELLED = /(?<![\p{L}\p{N}'])(?:[a-z] ){2,7}[a-z](?![\p{L}\p{N}'])/gu;
const SHORTEST = 3;
const LONGEST = 10;

/**
 * Codes as one dictates them, in digits: "three three zero zero four", "thirty three thousand and four", "s s p r zero zero three zero".
 * @param plain lower case, without diacritics
 */
export const withNumbers = (plain: string): string =>
  plain
    .replace(SPELLED, (letters) => letters.replaceAll(' ', ''))
    .replace(RUN, (run) => {
      const number = digitsOf(run.split(/[\s-]+/).flatMap((word) => KNOWN.get(word) ?? []));
      return number.length >= SHORTEST && number.length <= LONGEST ? number : run;
    });

/** The digits of a row of parts, one number behind the other; empty where it is none. */
function digitsOf(parts: readonly Part[]): string {
  let digits = '';
  for (let at = 0; at < parts.length; ) {
    const isTwice = parts[at]?.kind === 'twice';
    const { value, next } = thousandsAt(parts, isTwice ? at + 1 : at);
    if (value === undefined) return '';
    digits += isTwice ? `${value}${value}` : String(value);
    at = next;
  }
  return digits;
}

/** The number that begins at a place, if one does, and the place behind it. */
type Reading = (parts: readonly Part[], at: number) => { readonly value?: number; readonly next: number };

const belowHundredAt: Reading = (parts, at) => {
  const one = parts[at];
  if (!one || !('value' in one)) return { next: at };
  const behind = parts[at + 1];
  const isJoined = one.kind === 'ten' && behind?.kind === 'digit' && behind.value > 0;
  return isJoined ? { value: one.value + behind.value, next: at + 2 } : { value: one.value, next: at + 1 };
};

/** A number with such a word in it: what stands before the word counts as many times, and what stands behind it is added. */
const withWord =
  (kind: 'hundred' | 'thousand', times: number, smallerAt: Reading): Reading =>
  (parts, at) => {
    const first = smallerAt(parts, at);
    if (parts[first.next]?.kind !== kind) return first;
    const rest = smallerAt(parts, skipped(parts, first.next + 1));
    return { value: (first.value ?? 1) * times + (rest.value ?? 0), next: rest.next };
  };

const skipped = (parts: readonly Part[], at: number): number => (parts[at]?.kind === 'and' ? at + 1 : at);

const thousandsAt = withWord('thousand', 1000, withWord('hundred', 100, belowHundredAt));
