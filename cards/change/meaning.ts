import type { Change } from '../../bot/workflow/change/change.ts';
import { clientLeftOn } from '../../bot/workflow/change/client-beside.ts';
import { minutesLeft } from '../../bot/workflow/change/minutes.ts';
import { onlyHalf } from '../../bot/workflow/planning/plan.ts';
import { kindWords } from '../parts/kind-words.ts';
import type { Words } from '../words/index.ts';

type Row = readonly [string, string];

/** What the change means for users. */
export function usersRow(words: Words, change: Change): Row {
  return [words.deciding.users, usersOf(words, change)];
}

/** The same as a sentence: where another client goes on, they lose less than the kind itself would take. */
export function usersOf(words: Words, change: Change): string {
  const { users, beside } = kindWords(words, change);
  const left = clientLeftOn(change);
  if (left && beside) return beside.users(left.route, left.isSure);
  if (users.off && change.plan.settings[0]?.before === false) return users.off;
  const more = change.plan.settings.flatMap(({ name }) => users.with[name] ?? []);
  return [users.always, ...more].join(' ');
}

/** Who asks for it, as a sentence. */
export function asksOf(words: Words, change: Change, who: string): string {
  const { asks, asksHalf, beside } = kindWords(words, change);
  if (clientLeftOn(change) && beside) return beside.asks(who, change.plan.route);
  const only = asksHalf && onlyHalf(change.plan);
  return only ? asksHalf[only](who) : asks(who);
}

/** How to undo it, and about how long what is left of it takes. */
export function effortRows(words: Words, change: Change): readonly Row[] {
  const { deciding, time } = words;
  return [
    [deciding.undo, kindWords(words, change).undo.inShort],
    [deciding.takes, deciding.minutes(time.minutes(minutesLeft(change)))],
  ];
}
