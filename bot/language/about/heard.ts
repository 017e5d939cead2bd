import type { Topic } from '../../workflow/topics.ts';
import type { Intent, Params } from '../intents.ts';
import type { Question } from '../question/index.ts';

/** The topics that a place gives up where the text asks for one of them; a place that isn't here gives up all. */
const GIVES_UP: Readonly<Partial<Record<Intent, readonly Topic[]>>> = {
  watch: ['safe'],
  language: ['gone-through'],
  export: [],
  status: ['gone-through', 'safe', 'written', 'since-when', 'who-asked', 'waits-for', 'how-long', 'reached'],
  rollback: ['undo', 'how-long'],
  resume: ['next', 'how-long', 'later', 'someone-else'],
  setup: ['how-long', 'safe', 'users', 'what-exactly', 'later', 'who-asked'],
  settings: ['approve-own', 'expires', 'approval-why', 'how-long', 'next'],
  cancel: [],
};

/** Whether a topic that was found by its words is what the text is about, beside the place it would belong to. */
export function isAbout(topic: Topic, place: Intent, { states, isYesNo }: Question, hasCodes: boolean): boolean {
  if (hasCodes || !(GIVES_UP[place]?.includes(topic) ?? true)) return false;
  // "Is it approved?" has its own answer, and so has each part of "is it on, and since when?".
  const isExact = isYesNo && states.length > 0;
  const isOfTheState =
    topic === 'since-when' && states.some(({ subject }) => subject === 'writeback' || subject === 'unlock');
  return topic === 'rejected-why' || !(isExact || isOfTheState);
}

/** What is typed instead of pressed: a decision, or that it shall end. */
export function orderIn(place: Intent, { decision }: Params, isQuestion: boolean): Topic | undefined {
  if (place === 'cancel') return 'stop';
  return place === 'approvals' && !isQuestion ? decision : undefined;
}
