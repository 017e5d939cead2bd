import type { Change } from '../../bot/workflow/change/change.ts';
import { isOpen } from '../../bot/workflow/change/change.ts';
import type { Aside } from '../../bot/workflow/change/topics.ts';
import type { Bar } from '../../bot/workflow/deciding/barred.ts';
import { type Action, button, type Drawn, draw, text } from '../parts/card.ts';
import { LENGTHS, plain } from '../parts/escape.ts';
import type { Common, Viewer, Where } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';

type Input = Common & {
  readonly viewer: Viewer;
  readonly where: Where;
  readonly fact: string;
  readonly more?: string | undefined;
  readonly change?: Change | undefined;
  /** What keeps it from being carried out, or one from being begun. */
  readonly bars?: readonly Bar[];
};

/** The answer to a question about a change: its sentence, at most one more, and the one button that leads on. The live card stays. */
export function aboutCard(input: Input): Drawn {
  const { fact, more } = input;
  const body = [
    text(fact, { size: 'Medium', weight: 'Bolder', style: 'heading' }),
    more ? text(more, { spacing: 'Small' }) : undefined,
  ];
  return draw(spokenPlainly(fact), body, [leadingOn(input)]);
}

function leadingOn({ words, viewer, where, change, bars = [] }: Input): Action | undefined {
  if (where !== 'personal') return undefined;
  const isReviewFirst = bars.some((bar) => 'refusal' in bar && bar.refusal === 'review-waits');
  if (isReviewFirst) return button(words.buttons.approvals, 'approvals');
  if (!change) return viewer.isOperator ? button(words.buttons.setup, 'setup') : undefined;
  if (change.phase === 'waiting') return button(words.buttons.approvals, 'approvals');
  if (isOpen(change) || change.phase === 'draft')
    return viewer.isOperator ? button(words.buttons.resume, 'resume') : undefined;
  return button(words.buttons.status, 'status');
}

/** Thanks and their kin: one line, and nothing to press. */
export function asideCard(words: Words, aside: Aside): Drawn {
  const sentence = words.about.aside[aside];
  return draw(sentence, [text(sentence)]);
}

const spokenPlainly = (markdown: string) => plain(markdown.replace(/\\(.)|\*\*/g, '$1'), LENGTHS.reason);
