import assert from 'node:assert/strict';
import type { Event } from '../../../bot/workflow/record/events.ts';
import type { FreezeWindow } from '../../../bot/workflow/time/freeze.ts';
import { SERVER_STEPS } from '../../support/server-steps.ts';
import type { Begun } from '../replica.ts';

/** What freezes by the clock in a run, as its author wrote it. */
export type FreezeOf = { readonly windows: readonly FreezeWindow[]; readonly hasCalendar: boolean };

const DAY = 86_400_000;

const windowAt = ({ windows }: FreezeOf, at: number): FreezeWindow | undefined =>
  windows.find(({ from, to }) => Date.parse(from) <= at && at < Date.parse(to));

/** Whether it stands stopped after these records. */
const isStopped = (events: readonly Event[]): boolean =>
  events.findLast(({ type }) => type === 'stopped' || type === 'stop-lifted')?.type === 'stopped';

/** What is wrong with a write that began then. `before`: the records that stood for longer than that moment. */
export function frozenWrite(
  before: readonly Event[],
  { at, calendarReadAt }: Begun,
  freeze: FreezeOf,
): string | undefined {
  const window = windowAt(freeze, at);
  if (window) return `a write begins in a freeze: ${window.reason}`;
  if (isStopped(before)) return 'a write begins after everything was stopped';
  if (!freeze.hasCalendar) return undefined;
  if (calendarReadAt === undefined) return 'a write begins on a server that has read no calendar';
  return at - calendarReadAt > DAY ? 'a write begins a day after the calendar was read last' : undefined;
}

const CARRIED_OUT: readonly Event['type'][] = ['apply-intended', 'way-chosen', 'step-done', 'glass-broken'];

/** Nothing is carried out in a freeze, and no server step begun: the last one is put on record in it too. */
export function judgeFreeze(events: readonly Event[], freeze: FreezeOf): void {
  for (const [n, event] of events.entries()) {
    if (!CARRIED_OUT.includes(event.type)) continue;
    if (event.type === 'step-done' && event.step === SERVER_STEPS.at(-1)?.[0]) continue;
    assert.equal(windowAt(freeze, Date.parse(event.at)), undefined, `${event.type} at ${event.at} in a freeze`);
    assert.ok(!isStopped(events.slice(0, n)), `${event.type} though everything is stopped`);
  }
}

/** An approver stops, with a reason; somebody else lifts it, and who is no approver only where whoever stopped it asks for that. */
export function judgeStops(events: readonly Event[], approvers: readonly string[]): void {
  let by: string | undefined;
  let isAsked = false;
  for (const event of events) {
    const who = event.by === 'pilot' ? 'pilot' : event.by.objectId;
    if (event.type === 'stopped') {
      assert.ok(by === undefined && approvers.includes(who), `${who} stops what is stopped, or is no approver`);
      assert.match(event.reason, /\w/);
      [by, isAsked] = [who, false];
    }
    if (event.type === 'lift-asked') {
      assert.equal(who, by, 'whoever stopped it asks');
      isAsked = true;
    }
    if (event.type === 'stop-lifted') {
      assert.ok(by !== undefined && who !== by, `${who} lifts their own stop, or none`);
      assert.ok(approvers.includes(who) || isAsked, `${who} lifts it unasked`);
      by = undefined;
    }
  }
}
