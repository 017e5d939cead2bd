import { isSamePerson, type Person } from '../reading.ts';
import type { Event } from '../record/events.ts';
import { approvedBefore } from './asked.ts';
import type { Change } from './change.ts';

/** What an approver asked the requester of a change, and the answer once there is one. Times are ISO 8601 in UTC. */
export type Question = {
  readonly by: Person;
  readonly at: string;
  readonly question: string;
  readonly answer?: string;
  readonly answeredAt?: string;
  readonly answeredBy?: Person;
};

/** A question with its number: 1 for the first that was asked. */
type Numbered = Question & { readonly number: number };

export function questionsOf({ questions = [] }: Pick<Change, 'questions'>): readonly Numbered[] {
  return questions.map((one, at) => ({ ...one, number: at + 1 }));
}

/** The questions that still wait for an answer, oldest first. */
export function unanswered(change: Pick<Change, 'questions'>): readonly Numbered[] {
  return questionsOf(change).filter((one) => one.answer === undefined);
}

/** The question that an answer is meant for: the one it names, else the oldest that waits for one. */
export function questionFor(change: Change, to: number | undefined): Numbered | undefined {
  return to === undefined ? unanswered(change)[0] : questionsOf(change).find(({ number }) => number === to);
}

/** Whether this person has asked the very same before: a press that comes twice, whichever card or replica it comes to. */
export function hasAsked(change: Change, person: Person, question: string): boolean {
  return questionsOf(change).some((one) => isSamePerson(one.by, person) && one.question === question);
}

/** Whoever reviewed the change, now or before it was asked anew, or asked about it: they took part, so its end is their news. */
export function tookPart(change: Change): readonly Person[] {
  const { reviews, questions = [] } = change;
  const all = [...[...reviews, ...questions].map(({ by }) => by), ...approvedBefore(change)];
  return all.filter((one, at) => all.findIndex((other) => isSamePerson(other, one)) === at);
}

export function withQuestion(change: Change, { by, at, question }: Extract<Event, { type: 'asked' }>): Change {
  if (by === 'pilot') return change;
  return { ...change, questions: [...(change.questions ?? []), { by, at, question }] };
}

export function withAnswer(change: Change, { by, at, answer, to }: Extract<Event, { type: 'answered' }>): Change {
  const asked = questionFor(change, to);
  if (by === 'pilot' || !asked || asked.answer !== undefined) return change;
  const told = { answer, answeredAt: at, answeredBy: by };
  const questions = (change.questions ?? []).map((one, index) =>
    index + 1 === asked.number ? { ...one, ...told } : one,
  );
  return { ...change, questions };
}

/** Whether a rejection says why: by the policy that the change was submitted under. */
export const needsWord = ({ policy }: Pick<Change, 'policy'>): boolean => policy?.rejectNeedsComment !== false;

/** Whether a text holds a word at all: blanks, signs and marks alone tell nobody anything. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
