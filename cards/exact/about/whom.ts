import { isAskedToo } from '../../../bot/workflow/change/reminding.ts';
import { standsFor } from '../../../bot/workflow/change/substitutes.ts';
import { isSamePerson, type Person } from '../../../bot/workflow/reading.ts';
import { absentNames, nameOf } from '../../parts/people.ts';
import { ago, date } from '../../parts/time.ts';
import { deciders } from '../change.ts';
import { isMine, mayDecide, type OfChange, openUntil, say, sayClause, stands, type Told } from './given.ts';
import { waitsFor } from './going-on.ts';

/** Who may, who does, who did, who sees, who hears; and when it ended. */

export function whoMayApprove(given: OfChange): Told {
  const { words, change } = given;
  if (change.phase !== 'waiting' && change.phase !== 'draft') return say(words.about.nothingWaits(stands(given)));
  const until = openUntil(given);
  const { mayApprove } = words.doing;
  return say(mayApprove.who(deciders(words, change)), until && mayApprove.more(until));
}

/** "Who is working on it right now?" */
export function whoWorks(given: OfChange): Told {
  const { words, change } = given;
  const { works } = words.doing;
  const who = nameOf(words, change.requester);
  switch (change.phase) {
    case 'waiting':
      return say(works.asked(who, deciders(words, change)));
    case 'applying':
      return say(works.me(who));
    case 'verifying':
    case 'unsettled':
      return say(words.about.waitsFor.requester(who, stands(given)));
    default:
      return waitsFor(given);
  }
}

/** Who wrote the settings, or says that they set them by hand. */
export function whoApplied(given: OfChange): Told {
  const { words, change, now } = given;
  const { operator, reported, intent } = change;
  if (change.way !== 'apply' && reported && !change.hasWritten)
    return say(words.about.written.byHand(nameOf(words, reported.by), ago(words, reported.at, now)));
  const presser = nameOf(words, intent?.by);
  if (change.phase === 'applying') return say(words.doing.works.me(presser));
  if (change.phase === 'unsettled') return say(words.about.waitsFor.requester(presser, stands(given)));
  const at = intent?.at ?? reported?.at ?? change.endedAt;
  if (!operator || !at) return nobodyYet(given);
  return say(words.doing.applied(nameOf(words, operator), ago(words, at, now)));
}

/** Nobody did, and who will where it still goes on: "who will carry it out?" is heard as the same. */
function nobodyYet(given: OfChange): Told {
  const { words, change } = given;
  const { willApply } = words.doing;
  if (change.endedAt) return say(words.about.nobody(stands(given)));
  const will = change.policy?.threePeople ? willApply.third : willApply.requester(nameOf(words, change.requester));
  return say(willApply.nobody(stands(given)), will);
}

export function whoSees({ words }: Pick<OfChange, 'words'>): Told {
  return say(words.doing.sees.all, words.doing.sees.more);
}

/** "Why me?" */
export function whyMe(given: OfChange): Told {
  const { whyMe: says } = given.words.doing;
  if (given.change.endedAt) return sayClause(stands(given));
  if (isMine(given)) return say(says.requester);
  if (!mayDecide(given) && !given.viewer.isApprover) return say(says.other(stands(given)));
  return say(becauseOf(given));
}

/** Why somebody is asked to decide: by the policy's list, once nobody had decided for long, or for whoever is away. */
function becauseOf({ words, change, viewer: { person } }: OfChange): string {
  const { whyMe: says } = words.doing;
  const isListed = (one: Person) => change.approvers.some((own) => isSamePerson(own, one));
  const absent = standsFor(change, person).filter(isListed);
  if (isAskedToo(change, person)) return says.askedToo;
  return absent.length > 0 && !isListed(person) ? says.standsIn(absentNames(words, absent)) : says.approver;
}

/** "Will you tell me?" Those who took part hear how it ended. */
export function willBeTold(given: OfChange): Told {
  const { words, change, viewer } = given;
  const { told } = words.doing;
  if (change.endedAt) return sayClause(stands(given));
  if (isMine(given)) return { said: { word: 'yes', clause: change.phase === 'waiting' ? told.decided : told.ended } };
  return { said: viewer.isApprover ? { word: 'yes', clause: told.ended } : { word: 'no', clause: told.other } };
}

export function endedWhen(given: OfChange): Told {
  const { words, change, now } = given;
  const { ended } = words.doing;
  if (!change.endedAt) return say(ended.notYet(stands(given)));
  return say(ended.at(ago(words, change.endedAt, now), date(words, change.endedAt)));
}

/** "I have a question." */
export function question(given: OfChange): Told {
  const { question: says } = given.words.doing;
  const who = nameOf(given.words, given.change.requester);
  return say(says.ask, mayDecide(given) && !given.isShared ? says.decider(who) : says.like);
}
