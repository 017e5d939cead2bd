import { type Change, minutesLeft } from '../bot/workflow/change.ts';
import type { Words } from './words.ts';

type Row = readonly [string, string];

/** What the change means for users. */
export function usersRow({ deciding }: Words, { plan }: Change): Row {
  const hasUnlock = plan.settings.some(({ name }) => name === 'accountUnlockEnabled');
  return [deciding.users, hasUnlock ? `${deciding.passwords} ${deciding.unlock}` : deciding.passwords];
}

/** How to undo it, and about how long what is left of it takes. */
export function effortRows({ deciding, time }: Words, change: Change): readonly Row[] {
  return [
    [deciding.undo, deciding.undoHow],
    [deciding.takes, deciding.minutes(time.minutes(minutesLeft(change)))],
  ];
}
