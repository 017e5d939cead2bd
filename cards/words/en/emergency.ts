import type { EmergencyVerdict } from '../../../bot/workflow/vocabulary.ts';
import type { Fill } from '../shape/index.ts';

/** A change that goes on without approval, and its review afterwards. Names, reasons and ages arrive escaped. */
export const emergency = {
  ask: {
    heading: 'Emergency: go on without approval?',
    intro: (who: string) => `Nobody has approved this request of **${who}**. If you go on:`,
    lines: (hours: string) => [
      'Approvers, auditors, whoever asked for it and whoever would be asked next are told at that moment, with your name and reason.',
      `The change may be carried out for ${hours}. Going on applies nothing by itself.`,
      'All else holds: steps and boxes, a freeze, the ticket, the readings.',
      'No other change begins until an approver who had no part in it has reviewed this one.',
    ],
    label: 'Why it can’t wait for an approval',
    hint: 'Everybody reads it, and it stays on record',
  },
  title: 'Emergency: under way without approval',
  stage: 'under way without approval (emergency)',
  box: (who: string, age: string) => `**Emergency: nobody approved this.** ${who} let it go on, ${age}.`,
  nobody: 'No approval: an emergency.',
  cancelling: 'It ends here. To go on later you would start a new change, and only after this one is reviewed.',
  /** In place of the names of those who approved. */
  instead: (who: string) => `nobody: ${who}, in an emergency`,
  clause: (who: string) => `**${who}** let it go on without approval, in an emergency.`,
  /** To whoever asks what an emergency is. */
  what: {
    heading: { on: 'An emergency goes on without approval', off: 'Nobody goes on without approval here' },
    is: 'Break glass: an operator carries out a change that nobody has approved.',
    how: 'Plan the change and send it; then say “emergency”. I ask for a reason first.',
    may: 'In an emergency an operator may go on without it: say “emergency”.',
  },
  /** To whoever asks whether the approval can be skipped, and it can't, or not by them. */
  skip: {
    off: 'by the policy here nothing goes on without approval.',
    role: 'only an admin with a role for it goes on without approval, and in an emergency alone.',
    other: (who: string) => `It waits for **${who}**.`,
    own: 'You are an approver yourself: say “approvals”.',
    remind: 'Say “remind her”, and I remind whoever still has to decide.',
    next: (names: string, when: string) => `If nobody decides, I ask **${names}** too, on ${when}.`,
  },
  /** To whoever asks who did. */
  skippedBy: 'Nobody went on without approval, in all that I remember.',
  review: {
    none: 'There was no emergency, in all that I remember, so there is nothing to review.',
    by: (names: string) => `Who may review it: **${names}**.`,
    waits: 'It isn’t reviewed yet. An approver who had no part in it does that; until then no other change begins.',
    heading: 'Review of an emergency',
    intro: (who: string) =>
      `**${who}** let this change go on without approval. Was that justified? Your review undoes nothing; it stays on record, and the next change may begin.`,
    verdict: 'Your verdict',
    verdicts: { justified: 'It was justified', unjustified: 'It was not justified' } satisfies Record<
      EmergencyVerdict,
      string
    >,
    label: 'Your comment',
    hint: 'What you looked at, and what should be different next time',
    done: {
      justified: (who: string, age: string) => `Reviewed by ${who}, ${age}: **it was justified**.`,
      unjustified: (who: string, age: string) => `Reviewed by ${who}, ${age}: **it was not justified**.`,
    } satisfies Record<EmergencyVerdict, unknown>,
  },
};

/** Why there is no emergency, or no review of one, each with what to do. */
export const emergencyRefusals = {
  'emergency-off': () =>
    'The policy here lets nobody go on without approval. Say “remind her” to have the approvers reminded, or “settings” to see who they are.',
  'emergency-nothing': () =>
    'There is no request that waits for approval. Plan the change and send it first; then say “emergency” again.',
  'emergency-slot': (v: Fill) =>
    `The appointed time holds in an emergency too, and begins on ${v('at')}. Whoever asked for this change can move it or take it away first, with **Another time**; then say “emergency” again.`,
  'emergency-meanwhile': (v: Fill) =>
    `Your decision was not counted: **${v('who')}** went on without approval, in an emergency. An approver who had no part in it reviews it afterwards.`,
  'review-incomplete': () => 'Choose a verdict and write a sentence about it. Then press it again.',
  'review-by-another': () =>
    'You had a part in this change, so somebody else has to review it: an approver who neither asked for it nor carried it out.',
  'review-later': () => 'It is still under way. I ask for the review as soon as it is over.',
  'review-waits': (v: Fill) =>
    `The change before went on without approval (${v('who')}) and isn't reviewed yet, so no other one begins. An approver who had no part in it says “approvals” and reviews it.`,
  'nothing-to-review': () => 'There is nothing to review here: it was approved, or it is reviewed already.',
};
