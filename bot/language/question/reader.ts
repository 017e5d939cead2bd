import { firstIn, inEach, LOCALES, type Locale } from '../../workflow/locale.ts';
import { knows } from '../engine/engine.ts';
import { compile, guess, longestPhrase, lookUp, type Match } from '../engine/lexicon.ts';
import { normalise, type Token } from '../engine/normalise.ts';
import { LANGUAGES } from '../words/index.ts';
import type { Part } from '../words/shape/question-parts.ts';

/** A sentence, or a stretch of one, as a bag of parts. `rest` are the words that are none: names, or more than the state is asked for. */
export type Stretch = { readonly parts: ReadonlySet<Part>; readonly rest: readonly string[] };

const LEXICONS = inEach((locale) => compile<Part>(LANGUAGES[locale].question));
const SENTENCE_END = /[.!?\u2026]+(?=\s|$)/u;
const LONGEST = 60;
const MOST_SENTENCES = 6;

/** A word as each language has it. */
type Found = Readonly<Record<Locale, Match<Part> | undefined>>;

/** A typo is believed only in a word that is none: "guests" is no typo of anything. */
function find(word: string): Found {
  const found = inEach((locale) => lookUp(LEXICONS[locale], word));
  if (knows(word) || LOCALES.some((locale) => found[locale])) return found;
  return inEach((locale) => guess(LEXICONS[locale], word));
}

type Piece = { readonly word: string; readonly part: Part | undefined; readonly clause: number };

function piecesOf(tokens: readonly Token[], locale: Locale): readonly Piece[] {
  const found = tokens.map((token) => find(token.text));
  const keys = inEach((one) => found.map((match) => match[one]?.keys ?? []));
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = firstIn(locale, (one) => longestPhrase(LEXICONS[one], keys[one], at));
    const part = phrase?.concept ?? firstIn(locale, (one) => found[at]?.[one]?.concept);
    const token = tokens[at];
    if (token) pieces.push({ word: token.text, part, clause: token.clause });
    at += phrase?.size ?? 1;
  }
  return pieces;
}

const stretchOf = (pieces: readonly Piece[]): Stretch => ({
  parts: new Set(pieces.flatMap((piece) => piece.part ?? [])),
  rest: pieces.flatMap((piece) => (piece.part ? [] : [piece.word])),
});

/** Cut at commas and where "and" or "or" joins. */
function cut(pieces: readonly Piece[]): readonly Stretch[] {
  const stretches: Piece[][] = [];
  let before: Piece | undefined;
  for (const piece of pieces) {
    const isJoint = piece.part === 'and' || piece.part === 'or';
    if (!before || isJoint || piece.clause !== before.clause) stretches.push([]);
    if (!isJoint) stretches.at(-1)?.push(piece);
    before = piece;
  }
  return stretches.filter((one) => one.length > 0).map(stretchOf);
}

/** One sentence: as a whole, and in the stretches that it may be joined from. */
export type Sentence = { readonly whole: Stretch; readonly stretches: readonly Stretch[] };

/** The last six sentences of a text, of each its first sixty words. */
export function sentencesOf(text: string, locale: Locale): readonly Sentence[] {
  return normalise(text)
    .plain.split(SENTENCE_END)
    .map((one) => normalise(one).tokens)
    .filter((tokens) => tokens.length > 0)
    .slice(-MOST_SENTENCES)
    .map((tokens) => piecesOf(tokens.slice(0, LONGEST), locale))
    .map((pieces) => ({ whole: stretchOf(pieces), stretches: cut(pieces) }));
}
