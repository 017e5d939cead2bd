import type { Locale } from '../../workflow/locale.ts';
import { knows } from '../engine/engine.ts';
import { compile, guess, type Lexicon, longestPhrase, lookUp, type Match } from '../engine/lexicon.ts';
import { normalise, type Token } from '../engine/normalise.ts';
import type { Part } from './parts.ts';
import { en } from './words.en.ts';
import { sl } from './words.sl.ts';

/** A sentence, or a stretch of one, as a bag of parts. `rest` are the words that are none: names, or more than the state is asked for. */
export type Stretch = { readonly parts: ReadonlySet<Part>; readonly rest: readonly string[] };

const LEXICONS: Readonly<Record<Locale, Lexicon<Part>>> = { en: compile<Part>(en), sl: compile<Part>(sl) };
const SENTENCE_END = /[.!?\u2026]+(?=\s|$)/u;
const LONGEST = 60;
const MOST_SENTENCES = 6;

type Found = { readonly own: Match<Part> | undefined; readonly other: Match<Part> | undefined };

/** A typo is believed only in a word that is none: "guests" is no typo of anything. */
function find(word: string, locale: Locale): Found {
  const other: Locale = locale === 'en' ? 'sl' : 'en';
  const found = { own: lookUp(LEXICONS[locale], word), other: lookUp(LEXICONS[other], word) };
  if (found.own || found.other) return found;
  if (knows(word)) return found;
  return { own: guess(LEXICONS[locale], word), other: guess(LEXICONS[other], word) };
}

type Piece = { readonly word: string; readonly part: Part | undefined; readonly clause: number };

function piecesOf(tokens: readonly Token[], locale: Locale): readonly Piece[] {
  const other: Locale = locale === 'en' ? 'sl' : 'en';
  const found = tokens.map((token) => find(token.text, locale));
  const keys = { own: found.map((f) => f.own?.keys ?? []), other: found.map((f) => f.other?.keys ?? []) };
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = longestPhrase(LEXICONS[locale], keys.own, at) ?? longestPhrase(LEXICONS[other], keys.other, at);
    const part = phrase?.concept ?? found[at]?.own?.concept ?? found[at]?.other?.concept;
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
