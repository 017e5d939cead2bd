import { wordsAlone } from './engine/normalise.ts';
import { fits, parse, toldIn, vocabularyOf } from './engine/pattern.ts';
import type { Intent, Params } from './intents/index.ts';
import { findCodes } from './knowledge/find-codes.ts';
import { anyOf } from './words/any-of.ts';
import { LANGUAGES } from './words/index.ts';
import { KIND_ORDERS, KIND_QUESTIONS, OF_KINDS_WHOLE, type OffPatterns, type OfKind } from './words/shape/of-kinds.ts';

export type { OfKind } from './words/shape/of-kinds.ts';

const ORDERS = KIND_ORDERS.map((id) => [id, new RegExp(`^${anyOf(({ kindOrders }) => kindOrders[id])}$`)] as const);
const WHOLE = OF_KINDS_WHOLE.map(
  (id) => [id, new RegExp(`^${anyOf(({ particulars }) => particulars.ofKinds[id])}$`)] as const,
);
const QUESTIONS = KIND_QUESTIONS.map(
  (id) => [id, Object.values(LANGUAGES).flatMap(({ kindQuestions }) => kindQuestions[id].map(parse))] as const,
);
const VOCABULARY = vocabularyOf(QUESTIONS.flatMap(([, patterns]) => patterns));
const off = (part: keyof OffPatterns): string => anyOf((language) => language.off[part]);
const OTHER = new RegExp(`^${off('other')}$`);
const ORDERED = `^${off('orders')}(?: ${off('between')})*`;
const FOR_A_WHILE = new RegExp(`${ORDERED} ${off('forAWhile')}$|^(?:\\S+ ){0,3}${off('forAWhile')} ${off('orders')}$`);
/** Nothing is said but that, and where. */
const SOMEWHERE = new RegExp(`^${off('orders')}(?: ${off('between')})+$`);
const IN_PART = new RegExp(`${ORDERED} ${off('inPart')}$`);
const MOST_CHARACTERS = 120;
/** A number of three digits or more, with what stands between them, is a size; a year or an event's id is no size of a tenant. */
const SIZE = /(?<![\d.])(?!20[2-9]\d\b)(?:\d{1,3}(?:[., ]\d{3})+|\d{3,4}|[1-9]\d{5,6})(?!\d)/g;

/**
 * "Which client are we on?", "can we go back after the move?", "turn it off until Monday": what is asked of turning off and of the two
 * clients, where the words alone would be taken for something else, as an order to turn all of it off. Undefined for anything else.
 */
export function ofKindAsked(text: string): OfKind | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const said = wordsAlone(text);
  if (OTHER.test(said)) return 'off-other';
  if (FOR_A_WHILE.test(said)) return 'off-for-a-while';
  if (IN_PART.test(said)) return 'off-for-one';
  if (SOMEWHERE.test(said)) return 'off';
  const whole = [...WHOLE, ...ORDERS].find(([, pattern]) => pattern.test(said))?.[0];
  if (whole) return whole;
  // What tells a code is a diagnosis, whatever stands beside it.
  if (findCodes(said).length > 0) return undefined;
  const told = toldIn(text.replace(SIZE, ' 000 '), VOCABULARY);
  return QUESTIONS.find(([, patterns]) => patterns.some((pattern) => fits(pattern, told)))?.[0];
}

const OFF = { place: 'rollback', params: { polarity: 'off' } } as const;
const MOVE = { place: 'move', params: {} } as const;

/** Where each belongs, with its details. */
export const PLACES: Readonly<Record<OfKind, { readonly place: Intent; readonly params: Params }>> = {
  'which-client': MOVE,
  'move-done': MOVE,
  'must-move': MOVE,
  'not-to-move': MOVE,
  'to-move': MOVE,
  'move-what': MOVE,
  'move-users': MOVE,
  'move-long': MOVE,
  'move-back': MOVE,
  'move-limits': MOVE,
  'move-before': MOVE,
  'move-after': MOVE,
  'move-fails': MOVE,
  'move-who': MOVE,
  'move-delay': MOVE,
  'no-task': MOVE,
  'move-part': MOVE,
  'move-watched': MOVE,
  'move-ok': { place: 'status', params: { topic: 'writeback', ask: 'yes-no', polarity: 'on' } },
  'in-a-wave': MOVE,
  'complete-migration': MOVE,
  'stop-move': { place: 'cancel', params: {} },
  'stop-off': { place: 'cancel', params: {} },
  'why-off': { place: 'status', params: { topic: 'writeback', ask: 'why', polarity: 'off' } },
  'told-off': { place: 'status', params: { topic: 'writeback', ask: 'yes-no', polarity: 'on' } },
  off: OFF,
  'not-off': OFF,
  'off-means': OFF,
  'off-who': OFF,
  'off-other': OFF,
  'off-for-one': OFF,
  'off-for-a-while': OFF,
  'off-sspr': OFF,
  uninstall: OFF,
  'off-unapproved': OFF,
  'move-unapproved': OFF,
  undo: { place: 'rollback', params: {} },
  'which-to-keep': MOVE,
  'half-alone': OFF,
  'how-far': { place: 'resume', params: { direction: 'next' } },
  'what-left': { place: 'rollback', params: {} },
  'on-again': { place: 'setup', params: { topic: 'writeback' } },
  'who-off': { place: 'status', params: { topic: 'writeback', ask: 'who', polarity: 'off' } },
};
