import { currentStep } from '../../bot/workflow/change/change.ts';
import { hasTakenEffect } from '../../bot/workflow/change/closing.ts';
import { needsWord } from '../../bot/workflow/change/questions.ts';
import {
  type Action,
  box,
  button,
  type Drawn,
  draw,
  type Element,
  heading,
  numbered,
  quiet,
  subheading,
  text,
} from '../parts/card.ts';
import { LENGTHS, plain } from '../parts/escape.ts';
import { calledBy } from '../parts/people.ts';
import { topNotice } from '../parts/place.ts';
import type { ChangeInput } from './change-input.ts';
import { requesterOf, tieOf, verbButtons } from './change-parts.ts';
import { leftBehind } from './rollback.ts';
import { keptInputs, linesInput } from './typed.ts';

/** Asks before a change is cancelled: what ends, and what becomes of the steps that are done. */
export function cancelCard(input: ChangeInput): Drawn {
  const { words, change } = input;
  const { cancelling } = words.change;
  const body = [
    heading(cancelling.heading),
    topNotice(words, input.notice),
    text(endOf(input)),
    ...stepsDone(input),
    hasTakenEffect(change) ? text(cancelling.taken) : undefined,
    ...keptInputs(input),
  ];
  const cancel = ['cancel', { style: 'destructive', brings: { said: 'yes' } }] as const;
  return draw(cancelling.heading, body, [...verbButtons(input, [cancel]), keep(input, 'cancel')]);
}

function endOf({ words, change }: ChangeInput): string {
  const { change: says } = words;
  switch (change.phase) {
    case 'draft':
      return says.cancelling.draft;
    case 'waiting':
      return says.cancelling.waiting;
    default:
      return change.emergency ? words.emergency.cancelling : says.cancelling.running;
  }
}

function stepsDone({ words, change }: ChangeInput): readonly Element[] {
  const { cancelling } = words.change;
  const left = leftBehind(words, change);
  if (left.length > 0) return [box('emphasis', [subheading(cancelling.undo), numbered(left)])];
  return change.stepsDone.length > 0 && currentStep(change) ? [quiet(cancelling.nothingLeft)] : [];
}

/** Asks before a request is rejected, and for the word that the requester gets with it. */
export function rejectCard(input: ChangeInput): Drawn {
  const { words, change, typed, viewer } = input;
  const { rejecting } = words.change;
  const body = [
    heading(rejecting.heading),
    text(rejecting.intro(requesterOf(words, change))),
    topNotice(words, input.notice),
    linesInput({
      id: 'comment',
      label: (needsWord(change) ? rejecting.label : rejecting.optional)(
        plain(calledBy(words, change.requester), LENGTHS.name),
      ),
      hint: rejecting.hint,
      value: typed?.comment || typed?.question,
    }),
  ];
  const reject = ['reject', { style: 'destructive', sendsInputs: true, brings: { said: 'yes' } }] as const;
  return draw(rejecting.heading, body, [...verbButtons({ ...input, viewer }, [reject]), keep(input, 'reject')]);
}

/** Back to the card as it was, with what was typed. */
export function keep(
  { words, change }: ChangeInput,
  verb: 'cancel' | 'reject' | 'ask' | 'slot' | 'emergency' | 'review',
): Action {
  return button(words.change.keep, verb, tieOf(change), { sendsInputs: true, brings: { said: 'keep' } });
}
