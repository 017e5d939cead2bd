import assert from 'node:assert/strict';
import type { Event } from '../../../bot/workflow/record/events.ts';
import { keyOf, type Tenant } from './people.ts';
import type { Step } from './play.ts';

/** Who has stopped everything in a tenant, and whether they asked for it to be lifted. */
type Stop = { readonly by: string; readonly isAsked: boolean };
export type Stops = Map<Tenant, Stop | undefined>;

/** *Stop everything* after this record. An approver stops, with a reason; nobody lifts their own; an operator only where that is asked for. */
export function stopped(stop: Stop | undefined, event: Event, { actor }: Step): Stop | undefined {
  const { type, by } = event;
  if (type !== 'stopped' && type !== 'lift-asked' && type !== 'stop-lifted') return stop;
  assert.ok(actor && by !== 'pilot', `${type} by nobody`);
  const key = keyOf(by);
  const isApprover = actor.approver === 'yes';
  switch (event.type) {
    case 'stopped':
      assert.ok(
        !stop && isApprover && /\w/.test(event.reason),
        `${key} stops what is stopped, for no reason, or is no approver`,
      );
      return { by: key, isAsked: false };
    case 'lift-asked':
      assert.equal(stop?.by, key, 'another asks for it to be lifted');
      return { by: key, isAsked: true };
    case 'stop-lifted':
      assert.ok(stop && stop.by !== key, `${key} lifts their own, or nothing`);
      assert.ok(isApprover || (stop.isAsked && actor.operator === 'yes'), `${key} lifts it unasked`);
      return undefined;
    default:
      return stop;
  }
}

/** Whether nothing may be begun at this step: by the clock, by a calendar that nobody can read, or by a person's word. */
export function isFrozen({ now, freezes, tenant }: Step, stops: Stops): boolean {
  const at = Date.parse(now);
  const isIn = freezes.windows.some(({ from, to }) => Date.parse(from) <= at && at < Date.parse(to));
  return isIn || freezes.unread !== undefined || stops.get(tenant) !== undefined;
}
