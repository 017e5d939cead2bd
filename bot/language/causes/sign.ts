import type { CauseId } from './list/index.ts';
import type { Said } from './said.ts';

/**
 * Where a sign was seen. `named`: the person says outright that it is this; `likeness`: it resembles how others complain of it; `topic`:
 * only its neighbours were told.
 */
export type SignKind =
  | 'named'
  | 'fits'
  | 'hint'
  | 'likeness'
  | 'text'
  | 'code'
  | 'banner'
  | 'missing'
  | 'output'
  | 'reading'
  | 'topic';

/** What speaks for a cause: `by` is the person's own words of it, or the id of the code, the event or the finding. */
export type Sign = {
  readonly cause: CauseId;
  readonly kind: SignKind;
  readonly weight: number;
  readonly by: string;
};

/** Signs whose `by` are words of the person's. */
export const OF_WORDS: readonly SignKind[] = ['named', 'fits', 'hint', 'likeness'];

const MOST_WORDS = 4;

/** The words at these places, in the order of the text: "TLS … disabled". */
export function wordsAt(places: readonly number[], { words }: Said): string {
  return places
    .slice(0, MOST_WORDS)
    .map((at, i) => `${i > 0 && places[i - 1] !== at - 1 ? '… ' : ''}${words[at]?.text ?? ''}`)
    .join(' ');
}
