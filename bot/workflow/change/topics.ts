/**
 * What a person may ask of the change that is under way, or say to it in passing: how it stands, what they may, must or needn't do,
 * and what comes of it.
 */
export const TOPICS = [
  'rejected-why',
  'approval-why',
  'users',
  'approve-why',
  'approve-own',
  'approve-risk',
  'failed-why',
  'who-asked',
  'expires',
  'applied-when',
  'since-when',
  'ended-when',
  'how-long',
  'restart',
  'safe',
  'worry',
  'may-leave',
  'someone-else',
  'later',
  'who-approved',
  'who-may-approve',
  'who-works',
  'who-applied',
  'last-one',
  'who-sees',
  'why-me',
  'waits-for',
  'asked',
  'reached',
  'who-gets',
  'told',
  'edit',
  'ticket',
  'written',
  'so-far',
  'gone-through',
  'proof',
  'undo',
  'take-back',
  'what-exactly',
  'next',
  'my-part',
  'after-approving',
  'again',
  'approve-again',
  'may-apply',
  'which-way',
  'skip',
  'step-back',
  'needs',
  'if-rejected',
  'if-cancelled',
  'if-fails',
  'where',
  'unclear',
  'question',
  // Said, not asked.
  'yes-no',
  'approve',
  'reject',
  'pause',
  'stop',
] as const;
export type Topic = (typeof TOPICS)[number];

/** How a change that is over came out, where the last one of that kind is asked for. */
export const ENDINGS = ['rejected', 'approved', 'cancelled', 'applied', 'expired'] as const;
export type Ending = (typeof ENDINGS)[number];

/** What is said in passing and wants no card: thanks, praise, consent, leave-taking, "never mind", small talk, or a moment to think. */
export const ASIDES = ['thanks', 'praise', 'ack', 'bye', 'sorry', 'no-matter', 'here', 'well', 'pause'] as const;
export type Aside = (typeof ASIDES)[number];
