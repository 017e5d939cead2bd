import { pushTo } from '../../lib/push-to.ts';
import { inEach, type Locale, othersThan } from '../../workflow/locale.ts';
import { beginsNearly } from '../engine/distance.ts';
import { knows } from '../engine/engine.ts';
import { LANGUAGES } from '../words/index.ts';
import { IDEAS, type Idea } from '../words/shape/ideas.ts';
import type { Word } from './split.ts';

/** An idea that a text tells: by `size` words, the first of which is the `at`th. */
export type Hit = {
  readonly idea: Idea;
  readonly at: number;
  readonly size: number;
  readonly clause: number;
  readonly sentence: number;
};

/** A word as it is meant: whole, or its beginning. */
type Part = { readonly text: string; readonly isWhole: boolean };
type Entry = { readonly idea: Idea; readonly rest: readonly Part[] };
type Lexicon = {
  readonly whole: ReadonlyMap<string, readonly Entry[]>;
  readonly stems: ReadonlyMap<string, readonly Entry[]>;
  /** Long beginnings by their first two letters, where typos are rare. */
  readonly long: ReadonlyMap<string, readonly (readonly [stem: string, idea: Idea])[]>;
};

const SHORTEST = 3;
const LONGEST = 24;
/** Words this long may hold one typo; shorter ones resemble too much. */
const TYPO_FROM = 6;
const MOST_GUESSES = 40;

/** Within several words that belong together a short one is whole: "is a" isn't "isolated". */
const partOf = (text: string, isAlone: boolean): Part =>
  text.startsWith('=')
    ? { text: text.slice(1), isWhole: true }
    : { text, isWhole: text.length < (isAlone ? SHORTEST : SHORTEST + 1) };

function compile(locale: Locale): Lexicon {
  const whole = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  const long = new Map<string, (readonly [string, Idea])[]>();
  for (const idea of IDEAS)
    for (const entry of LANGUAGES[locale].signs[idea].split(' ')) {
      const words = entry.split('_');
      const [first, ...rest] = words.map((word) => partOf(word, words.length === 1));
      if (!first) continue;
      pushTo(first.isWhole ? whole : stems, first.text, { idea, rest });
      if (rest.length === 0 && !first.isWhole && first.text.length >= TYPO_FROM)
        pushTo(long, first.text.slice(0, 2), [first.text, idea]);
    }
  return { whole, stems, long };
}

const LEXICONS = inEach(compile);

const isTold = ({ text, isWhole }: Part, word: string | undefined): boolean =>
  word !== undefined && (isWhole ? word === text : word.startsWith(text));

function entriesAt(lexicon: Lexicon, words: readonly Word[], at: number): readonly Entry[] {
  const word = words[at]?.text ?? '';
  const found: Entry[] = [...(lexicon.whole.get(word) ?? [])];
  for (let size = Math.min(word.length, LONGEST); size >= 2; size -= 1)
    found.push(...(lexicon.stems.get(word.slice(0, size)) ?? []));
  return found.filter(({ rest }) => rest.every((part, i) => isTold(part, words[at + 1 + i]?.text)));
}

/** The ideas whose beginning is one typo away, for long words only. */
function guessed(lexicon: Lexicon, word: string): readonly Idea[] {
  if (word.length < TYPO_FROM || word.length > LONGEST) return [];
  const near = (lexicon.long.get(word.slice(0, 2)) ?? []).find(([stem]) => beginsNearly(word, stem));
  return near ? [near[1]] : [];
}

/**
 * The ideas that words tell, each where it stands. A word is looked up in the person's language first, in the others where that one
 * doesn't know it, and guessed at where none does: at most 40 of them.
 */
export function hitsIn(words: readonly Word[], locale: Locale): readonly Hit[] {
  const [own, ...others] = [LEXICONS[locale], ...othersThan(locale).map((other) => LEXICONS[other])];
  const guesses = new Map<string, readonly Idea[]>();
  return words.flatMap((word, at): readonly Hit[] => {
    const hit = (idea: Idea, size: number): Hit => ({ idea, at, size, clause: word.clause, sentence: word.sentence });
    const known = entriesAt(own, words, at);
    const found = [
      ...known,
      ...others
        .flatMap((other) => entriesAt(other, words, at))
        .filter(({ rest }) => known.length === 0 || rest.length > 0),
    ];
    if (found.length > 0) return found.map(({ idea, rest }) => hit(idea, rest.length + 1));
    if (!guesses.has(word.text) && guesses.size < MOST_GUESSES && !knows(word.text))
      guesses.set(
        word.text,
        [own, ...others].flatMap((lexicon) => guessed(lexicon, word.text)),
      );
    return (guesses.get(word.text) ?? []).map((idea) => hit(idea, 1));
  });
}
