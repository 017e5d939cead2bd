import { type Change, currentStep, isLastStep, isOnWay, needsTick } from './change.ts';
import { closingState, hasAny, isAll } from './closing.ts';
import type { Command } from './commands.ts';
import { type Bare, no, type Outcome } from './outcome.ts';

/** The next step; after the last one of the server half with what was read of it, so that no card calls it done on a tick alone. */
export function next(change: Change, { isTicked, observations = [] }: Extract<Command, { verb: 'next' }>): Outcome {
  const step = currentStep(change);
  if (!step) return no('not-now');
  const isBox = needsTick(change);
  if (isBox && !isTicked) return no('checkbox-missing');
  const ticked: readonly Bare[] = isBox ? [{ type: 'attested', what: 'writeback-ticked' }] : [];
  const stepped: readonly Bare[] = [...ticked, { type: 'step-done', step }];
  if (!isLastStep(change) || observations.length === 0) return { events: stepped };
  const closing = closingState(change.plan, observations);
  if (isAll(closing, 'met'))
    return { events: [...stepped, { type: 'checked', closing, observations }, { type: 'done' }] };
  return { events: [{ type: 'evidence-gathered', observations }, ...stepped] };
}

/** Pressing *Check now* after the portal or the command is the operator's word that they made the change, unless it shows otherwise. */
export function check(change: Change, { observations }: Extract<Command, { verb: 'check' }>): Outcome {
  const closing = closingState(change.plan, observations);
  const { way } = change;
  const isByHand = isOnWay(change);
  // Nothing new was done, and nothing could be read: there is nothing to be accepted or proven yet.
  if (change.phase === 'running' && !isByHand && !isAll(closing, 'met') && !hasAny(closing, 'unmet'))
    return { events: [{ type: 'evidence-gathered', observations }] };
  // A word that the reading beside it denies is no evidence.
  const word: readonly Bare[] =
    isByHand && !hasAny(closing, 'unmet')
      ? [{ type: 'attested', what: way === 'portal' ? 'set-in-portal' : 'set-by-command' }]
      : [];
  const ended: readonly Bare[] = isAll(closing, 'met') ? [{ type: 'done' }] : [];
  return { events: [...word, { type: 'checked', closing, observations }, ...ended] };
}
