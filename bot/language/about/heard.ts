import { TOPICS, type Topic } from '../../workflow/change/topics.ts';
import type { Locale } from '../../workflow/locale.ts';
import type { Intent, Params } from '../intents/index.ts';
import { asksForMore, isQuestion, type Question, talksOfOff } from '../question/index.ts';
import type { Remark } from './meanings.ts';

type Text = {
  readonly text: string;
  readonly locale: Locale;
  readonly place: Intent;
  readonly params: Params;
  readonly question: Question;
  /** What its weights say that it is about. */
  readonly about: Remark | undefined;
};

/** What is said, and asks for no state; and what has a yes and a no of its own. */
const OWN: readonly Topic[] = [
  'approve',
  'reject',
  'stop',
  'pause',
  'yes-no',
  'later',
  'my-part',
  'after-approving',
  'again',
  'approve-again',
  'may-apply',
  'told',
  'skip',
  'step-back',
  'approve-risk',
  'needs',
  'who-may-approve',
];

/** Near in words to a switch: "why was it turned off" asks of no rejection, nor does "what if I turn it off". */
const OF_A_NO: readonly Topic[] = ['rejected-why', 'if-rejected'];

export const isTopic = (about: Remark | undefined): about is Topic => TOPICS.some((topic) => topic === about);

/** What a text asks of the change that is under way, or says to it; undefined where it belongs to its place alone. */
export function topicIn({ text, locale, place, params, question, about }: Text): Topic | undefined {
  if ((params.codes ?? []).length > 0) return undefined;
  if (isTopic(about) && OF_A_NO.includes(about) && talksOfOff(text, locale)) return undefined;
  if (isTopic(about) && !isExact(about, text, question)) return about;
  if (place === 'cancel') return 'stop';
  // A typed decision decides nothing, but its answer says so.
  return place === 'approvals' && !isQuestion(text) ? params.decision : undefined;
}

/** "Is it approved?" has its own answer, and so has each part of "is it on, and since when?". */
function isExact(topic: Topic, text: string, { states, isYesNo }: Question): boolean {
  const isOfTheState =
    topic === 'since-when' && states.some(({ subject }) => subject === 'writeback' || subject === 'unlock');
  if (OWN.includes(topic)) return false;
  // "Did she reject it, and why?"
  return isOfTheState || (isYesNo && states.length > 0 && !asksForMore(text));
}
