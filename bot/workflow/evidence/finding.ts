import type { Person } from '../reading.ts';
import type { EvidenceSource, EvidenceWord } from './assessment.ts';
import type { InferredId } from './inferred.ts';

/** What can be claimed of a tenant. A claim about one of these never overrules a claim about another. */
export const PROPOSITIONS = [
  'portal-switch',
  'cloud-sync-box',
  'unlock-switch',
  'connect-half',
  'cloud-sync-half',
  'client-can-unlock',
  'way',
  'sync',
  'licence',
  'reset-scope',
] as const;
export type Proposition = (typeof PROPOSITIONS)[number];

/**
 * What a claim rests on. *documented*: audit events, the log's named agent, what the server prints; *inferred*: our reading of
 * something undocumented; *word*: what somebody said, or a text that came through somebody's hands.
 */
export const GROUNDS = ['documented', 'inferred', 'word'] as const;
export type Ground = (typeof GROUNDS)[number];

/** `proves`: by itself; `supports`: makes likely, never certain. */
export type Claim = { readonly about: Proposition; readonly holds: boolean; readonly force: 'proves' | 'supports' };

/**
 * One thing that was found, with all that it claims. `at`: when it was true (an event's own time, or when a state was read);
 * `learnedAt`: when and by whom it was learned. Both ISO 8601 in UTC. Two findings of one key are the same thing seen twice.
 */
export type Finding = {
  readonly key: string;
  readonly source: EvidenceSource;
  readonly ground: Ground;
  /** Which undocumented meaning it rests on, where it rests on one. */
  readonly meaning?: InferredId;
  readonly says: EvidenceWord;
  readonly at: string;
  readonly learnedAt: string;
  readonly by: Person;
  readonly claims: readonly Claim[];
  /** How many events it stands for. */
  readonly count: number;
};

export const proves = (about: Proposition, holds: boolean): Claim => ({ about, holds, force: 'proves' });
export const supports = (about: Proposition, holds: boolean): Claim => ({ about, holds, force: 'supports' });
