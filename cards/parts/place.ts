import type { Words } from '../words/index.ts';
import type { Drawn, Element } from './card.ts';
import { noticeBox } from './notice.ts';
import type { Notice } from './viewer.ts';

/** The input that a refusal is about, where it isn't named in its values. */
const INPUTS: Readonly<Record<string, string>> = {
  'reason-missing': 'reason',
  'ticket-missing': 'ticket',
  'comment-missing': 'comment',
  'question-missing': 'question',
  'answer-missing': 'answer',
  'checkbox-missing': 'confirmed',
  'red-not-ticked': 'inSpite',
};

/** What stands on top of a change's card: a note, which tells of the card itself. A refusal stands where the eye is (`withRefusal`). */
export function topNotice(words: Words, notice: Notice | undefined): Element | undefined {
  return notice && 'note' in notice ? noticeBox(words, notice) : undefined;
}

/** The card with the refusal beside the input it is about, else right above the buttons, one of which was pressed. */
export function withRefusal({ card, summary }: Drawn, words: Words, notice: Notice | undefined): Drawn {
  if (!notice || !('refusal' in notice)) return { card, summary };
  const said = noticeBox(words, notice);
  const body: readonly Element[] = Array.isArray(card.body) ? card.body : [];
  const id = notice.values?.field ?? INPUTS[notice.refusal];
  const at = id === undefined ? -1 : body.findIndex((one) => one.id === id && one.isVisible !== false);
  const place = at < 0 ? body.length : at;
  return { card: { ...card, body: [...body.slice(0, place), said, ...body.slice(place)] }, summary };
}
