import { EMERGENCY_VERDICTS } from '../../bot/workflow/vocabulary.ts';
import { box, bulleted, type Drawn, draw, type Element, heading, text } from '../parts/card.ts';
import { quoteOf } from '../parts/excerpt.ts';
import { nameOf, reviewerOf } from '../parts/people.ts';
import { topNotice } from '../parts/place.ts';
import { ago } from '../parts/time.ts';
import type { ChangeInput } from './change-input.ts';
import { requesterOf, verbButtons } from './change-parts.ts';
import { keep } from './once-more.ts';
import { redTick } from './red.ts';
import { linesInput } from './typed.ts';

/** How much of what was said stands on the card; the history has all of it. Words. */
const MOST = 40;

/** Asks before somebody goes on without approval: what happens then, and for the reason that everybody gets with it. */
export function emergencyCard(input: ChangeInput): Drawn {
  const { words, change, typed } = input;
  const { ask } = words.emergency;
  const hours = words.time.hours(change.policy?.executionHours ?? 0);
  const body = [
    heading(ask.heading, { color: 'Attention' }),
    text(ask.intro(requesterOf(words, change))),
    bulleted(ask.lines(hours)),
    topNotice(words, input.notice),
    // Whatever somebody else approved: whoever goes on alone ticks all of it.
    ...redTick({ ...input, change: { ...change, reviews: [] } }, true),
    linesInput({ id: 'reason', label: ask.label, hint: ask.hint, value: typed?.reason }),
  ];
  const go = ['emergency', { style: 'destructive', sendsInputs: true, brings: { said: 'yes' } }] as const;
  return draw(ask.heading, body, [...verbButtons(input, [go]), keep(input, 'emergency')]);
}

/** Room for the review: a verdict and a comment. */
export function reviewCard(input: ChangeInput): Drawn {
  const { words, change, typed } = input;
  const { review } = words.emergency;
  const body = [
    heading(review.heading),
    text(review.intro(nameOf(words, change.emergency?.by))),
    text(quoteOf(words, change.emergency?.reason ?? '', MOST)),
    topNotice(words, input.notice),
    {
      type: 'Input.ChoiceSet',
      id: 'verdict',
      label: review.verdict,
      style: 'expanded',
      ...(typed?.verdict ? { value: typed.verdict } : {}),
      choices: EMERGENCY_VERDICTS.map((value) => ({ title: review.verdicts[value], value })),
    },
    linesInput({ id: 'comment', label: review.label, hint: review.hint, value: typed?.comment }),
  ];
  const send = ['review', { style: 'positive', sendsInputs: true, brings: { said: 'yes' } }] as const;
  return draw(review.heading, body, [...verbButtons(input, [send]), keep(input, 'review')]);
}

/** The card with what nobody may overlook: that nobody approved it, who let it go on and why, and what its review says. */
export function withEmergency({ card, summary }: Drawn, input: ChangeInput): Drawn {
  const { emergency } = input.change;
  if (!emergency) return { card, summary };
  const [title, ...rest] = card.body as readonly Element[];
  const said = boxOf(input, emergency);
  const called = input.words.emergency.title;
  const isToldFirst = !input.change.endedAt && summary !== called;
  const body = [...(title ? [title] : []), said, ...rest];
  return { card: { ...card, body }, summary: isToldFirst ? `${called}. ${summary}` : summary };
}

function boxOf(
  { words, change, now }: ChangeInput,
  { by, at, reason, review }: NonNullable<ChangeInput['change']['emergency']>,
): Element {
  const says = words.emergency;
  const lines = [
    text(says.box(nameOf(words, by), ago(words, at, now))),
    text(quoteOf(words, reason, MOST), { spacing: 'None' }),
    ...(review
      ? [
          text(says.review.done[review.verdict](reviewerOf(words, review), ago(words, review.at, now))),
          text(quoteOf(words, review.comment, MOST), { spacing: 'None' }),
        ]
      : []),
    ...(!review && change.endedAt ? [text(says.review.waits)] : []),
  ];
  return box(review ? 'emphasis' : 'attention', lines);
}
