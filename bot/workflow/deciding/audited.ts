import type { Refusal, RefusalId } from '../refusals.ts';

/** True for a person who may not act because of a rule, and whose try belongs in the trail. */
export function isAudited(refusal: Refusal): boolean {
  const quiet: readonly RefusalId[] = [
    'card-is-old',
    'change-not-found',
    'not-now',
    'reason-missing',
    'input-too-long',
    'comment-missing',
    'question-missing',
    'answer-missing',
    'already-stopped',
    'not-stopped',
    'lift-waits',
    'already-decided',
    'decided-meanwhile',
    'already-asked',
    'already-answered',
    'reminded-lately',
    'nobody-to-remind',
    'ticket-missing',
    'ticket-unknown',
    'slot-incomplete',
    'slot-past',
    'slot-too-far',
    'slot-too-short',
    'slot-too-long',
    'slot-clocks',
    'slot-frozen',
    'change-has-ended',
    'role-not-now',
    'role-sign-in',
    'role-consent',
    'sign-in-needed',
    'sign-in-failed',
    'group-unreadable',
  ];
  return !quiet.includes(refusal.refusal);
}
