import { type Change, isOnWay } from '../change/change.ts';
import { isServerHalfConfirmed } from '../change/gates.ts';
import { minutesOf } from '../change/minutes.ts';
import { isPlanYoung } from '../change/plan-age.ts';
import { redOf } from '../change/red.ts';
import { factsFor, KINDS, kindOf } from '../kinds/index.ts';
import { lostSteps } from '../planning/met-steps.ts';
import { atTime, isNothingToChange, makePlan, onlyHalf, outdated } from '../planning/plan.ts';
import { isSamePerson } from '../reading.ts';
import type { Event, Policy } from '../record/events.ts';
import type { Refusal } from '../refusals.ts';
import { offByLog, openChange, type TenantState } from '../tenant/state.ts';
import type { Freezes } from '../time/freeze.ts';
import type { KindId } from '../vocabulary.ts';
import { check, next } from './advance.ts';
import { appoint, reschedule } from './appoint.ts';
import type { Command } from './commands.ts';
import { answer, ask } from './discuss.ts';
import { breakGlass, objectionToBegin, review } from './emergency.ts';
import { freezeIn } from './frozen.ts';
import { approve, inSpiteOf, intend, takeWay } from './in-spite.ts';
import { objection } from './objection.ts';
import { objectionToOperator } from './operating.ts';
import { type Bare, no, type Outcome } from './outcome.ts';
import { readAnew } from './read-anew.ts';
import { escalation, remind } from './remind.ts';
import { accept, reject } from './review.ts';
import type { Actor } from './rules.ts';

export type Decision = { readonly events: readonly Event[] } | Refusal;

/** `freezes`: what freezes by the clock at this moment, no matter what was so when a change was submitted. */
export type Context = {
  readonly now: string;
  readonly actor: Actor;
  readonly policy: Policy;
  readonly freezes?: Freezes;
};

/**
 * What a command leads to: events, or a refusal with its reason. Pure; nothing outside is asked or changed.
 * The caller has swept expired changes before (`sweep`).
 */
export function decide(state: TenantState, command: Command, context: Context): Decision {
  if (command.verb === 'start') return start(state, command, context);
  const change = state.changes.get(command.changeId);
  if (!change) return { refusal: 'change-not-found' };
  const { now, actor } = context;
  const refusal = objection(change, { ...command, now }, actor, freezeIn(state, context.freezes, now));
  if (refusal) return refusal;
  const stamp = (event: Bare): Event =>
    ({ ...event, at: context.now, by: context.actor.person, changeId: change.id }) as Event;
  const outcome = act(state, change, command, context);
  return 'refusal' in outcome ? outcome : { events: outcome.events.map(stamp) };
}

function start(
  state: TenantState,
  command: Extract<Command, { verb: 'start' }>,
  { now, actor, policy }: Context,
): Decision {
  const objection = objectionToOperator(actor, undefined) ?? objectionToBegin(state);
  if (objection) return objection;
  const open = openChange(state);
  if (open) return no('another-change-open', { who: open.requester.name });
  const { observations, changeId, route, kind, only } = command;
  const isDoubted = mayNotSkip(state, kind);
  const plan = makePlan({
    kind,
    observations,
    route,
    only,
    isDoubted,
    policyVersion: policy.version,
    by: actor.person,
    now,
  });
  if (isNothingToChange(plan)) return no('nothing-to-change');
  return { events: [{ type: 'planned', plan, observations, changeId, at: now, by: actor.person }] };
}

/** Turned off by the log alone: what still reads on is no step that is done. */
const mayNotSkip = (state: TenantState, kind: KindId): boolean =>
  KINDS[kind].speaksFor === 'on' && offByLog(state) !== undefined;

