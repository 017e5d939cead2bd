/** What a person may ask of the change that is under way, or say to it in passing. The order is part of the meaning. */
export const TOPICS = [
  'rejected-why',
  'approval-why',
  'users',
  'approve-why',
  'approve-own',
  'failed-why',
  'who-asked',
  'expires',
  'since-when',
  'how-long',
  'restart',
  'safe',
  'may-leave',
  'someone-else',
  'later',
  'who-approved',
  'waits-for',
  'asked',
  'reached',
  'edit',
  'ticket',
  'written',
  'gone-through',
  'undo',
  'what-exactly',
  'next',
  // Said, not asked.
  'approve',
  'reject',
  'pause',
  'stop',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What is said in passing and wants no card: thanks, praise, consent, leave-taking, or a moment to think. */
export const ASIDES = ['thanks', 'praise', 'ack', 'bye', 'pause'] as const;
export type Aside = (typeof ASIDES)[number];
