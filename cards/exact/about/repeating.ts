import { approvalsOf, currentStep } from '../../../bot/workflow/change/change.ts';
import { isInPart } from '../../../bot/workflow/change/closing.ts';
import { kindOf } from '../../../bot/workflow/kinds/index.ts';
import { nameOf } from '../../parts/people.ts';
import { approvers, deciders } from '../change.ts';
import { hasApproved } from './decision.ts';
import { isMine, type OfChange, openUntil, say, sayClause, stands, type Told, withCard } from './given.ts';
import { stop } from './going-on.ts';

/** What may be done once more, and what needn't. */

/** "Should I press it again?" Nothing is written twice, and after an unknown end nothing before it was looked. */
export function again(given: OfChange): Told {
  const { words, change } = given;
  const { again: says } = words.doing;
  switch (change.phase) {
    case 'draft':
      return sayClause(says.draft);
    case 'waiting':
      return { said: { word: 'no', clause: says.sent(deciders(words, change)) } };
    case 'running':
      if (currentStep(change)) return { said: { word: 'no', clause: says.behind(stands(given)) } };
      return withCard(given, say(isInPart(change) || change.hasWritten ? says.inPart : says.unwritten));
    case 'applying':
      return { said: { word: 'no', clause: says.now }, more: says.twice };
    case 'verifying':
      return withCard(given, { said: { word: 'no', clause: says.proof } });
    case 'unsettled':
      return withCard(given, { said: { word: 'not-yet', clause: says.unsettled } });
    case 'done':
      return { said: { word: 'no', clause: says.done } };
    case 'unconfirmed':
      return {
        said: {
          word: 'no',
          clause: kindOf(change.plan).speaksFor === 'on' ? says.unconfirmed : says.unproven,
        },
      };
    case 'rejected': {
      const who = nameOf(words, change.reviews.find((review) => review.verdict === 'rejected')?.by);
      return { said: { word: 'yes', clause: says.afterNo(who) } };
    }
    case 'failed':
      return { said: { word: 'yes', clause: says.mended } };
    case 'cancelled':
    case 'expired':
      return { said: { word: 'yes', clause: says.anew } };
  }
}

/** "Does she have to approve it again?" */
export function approveAgain(given: OfChange): Told {
  const { words, change, now } = given;
  const { approveAgain: says } = words.doing;
  const until = openUntil(given);
  if (change.phase === 'draft') return say(words.about.nobodySent);
  if (change.phase === 'waiting') {
    if (change.askedAgain && approvalsOf(change).length === 0) return { said: { word: 'yes', clause: says.asked } };
    return { said: approvers(words, change, 'did', now) };
  }
  if (until) return { said: { word: 'no', clause: says.holds(until) } };
  if (change.phase === 'applying') return { said: { word: 'no', clause: words.doing.again.now } };
  if (change.phase === 'done' || change.phase === 'unconfirmed') return { said: { word: 'no', clause: stands(given) } };
  return say(says.anew);
}

/** "I approved it by mistake": what was decided counts, and who can still end it. */
export function takeBack(given: OfChange): Told {
  const { words, change, viewer } = given;
  const { takeBack: says } = words.doing;
  const who = nameOf(words, change.requester);
  // What was sent by mistake is cancelled.
  if (isMine(given) && !change.endedAt) return stop(given);
  if (change.phase === 'waiting') {
    const mayReview = viewer.verbs.some((verb) => verb === 'approve' || verb === 'reject');
    if (!mayReview) return say(words.about.edit);
    return withCard(given, say(hasApproved(change, viewer.person) ? words.about.typed.decided : says.notYet));
  }
  if (change.phase === 'rejected') return say(says.rejected(who));
  if (change.endedAt || change.phase === 'draft') return say(words.about.nothingWaits(stands(given)));
  return say(change.phase === 'running' ? says.counts(who) : words.about.stop.notNow(stands(given)));
}
