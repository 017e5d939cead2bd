import { inEach, LOCALES, type Locale } from '../../workflow/locale.ts';
import { LANGUAGES } from '../words/index.ts';
import type { Concept } from '../words/shape/concepts.ts';
import { type Lexicon, lookUp, type Match } from './lexicon.ts';
import type { Token } from './normalise.ts';

/** A word as each language has it: found as it stands, or guessed where none has it. */
export type Reading = {
  readonly token: Token;
  readonly matches: Readonly<Record<Locale, Match<Concept> | undefined>>;
};

// A short beginning that happens to fit a word of another language proves nothing.
const TELLING = 3;
// So much longer is a beginning that it can be no accident.
const CLEARLY_LONGER = 2;
// Letters that no other language has say more than a word.
const VOTES_OF_LETTERS = 2;

const weigh = (match: Match<Concept> | undefined, word: string): number =>
  match && (match.length >= TELLING || match.keys[0] === word) ? match.length : 0;

/** The language that a word belongs to, if to one alone. Terms of the field, which are in `shared`, belong to none. */
function vote({ token: { text }, matches }: Reading, shared: Lexicon<Concept>): Locale | undefined {
  const weights = inEach((locale) => weigh(matches[locale], text));
  let [heaviest, most, second]: [Locale | undefined, number, number] = [undefined, 0, 0];
  for (const locale of LOCALES) {
    const weight = weights[locale];
    if (weight > most) [heaviest, most, second] = [locale, weight, most];
    else second = Math.max(second, weight);
  }
  const term = lookUp(shared, text);
  if (!heaviest || (term?.concept && term.length >= most)) return undefined;
  if (second === 0 || most - second >= CLEARLY_LONGER) return heaviest;
  const whole = LOCALES.filter((locale) => matches[locale]?.keys[0] === text);
  const [only] = whole;
  const isTelling = only && whole.length === 1 && !LANGUAGES[only].writing.isInflected && weights[only] >= TELLING;
  return isTelling ? only : undefined;
}

type Votes = Readonly<Record<Locale, number>>;

/** Who has the most of them, if one alone has. */
function winner(votes: Votes): Locale | undefined {
  const most = Math.max(...Object.values(votes));
  const first = LOCALES.filter((locale) => votes[locale] === most);
  return most > 0 && first.length === 1 ? first[0] : undefined;
}

function count(readings: readonly Reading[], shared: Lexicon<Concept>): Votes {
  const cast = readings.map((reading) => vote(reading, shared));
  return inEach((locale) => cast.filter((one) => one === locale).length);
}

const isGuessed = ({ matches }: Reading): boolean => LOCALES.every((locale) => matches[locale]?.distance !== 0);

/** The language a text shows by its letters and words (`isCertain`), then by words with typos, else the one given. */
export function elect(
  readings: readonly Reading[],
  { written, given, shared }: { readonly written: string; readonly given: Locale; readonly shared: Lexicon<Concept> },
): { readonly locale: Locale; readonly isCertain: boolean } {
  const spelled = count(
    readings.filter((reading) => !isGuessed(reading)),
    shared,
  );
  const certain = winner(
    inEach((locale) => spelled[locale] + (LANGUAGES[locale].writing.letters?.test(written) ? VOTES_OF_LETTERS : 0)),
  );
  if (certain) return { locale: certain, isCertain: true };
  return { locale: winner(count(readings.filter(isGuessed), shared)) ?? given, isCertain: false };
}
