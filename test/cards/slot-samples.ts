import type { Change } from '../../bot/workflow/change/change.ts';
import { type Actor, allowedVerbs } from '../../bot/workflow/deciding/rules.ts';
import type { Slot } from '../../bot/workflow/time/slot.ts';
import type { ChangeInput } from '../../cards/index.ts';
import * as t from './tenant.ts';

const later = (minutes: number) => t.minutesAgo(-minutes);
const slot = (from: number, to: number): Slot => ({ from: later(from), to: later(to), zone: 'America/New_York' });
const ahead = slot(300, 360);
const over = slot(-90, -5);

/** The change with its plan for that time. */
const at = (change: Change, time: Slot): Change => ({ ...change, plan: { ...change.plan, slot: time } });
const rescheduled = { at: t.minutesAgo(2), version: 3, approvedBefore: [t.megan] };
const zone = 'America/New_York';

type Look = readonly [name: string, change: Change, who: Actor, more?: Partial<ChangeInput>];

const look = (name: string, change: Change, who: Actor, more: Partial<ChangeInput> = {}): Look => [
  name,
  change,
  who,
  { zone, viewer: { ...t.viewing(who, change), verbs: allowedVerbs(change, who, undefined, t.NOW) }, ...more },
];

/** A change that is appointed for a time: on its plan, before that, in it and after it. */
export const slotLooks: readonly Look[] = [
  look('slot-plan', t.draft, t.operator, {
    typed: { slot: { day: '2026-11-28', from: '22:00', to: '23:00' } },
    notice: { note: 'slot-on-plan' },
  }),
  look('slot-plan-refused', t.draft, t.operator, {
    typed: { reason: 'At night', slot: { day: '2026-11-28', from: '22:00', to: '22:05' } },
    notice: { refusal: 'slot-too-short', values: { minutes: '21' } },
  }),
  look('slot-waiting-approver', at(t.waiting, ahead), t.approver),
  look('slot-waiting-requester', at(t.waiting, ahead), t.operator),
  look('slot-rescheduled-approver', { ...at(t.waiting, ahead), rescheduled }, t.approver),
  look('slot-taken-away-approver', { ...t.waiting, rescheduled }, t.approver),
  look('slot-another', at(t.waiting, ahead), t.operator, { view: 'slot' }),
  look('slot-ahead', at(t.atStep('connect-sign-in'), ahead), t.operator),
  look('slot-ahead-refused', at(t.atSettings, ahead), t.operator, {
    notice: { refusal: 'slot-ahead', values: { at: ahead.from } },
  }),
  look('slot-ahead-other', at(t.atSettings, ahead), t.approver),
  look('slot-open', { ...at(t.atStep('connect-sign-in'), slot(-5, 55)), calledAt: t.minutesAgo(5) }, t.operator, {
    notice: { note: 'slot-open', values: { at: later(55) } },
  }),
  look('slot-over', { ...at(t.atSettings, over), calledAt: t.minutesAgo(90), hasWritten: true }, t.operator),
  look(
    'slot-expired',
    { ...at(t.atSettings, over), phase: 'expired', endedBy: 'pilot', endedAt: t.minutesAgo(5) },
    t.operator,
  ),
  look(
    'slot-expired-waiting',
    { ...at(t.waiting, over), phase: 'expired', endedBy: 'pilot', endedAt: t.minutesAgo(5) },
    t.operator,
  ),
];
