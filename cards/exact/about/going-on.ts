import { unanswered } from '../../../bot/workflow/change/questions.ts';
import { kindOf } from '../../../bot/workflow/kinds/index.ts';
import { nameOf } from '../../parts/people.ts';
import { approvers, deciders } from '../change.ts';
import { barLines, following } from './barred.ts';
import { isMine, mayDecide, type OfChange, openUntil, placeName, say, sayClause, stands, type Told } from './given.ts';

/** How it goes on, with and without the person who asks. */

export function restart({ words, change }: OfChange): Told {
  if (change.endedAt) return say(words.about.over);
  return say(words.about.restart, change.phase === 'applying' ? words.about.restartApplying : undefined);
}

export function mayLeave(given: OfChange): Told {
  const { words, change } = given;
  const { leave, over } = words.about;
  const until = openUntil(given);
  switch (change.phase) {
    case 'draft':
      return say(leave.draft);
    case 'waiting':
      return say(isMine(given) ? leave.waiting : leave.decider(until ?? ''));
    case 'running':
      return say(given.isShared ? leave.open(until ?? '') : leave.running(placeName(given), until ?? ''));
    case 'applying':
      return say(leave.applying);
    case 'verifying':
    case 'unsettled':
      return say(leave.open(until ?? ''));
    default:
      return say(over);
  }
}

export function someoneElse({ words, change }: OfChange): Told {
  if (change.endedAt) return say(words.about.over);
  const isWaiting = change.phase === 'waiting';
  return say(isWaiting ? words.about.elseDecides(deciders(words, change)) : words.about.elseGoesOn);
}

export function waitsFor(given: OfChange): Told {
  const { words, change, now } = given;
  const { waitsFor: says } = words.about;
  const who = nameOf(words, change.requester);
  // That it is a third person's is said of all, and not of whoever asks.
  const bars = barLines(given, 'three-people');
  switch (change.phase) {
    case 'waiting':
      if (unanswered(change).length > 0) return say(says.answer(isMine(given) ? '' : who));
      if (mayDecide(given) && given.viewer.verbs.includes('approve'))
        return { said: { sentence: says.you(who) }, shows: 'request' };
      return { said: approvers(words, change, 'must', now), more: following(bars) };
    case 'draft':
      return say(says.requester(who, stands(given)));
    case 'running':
      if (bars[0]) return say(bars[0], following(bars.slice(1)));
      return say(change.policy?.threePeople ? says.third(stands(given)) : says.requester(who, stands(given)));
    case 'applying':
      return say(says.me);
    case 'verifying':
      return say(says.reading);
    case 'unsettled':
      return say(says.settling);
    default:
      return say(words.about.nobody(stands(given)));
  }
}

/** Undefined where the one who asks goes on themselves: their step is the answer. */
export function next(given: OfChange): Told | undefined {
  const { words, change, viewer } = given;
  const { next: says } = words.about;
  const { phase } = change;
  switch (phase) {
    case 'waiting':
      return say(mayDecide(given) ? says.decider : says.waiting(deciders(words, change)));
    case 'running':
      if (viewer.isOperator && !given.isShared) return undefined;
      if (change.policy?.threePeople) return say(words.about.waitsFor.third(stands(given)));
      return say(says.running(nameOf(words, change.requester), stands(given)));
    case 'rejected':
      return say(says.rejected(nameOf(words, change.reviews.find((r) => r.verdict === 'rejected')?.by)));
    case 'done':
      if (kindOf(change.plan).speaksFor !== 'on') return say(says.over);
      return say(change.proof ? says.proven : says.done);
    case 'unconfirmed':
      return say(kindOf(change.plan).speaksFor === 'on' ? says.unconfirmed : says.unproven);
    default:
      return say(says[phase]);
  }
}

/** "Stop": the card that asks once more, for whoever may; else who may, or why nobody can. */
export function stop(given: OfChange): Told {
  const { words, change, viewer } = given;
  const { stop: says } = words.about;
  if (viewer.verbs.includes('cancel')) return { said: { sentence: '' }, shows: 'cancelling' };
  if (mayDecide(given)) return { said: { sentence: says.reject }, shows: 'request' };
  if (change.phase === 'done') return say(says.done, says.doneMore);
  if (change.endedAt) return say(says.ended(stands(given)));
  const isCancellable = change.phase === 'waiting' || change.phase === 'running' || change.phase === 'draft';
  return say(isCancellable ? says.notYours(nameOf(words, change.requester)) : says.notNow(stands(given)));
}

/** "Did it go through?" */
export function goneThrough(given: OfChange): Told {
  const { phase, endedAt } = given.change;
  const word = phase === 'done' ? 'yes' : endedAt ? 'no' : 'not-yet';
  return { ...sayClause(stands(given)), said: { word, clause: stands(given) } };
}
