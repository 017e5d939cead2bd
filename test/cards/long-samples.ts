import type { Change } from '../../bot/workflow/change/change.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import type { Look } from './asking-samples.ts';
import { askedAgain, noLicence, readingsWith, staleSync } from './red-samples.ts';
import * as t from './tenant.ts';

/** A thousand letters, as somebody writes who has much to say. */
const LONG =
  'Our help desk resets about forty passwords a week by hand, and each of them costs a caller a quarter of an hour; since the move to the new offices it has become worse. '
    .repeat(6)
    .slice(0, 999)
    .concat('!');

const people = ['Miriam Graham', 'Lee Gu', 'Diego Siciliani', 'Nestor Wilke', 'Joni Sherman', 'Henrietta Mueller'];
const approvers = [t.megan, t.adele, ...people.map((name, at) => ({ ...t.megan, objectId: `00000000-${at}`, name }))];
const waiting: Change = { ...t.waiting, reason: LONG, approvers };
const nobody: Observation = { probe: 'sspr-scope', at: t.minutesAgo(4), facts: { scope: 'none', group: null } };
const unread: Observation = { probe: 'role', at: t.minutesAgo(4), because: 'consent-missing' };
const two: Change = { ...waiting, observations: readingsWith(noLicence, staleSync) };
const four: Change = { ...waiting, observations: readingsWith(noLicence, staleSync, nobody, unread) };
const asked = { by: t.megan, at: t.minutesAgo(2), question: LONG };
const answered = { ...asked, answer: LONG, answeredAt: t.minutesAgo(1), answeredBy: t.alex };
const [review] = t.running.reviews;
const reviews = review ? [{ ...review, comment: LONG }] : [];
const rejected: Change = {
  ...waiting,
  ...t.rejected,
  reason: LONG,
  reviews: reviews.map((r) => ({ ...r, verdict: 'rejected' })),
};

/** Whatever people write at length, and whatever comes together on one card: it fits at first sight all the same. */
export const longLooks: readonly Look[] = [
  ['long-waiting-approver', waiting, t.approver],
  ['long-waiting-requester', waiting, t.operator, { unreached: people }],
  ['long-waiting-other', waiting, t.bystander],
  ['long-waiting-channel', waiting, t.approver, { where: 'channel' }],
  ['long-waiting-asked', { ...waiting, questions: [asked] }, t.approver],
  ['long-waiting-answered', { ...waiting, questions: Array(12).fill(answered) }, t.approver],
  ['long-waiting-question', { ...waiting, questions: [answered, asked] }, t.operator],
  ['long-plan-red-two', { ...two, phase: 'draft' }, t.operator],
  ['long-plan-red-four', { ...four, phase: 'draft' }, t.operator],
  ['long-red-two', two, t.approver],
  ['long-red-four', four, t.approver],
  ['long-red-four-not-ticked', four, t.approver, { notice: { refusal: 'red-not-ticked' } }],
  ['long-red-four-answered', { ...four, questions: [answered] }, t.approver],
  ['long-again', { ...askedAgain, reason: LONG, approvers }, t.approver],
  ['long-step-1', { ...t.running, reason: LONG, reviews }, t.operator],
  ['long-watching', { ...t.running, reason: LONG, reviews }, t.bystander],
  ['long-rejected', rejected, t.operator],
  ['long-cancelled', { ...waiting, phase: 'cancelled', endedAt: t.NOW, endedBy: t.alex }, t.operator],
  ['long-expired', { ...waiting, phase: 'expired', endedAt: t.NOW }, t.operator],
  [
    'long-unconfirmed',
    { ...t.running, phase: 'unconfirmed', reason: LONG, endedAt: t.NOW, endedBy: t.megan, endedBecause: LONG },
    t.operator,
  ],
];
