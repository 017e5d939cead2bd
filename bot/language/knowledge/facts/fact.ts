import type { Locale } from '../../../workflow/locale.ts';
import type { Doc } from '../sources.ts';

/**
 * Something that is so in every tenant, with the page it stands on. Its words stand in `cards/words/<locale>/known.ts` under `id`.
 * `asks`: patterns of a text that asks for it. A pattern holds groups, separated by blanks, in any order; each must be told by
 * one of its words: `a|b`. A word is whole, or begins so (`port*`), or is two in a row (`clear_text`, `domain*_admin*`). A group after `!` must
 * not be told. Written without diacritics, as `normalise` leaves a text; `@` stands for an address of somebody.
 */
export type Fact = {
  readonly id: string;
  readonly asks: Readonly<Record<Locale, readonly string[]>>;
  readonly source: Doc;
  /** Patterns of a text that only tells of it: of what looks wrong and isn't writeback's. */
  readonly tells?: Readonly<Record<Locale, readonly string[]>>;
  /** Answered although a code stands beside it, which is a diagnosis otherwise. */
  readonly isBesideCodes?: true;
};
