import type { Locale } from '../../workflow/locale.ts';
import type { Intent } from '../intents/index.ts';
import { FRAME, type Part } from '../words/shape/question-parts.ts';
import { asksYesNo } from './form.ts';
import { type Sentence, type Stretch, sentencesOf } from './reader.ts';
import { type Subject, subjectOf } from './subjects.ts';
import { SWITCHING } from './tenant-rules.ts';

export { asksForMore, isQuestion } from './form.ts';
export type { Subject } from './subjects.ts';

/** One state that is asked for, with nothing beside it. `names` are words that are no name or the names of people. */
export type Asked = { readonly subject: Subject; readonly parts: ReadonlySet<Part>; readonly names: readonly string[] };

const FRAMES = new Set<Part>(FRAME);
const isFrame = ({ parts, rest }: Stretch): boolean =>
  rest.length === 0 && [...parts].every((part) => FRAMES.has(part));

function askedIn({ parts, rest }: Stretch): Asked | undefined {
  const subject = subjectOf(parts, rest.length > 0);
  return subject && { subject, parts, names: rest };
}

/** Each state a sentence asks for; undefined where it holds anything else. */
function asks({ whole, stretches }: Sentence): readonly Asked[] | undefined {
  if (isFrame(whole)) return [];
  const one = askedIn(whole);
  if (one) return [one];
  const several = stretches.filter((stretch) => !isFrame(stretch)).map(askedIn);
  return several.every((asked) => asked !== undefined) ? several : undefined;
}

/**
 * The states that a text asks for, each exactly: no yes or no may be said to any other text. Empty where it asks for more than
 * a state, for something else, or for nothing. Pure; reads at most six sentences of sixty words.
 */
function statesAsked(read: readonly Sentence[]): readonly Asked[] {
  const sentences = read.map(asks);
  if (sentences.some((one) => one === undefined)) return [];
  const asked = sentences.flatMap((one) => one ?? []);
  return asked.filter((one, at) => asked.findIndex((other) => other.subject === one.subject) === at);
}

/** What a text asks: the states it asks for exactly, and whether it asks for yes or no at all. */
export type Question = {
  readonly states: readonly Asked[];
  readonly isYesNo: boolean;
  /** False where a password's reset is talked of and no switch. */
  readonly isOfSwitching: boolean;
};

const OFF: readonly Part[] = ['off', 'turn.off', 'turned.off', 'acted.off'];

/** Whether it talks of something being off, or turned off. */
export function talksOfOff(text: string, locale: Locale): boolean {
  return sentencesOf(text, locale).some(({ whole }) => OFF.some((part) => whole.parts.has(part)));
}

export function readQuestion(text: string, locale: Locale): Question {
  const sentences = sentencesOf(text, locale);
  const told = sentences.flatMap(({ whole }) => [...whole.parts]);
  const isOfSwitching = told.some((part) => SWITCHING.includes(part)) || !told.includes('reset');
  return { states: statesAsked(sentences), isYesNo: asksYesNo(text), isOfSwitching };
}

const OF_A_CHANGE: readonly Subject[] = [
  'approved',
  'rejected',
  'waiting',
  'for-me',
  'finished',
  'cancelled',
  'expired',
];

const HOME: Readonly<Partial<Record<Subject, Intent>>> = {
  writeback: 'status',
  'reset-scope': 'status',
  unlock: 'status',
  switched: 'status',
  readiness: 'readiness',
  licence: 'readiness',
  sync: 'readiness',
  'role-held': 'readiness',
  'role-enough': 'readiness',
  'role-must': 'readiness',
};

export function isOfAChange({ subject }: Asked): boolean {
  return OF_A_CHANGE.includes(subject);
}

/** Whether the place that a text belongs to answers the state it asks for with yes or no. */
export function isAnsweredAt(place: Intent, { states }: Question): boolean {
  return states.some((asked) => (isOfAChange(asked) ? 'approvals' : HOME[asked.subject]) === place);
}

/**
 * Where a text belongs. A question about a change ("was it cancelled?", "is the change done?") is no order and no complaint;
 * one that asks for two states at once is about how things stand.
 */
export function placeOf(intent: Intent, { states, isYesNo }: Question): Intent {
  const [one, other] = states;
  if (!one || !isYesNo || intent === 'ask') return intent;
  if (other && states.every(isOfAChange)) return 'approvals';
  if (other) return states.every(({ subject }) => HOME[subject] === 'readiness') ? 'readiness' : 'status';
  // "Is it open?" may be asked of anything.
  const isNamed = one.subject !== 'waiting' || one.parts.has('request') || one.parts.has('approval');
  return isOfAChange(one) && one.names.length === 0 && isNamed ? 'approvals' : intent;
}
