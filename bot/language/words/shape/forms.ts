/**
 * The words that a question is known by, `a|b`, of which `stem*` takes any ending. `opens`: the first word of one that yes or no may
 * answer; `asksForMore`: what asks for more than that; `goesBefore`: what may stand before either ("okay, so is it on?"). `shows`: what
 * people say of what they paste and no console does ("I get this:").  `orElse`: the other half of a question ("…, or do we have
 * to"); `states`: what opens a statement as well as, there or in another language, a question; `within`: what opens a question behind a comma
 * or a colon, `later`: what says that something is only thought of; `supposes`: a condition and the question that follows it without a mark; `joining`: what stands
 * within a statement and joins; `judges`: what a question for a verdict asks ("so all fine?"), `besideJudges`: what else stands in it; these are patterns, or empty.
 */
export type FormWords = Readonly<
  Record<
    | 'opens'
    | 'asksForMore'
    | 'goesBefore'
    | 'shows'
    | 'orElse'
    | 'states'
    | 'within'
    | 'later'
    | 'supposes'
    | 'joining'
    | 'judges'
    | 'besideJudges',
    string
  >
>;

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
  /** What messages to a user end with and say nothing by: whom to turn to, and that somebody is sorry. Without diacritics; global. */
  readonly courtesy: readonly RegExp[];
  /** Of these what a page says to whom it refuses: whoever quotes it complains. */
  readonly turnsAway: RegExp;
  /** A word that may stand between a denial and what is denied: "isn't in a", "no", "we don't use any". */
  readonly between: RegExp;
  /** What nothing has where it works: "without errors". */
  readonly faults: RegExp;
  /** What is denied of a thing that isn't there: "is not present". */
  readonly absent: RegExp;
};
