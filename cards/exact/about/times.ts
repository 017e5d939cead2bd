import { appointedAt } from '../../../bot/workflow/change/appointed.ts';
import { minutesLeft } from '../../../bot/workflow/change/minutes.ts';
import { slotText } from '../../parts/slot.ts';
import { ago, date } from '../../parts/time.ts';
import { deciders } from '../change.ts';
import { barLines, following } from './barred.ts';
import {
  capital,
  hasNothingToSet,
  type OfChange,
  openUntil,
  placeName,
  say,
  sayClause,
  stands,
  stepsLeft,
  type Told,
} from './given.ts';

/** When, since when, until when and how long. */

export function expires(given: OfChange): Told {
  const { words, change, now } = given;
  const { expires: says } = words.about;
  const until = openUntil(given);
  if (until) return say(change.phase === 'waiting' ? says.waiting(until) : says.running(until));
  if (change.phase === 'draft') return say(says.draft);
  if (change.phase === 'expired') return say(says.expired(ago(words, change.endedAt ?? now, now)));
  return say(says.ended(stands(given)));
}

/** "When is it applied?" */
export function appliedWhen(given: OfChange): Told {
  const { words, change, now } = given;
  const { asked } = words.slot;
  if (change.endedAt) return say(words.about.over);
  const appointed = appointedAt(change, now);
  const bars = barLines(given, 'slot');
  if (appointed)
    return say(
      asked[change.phase === 'waiting' ? 'waiting' : appointed.state](slotText(words, appointed.slot)),
      following(bars),
    );
  if (bars[0]) return say(bars[0], following(bars.slice(1)));
  const until = openUntil(given);
  return say(change.phase === 'running' && until ? asked.none(until) : asked.undecided);
}

export function sinceWhen(given: OfChange): Told {
  const { words, change, now } = given;
  const at = change.endedAt ?? change.approvedAt ?? change.submittedAt ?? change.plannedAt;
  return { said: { sentence: words.about.since(date(words, at), ago(words, at, now)) }, more: capital(stands(given)) };
}

export function howLong(given: OfChange): Told {
  const { words, change } = given;
  const { long, over } = words.about;
  const minutes = words.time.minutes(minutesLeft(change));
  const left = leftOver(given);
  switch (change.phase) {
    case 'draft':
      return say(long.none(minutes, left));
    case 'waiting':
      return say(long.waiting(deciders(words, change), openUntil(given) ?? ''), long.after(minutes, left));
    case 'running':
      return minutesLeft(change) > 0 ? say(long.minutes(minutes, left)) : sayClause(left);
    case 'applying':
      return say(long.applying);
    case 'verifying':
    case 'unsettled':
      return say(long.proof);
    default:
      return say(over);
  }
}

/** In lower case: it follows the minutes. */
function leftOver({ words, change }: OfChange): string {
  const { long } = words.about;
  const { length } = stepsLeft(change);
  const isServerAlone = hasNothingToSet(change);
  if (length === 0) return isServerAlone ? long.check : long.settings;
  return (isServerAlone ? long.serverAlone : long.left)(words.time.steps(length));
}

/** "Can I do it later?" */
export function later(given: OfChange): Told {
  const { words, change } = given;
  const { about } = words;
  const until = openUntil(given);
  if (change.phase === 'draft') return say(about.leave.draft);
  if (!until) return say(about.over);
  if (change.phase === 'waiting') return say(about.laterWaiting(until));
  if (change.phase !== 'running' || given.isShared) return say(about.leave.open(until));
  return say(about.later(placeName(given), until), about.laterAfter);
}

/** "Wait": that nothing goes on by itself, or that it already does. */
export function pause(given: OfChange): Told {
  const { words, change } = given;
  const { aside, pause: says } = words.about;
  const until = openUntil(given);
  const rest = () => {
    if (change.phase === 'waiting' && until) return says.waiting(until);
    if (change.phase === 'applying') return says.applying;
    const { said } = later(given);
    return change.phase === 'running' && 'sentence' in said ? said.sentence : undefined;
  };
  return say([aside.pause, rest()].filter(Boolean).join(' '));
}
