import { questionsOf } from '../../../bot/workflow/change/questions.ts';
import { stillAsked } from '../../../bot/workflow/change/reminding.ts';
import { standsFor } from '../../../bot/workflow/change/substitutes.ts';
import { objectionToPart, RULES } from '../../../bot/workflow/deciding/rules.ts';
import { objectionToTicket } from '../../../bot/workflow/deciding/ticket.ts';
import { isSamePerson, type Person } from '../../../bot/workflow/reading.ts';
import { mostOf } from '../../change/waiting-parts.ts';
import { escaped, LENGTHS } from '../../parts/escape.ts';
import { excerpt, FIRST_WORDS } from '../../parts/excerpt.ts';
import { noticeText } from '../../parts/notice.ts';
import { absentNames, listed, nameOf } from '../../parts/people.ts';
import type { Words } from '../../words/index.ts';
import { approvers, deciders, reviewed } from '../change.ts';
import { type About, isMine, mayDecide, type OfChange, say, sayClause, stands, type Told } from './given.ts';

/** Who decides, who did and why; what is asked and answered on the way. */

export function whoApproved(given: OfChange): Told {
  const { words, change, now } = given;
  if (change.phase === 'draft') return say(words.about.nobodySent);
  if (change.isAlone) return sayClause(words.facts.aloneByPolicy);
  if (change.emergency) return sayClause(words.emergency.clause(nameOf(words, change.emergency.by)));
  if (change.reviews.length > 0 || change.phase === 'waiting') return { said: approvers(words, change, 'did', now) };
  return say(words.about.nobody(stands(given)));
}

/** A question and its answer stand together. */
const EXCHANGE = 40;

/** The beginning of somebody's words; the card of the change, one button away, has the whole. */
const firstOf = (said: string, most: number = FIRST_WORDS.alone): string =>
  escaped(excerpt(said, most), LENGTHS.reason);

/** Who rejected it and in which words; "yes" and "no" where that was asked too. */
export function rejectedWhy(given: OfChange): Told {
  const { words, change, isShared, now } = given;
  const rejection = change.reviews.find((review) => review.verdict === 'rejected');
  if (!rejection) return { said: { word: 'no', sentence: words.about.notRejected(stands(given)) } };
  const sentence = reviewed(words, rejection, now);
  const { comment } = rejection;
  if (isShared) return { said: { word: 'yes', clause: sentence }, more: words.home.askPersonally };
  if (!comment) return { said: { word: 'yes', clause: sentence }, more: words.about.withoutWord };
  return { said: { word: 'yes', clause: words.about.withWord(sentence, firstOf(comment)) } };
}

export function approveWhy(given: OfChange): Told {
  const { words, change, isShared } = given;
  if (isShared) return say(words.about.personally);
  if (!change.reason) return say(words.about.nobodySent);
  const { reason, requester } = change;
  const sentence = (most: number) => words.about.reason(nameOf(words, requester), firstOf(reason, most));
  if (!mayDecide(given)) return say(sentence(FIRST_WORDS.alone));
  // The request below leaves out what is said here, and has the whole of a long reason behind *Show all*.
  const most = mostOf(given, questionsOf(change).length > 0);
  return { said: { sentence: sentence(most) }, shows: 'request' };
}

export function approvalWhy({ words, policy }: Pick<About, 'words' | 'policy'>): Told {
  return say(words.about.approvalWhy(words.time.approvals(policy.quorum)), withoutIt(words, policy));
}

/** Who may go on without one, by the policy; undefined where nobody may. */
function withoutIt(words: Words, policy: About['policy']): string | undefined {
  if (policy.loneAdmin) return words.about.approvalAlone;
  return policy.breakGlass ? words.emergency.what.may : undefined;
}

/** "Can I approve it?" */
export function approveOwn(given: OfChange): Told {
  const { words, change, viewer } = given;
  const { own } = words.about;
  if (change.phase !== 'waiting') return say(words.about.nothingWaits(stands(given)));
  if (isMine(given)) return { said: { word: 'no', clause: own.someoneElse(deciders(words, change)) } };
  if (viewer.verbs.includes('approve')) return { said: { word: 'yes', clause: own.approver }, shows: 'request' };
  if (mayDecide(given)) return { said: { sentence: whyDecided(given) }, shows: 'request' };
  return { said: { word: 'no', clause: own.onlyApprovers(deciders(words, change)) } };
}

export const hasApproved = ({ reviews }: OfChange['change'], person: Person): boolean =>
  reviews.some(({ verdict, by }) => verdict === 'approved' && isSamePerson(by, person));

/**
 * Why somebody who may reject can't approve: they have, its ticket or their own part in it bars it, or whoever they stand for has decided.
 */
export function whyDecided({ words, change, viewer: { person } }: OfChange): string {
  if (hasApproved(change, person)) return words.about.typed.decided;
  const bar = objectionToPart(RULES.approve, change, person) ?? objectionToTicket('approve', change);
  if (bar) return noticeText(words, bar);
  const absent = standsFor(change, person);
  return absent.length > 0 ? words.about.typed.theirs(absentNames(words, absent)) : words.about.typed.decided;
}

/** A decision that was typed decides nothing: it shows the buttons to whoever may press them. */
export function typedDecision(given: OfChange): Told {
  const { words, change, viewer } = given;
  const { typed } = words.about;
  if (change.phase !== 'waiting') return say(words.about.nothingWaits(stands(given)));
  if (isMine(given)) return say(typed.requester(deciders(words, change)));
  if (!mayDecide(given)) return say(typed.other(deciders(words, change)));
  const sentence = viewer.verbs.includes('approve') ? typed.approver : whyDecided(given);
  return { said: { sentence }, shows: 'request' };
}

/** The newest that was asked, with its answer; else the newest word that came with a decision. */
export function asked({ words, change, isShared }: OfChange): Told {
  if (isShared) return say(words.about.personally);
  const question = questionsOf(change).at(-1);
  if (question) {
    const answer = question.answer && firstOf(question.answer, EXCHANGE);
    const answered = answer && words.about.answered(nameOf(words, question.answeredBy ?? change.requester), answer);
    const sentence = words.about.asked(nameOf(words, question.by), firstOf(question.question, EXCHANGE));
    return say(sentence, answered || words.about.unanswered);
  }
  const word = [...change.reviews].reverse().find((review) => review.comment);
  if (!word) return say(words.about.nothingAsked);
  return sayClause(words.about.said(nameOf(words, word.by), firstOf(word.comment ?? '')));
}

export function reached({ words, change, unreached }: OfChange): Told {
  if (change.phase !== 'waiting') return say(words.about.nothingWaits(stands({ words, change, isShared: false })));
  if (unreached.length > 0) return say(words.about.unreached(listed(words, unreached)));
  return say(words.about.reached(stillAsked(change).length > 0 ? deciders(words, change) : words.facts.anApprover));
}
