import assert from 'node:assert/strict';
import type { Event } from '../../../bot/workflow/record/events.ts';
import type { Slot } from '../../../bot/workflow/time/slot.ts';
import { SERVER_STEPS } from '../../support/server-steps.ts';
import type { Begun } from '../replica.ts';

const MINUTE = 60_000;
const iso = (at: number) => new Date(at).toISOString();

/** An appointed time as a card's inputs send it, by the clock of the model in UTC. */
export function slotIn(now: number, ahead: number, minutes: number): Record<string, string> {
  const [from, to] = [iso(now + ahead * MINUTE), iso(now + (ahead + minutes) * MINUTE)];
  return { slotDay: from.slice(0, 10), slotFrom: from.slice(11, 16), slotTo: to.slice(11, 16), slotZone: 'UTC' };
}

const isIn = ({ from, to }: Slot, at: number): boolean => Date.parse(from) <= at && at < Date.parse(to);

/** What is wrong with a write that began then, of a change with this time. */
export const slotWrite = (slot: Slot | undefined, { at }: Begun): string | undefined =>
  slot && !isIn(slot, at) ? `a write begins outside of ${slot.from} to ${slot.to}` : undefined;

const CARRIED_OUT: readonly Event['type'][] = ['apply-intended', 'way-chosen', 'step-done', 'called', 'glass-broken'];

/** Nothing of a change is carried out outside the time that stands in its plan. A step that was begun in it may be put on record after it. */
export function judgeSlots(own: readonly Event[]): void {
  let slot: Slot | undefined;
  for (const event of own) {
    if (event.type === 'submitted' || event.type === 'rescheduled') slot = event.plan.slot;
    if (!slot || !CARRIED_OUT.includes(event.type)) continue;
    const isLast = event.type === 'step-done' && event.step === SERVER_STEPS.at(-1)?.[0];
    const at = Date.parse(event.at);
    assert.ok(isIn(slot, at) || (isLast && at >= Date.parse(slot.to)), `${event.type} at ${event.at}, not in its time`);
  }
}
