/** What is asked of what the policy holds up and lets through, in the order in which it is listened for. */
export const POLICY_QUESTIONS = [
  'emergency-what',
  'reviewed',
  'who-skipped',
  'stop-ends',
  'freeze-what',
  'who-stopped',
  'may-apply',
] as const;
export type PolicyQuestion = (typeof POLICY_QUESTIONS)[number];

/** Patterns as in `Facts` of each of them. */
export type PolicyQuestions = Readonly<Record<PolicyQuestion, readonly string[]>>;
