import type { CallMeters } from '../directory/api/config.ts';
import type { DoorReason, TicketReason } from '../ports/door-reasons.ts';
import type { StoreFailure } from '../ports/store-errors.ts';
import type {
  ApplyResult,
  CommitOutcome,
  MessageCall,
  MessageOutcome,
  Paced,
  TurnKind,
  TurnOutcome,
} from './labels.ts';

/** What is counted for whoever runs the bot: numbers by names of closed lists, nothing of a person. `ms`: milliseconds it took. */
export type Meters = CallMeters & {
  /** A request to the bot's address was answered with this status. */
  readonly request: (status: number, ms: number) => void;
  readonly turnedAway: (reason: DoorReason | TicketReason | 'body-unreadable') => void;
  readonly turn: (kind: TurnKind, outcome: TurnOutcome) => void;
  /** What a turn answers was found, whether anybody still waits for it or not. */
  readonly answer: (kind: TurnKind, ms: number) => void;
  readonly errorCard: (cause: StoreFailure | 'fault') => void;
  readonly paced: (whose: Paced) => void;
  readonly commit: (outcome: CommitOutcome, ms: number) => void;
  readonly apply: (outcome: ApplyResult) => void;
  readonly message: (call: MessageCall, outcome: MessageOutcome, ms: number) => void;
};

const nothing = (): void => {};

/** Where nobody asks, nothing is counted. */
export const UNCOUNTED: Meters = {
  request: nothing,
  turnedAway: nothing,
  turn: nothing,
  answer: nothing,
  errorCard: nothing,
  paced: nothing,
  commit: nothing,
  apply: nothing,
  call: nothing,
  exchange: nothing,
  message: nothing,
};
