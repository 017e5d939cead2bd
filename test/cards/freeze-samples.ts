import type { Change } from '../../bot/workflow/change/change.ts';
import { type Actor, allowedVerbs } from '../../bot/workflow/deciding/rules.ts';
import type { Freeze } from '../../bot/workflow/time/freeze.ts';
import type { Drawn, Words } from '../../cards/index.ts';
import { freezeCard, freezeWhatCard } from '../../cards/index.ts';
import type { Look } from './asking-samples.ts';
import * as t from './tenant.ts';

const later = (minutes: number) => t.minutesAgo(-minutes);
const window: Freeze = { because: 'window', reason: 'Month end of *finance*', until: later(60 * 40) };
const unread: Freeze = { because: 'unread', calendar: 'calendar.example', since: t.minutesAgo(60 * 25) };
const stopped: Freeze = { because: 'stopped', by: t.megan, at: t.minutesAgo(12), reason: 'Mail is down' };
const coming = { from: later(60 * 30), to: later(60 * 60), reason: 'Month end' };

const frozen = (name: string, change: Change, who: Actor, freeze: Freeze): Look => [
  name,
  change,
  who,
  { frozen: { freeze }, viewer: { ...t.viewing(who, change), verbs: allowedVerbs(change, who, freeze) } },
];

/** Changes in a freeze, or before one. */
export const freezeLooks: readonly Look[] = [
  frozen('freeze-plan', t.draft, t.operator, window),
  ['freeze-plan-coming', t.draft, t.operator, { frozen: { coming } }],
  frozen('freeze-waiting-approver', t.waiting, t.approver, stopped),
  ['last-to-apply', t.waiting, t.approver, { isLastToApply: true }],
  frozen('freeze-step', t.atStep('connect-features'), t.operator, window),
  frozen('freeze-step-first', t.atStep('connect-sign-in'), t.operator, unread),
  frozen('freeze-step-last', t.atStep('connect-exit'), t.operator, stopped),
  frozen(
    'freeze-settings',
    { ...t.atSettings, lastRefusal: { because: 'frozen', freeze: window, at: t.minutesAgo(1) } },
    t.operator,
    window,
  ),
  frozen('freeze-way-taken', { ...t.atSettings, way: 'command' }, t.operator, stopped),
  frozen('freeze-watched', t.atSettings, t.approver, window),
  [
    'freeze-expired',
    { ...t.atSettings, phase: 'expired', endedBy: 'pilot', endedAt: t.minutesAgo(1), endedIn: stopped },
    t.operator,
  ],
];

/** "Are we in a freeze?", as those see it who may stop or lift something, and others. */
export function freezeTalks(words: Words): readonly (readonly [name: string, drawn: Drawn])[] {
  const common = { words, now: t.NOW, where: 'personal', viewer: t.megan, verbs: [], frozen: {} } as const;
  return [
    ['freeze-open', freezeCard({ ...common, verbs: ['stop'], frozen: { coming } })],
    ['freeze-stop', freezeCard({ ...common, verbs: ['stop'], wantsStop: true, frozen: { coming } })],
    [
      'freeze-stop-barred',
      freezeCard({ ...common, viewer: t.alex, wantsStop: true, approvers: ['Megan Bowen', 'Grady Archie'] }),
    ],
    ['freeze-open-operator', freezeCard({ ...common, viewer: t.alex })],
    ['freeze-window', freezeCard({ ...common, frozen: { freeze: window } })],
    ['freeze-what', freezeWhatCard({ words, now: t.NOW, frozen: { coming } })],
    ['freeze-who', freezeCard({ ...common, asksWho: true, frozen: { freeze: stopped } })],
    ['freeze-who-none', freezeCard({ ...common, asksWho: true })],
    ['freeze-ends', freezeCard({ ...common, viewer: t.alex, asksEnd: true, frozen: { freeze: stopped } })],
    ['freeze-ends-window', freezeCard({ ...common, asksEnd: true, frozen: { freeze: window } })],
    ['freeze-ends-none', freezeCard({ ...common, asksEnd: true, frozen: { coming } })],
    ['freeze-unread', freezeCard({ ...common, frozen: { freeze: unread } })],
    ['freeze-stopped-own', freezeCard({ ...common, verbs: ['lift'], frozen: { freeze: stopped } })],
    ['freeze-stopped-alone', freezeCard({ ...common, verbs: ['lift'], isAlone: true, frozen: { freeze: stopped } })],
    ['freeze-stopped-other', freezeCard({ ...common, viewer: t.adele, verbs: ['lift'], frozen: { freeze: stopped } })],
    ['freeze-lift-waits', freezeCard({ ...common, liftAskedAt: t.minutesAgo(3), frozen: { freeze: stopped } })],
    [
      'freeze-lift-asked',
      freezeCard({
        ...common,
        viewer: t.alex,
        verbs: ['lift'],
        liftAskedAt: t.minutesAgo(3),
        frozen: { freeze: stopped },
      }),
    ],
    ['freeze-channel', freezeCard({ ...common, where: 'channel', frozen: { freeze: stopped } })],
    [
      'freeze-reason-missing',
      freezeCard({ ...common, verbs: ['stop'], wantsStop: true, notice: { refusal: 'reason-missing' }, reason: ' ' }),
    ],
  ];
}
