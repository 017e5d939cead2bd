import { type Change, currentStep, expiresAt, needsTick } from '../../bot/workflow/change/change.ts';
import { decidesAlone } from '../../bot/workflow/change/emergency.ts';
import { FREEZE_REFUSALS } from '../../bot/workflow/refusals.ts';
import type { Freeze } from '../../bot/workflow/time/freeze.ts';
import { box, type Drawn, draw, facts, heading, text } from '../parts/card.ts';
import { freezeText } from '../parts/freeze.ts';
import { topNotice } from '../parts/place.ts';
import { date } from '../parts/time.ts';
import type { Words } from '../words/index.ts';
import type { ChangeInput } from './change-input.ts';
import { expiryRow, requesterOf, verbButtons } from './change-parts.ts';
import { progress } from './progress-line.ts';
import { atSettings } from './standing.ts';
import { approvedBox, confirmation } from './step.ts';

/** What it waits for; that it was approved only where somebody approved it. */
export function frozenTitle({ freeze }: Words, change: Change, { because }: Freeze): string {
  const says = decidesAlone(change) ? freeze.waits.unapproved : freeze.waits.heading;
  return says[because === 'stopped' ? 'stop' : 'freeze'];
}

/** An approved change in a freeze: where it stands and when it goes on. What would carry it out, clicks and commands, is not shown. */
export function frozenCard(input: ChangeInput, freeze: Freeze): Drawn {
  const { words, change, viewer, now } = input;
  const { waits } = words.freeze;
  const title = frozenTitle(words, change, freeze);
  const step = currentStep(change);
  const mayNext = viewer.verbs.includes('next');
  const isTold = input.notice && 'refusal' in input.notice && isOfFreeze(input.notice.refusal);
  const limit = expiresAt(change);
  const isTooLate = limit !== undefined && freeze.because === 'window' && limit <= freeze.until;
  const body = [
    heading(title),
    topNotice(words, input.notice),
    isTold ? undefined : box('warning', [text(freezeText(words, freeze, now))]),
    change.lastRefusal && isOfFreeze(change.lastRefusal.because) ? text(waits.notWritten) : undefined,
    change.cutShort ? text(waits.cutShort) : undefined,
    ...(step ? [text(`${progress(words, change, step)}: ${words.steps[step].title}`)] : atSettings(input)),
    step ? text(mayNext ? waits.last : waits.step) : undefined,
    step && mayNext && needsTick(change) ? confirmation(input, step) : undefined,
    change.stepsDone.length === 0 ? approvedBox(input) : undefined,
    facts([[words.change.facts.requester, requesterOf(words, change)], ...expiryRow(words, change, now)]),
    isTooLate ? text(waits.tooLate(date(words, limit))) : undefined,
  ];
  const next = ['next', { sendsInputs: true }] as const;
  const check = ['check', { style: 'positive' }] as const;
  return draw(title, body, verbButtons(input, [check, next, 'back', 'stuck', 'cancel']));
}

const isOfFreeze = (refusal: string): boolean => FREEZE_REFUSALS.some((one) => one === refusal);
