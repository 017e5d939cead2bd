import { connectSteps } from '../../../bot/workflow/change.ts';
import { ago, date } from '../../time.ts';
import { deciders } from '../change.ts';
import { type OfChange, openUntil, placeName, say, stands, stepsLeft, type Told } from './given.ts';

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

export function sinceWhen(given: OfChange): Told {
  const { words, change, now } = given;
  const at = change.endedAt ?? change.approvedAt ?? change.submittedAt ?? change.plannedAt;
  return { said: { sentence: words.about.since(date(words, at), ago(words, at, now)) }, more: capital(stands(given)) };
}

const capital = (clause: string) => clause.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

export function howLong(given: OfChange): Told {
  const { words, change } = given;
  const { long } = words.about;
  switch (change.phase) {
    case 'draft':
    case 'waiting': {
      const after = long.after(leftOver(given));
      const until = openUntil(given);
      return until ? say(long.waiting(deciders(words, change), until), after) : say(long.none(allSteps(given)));
    }
    case 'running':
      return say(leftOver(given));
    case 'applying':
      return say(long.applying);
    case 'verifying':
    case 'unsettled':
      return say(long.proof);
    default:
      return say(words.about.over);
  }
}

const allSteps = ({ words, change }: OfChange) => words.time.steps(connectSteps(change).length);

function leftOver({ words, change }: OfChange): string {
  const { long } = words.about;
  const steps = stepsLeft(change);
  return steps.length === 0 ? long.settings : long.left(words.time.steps(steps.length));
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
