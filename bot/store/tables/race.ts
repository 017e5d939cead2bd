import { setTimeout as sleep } from 'node:timers/promises';
import { untilWon, type Waits } from '../../lib/lost-race.ts';
import { storeError } from '../../ports/store-errors.ts';

const WAITS: Waits = { sleep, random: Math.random };

/** Begins anew while `attempt` resolves to undefined, as in `untilWon`. `what`: for the error, such as *writing the store*. */
export const untilMine = <T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> =>
  untilWon(attempt, () => storeError('locked', `${what}: too many writers at once. Try again.`), WAITS);
