import { TOPICS, type Topic } from '../../workflow/topics.ts';
import type { Intent, Locale, Params } from '../intents.ts';
import { normalise } from '../normalise.ts';
import { isQuestion, type Question } from '../question/index.ts';
import { orderSaid, topicAsked } from './index.ts';

/** The topics that a place gives up where the text asks for one of them; a place that isn't here gives up none. */
const GIVES_UP: Readonly<Record<string, readonly Topic[]>> = {
  unknown: TOPICS,
  diagnose: TOPICS,
  approvals: TOPICS,
  history: TOPICS,
  readiness: TOPICS,
  help: TOPICS,
  // What the requester is to be asked is not asked of this bot.
  ask: [],
  watch: ['safe'],
  language: ['gone-through'],
  status: [
    'gone-through',
    'safe',
    'written',
    'since-when',
    'who-asked',
    'waits-for',
    'how-long',
    'reached',
    'users',
    'someone-else',
    'later',
    'approve-why',
  ],
  rollback: ['undo', 'how-long', 'written', 'next'],
  resume: ['next', 'how-long', 'later', 'someone-else', 'expires', 'approve-why', 'may-leave', 'safe', 'waits-for'],
  setup: ['how-long', 'safe', 'users', 'what-exactly', 'later', 'who-asked', 'someone-else'],
  settings: ['approve-own', 'expires', 'approval-why', 'how-long', 'next', 'what-exactly', 'asked', 'edit', 'reached'],
  export: ['written'],
  cancel: ['safe', 'expires', 'may-leave', 'later', 'waits-for', 'undo', 'failed-why'],
};

/** What may give up a place by being said, not asked. */
const WITHOUT_ORDER: readonly Intent[] = ['unknown', 'approvals', 'diagnose', 'help', 'readiness', 'resume', 'status'];

/** "Tell me who approved it": asks without a mark. */
const TELL =
  /^(please |pls |prosim |can you |could you )?(tell|explain|remind|show me (who|why|what|how)|give me|name|say|povej\w*|razlozi\w*|pojasni\w*|navedi\w*|daj mi|spomni\w*|zanima me)\b/;
/** Words of consent that sound like a question's beginning: "se strinjam". */
const AGREES = /^(se )?(strinjam|soglasam)\b/;

type Text = {
  readonly text: string;
  readonly place: Intent;
  readonly locale: Locale;
  readonly params: Params;
  readonly question: Question;
};

/** What a text asks of the change that is under way, or says to it; undefined where it belongs to its place alone. */
export function topicIn({ text, place, locale, params, question }: Text): Topic | undefined {
  const { plain } = normalise(text);
  const asks = (isQuestion(text) && !AGREES.test(plain)) || TELL.test(plain);
  const hasCodes = (params.codes ?? []).length > 0;
  const topic = asks ? topicAsked(text, locale) : undefined;
  if (topic && isAbout(topic, place, question, hasCodes)) return topic;
  if (place === 'cancel') return 'stop';
  if (asks) return undefined;
  if (place === 'approvals' && params.decision) return params.decision;
  return WITHOUT_ORDER.includes(place) && !hasCodes ? orderSaid(text, locale) : undefined;
}

/** Whether a topic that was found by its words is what the text is about, beside the place it would belong to. */
function isAbout(topic: Topic, place: Intent, { states, isYesNo }: Question, hasCodes: boolean): boolean {
  if (hasCodes || !(GIVES_UP[place]?.includes(topic) ?? false)) return false;
  // "Is it approved?" has its own answer, and so has each part of "is it on, and since when?".
  const isExact = isYesNo && states.length > 0 && topic !== 'rejected-why' && topic !== 'later';
  const isOfTheState =
    topic === 'since-when' && states.some(({ subject }) => subject === 'writeback' || subject === 'unlock');
  return !isExact && !isOfTheState;
}
