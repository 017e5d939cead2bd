import type { Person } from '../reading.ts';
import type { ProbeId } from '../vocabulary.ts';

/** What one person decided on a change. */
export type Review = {
  readonly by: Person;
  /** Who was away, and for whom they decided: absent where they are an approver themselves. */
  readonly for?: readonly Person[];
  readonly verdict: 'approved' | 'rejected';
  /** Of the plan that it was decided on. */
  readonly hash?: string;
  readonly at: string;
  readonly comment: string | null;
  /** What was red and approved all the same. */
  readonly inSpiteOf?: readonly ProbeId[];
};
