import type { AsideWords } from './asides.ts';
import type { OwnWords, Words } from './concepts.ts';
import type { FactIdea } from './fact-ideas.ts';
import type { SymptomWords } from './ideas.ts';
import type { PartWords } from './parts.ts';

/**
 * The words of each idea that questions about the field are made of, `a|b`, or empty. A word is whole, or begins so (`port*`), or is
 * several in a row (`clear_text`, `domain*_admin*`). Written without diacritics, as `normalise` leaves a text; `@` stands for an
 * address of somebody, `#` for the number of a build.
 */
export type FactWords = Readonly<Record<FactIdea, string>>;

/**
 * The words that a question is known by, `a|b`, of which `stem*` takes any ending. `opens`: the first word of one that yes or no may
 * answer; `asksForMore`: what asks for more than that; `goesBefore`: what may stand before either ("okay, so is it on?").
 */
export type FormWords = Readonly<Record<'opens' | 'asksForMore' | 'goesBefore', string>>;

/**
 * Patterns of a text that wants to see the proof again: groups, separated by blanks, in any order, each told by one of its words as in
 * `FactWords`, and after `!` none; `alone`: words for the proof that do so where nothing but these
 * stands beside them, `a|b` or empty.
 */
export type ProofPatterns = {
  readonly asks: readonly string[];
  readonly alone: Readonly<Record<'before' | 'proof' | 'after', string>>;
};

/** How its words are written, which tells it from the other languages. */
export type Writing = {
  /** Letters that none of the others has. */
  readonly letters: RegExp | undefined;
  /** Whether words take endings. Where they don't, a whole word says more than the beginning of a word elsewhere. */
  readonly isInflected: boolean;
};

/** All that is understood in one language: its folder. */
export type Language = {
  readonly words: OwnWords;
  /** Words that say nothing here and words of matters that aren't ours. */
  readonly other: Words;
  readonly question: PartWords;
  readonly asides: AsideWords;
  readonly symptoms: SymptomWords;
  readonly facts: FactWords;
  readonly form: FormWords;
  readonly proof: ProofPatterns;
  readonly writing: Writing;
};
