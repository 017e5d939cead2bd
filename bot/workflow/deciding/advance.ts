import { type Change, currentStep, isLastStep, isOnWay, needsTick } from '../change/change.ts';
import { closingState, hasAny, isAll, isEndedByReading } from '../change/closing.ts';
import { gateAt } from '../change/gates.ts';
import { kindOf } from '../kinds/index.ts';
import type { Observation } from '../reading.ts';
import type { ClosingState } from '../record/events.ts';
import type { Command } from './commands.ts';
import { isAwaitingSign, signInLog } from './off-by-log.ts';
import { type Bare, no, type Outcome } from './outcome.ts';
import { proofInLog } from './proof-in-log.ts';
import type { Actor } from './rules.ts';

/** The next step; after the last one of the server half with what was read of it, so that no card calls it done on a tick alone. */
export function next(change: Change, { isTicked, observations = [] }: Extract<Command, { verb: 'next' }>): Outcome {
  const step = currentStep(change);
  if (!step) return no('not-now');
  if (needsTick(change) && !isTicked) return no('checkbox-missing');
  const what = gateAt(change.plan, step);
  const ticked: readonly Bare[] = what ? [{ type: 'attested', what }] : [];
  const stepped: readonly Bare[] = [...ticked, { type: 'step-done', step }];
  if (!isLastStep(change) || observations.length === 0) return { events: stepped };
  const closing = closingState(change.plan, observations);
  if (isAll(closing, 'met')) {
    const ended: readonly Bare[] = isEndedByReading(change.plan, closing) ? [{ type: 'done' }] : [];
    return { events: [...stepped, { type: 'checked', closing, observations }, ...ended] };
  }
  return { events: [{ type: 'evidence-gathered', observations }, ...stepped] };
}

/** Pressing *Check now* after the portal or the command is the operator's word that they made the change, unless it shows otherwise. */
export function check(
  change: Change,
  { observations }: Extract<Command, { verb: 'check' }>,
  { now, actor }: { readonly now: string; readonly actor: Pick<Actor, 'operator'> },
): Outcome {
  const closing = closingState(change.plan, observations);
  const { way } = change;
  const isByHand = isOnWay(change);
  // Nothing new was done, and nothing could be read: there is nothing to be accepted or proven yet.
  const proof = actor.operator === 'yes' ? proofInLog(change, closing, observations, now) : undefined;
  const isUntouched = change.phase === 'running' && !isByHand && !proof && change.plan.settings.length > 0;
  if (isUntouched && !isAll(closing, 'met') && !hasAny(closing, 'unmet'))
    return { events: [{ type: 'evidence-gathered', observations }] };
  // A word that the reading beside it denies is no evidence.
  const word: readonly Bare[] =
    isByHand && !hasAny(closing, 'unmet')
      ? [{ type: 'attested', what: way === 'portal' ? 'set-in-portal' : 'set-by-command', ...sideOf(change) }]
      : [];
  const isEnd = proof ? [{ type: 'done', proof } as const] : ended(change, closing, observations);
  return { events: [...word, { type: 'checked', closing, observations }, ...isEnd] };
}

/** All of it reads as planned; or nothing of it could be read, and the log says that it is off. */
function ended(change: Change, closing: ClosingState, observations: readonly Observation[]): readonly Bare[] {
  if (isEndedByReading(change.plan, closing)) return [{ type: 'done' }];
  const isDone = isOnWay(change) || isAwaitingSign(change);
  if (kindOf(change.plan).speaksFor !== 'off' || !isDone || hasAny(closing, 'unmet')) return [];
  const off = signInLog(change, observations);
  return off ? [{ type: 'done', off }] : [];
}

/** What the word counts for is on the record, unless it is what it has always been. */
function sideOf({ plan }: Change): { readonly speaksFor?: 'off' | 'neither' } {
  const { speaksFor } = kindOf(plan);
  return speaksFor === 'on' ? {} : { speaksFor };
}
