import { currentStep, expiresAt } from '../../bot/workflow/change/change.ts';
import { isSamePerson } from '../../bot/workflow/reading.ts';
import type { Slot } from '../../bot/workflow/time/slot.ts';
import { box, type Drawn, draw, type Element, facts, heading, text } from '../parts/card.ts';
import { freezeLines } from '../parts/freeze.ts';
import { topNotice } from '../parts/place.ts';
import { slotText } from '../parts/slot.ts';
import { until } from '../parts/time.ts';
import type { ChangeInput } from './change-input.ts';
import { requesterOf, verbButtons } from './change-parts.ts';
import { keep } from './once-more.ts';
import { progress } from './progress-line.ts';
import { slotInputs } from './slot-inputs.ts';
import { atSettings } from './standing.ts';
import { approvedBox } from './step.ts';

/** An approved change before its time: when that is, and who will be called. What would carry it out is not shown. */
export function aheadCard(input: ChangeInput, slot: Slot): Drawn {
  const { words, change, viewer, now } = input;
  const { ahead } = words.slot;
  const body = [
    heading(ahead.heading),
    topNotice(words, input.notice),
    text(words.slot.line(slotText(words, slot))),
    text(isSamePerson(change.requester, viewer.person) ? ahead.mine : ahead.other(requesterOf(words, change))),
    ...freezeLines(words, input.frozen ?? {}, now),
    ...stage(input),
    approvedBox(input),
    facts([[words.change.facts.requester, requesterOf(words, change)]]),
  ];
  return draw(ahead.heading, body, verbButtons(input, ['slot', 'check', 'cancel']));
}

/** A change that was begun in its time, which has passed: what is left needs another one, and reading goes on. */
export function overCard(input: ChangeInput, slot: Slot): Drawn {
  const { words, change, now } = input;
  const { over } = words.slot;
  const limit = expiresAt(change);
  const isTold = input.notice && 'refusal' in input.notice && input.notice.refusal === 'slot-passed';
  const body = [
    heading(over.heading),
    topNotice(words, input.notice),
    text(words.slot.asked.over(slotText(words, slot))),
    ...stage(input),
    change.lastRefusal?.because === 'slot-passed' ? text(over.notWritten) : undefined,
    isTold ? undefined : text(over.text),
    facts([
      [words.change.facts.requester, requesterOf(words, change)],
      ...(limit ? [[words.running.verifying.until, until(words, limit, now)] as const] : []),
    ]),
  ];
  const check = ['check', { style: 'positive' }] as const;
  return draw(over.heading, body, verbButtons(input, [check, 'slot', 'back', 'cancel']));
}

function stage(input: ChangeInput): readonly Element[] {
  const { words, change } = input;
  const step = currentStep(change);
  return step ? [text(`${progress(words, change, step)}: ${words.steps[step].title}`)] : atSettings(input);
}

/** Room for another time, for whoever asked for the change. */
export function slotCard(input: ChangeInput): Drawn {
  const { words, change } = input;
  const { moving } = words.slot;
  const { slot } = change.plan;
  const body = [
    heading(moving.heading),
    topNotice(words, input.notice),
    text(moving.intro),
    slot ? text(moving.now(slotText(words, slot))) : undefined,
    ...slotInputs(input),
  ];
  const send = ['slot', { style: 'positive', sendsInputs: true, title: moving.send, brings: { said: 'yes' } }] as const;
  return draw(moving.heading, body, [...verbButtons(input, [send]), keep(input, 'slot')]);
}

/** On a request: the time that it is for, or that it has none any more, and why it comes again. */
export function slotLines(input: ChangeInput): readonly Element[] {
  const { words, change } = input;
  const { slot } = change.plan;
  const says = words.slot;
  const isMine = isSamePerson(change.requester, input.viewer.person);
  const isMoved = change.rescheduled !== undefined && change.phase === 'waiting';
  const lines = [
    ...(isMoved && !isMine ? [says.moved(requesterOf(words, change), slot && slotText(words, slot))] : []),
    ...(slot && (isMine || !isMoved) ? [says.line(slotText(words, slot))] : []),
    ...(!slot && isMoved ? [says.none] : []),
  ];
  return lines.length > 0
    ? [
        box(
          'accent',
          lines.map((line) => text(line)),
        ),
      ]
    : [];
}
