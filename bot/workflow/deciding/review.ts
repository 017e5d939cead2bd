import type { Change } from '../change/change.ts';
import { needsWord, saysSomething } from '../change/questions.ts';
import type { Command } from './commands.ts';
import { no, type Outcome } from './outcome.ts';
import type { Actor } from './rules.ts';
import { absentFor } from './substitute.ts';

/** One rejection ends it, with a word where the policy wants one. */
export function reject(change: Change, { comment }: Extract<Command, { verb: 'reject' }>, actor: Actor): Outcome {
  if (!saysSomething(comment ?? '') && needsWord(change)) return no('comment-missing');
  return { events: [{ type: 'rejected', hash: change.plan.hash, comment, ...absentFor(change, actor) }] };
}

/** An approver's signature where nobody could read it all. */
export function accept(change: Change, command: Extract<Command, { verb: 'accept' }>, actor: Actor): Outcome {
  const reason = command.reason.trim();
  return reason ? { events: [{ type: 'accepted', reason, ...absentFor(change, actor) }] } : no('reason-missing');
}
