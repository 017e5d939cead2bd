import type { Change } from '../change/change.ts';
import { saysSomething } from '../change/questions.ts';
import { redOf } from '../change/red.ts';
import type { Refusal } from '../refusals.ts';
import { type TenantState, unreviewed } from '../tenant/state.ts';
import { isAsApproved } from './as-approved.ts';
import type { Command } from './commands.ts';
import { inSpiteOf } from './in-spite.ts';
import { no, type Outcome } from './outcome.ts';
import type { Actor } from './rules.ts';
import { absentFor } from './substitute.ts';

/** An operator goes on without approval, with a reason, and with a tick for what is red. Everything else holds as with an approval. */
export function breakGlass(change: Change, command: Extract<Command, { verb: 'emergency' }>): Outcome {
  const reason = command.reason.trim();
  if (!saysSomething(reason)) return no('reason-missing');
  if (!isAsApproved(change)) return no('plan-altered');
  const red = redOf(change);
  if (red.length > 0 && !command.isInSpite) return no('red-not-ticked');
  return { events: [{ type: 'glass-broken', reason, told: command.told, ...inSpiteOf(red) }] };
}

/** An approver's word on it afterwards. */
export function review(change: Change, command: Extract<Command, { verb: 'review' }>, actor: Actor): Outcome {
  const comment = command.comment?.trim() ?? '';
  if (!command.verdict || !saysSomething(comment)) return no('review-incomplete');
  return { events: [{ type: 'reviewed', verdict: command.verdict, comment, ...absentFor(change, actor) }] };
}

/** Why no change begins: the one before went on without approval, and nobody has reviewed it. */
export function objectionToBegin(state: TenantState): Refusal | undefined {
  const change = unreviewed(state);
  return change && no('review-waits', { who: change.emergency?.by.name ?? '' });
}
