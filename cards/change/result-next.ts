import type { Change } from '../../bot/workflow/change/change.ts';
import { clientLeftOn } from '../../bot/workflow/change/client-beside.ts';
import { hasTakenEffect } from '../../bot/workflow/change/closing.ts';
import { needsReview } from '../../bot/workflow/change/emergency.ts';
import { isWatched } from '../../bot/workflow/change/watched.ts';
import { type ChangeKind, kindOf } from '../../bot/workflow/kinds/index.ts';
import { button, type Element, text } from '../parts/card.ts';
import { kindWords } from '../parts/kind-words.ts';
import type { Words } from '../words/index.ts';
import type { ChangeInput } from './change-input.ts';
import { tieOf, verbButtons } from './change-parts.ts';
import type { Ended } from './result.ts';

/** The one next step, for whoever may take it; nothing is next after a change that was cancelled on purpose. */
export function nextOf({ words, change, viewer, where = 'personal' }: ChangeInput, phase: Ended): readonly Element[] {
  if (phase === 'cancelled') return [];
  const { done, beside } = kindWords(words, change);
  const isLeftOn = phase === 'done' && clientLeftOn(change) !== undefined;
  if (phase === 'expired' && change.stepsDone.length > 0) return [text(words.result.expired.nextBegun)];
  const { next } =
    isLeftOn && beside ? beside : phase === 'done' ? (change.lookEndedAt && done.over) || done : words.result[phase];
  if (phase !== 'done' && phase !== 'unconfirmed') return [text(next)];
  // A reset that comes through proves a change that turned it on, and no other.
  if (kindOf(change.plan).speaksFor !== 'on') return phase === 'done' && next ? [text(next)] : [];
  const mayTest = viewer.isOperator && where === 'personal';
  return (change.proof && !kindOf(change.plan).needsProof) || !mayTest ? [] : [text(next)];
}

export function buttonsOf(input: ChangeInput, phase: Ended) {
  const { words, change, viewer, now, where = 'personal' } = input;
  const kind = kindOf(change.plan);
  // Nothing begins before the review.
  const mayRestart = viewer.isOperator && !needsReview(change) && phase !== 'done' && phase !== 'unconfirmed';
  const isSetUp = kindOf(change.plan).speaksFor === 'on' && (phase === 'done' || phase === 'unconfirmed');
  const mayTest = isSetUp && viewer.isOperator && where === 'personal';
  const isBegun = change.stepsDone.length > 0 || hasTakenEffect(change);
  const isAskedInVain = change.askedAgain !== undefined && (phase === 'rejected' || phase === 'expired');
  const isLeft = phase === 'failed' || isAskedInVain ? isBegun : phase === 'cancelled' && hasTakenEffect(change);
  const isUndoable = phase === 'done' || phase === 'unconfirmed' || isLeft;
  return [
    ...verbButtons(input, [['review', { style: 'positive' }]]),
    mayRestart
      ? button(kindWords(words, change).again ?? words.buttons.start, 'start', undefined, {
          style: 'positive',
          brings: { kind: kind.id },
        })
      : undefined,
    mayTest ? button(words.test.buttons.open, 'test', undefined, change.proof ? {} : { style: 'positive' }) : undefined,
    isWatched(change, now)
      ? button(words.buttons.check, 'check', undefined, change.lookAskedAt ? { style: 'positive' } : {})
      : button(words.buttons.status, 'status'),
    isUndoable && viewer.isOperator && where === 'personal' ? reverse(words, kind, change) : undefined,
    phase === 'done' && viewer.isOperator && where === 'personal' ? wholly(words, kind, change) : undefined,
    isUndoable ? button(words.buttons.undo, 'rollback', tieOf(change)) : undefined,
    viewer.isOperator || viewer.isApprover ? button(words.buttons.history, 'history') : undefined,
  ];
}

/** A change that turned it off is taken back at one press: what was lost is asked for soon. */
function reverse(words: Words, { speaksFor, undoneBy }: ChangeKind, { plan }: Change) {
  const label = undoneBy && words.kinds[undoneBy].start;
  return label && speaksFor === 'off'
    ? button(label, 'start', undefined, { brings: { kind: undoneBy, route: plan.route } })
    : undefined;
}

/** Where another client goes on, the portal's half stops that one too. */
function wholly(words: Words, { id }: ChangeKind, change: Change) {
  const left = clientLeftOn(change);
  const { again } = words.kinds[id];
  return left && again
    ? button(again, 'start', undefined, { brings: { kind: id, route: left.route, only: 'sspr' } })
    : undefined;
}
