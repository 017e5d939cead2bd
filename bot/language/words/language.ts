import type { AsideWords } from './asides.ts';
import type { OwnWords, Words } from './concepts.ts';
import type * as english from './en/facts.ts';
import type { SignWords } from './ideas.ts';
import type { PartWords } from './parts.ts';

/** What is so in every tenant and can be asked for, by the ids that English sets. */
export type FactId = keyof typeof english.asks;

/**
 * Patterns of a text that asks for a fact, or that only tells of it. A pattern holds groups, separated by blanks, in any order; each
 * must be told by one of its words: `a|b`. A word is whole, or begins so (`port*`), or is two in a row (`clear_text`,
 * `domain*_admin*`). A group after `!` must not be told. Written without diacritics, as `normalise` leaves a text; `@` stands for
 * an address of somebody.
 */
export type Facts = {
  readonly asks: Readonly<Record<FactId, readonly string[]>>;
  readonly tells: Readonly<Record<keyof typeof english.tells, readonly string[]>> & {
    readonly [Id in FactId]?: readonly string[];
  };
};

/**
 * The words that a question is known by, `a|b`, of which `stem*` takes any ending. `opens`: the first word of one that yes or no may
 * answer; `asksForMore`: what asks for more than that; `goesBefore`: what may stand before either ("okay, so is it on?").
 */
export type FormWords = Readonly<Record<'opens' | 'asksForMore' | 'goesBefore', string>>;

/**
 * Patterns, as in `Facts`, of a text that wants to see the proof again; `alone`: words for the proof that do so where nothing but these
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
  /** Words that begin a clause of their own, with blanks between them; `lists`: those that may only list one thing beside another. */
  readonly joins: string;
  readonly lists: string;
};

/** All that is understood in one language: its folder. */
export type Language = {
  readonly words: OwnWords;
  /** Words that say nothing here and words of matters that aren't ours. */
  readonly other: Words;
  readonly question: PartWords;
  readonly asides: AsideWords;
  readonly signs: SignWords;
  readonly facts: Facts;
  readonly form: FormWords;
  readonly proof: ProofPatterns;
  readonly writing: Writing;
};
