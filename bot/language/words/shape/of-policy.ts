/** What is asked of what the policy holds up and lets through, in the order in which it is listened for. */
export const POLICY_QUESTIONS = [
  'may-skip',
  'emergency-what',
  'reviewed',
  'who-skipped',
  'was-stopped',
  'was-reminded',
  'who-escalates',
  'stop-ends',
  'freeze-what',
  'who-stopped',
  'three-people',
  'webhook',
  'who-applies',
  'ticket-state',
  'ticket-told',
  'may-go-on',
  'may-apply',
] as const;
export type PolicyQuestion = (typeof POLICY_QUESTIONS)[number];

/** Patterns as in `Facts` of each of them. */
export type PolicyQuestions = Readonly<Record<PolicyQuestion, readonly string[]>>;