function act(
  state: TenantState,
  change: Change,
  command: Exclude<Command, { verb: 'start' }>,
  context: Context,
): Outcome {
  switch (command.verb) {
    case 'submit':
      return submit(state, change, command, context);
    case 'approve':
      return approve(change, command, context.actor);
    case 'reject':
      return reject(change, command, context.actor);
    case 'ask':
      return ask(change, command, context.actor);
    case 'answer':
      return answer(change, command);
    case 'remind':
      return remind(change, context);
    case 'slot':
      return reschedule(change, command.slot, context);
    case 'emergency':
      return breakGlass(change, command);
    case 'review':
      return review(change, command, context.actor);
    case 'next':
      return next(change, command);
    case 'back': {
      if (isOnWay(change)) return { events: [{ type: 'way-left' }] };
      const step = change.stepsDone.at(-1);
      return step ? { events: [{ type: 'step-reopened', step }] } : no('not-now');
    }
    case 'stuck':
      return { events: [] };
    case 'command':
    case 'portal':
      return isServerHalfConfirmed(change) ? takeWay(change, command) : no('checkbox-missing');
    case 'apply':
      return isServerHalfConfirmed(change) ? intend(change, command) : no('checkbox-missing');
    case 'check':
      return check(change, command, context);
    case 'accept':
      return accept(change, command, context.actor);
    case 'cancel':
      return { events: [{ type: 'cancelled' }] };
  }
}

function submit(
  state: TenantState,
  change: Change,
  command: Extract<Command, { verb: 'submit' }>,
  context: Context,
): Outcome {
  const { now, actor, policy } = context;
  const reason = command.reason.trim();
  if (!reason) return no('reason-missing');
  const ticket = command.ticket?.trim() || null;
  if (!ticket && policy.ticket?.required) return no('ticket-missing');
  const open = openChange(state);
  if (open) return no('another-change-open', { who: open.requester.name });
  const unreviewed = objectionToBegin(state);
  if (unreviewed) return unreviewed;
  if (!isPlanYoung(change, now)) return no('plan-too-old');
  const kind = kindOf(change.plan);
  const observations = readAnew(kind, change.observations, command.observations);
  const wanted = makePlan({
    kind: change.plan.operation,
    observations,
    route: kind.routes.find((route) => route === command.route) ?? change.plan.route,
    hasUnlock: command.hasUnlock ?? change.plan.settings.some((s) => s.name === 'accountUnlockEnabled'),
    only: command.only === 'both' ? undefined : (command.only ?? onlyHalf(change.plan)),
    isDoubted: mayNotSkip(state, kind.id),
    policyVersion: policy.version,
    by: actor.person,
    now: change.plan.madeAt,
  });
  const fresh = factsFor(kind, command.observations);
  const moved = fresh ? outdated(wanted, fresh) : [];
  if (moved.length > 0) return no('settings-drifted', { settings: moved.join(', ') });
  if (lostSteps(wanted, command.observations).length > 0) return no('no-longer-met');
  if (isNothingToChange(wanted)) return no('nothing-to-change');
  const time = appoint(command.slot, minutesOf(wanted), context);
  if ('refusal' in time) return time;
  const plan = atTime(wanted, time.slot);
  const others = command.approvers.filter((p) => !isSamePerson(p, actor.person));
  const isAlone = policy.loneAdmin && others.length === 0 && command.isApproverListComplete;
  if (command.isApproverListComplete && others.length < policy.quorum && !isAlone)
    return no('quorum-unreachable', { quorum: String(policy.quorum), others: String(others.length) });
  const red = isAlone ? redOf({ observations }) : [];
  if (red.length > 0 && !command.isInSpite) return no('red-not-ticked');
  const read = observations === change.observations ? {} : { observations };
  return {
    events: [
      {
        type: 'submitted',
        plan,
        reason,
        ticket,
        policy,
        approvers: others,
        isAlone,
        ...escalation(command, policy, actor.person),
        ...(state.substitutions?.length ? { substitutes: state.substitutions } : {}),
        ...read,
        ...inSpiteOf(red),
      },
    ],
  };
}
