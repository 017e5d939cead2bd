import type { Change } from '../../bot/workflow/change/change.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import type { Look } from './asking-samples.ts';
import * as t from './tenant.ts';

const at = t.minutesAgo(4);
export const noLicence: Observation = {
  probe: 'licence',
  at,
  facts: { plans: [], sharedDevicesOnly: false, products: [] },
};
export const staleSync: Observation = {
  probe: 'sync',
  at,
  facts: { enabled: true, lastSync: t.minutesAgo(27 * 60) },
};

/** The readings of the sample tenant, but for these. */
export const readingsWith = (...red: readonly Observation[]): readonly Observation[] => [
  ...t.observations.filter((o) => red.every(({ probe }) => probe !== o.probe)),
  ...red,
];

const observations = readingsWith(noLicence);
const inSpiteOf = ['licence'] as const;
const [review] = t.running.reviews;
export const approvedRed: Change = {
  ...t.running,
  observations,
  reviews: review ? [{ ...review, inSpiteOf }] : [],
};
export const askedAgain: Change = {
  ...t.waiting,
  observations: readingsWith(noLicence, staleSync),
  stepsDone: t.atSettings.stepsDone,
  confirmed: [{ step: 'connect-features' }],
  version: 12,
  askedAgain: { at: t.minutesAgo(1), probes: ['sync'], version: 12, approvedBefore: [t.megan] },
};
const alone: Change = { ...askedAgain, phase: 'running', isAlone: true, inSpiteOf, approvedAt: t.minutesAgo(2) };
const question = {
  by: t.megan,
  at: t.minutesAgo(2),
  question: 'When do the licences come?',
  answer: 'On Monday.',
  answeredAt: t.minutesAgo(1),
  answeredBy: t.alex,
};
const notTicked = { notice: { refusal: 'red-not-ticked' } } as const;

/** What stands in the way, as a plan, a request, and an approval show it. */
export const redLooks: readonly Look[] = [
  ['plan-red', { ...t.draft, observations }, t.operator],
  ['plan-red-alone', { ...t.draft, observations }, t.operator, notTicked],
  ['waiting-red-requester', { ...t.waiting, observations }, t.operator],
  ['waiting-red-approver', { ...t.waiting, observations }, t.approver],
  ['waiting-red-not-ticked', { ...t.waiting, observations }, t.approver, notTicked],
  ['waiting-red-other', { ...t.waiting, observations }, t.bystander],
  ['waiting-red-channel', { ...t.waiting, observations }, t.approver, { where: 'channel' }],
  ['waiting-red-answered', { ...t.waiting, observations, questions: [question] }, t.approver],
  ['waiting-again-approver', askedAgain, t.approver],
  ['waiting-again-requester', askedAgain, t.operator],
  ['waiting-again-rejected', { ...askedAgain, ...t.rejected, stepsDone: askedAgain.stepsDone }, t.operator],
  ['step-1-approved-red', approvedRed, t.operator],
  ['apply-red-alone', alone, t.operator],
  ['apply-red-alone-not-ticked', alone, t.operator, notTicked],
];
