import type * as english from '../en/facts.ts';
import type { AsideWords } from '../shape/asides.ts';
import type { OwnWords, Words } from '../shape/concepts.ts';
import type { FormWords, ProofPatterns, Writing } from '../shape/forms.ts';
import type { SignWords } from '../shape/ideas.ts';
import type {
  AlongPatterns,
  EndingPatterns,
  HistoryPatterns,
  NamePatterns,
  ParticularPatterns,
} from '../shape/patterns.ts';
import type { PartWords } from '../shape/question-parts.ts';

/** What is so in every tenant and can be asked for, by the ids that English sets. */
export type FactId = keyof typeof english.asks;

/**
 * Patterns of a text that asks for a fact, or that only tells of it. A pattern holds groups, separated by blanks, in any order; each
 * must be told by one of its words: `a|b`. A word is whole, or begins so (`port*`), or is two in a row (`clear_text`,
 * `domain*_admin*`). A group after `!` must not be told. Written without diacritics, as `normalise` leaves a text; `@` stands for
 * an address of somebody.
 */
export type FactPatterns = {
  readonly asks: Readonly<Record<FactId, readonly string[]>>;
  readonly tells: Readonly<Record<keyof typeof english.tells, readonly string[]>> & {
    readonly [Id in FactId]?: readonly string[];
  };
};

/** All that is understood in one language: its folder. */
export type Language = {
  readonly words: OwnWords;
  /** Words that say nothing here and words of matters that aren't ours. */
  readonly other: Words;
  readonly question: PartWords;
  readonly asides: AsideWords;
  readonly signs: SignWords;
  readonly facts: FactPatterns;
  readonly form: FormWords;
  readonly proof: ProofPatterns;
  readonly history: HistoryPatterns;
  readonly along: AlongPatterns;
  readonly names: NamePatterns;
  readonly endings: EndingPatterns;
  readonly particulars: ParticularPatterns;
  readonly writing: Writing;
};
