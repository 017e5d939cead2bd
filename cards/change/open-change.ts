import type { Change } from '../../bot/workflow/change/change.ts';
import { type Action, box, button, type Drawn, draw, type Element, quiet, text } from '../parts/card.ts';
import { namedKind } from '../parts/kind-words.ts';
import { nameOf } from '../parts/people.ts';
import { ago } from '../parts/time.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';
import { stageOf } from './standing.ts';

/** Whose change is open, how far it is and since when, as one sentence. */
export function openChangeLine(words: Words, change: Change, now: string): string {
  const since = ago(words, change.submittedAt ?? change.plannedAt, now);
  return words.change.open(nameOf(words, change.requester), stageOf(words, change), since, namedKind(words, change));
}

/** Why no other change can be sent now, before anybody has written a reason for one. */
export function openChangeBox(words: Words, change: Change, now: string): Element {
  return box('warning', [text(openChangeLine(words, change, now)), quiet(words.change.oneAtATime)]);
}

export const showChange = ({ buttons }: Words): Action => button(buttons.showChange, 'resume');

/** To somebody who would begin another: in two sentences, with the way to the one that is open. */
export function openChangeCard({ words, now, open }: Omit<Common, 'notice'> & { readonly open: Change }): Drawn {
  const summary = openChangeLine(words, open, now).replace(/\\(.)|\*\*/g, '$1');
  return draw(summary, [openChangeBox(words, open, now)], [showChange(words), button(words.buttons.status, 'status')]);
}
