/**
 * The shapes of a search for a fault. The knowledge leads it and the cards show it, each with its own closed lists: `Problem` and
 * `Id` are the ids of problems and causes, `Proof` of what shows that a cause is gone, `By` is the reading that rules one out.
 */

/** One cause: what to run to see it, what to run to mend it (none where it is only clicks), and the proof. */
export type Cause<Id extends string, Proof extends string> = {
  readonly id: Id;
  readonly look?: string;
  readonly fix: readonly string[];
  readonly proof: Proof;
};

export type SearchStep<Problem extends string, Of extends Cause<string, string>> = {
  readonly problem: Problem;
  readonly cause: Of;
};

/**
 * Where someone is in a search: opaque ids and a number, nothing else goes into a button. `from` is the id of the code or banner it
 * began with; `cause` counts from 1 along all causes that these lead to, the ruled-out ones too, so that it means the same at every click.
 */
export type SearchPlace<Problem extends string> = {
  readonly problem: Problem;
  readonly cause: number;
  readonly from?: string;
};

/** `current` is absent when every cause was tried. `number` of `total` counts only what isn't ruled out. */
export type Search<Step extends SearchStep<string, Cause<string, string>>, By> = {
  readonly place: SearchPlace<Step['problem']>;
  readonly current: Step | undefined;
  readonly number: number;
  readonly total: number;
  /** What is left to try, `current` first. */
  readonly open: readonly Step[];
  readonly tried: readonly Step[];
  readonly ruledOut: readonly (Step & { readonly by: By })[];
  readonly docs: string;
};

/** What a button of the search says. */
export const SEARCH_ANSWERS = ['open', 'fixed', 'broken', 'handover'] as const;
export type SearchAnswer = (typeof SEARCH_ANSWERS)[number];
