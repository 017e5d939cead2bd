import { saysSomething } from '../change/questions.ts';
import { isSamePerson } from '../reading.ts';
import type { Event } from '../record/events.ts';
import type { Refusal } from '../refusals.ts';
import { openChange, type TenantState } from '../tenant/state.ts';
import type { StopVerb } from '../vocabulary.ts';
import { objectionToApprover } from './approver-of.ts';
import { no } from './outcome.ts';
import type { Actor } from './rules.ts';

export type StopWish = { readonly verb: 'stop'; readonly reason: string } | { readonly verb: 'lift' };

/** What *stop everything* and its lifting lead to, or why to nothing. Pure; `isAlone`: by the policy nobody else could lift it. */
export function decideStop(
  state: TenantState,
  wish: StopWish,
  { now, actor, isAlone = false }: { readonly now: string; readonly actor: Actor; readonly isAlone?: boolean },
): { readonly events: readonly Event[] } | Refusal {
  const objection = objectionToStopping(state, wish.verb, actor, isAlone);
  if (objection) return objection;
  const open = openChange(state);
  const stamp = { at: now, by: actor.person, ...(open ? { changeId: open.id } : {}) };
  if (wish.verb === 'stop') {
    const reason = wish.reason.trim();
    return saysSomething(reason) ? { events: [{ type: 'stopped', reason, ...stamp }] } : no('reason-missing');
  }
  const isOwn = state.stop !== undefined && isSamePerson(state.stop.by, actor.person) && !isAlone;
  return { events: [{ type: isOwn ? 'lift-asked' : 'stop-lifted', ...stamp }] };
}

/**
 * Why this person may not do it now. An approver stops; another approver lifts it by themselves. Whoever stopped it asks, and then a second
 * person lifts it: an approver, or somebody whose role as an operator was read just now. A lone admin has no second person.
 */
export function objectionToStopping(
  { stop }: TenantState,
  verb: StopVerb,
  actor: Actor,
  isAlone = false,
): Refusal | undefined {
  if (verb === 'stop')
    return objectionToApprover(actor.approver) ?? (stop && no('already-stopped', { who: stop.by.name }));
  if (!stop) return no('not-stopped');
  if (isSamePerson(stop.by, actor.person)) return stop.liftAskedAt && !isAlone ? no('lift-waits') : undefined;
  if (stop.liftAskedAt && actor.operator === 'yes') return undefined;
  return objectionToApprover(actor.approver);
}
