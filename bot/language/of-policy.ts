import type { Topic } from '../workflow/change/topics.ts';
import { fits, parse, toldIn, vocabularyOf } from './engine/pattern.ts';
import type { Intent } from './intents/index.ts';
import { LANGUAGES } from './words/index.ts';
import { POLICY_QUESTIONS, type PolicyQuestion } from './words/shape/of-policy.ts';

export { POLICY_QUESTIONS, type PolicyQuestion } from './words/shape/of-policy.ts';

const QUESTIONS = POLICY_QUESTIONS.map(
  (id) => [id, Object.values(LANGUAGES).flatMap(({ policyQuestions }) => policyQuestions[id].map(parse))] as const,
);
const VOCABULARY = vocabularyOf(QUESTIONS.flatMap(([, patterns]) => patterns));
const MOST_CHARACTERS = 100;

/**
 * "Why can't I apply?", "who stopped it?", "was the emergency reviewed?": what is asked of what the policy holds up and lets through,
 * where the words alone sound like a fault or like something else. Undefined for anything else, and for a story.
 */
export function policyAsked(text: string): PolicyQuestion | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const told = toldIn(text, VOCABULARY);
  return QUESTIONS.find(([, patterns]) => patterns.some((pattern) => fits(pattern, told)))?.[0];
}

/** Where each is answered, and so with which look-ups. */
export const POLICY_PLACES: Readonly<Record<PolicyQuestion, Intent>> = {
  'may-skip': 'approvals',
  'emergency-what': 'settings',
  reviewed: 'approvals',
  'who-skipped': 'approvals',
  'was-stopped': 'freeze',
  'was-reminded': 'approvals',
  'who-escalates': 'settings',
  'stop-ends': 'freeze',
  'freeze-what': 'freeze',
  'who-stopped': 'freeze',
  'three-people': 'settings',
  webhook: 'settings',
  'who-applies': 'approvals',
  'ticket-state': 'approvals',
  'ticket-told': 'approvals',
  'may-go-on': 'approvals',
  'may-apply': 'resume',
};

/** Those that are asked of the change as any other topic is; the rest has answers of its own. */
export const TOPIC_OF = {
  'who-applies': 'who-applied',
  'ticket-state': 'ticket',
  'may-apply': 'may-apply',
} as const satisfies Readonly<Partial<Record<PolicyQuestion, Topic>>>;

/** What is asked of the policy itself. */
export type OfPolicy = Exclude<PolicyQuestion, keyof typeof TOPIC_OF>;

export const isOfPolicy = (asked: PolicyQuestion): asked is OfPolicy => !Object.hasOwn(TOPIC_OF, asked);
