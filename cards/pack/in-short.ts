import { type Change, isOpen } from '../../bot/workflow/change/change.ts';
import { decidesAlone } from '../../bot/workflow/change/emergency.ts';
import { redOf } from '../../bot/workflow/change/red.ts';
import type { StoredEvent } from '../../bot/workflow/record/events.ts';
import { redNames } from '../change/red.ts';
import { type Ended, introOf } from '../change/result.ts';
import { escaped } from '../parts/escape.ts';
import { nameOf, reviewerOf } from '../parts/people.ts';
import { date } from '../parts/time.ts';
import type { Words } from '../words/index.ts';
import { type Block, linesOf } from './block.ts';

/** Nothing that people wrote is cut in a pack but what no field takes. Characters. */
export const WHOLE = 4_000;

/** A change with its records. */
export type Story = { readonly words: Words; readonly change: Change; readonly records: readonly StoredEvent[] };

export const isOver = (change: Change): boolean => !isOpen(change) && change.phase !== 'draft';

/** A change in a few sentences: who, why, by which rules, who was reminded and decided, and how it ended. */
export function inShort({ words, change, records }: Story): readonly Block[] {
  const { short } = words.pack;
  const who = nameOf(words, change.requester);
  const { submittedAt, reason, ticket, policy, endedAt } = change;
  const red = redNames(words, redOf(change));
  const operator = nameOf(words, change.operator);
  const reviews = change.reviews.map((r) => short[r.verdict](reviewerOf(words, r), date(words, r.at)));
  const isUndecided = submittedAt !== undefined && !decidesAlone(change) && reviews.length === 0;
  return linesOf([
    submittedAt ? short.asked(who, date(words, submittedAt)) : short.planned(who, date(words, change.plannedAt)),
    reason ? short.reason(escaped(reason, WHOLE)) : '',
    ticket ? short.ticket(escaped(ticket, WHOLE)) : '',
    ticketLine(words, change),
    change.isAlone ? short.alone : '',
    policy && !change.isAlone ? policyLine(words, policy) : '',
    policy?.threePeople ? short.threePeople : '',
    policy?.ticket?.required ? short.ticketRequired : '',
    policy?.ticket?.blockWhenUnknown ? short.ticketKnown : '',
    red ? short.red(red) : short.nothingRed,
    ...remindersOf({ words, change, records }),
    ...reviews,
    isUndecided ? short.undecided : '',
    ...emergencyLines(words, change),
    operator && change.way ? short.set(operator, words.terms.way[change.way]) : '',
    isOver(change) ? introOf(words, change, change.phase as Ended) : '',
    endedAt ? short.ended(date(words, endedAt)) : '',
  ]);
}

/** That it went on without approval, and its review. */
export function emergencyLines(words: Words, { emergency }: Change): readonly string[] {
  const { short } = words.pack;
  if (!emergency) return [];
  const { by, at, reason, review } = emergency;
  const broken = short.emergency(nameOf(words, by), date(words, at), escaped(reason, WHOLE));
  if (!review) return [broken, short.unreviewed];
  const verdict = words.emergency.review.verdicts[review.verdict];
  const comment = escaped(review.comment, WHOLE);
  return [broken, short.reviewed({ who: reviewerOf(words, review), date: date(words, review.at), verdict, comment })];
}

function ticketLine(words: Words, { ticket, ticketState: known, policy }: Change): string {
  const { short } = words.pack;
  if (!ticket) return '';
  if (!known) return policy?.ticket ? short.ticketUnknown : '';
  return short.ticketState(escaped(known.state, WHOLE), escaped(known.system, WHOLE), date(words, known.at));
}

/** How long it took until somebody decided is a part of the story: who was reminded, and who was asked beside them. */
function remindersOf({ words, change, records }: Story): readonly string[] {
  const { short } = words.pack;
  return records.flatMap(({ event }) => {
    if (event.changeId !== change.id) return [];
    const at = date(words, event.at);
    if (event.type === 'reminded')
      return [event.by === 'pilot' ? short.reminded(at) : short.remindedBy(nameOf(words, event.by), at)];
    const names = (change.escalationApprovers ?? []).map((one) => nameOf(words, one));
    return event.type === 'escalated' && names.length > 0 ? [short.escalated(at, words.time.listed(names))] : [];
  });
}

function policyLine({ pack, time }: Words, policy: NonNullable<Change['policy']>): string {
  const { quorum, approvalHours, executionHours } = policy;
  return pack.short.policy(time.approvals(quorum), time.hours(approvalHours), time.hours(executionHours));
}
