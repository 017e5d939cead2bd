import { recordOf } from '../access/verbs.ts';
import type { CardAnswer } from '../messages/send-card.ts';
import type { Shown } from '../messages/shown-cards.ts';
import type { Incoming } from '../request.ts';
import { handlerOf } from './handlers.ts';

export type Press = Extract<Incoming, { readonly kind: 'click' }>;

/** A press on a change's card. */
const isOnChange = ({ data }: Press): boolean => typeof data.change === 'string';

/** A press that acts on the change, and is known by what it means; *Go on* looks again each time, and its card turns. */
export const isAct = (press: Press): boolean => isOnChange(press) && recordOf(press.verb).pace === 'act';

/** Another page of the same answer. */
const isPaging = ({ verb, data }: Press): boolean => handlerOf(verb).isAnotherPage?.(data) === true;

/** Whether the pressed card may become the answer. Every other card is a record of its moment and stays as it is. */
export const mayTurn = (press: Press, shown: Shown | undefined): boolean =>
  isOnChange(press) || isPaging(press) || shown?.isRequest === true;

/** Whether the pressed card becomes this answer: the newest card of its own change, or what belongs in its place. */
export function turnsInto(press: Press, answer: CardAnswer, shown: Shown | undefined): boolean {
  // Which card was pressed is not known: there is none to leave as it is.
  if (press.cardId === undefined && press.isInline) return true;
  // Inputs that were too much to read, on a card that nobody here knows: it can't be shown again.
  if (handlerOf(press.verb).takesUnknownPlace && !shown) return true;
  return answer.isInPlace === true || shown?.isRequest === true || isOwn(press, answer);
}

const isOwn = (press: Press, { changeId }: CardAnswer): boolean =>
  isOnChange(press) && changeId !== undefined && changeId === press.data.change;
