import type { Change } from '../change/change.ts';
import { decidesAlone } from '../change/emergency.ts';
import { moreRed, redIn, redOf, toTick } from '../change/red.ts';
import type { Event } from '../record/events.ts';
import type { ProbeId } from '../vocabulary.ts';
import { isAsApproved } from './as-approved.ts';
import type { Command } from './commands.ts';
import { no, type Outcome } from './outcome.ts';
import type { Actor } from './rules.ts';
import { absentFor } from './substitute.ts';

/** An approval: of this plan, and of what is red on its card, which takes a tick of its own. */
export function approve(change: Change, command: Extract<Command, { verb: 'approve' }>, actor: Actor): Outcome {
  const { plan } = change;
  if (!isAsApproved(change)) return no('plan-altered');
  const red = redOf(change);
  if (red.length > 0 && !command.isInSpite) return no('red-not-ticked');
  return {
    events: [
      { type: 'approved', hash: plan.hash, comment: command.comment, ...inSpiteOf(red), ...absentFor(change, actor) },
    ],
  };
}

/** An apply may be tried; its run reads again what may be red. A lone admin ticks what stands red on their card, not ticked yet. */
export function intend(change: Change, { runner, isInSpite }: Extract<Command, { verb: 'apply' }>): Outcome {
  if (!isAsApproved(change)) return no('plan-altered');
  const red = decidesAlone(change) ? toTick(change) : [];
  if (red.length > 0 && !isInSpite) return no('red-not-ticked');
  return { events: [{ type: 'apply-intended', runner, ...inSpiteOf(red) }] };
}

/**
 * A way that a person takes themself is shown, unless the readings of this moment hold more red than was approved: then nothing happens
 * but that it is asked anew.
 */
export function takeWay(
  change: Change,
  { verb, observations = [], isInSpite }: Extract<Command, { verb: 'command' | 'portal' }>,
): Outcome {
  if (!isAsApproved(change)) return no('plan-altered');
  const red = redIn(observations);
  const way = { type: 'way-chosen', way: verb, ...inSpiteOf(red) } as const;
  const more = moreRed(change, observations);
  if (more.length === 0) return { events: [way] };
  const shown = toTick(change);
  const isOnCard = decidesAlone(change) && more.every((id) => shown.includes(id));
  if (!isOnCard) return { events: [{ type: 'more-is-red', probes: more, observations }] };
  return isInSpite ? { events: [way] } : no('red-not-ticked');
}

export function inSpiteOf(red: readonly ProbeId[]): Pick<Extract<Event, { type: 'approved' }>, 'inSpiteOf'> {
  return red.length > 0 ? { inSpiteOf: red } : {};
}
