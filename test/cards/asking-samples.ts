import type { Change } from '../../bot/workflow/change/change.ts';
import type { Actor } from '../../bot/workflow/deciding/rules.ts';
import type { ChangeInput } from '../../cards/index.ts';
import * as t from './tenant.ts';

/** A card of a change: its name, the change, who looks at it, and how. */
export type Look = readonly [name: string, change: Change, who: Actor, more?: Partial<ChangeInput>];

const why = { by: t.megan, at: t.minutesAgo(2), question: 'Why tonight, and who will be there if it goes wrong?' };
const answered = {
  ...why,
  answer: 'The audit is over, and the service desk has its night shift on. I stay until the first reset went through.',
  answeredAt: t.minutesAgo(1),
  answeredBy: t.alex,
};
const older = { ...answered, question: 'Is the branch office in scope?', answer: 'Yes.', at: t.minutesAgo(3) };
const asked: Change = { ...t.waiting, version: t.waiting.version + 1, questions: [why] };
const open: Change = { ...asked, questions: [older, why, { ...why, question: 'What about the branch office?' }] };
const told: Change = { ...asked, questions: [older, older, answered] };
const crossed: Change = { ...asked, questions: [answered, { ...why, question: 'What about the branch office?' }] };
const begun: Change = { ...t.atSettings, stepsDone: ['connect-sign-in', 'connect-welcome'] };

/** Questions between an approver and the requester, and what is asked once more before anything ends. */
export const askingLooks: readonly Look[] = [
  ['waiting-approver-asked', asked, t.approver],
  ['waiting-approver-answered', told, t.approver],
  ['waiting-approver-crossed', crossed, t.approver],
  ['waiting-requester-question', asked, t.operator],
  ['waiting-requester-questions', open, t.operator, { notice: { refusal: 'answer-missing' } }],
  ['waiting-requester-answered', told, t.operator],
  ['waiting-channel-asked', asked, t.approver, { where: 'channel' }],
  ['ask', t.waiting, t.approver, { view: 'ask', typed: { comment: 'Why tonight?' } }],
  ['ask-missing', t.waiting, t.approver, { view: 'ask', notice: { refusal: 'question-missing' } }],
  ['reject', t.waiting, t.approver, { view: 'confirm-reject', typed: { comment: 'Not before the audit.' } }],
  ['reject-missing', t.waiting, t.approver, { view: 'confirm-reject', notice: { refusal: 'comment-missing' } }],
  ['cancel-plan', t.draft, t.operator, { view: 'confirm-cancel', typed: { reason: 'Fewer calls', unlock: false } }],
  ['cancel-waiting', t.waiting, t.operator, { view: 'confirm-cancel' }],
  ['cancel-begun', begun, t.operator, { view: 'confirm-cancel' }],
];
