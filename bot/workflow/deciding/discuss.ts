import type { Change } from '../change/change.ts';
import { hasAsked, questionFor, saysSomething } from '../change/questions.ts';
import type { Command } from './commands.ts';
import { no, type Outcome } from './outcome.ts';
import type { Actor } from './rules.ts';

/** An approver's question: it ends nothing, and the request's clock goes on. */
export function ask(change: Change, { question }: Extract<Command, { verb: 'ask' }>, { person }: Actor): Outcome {
  const asked = question.trim();
  if (!saysSomething(asked)) return no('question-missing');
  return hasAsked(change, person, asked) ? no('already-asked') : { events: [{ type: 'asked', question: asked }] };
}

/** The requester's answer. What was answered once stays as it is; who has more to say answers the next question. */
export function answer(change: Change, { answer: said, to }: Extract<Command, { verb: 'answer' }>): Outcome {
  const asked = questionFor(change, to);
  if (!asked) return no('not-now');
  if (asked.answer !== undefined) return no('already-answered');
  return saysSomething(said)
    ? { events: [{ type: 'answered', answer: said.trim(), to: asked.number }] }
    : no('answer-missing');
}
