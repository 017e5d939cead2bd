import { askedVersion } from '../change/asked.ts';
import type { Change } from '../change/change.ts';
import { needsReview } from '../change/emergency.ts';
import { isBeforeTurn } from '../change/ticket.ts';
import { isSamePerson, type Person } from '../reading.ts';
import type { Refusal, RefusalId } from '../refusals.ts';
import type { Freeze } from '../time/freeze.ts';
import type { ChangeVerb } from '../vocabulary.ts';
import { no } from './outcome.ts';
import { type Actor, objectionToFreeze, objectionToPart, objectionToTime, objectionToWho, RULES } from './rules.ts';
import { objectionToTicket } from './ticket.ts';

/**
 * What the rule table and the clock have against a press, most telling reason first. `version`: the pressed card's; `now` (ISO): where an
 * appointed time counts; `freeze`: the one that it is now.
 */
export function objection(
  change: Change,
  press: { readonly verb: ChangeVerb; readonly version: number; readonly now?: string },
  actor: Actor,
  freeze?: Freeze,
): Refusal | undefined {
  const { verb, version } = press;
  const rule = RULES[verb];
  if (rule.who === 'approver' && isSamePerson(change.requester, actor.person)) return no(ownRefusal(verb));
  const objectionToPerson = objectionToWho(rule, change, actor);
  if (objectionToPerson) return ownWord(verb) ?? objectionToPerson;
  if (!rule.in.includes(change.phase))
    return missedTime(change) ?? goneOn(change, verb, actor.person) ?? no(phaseRefusal(change, verb));
  const objectionToOther = objectionToPart(rule, change, actor.person);
  if (objectionToOther) return objectionToOther;
  const untimely = objectionToTime(rule, change, press.now);
  if (untimely) return verb === 'emergency' ? emergencyWaits(untimely) : untimely;
  const frozen = objectionToFreeze(rule, change, freeze);
  if (frozen) return frozen;
  const objectionToItsTicket = objectionToTicket(verb, change);
  if (objectionToItsTicket) return objectionToItsTicket;
  if (rule.bound === 'card' && version !== change.version) return no('card-is-old');
  // Since then it was asked anew, or its ticket turned: that card shows less red than there is, or another time.
  const isOld = version < askedVersion(change) || isBeforeTurn(change, version);
  if (verb === 'approve' && isOld) return no('card-is-old');
  if (rule.when && !rule.when(change, actor.person)) return no(whenRefusal(verb, change));
  return undefined;
}

function ownWord(verb: ChangeVerb): Refusal | undefined {
  if (verb === 'remind') return no('requester-reminds');
  return verb === 'slot' ? no('requester-moves') : undefined;
}

function ownRefusal(verb: ChangeVerb): RefusalId {
  if (verb === 'ask') return 'requester-cannot-ask';
  if (verb === 'review') return 'review-by-another';
  return verb === 'accept' ? 'requester-cannot-accept' : 'requester-cannot-approve';
}

function whenRefusal(verb: ChangeVerb, change: Change): RefusalId {
  if (verb === 'emergency') return 'emergency-off';
  if (verb === 'review') return needsReview(change) ? 'review-by-another' : 'nothing-to-review';
  if (verb === 'approve') return 'already-decided';
  return verb === 'answer' ? 'already-answered' : 'not-now';
}

/** An appointed time holds in an emergency too: whoever asked for it may move it or take it away first. */
const emergencyWaits = ({ refusal, values }: Refusal): Refusal =>
  no(refusal === 'slot-ahead' ? 'emergency-slot' : refusal, values);

/** It ended because its time did. */
function missedTime({ phase, plan, endedAt = '' }: Change): Refusal | undefined {
  const isMissed = phase === 'expired' && plan.slot !== undefined && endedAt >= plan.slot.to;
  return isMissed ? no('slot-passed', { at: plan.slot.to, isOver: 'yes' }) : undefined;
}

/** Somebody who decided nothing presses late: it went on by others, or in an emergency, and nothing of theirs is recorded. */
function goneOn({ phase, emergency, reviews }: Change, verb: ChangeVerb, person: Person): Refusal | undefined {
  const isUnderWay = phase === 'running' || phase === 'applying' || phase === 'verifying' || phase === 'unsettled';
  if (!isUnderWay || (verb !== 'approve' && verb !== 'reject')) return undefined;
  if (emergency) return no('emergency-meanwhile', { who: emergency.by.name });
  return reviews.some(({ by }) => isSamePerson(by, person)) ? undefined : no('approved-meanwhile');
}

function phaseRefusal(change: Change, verb: ChangeVerb): RefusalId {
  if (verb === 'emergency' && change.phase !== 'applying') return 'emergency-nothing';
  if (verb === 'review') return change.emergency ? 'review-later' : 'nothing-to-review';
  const isOfWaiting = verb === 'ask' || verb === 'answer' || verb === 'remind';
  if (change.phase === 'applying' && !isOfWaiting) return 'apply-running';
  if (change.endedAt) return change.phase === 'expired' ? 'approval-expired' : 'change-has-ended';
  if (verb === 'approve' || verb === 'reject') return 'already-decided';
  return isOfWaiting && change.phase !== 'draft' ? 'decided-meanwhile' : 'not-now';
}
