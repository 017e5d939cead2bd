import type { Change } from '../../../bot/workflow/change/change.ts';
import type { Topic } from '../../../bot/workflow/change/topics.ts';
import * as approving from './approving.ts';
import * as comes from './comes-of-it.ts';
import * as contents from './contents.ts';
import * as decision from './decision.ts';
import type { About, OfChange, Told } from './given.ts';
import * as goingOn from './going-on.ts';
import { lastOne } from './last-one.ts';
import { aboutNone } from './none.ts';
import * as part from './own-part.ts';
import * as repeating from './repeating.ts';
import * as times from './times.ts';
import * as whom from './whom.ts';

export type { About, Told } from './given.ts';
export { lastOf } from './last-one.ts';

const TELLS = {
  'rejected-why': decision.rejectedWhy,
  'approve-why': decision.approveWhy,
  'approval-why': decision.approvalWhy,
  'approve-own': decision.approveOwn,
  'approve-risk': approving.approveRisk,
  'failed-why': contents.failedWhy,
  'who-asked': contents.whoAsked,
  expires: times.expires,
  'applied-when': times.appliedWhen,
  'since-when': times.sinceWhen,
  'how-long': times.howLong,
  restart: goingOn.restart,
  'may-leave': goingOn.mayLeave,
  'someone-else': goingOn.someoneElse,
  later: times.later,
  'who-approved': decision.whoApproved,
  'waits-for': goingOn.waitsFor,
  asked: decision.asked,
  reached: decision.reached,
  'who-gets': approving.whoGets,
  edit: contents.edit,
  ticket: contents.ticket,
  written: contents.written,
  'gone-through': goingOn.goneThrough,
  users: contents.users,
  undo: contents.undo,
  'what-exactly': contents.whatExactly,
  safe: contents.safe,
  next: goingOn.next,
  'ended-when': whom.endedWhen,
  worry: comes.worry,
  'who-may-approve': whom.whoMayApprove,
  'who-works': whom.whoWorks,
  'who-applied': whom.whoApplied,
  'last-one': (given) => lastOne(given, given.change),
  'who-sees': whom.whoSees,
  'why-me': whom.whyMe,
  told: whom.willBeTold,
  'so-far': part.soFar,
  // Its card is the answer, or the state of the tenant.
  proof: () => undefined,
  'take-back': repeating.takeBack,
  'my-part': part.myPart,
  'after-approving': part.afterApproving,
  again: repeating.again,
  'approve-again': repeating.approveAgain,
  'may-apply': part.mayApply,
  'which-way': part.whichWay,
  skip: part.skip,
  'step-back': part.stepBack,
  needs: part.needs,
  'if-rejected': comes.ifRejected,
  'if-cancelled': comes.ifCancelled,
  'if-fails': comes.ifFails,
  where: part.where,
  unclear: part.unclear,
  question: whom.question,
  'yes-no': part.yesNo,
  approve: decision.typedDecision,
  reject: decision.typedDecision,
  pause: times.pause,
  stop: goingOn.stop,
} as const satisfies Readonly<Record<Topic, (given: OfChange) => Told | undefined>>;

/**
 * The answer to a question about a change, from its trail; undefined where another place has the better answer.
 * @param change the one that is meant; undefined where nothing is under way
 */
export function toldAbout(topic: Topic, given: About, change: Change | undefined): Told | undefined {
  return change ? TELLS[topic]({ ...given, change }) : aboutNone(given, topic);
}
