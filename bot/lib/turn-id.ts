import { randomUUID } from 'node:crypto';
import type { Log } from '../ports/index.ts';

/** The first two groups of a GUID: short enough to be read off a card, long enough to find one turn among a year's. */
const LENGTH = 13;

/** What everything that is logged of one turn is known by, such as `3f9a2c1b-7d40`. */
export const newTurnId = (): string => randomUUID().slice(0, LENGTH);

/** A GUID of its own for one call, which begins with the turn's id: whoever sees either finds the other. */
export const guidWithin = (turnId: string): string => turnId + randomUUID().slice(LENGTH);

/** A log whose lines carry a turn's id. */
export const logOf =
  (log: Log, turn: string): Log =>
  (level, what, fields) =>
    log(level, what, { ...fields, turn });
