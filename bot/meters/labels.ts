import { PORTAL_CALLS } from '../directory/api/endpoint.ts';
import { ALL_CALLS } from '../directory/api/optional-calls.ts';
import { CALL_STATUSES } from '../lib/status-label.ts';
import { DOOR_REASONS, TICKET_REASONS } from '../ports/door-reasons.ts';
import { STORE_FAILURES } from '../ports/store-errors.ts';
import { REASONS_UNKNOWN } from '../workflow/vocabulary.ts';

/** Every value that a label of ours may have. None is taken from a request as it came, so that nobody can make a new one. */

export const TURN_KINDS = [
  'text',
  'click',
  'file',
  'resumed',
  'signed-in',
  'not-signed-in',
  'appeared',
  'added-to-group',
] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

/**
 * What became of a turn. `refused`: a card that says no; `sign-in`: the person has to sign in first; `nothing`: nobody waits for an
 * answer; `broke`: the error card; `repeated`: the same delivery or press again, answered with what the first one was; `paced`: too
 * much at once.
 */
export const TURN_OUTCOMES = ['answered', 'refused', 'sign-in', 'nothing', 'broke', 'repeated', 'paced'] as const;
export type TurnOutcome = (typeof TURN_OUTCOMES)[number];

/** Whose pace was exceeded. */
export const PACED = ['person', 'tenant'] as const;
export type Paced = (typeof PACED)[number];

/** What became of a commit: the three answers of the store, or that it broke. */
export const COMMIT_OUTCOMES = ['committed', 'stale', 'seen', 'broke'] as const;
export type CommitOutcome = (typeof COMMIT_OUTCOMES)[number];

/** How an apply ended; `not-recorded`: nobody has reported. */
export const APPLY_OUTCOMES = ['written', 'refused', 'ambiguous', 'not-recorded'] as const;
export type ApplyResult = (typeof APPLY_OUTCOMES)[number];

/** What the bot asks of the Bot Connector. */
export const MESSAGE_CALLS = ['post', 'update', 'member'] as const;
export type MessageCall = (typeof MESSAGE_CALLS)[number];
export const MESSAGE_OUTCOMES = [
  'sent',
  'unreachable',
  'gone',
  'ambiguous',
  'failed',
  'outdated',
  'read',
  'unread',
] as const;
export type MessageOutcome = (typeof MESSAGE_OUTCOMES)[number];

/** All labels with all their values. */
export const LABELS = {
  kind: TURN_KINDS,
  outcome: [...TURN_OUTCOMES, ...COMMIT_OUTCOMES, ...APPLY_OUTCOMES, ...MESSAGE_OUTCOMES, ...REASONS_UNKNOWN, 'given'],
  reason: [...DOOR_REASONS, ...TICKET_REASONS, 'body-unreadable'],
  cause: [...STORE_FAILURES, 'fault'],
  whose: PACED,
  service: ['graph', 'portal'],
  resource: ['graph', 'portal'],
  endpoint: [...Object.keys(ALL_CALLS), ...PORTAL_CALLS],
  status: CALL_STATUSES,
  call: MESSAGE_CALLS,
} as const satisfies Record<string, readonly string[]>;
