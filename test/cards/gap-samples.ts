import type { Change } from '../../bot/workflow/change/change.ts';
import type { Actor } from '../../bot/workflow/deciding/rules.ts';
import type { RefusalId } from '../../bot/workflow/refusals.ts';
import type { ChangeInput, Gap } from '../../cards/index.ts';
import * as t from './tenant.ts';

type Look = readonly [id: string, change: Change, who: Actor, more: Partial<ChangeInput>];

const page = 'https://pilot.example/auth/start?tenant=t&lang=en';
const gap = (refusal: RefusalId, change: Change, more: Partial<Gap> = {}, values = {}): Partial<ChangeInput> => ({
  gap: { refusal: { refusal, values }, verb: 'resume', tie: { id: change.id, version: change.version }, ...more },
});
const busy = { because: 'throttled', code: 'TooManyRequests', retryAfter: '90' };
const closed = { keeps: [] };

/** What stands in the place of the buttons where a sign-in or a role isn't there, and what a running apply says it waits for. */
export const gapLooks: readonly Look[] = [
  ['plan-lapsed', t.draft, t.operator, { ...gap('role-lapsed', t.draft, closed), typed: { reason: 'Fewer *calls*' } }],
  ['step-6-lapsed', t.atStep('connect-features'), t.operator, gap('role-lapsed', t.atSettings, closed)],
  ['step-6-sign-in', t.atStep('connect-features'), t.operator, gap('role-sign-in', t.atSettings, { ...closed, page })],
  ['apply-consent', t.atSettings, t.operator, gap('role-consent', t.atSettings, { ...closed, page })],
  ['apply-lapsed', t.atSettings, t.operator, gap('role-lapsed', t.atSettings, closed)],
  [
    'apply-busy',
    t.atSettings,
    { ...t.operator, operator: { unknown: 'throttled', seenAt: t.NOW } },
    gap('role-unreadable', t.atSettings, {}, busy),
  ],
  ['waiting-group-busy', t.waiting, t.approver, gap('group-unreadable', t.waiting, closed, busy)],
  ['applying-sent', t.applying, t.operator, { looking: { looks: 1, of: 5, nextIn: 4 } }],
  [
    'applying-doubtful',
    t.applying,
    t.operator,
    {
      looking: {
        looks: 3,
        of: 5,
        nextIn: 16,
        doubt: { tried: 'write', because: 'unreachable', code: 'InternalServerError' },
        unread: { tried: 'settings', because: 'unreachable', code: 'ServiceUnavailable' },
      },
    },
  ],
];
