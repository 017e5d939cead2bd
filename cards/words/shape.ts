/** The words of one step. `undo` reads on after "To step out:" and stands alone in a list, so it begins in lower case. */
export type StepWords = {
  readonly title: string;
  readonly clicks: readonly string[];
  readonly why: string;
  readonly stuck: readonly { readonly cause: string; readonly fix: string }[];
  readonly undo: string;
};

/** What a sentence is filled with; every value arrives escaped, a missing one reads as an empty string. */
export type Fill = (name: string) => string;
