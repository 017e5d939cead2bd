import { type Change, minutesLeft } from '../../bot/workflow/change/change.ts';
import { kindWords } from '../parts/kind-words.ts';
import type { Words } from '../words/index.ts';

type Row = readonly [string, string];

/** What the change means for users. */
export function usersRow(words: Words, change: Change): Row {
  const { users } = kindWords(words, change);
  const more = change.plan.settings.flatMap(({ name }) => users.with[name] ?? []);
  return [words.deciding.users, [users.always, ...more].join(' ')];
}

/** How to undo it, and about how long what is left of it takes. */
export function effortRows(words: Words, change: Change): readonly Row[] {
  const { deciding, time } = words;
  return [
    [deciding.undo, kindWords(words, change).undo.inShort],
    [deciding.takes, deciding.minutes(time.minutes(minutesLeft(change)))],
  ];
}
