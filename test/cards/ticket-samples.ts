import type { Change } from '../../bot/workflow/change/change.ts';
import type { ChangeInput } from '../../cards/index.ts';
import * as t from './tenant.ts';

const asks = { ...t.policy, ticket: { required: true, blockWhenUnknown: true } };
const said = (state: string, means: NonNullable<Change['ticketState']>['means']) => ({
  ticket: 'CHG0012345',
  state,
  means,
  system: 'ServiceNow',
  asOf: t.minutesAgo(2),
  sentAt: t.minutesAgo(1),
  at: t.minutesAgo(1),
  version: 2,
});

type Look = readonly [name: string, change: Change, who: typeof t.operator, more?: Partial<ChangeInput>];

/** What a ticket does to the cards of a change. */
export const ticketLooks: readonly Look[] = [
  ['plan-ticket-needed', t.draft, t.operator, { needsTicket: true, notice: { refusal: 'ticket-missing' } }],
  ['waiting-ticket-known', { ...t.waiting, policy: asks, ticketState: said('Implement', 'approved') }, t.approver],
  ['waiting-ticket-unknown', { ...t.waiting, policy: asks }, t.approver],
  ['waiting-ticket-unknown-requester', { ...t.waiting, policy: asks }, t.operator],
  ['waiting-ticket-against', { ...t.waiting, ticketState: said('Canceled', 'cancelled') }, t.approver],
  ['waiting-ticket-bars', { ...t.waiting, policy: asks, ticketState: said('Canceled', 'cancelled') }, t.approver],
  ['step-ticket-against', { ...t.atStep('connect-features'), ticketState: said('Closed', 'closed') }, t.operator],
  ['step-ticket-bars', { ...t.atSettings, policy: asks, ticketState: said('Closed', 'closed') }, t.operator],
  [
    'waiting-escalated-requester',
    { ...t.waiting, escalatedAt: t.minutesAgo(1), escalationApprovers: [t.adele] },
    t.operator,
  ],
];
