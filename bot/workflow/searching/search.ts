/**
 * The shapes of a search for a fault. The knowledge leads it and the cards show it, each with its own closed lists: `Topic` and
 * `Id` are the ids of topics and causes, `Proof` of what shows that a cause is gone, `By` is what rules one out.
 */

/** One cause: what to run to see it, what to run to mend it (none where it is only clicks), and the proof. */
export type Cause<Id extends string, Topic extends string, Proof extends string> = {
  readonly id: Id;
  readonly topic: Topic;
  readonly look?: string;
  readonly fix: readonly string[];
  readonly proof: Proof;
};

/**
 * Where someone is in a search: opaque ids and a number, nothing else goes into a button. `causes` are in the order of their rank;
 * `at` counts from 1 along all of them, the ruled-out ones too, so that it means the same at every click. `shown`: those that the
 * person's own words or an output showed, which no older trace of the tenant rules out. `from`: the code or banner it began with.
 */
export type SearchPlace<Id extends string> = {
  readonly causes: readonly Id[];
  readonly at: number;
  readonly shown: readonly Id[];
  readonly from?: string;
};

/** `current` is absent when every cause was tried. `number` of `total` counts only what isn't ruled out. */
export type Search<Of extends Cause<string, string, string>, By> = {
  readonly place: SearchPlace<Of['id']>;
  readonly current: Of | undefined;
  readonly number: number;
  readonly total: number;
  /** What is left to try, `current` first. */
  readonly open: readonly Of[];
  readonly tried: readonly Of[];
  readonly ruledOut: readonly { readonly cause: Of; readonly by: By }[];
  readonly docs: string;
};

/** What a button of the search says. */
export const SEARCH_ANSWERS = ['open', 'fixed', 'broken', 'handover'] as const;
export type SearchAnswer = (typeof SEARCH_ANSWERS)[number];
