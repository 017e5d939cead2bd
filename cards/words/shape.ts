/**
 * The words of one step. `undo` reads on after "To stop here:" and stands alone in a list, so it begins in lower case. `leave`
 * replaces it while someone is still on that page, where stopping is another thing than undoing later.
 */
export type StepWords = {
  readonly title: string;
  readonly clicks: readonly string[];
  readonly why: string;
  readonly stuck: readonly { readonly cause: string; readonly fix: string }[];
  readonly undo: string;
  readonly leave?: string;
};

/** What a sentence is filled with; every value arrives escaped, a missing one reads as an empty string. */
export type Fill = (name: string) => string;
