import { approvalsOf, expiresAt } from '../../bot/workflow/change/change.ts';
import { redOf } from '../../bot/workflow/change/red.ts';
import { escalateAt } from '../../bot/workflow/change/reminding.ts';
import { countedApprovals } from '../../bot/workflow/change/substitutes.ts';
import { isSamePerson } from '../../bot/workflow/reading.ts';
import { type Element, facts } from '../parts/card.ts';
import { FIRST_WORDS } from '../parts/excerpt.ts';
import { folded } from '../parts/fold.ts';
import { askedNames, calledBy, listed } from '../parts/people.ts';
import { ago, ahead, until } from '../parts/time.ts';
import type { ChangeInput } from './change-input.ts';
import { expiryRow, requesterOf, shortHash } from './change-parts.ts';
import { effortRows, usersRow } from './meaning.ts';
import { stepsLine } from './plan-steps.ts';
import { approvalOf, isOfTick, mendsOf, restLine, restOf } from './red.ts';
import { ticketBox, ticketRow } from './ticket.ts';

type Row = readonly [string, string];

/** Licences and the like are shown to those who work with the request, in their own chat alone. */
export function maySeeReadings({ change, viewer, where = 'personal' }: ChangeInput): boolean {
  const isParty = viewer.isOperator || viewer.isApprover || isSamePerson(change.requester, viewer.person);
  return where === 'personal' && isParty;
}

/**
 * Whoever decides sees what it means, how to undo it and about how long it takes; the others how far it is. What is red needs the room;
 * the other readings and the rest of the facts are folded.
 */
export function details(input: ChangeInput, older: readonly Element[], isBrief: boolean): readonly Element[] {
  const { words, change, viewer, where = 'personal' } = input;
  const red = redOf(change).length;
  const isRed = red > 0;
  const isDeciding = viewer.verbs.includes('approve') && where === 'personal' && !isBrief;
  const [users, effort] = [[usersRow(words, change)], effortRows(words, change)];
  // Whoever typed a decision, is asked anew, or for a tick, has seen it before; much that is red needs the room.
  const isTold = input.above === 'answer';
  const isSeen = change.askedAgain !== undefined || isOfTick(input.notice) || red > 2 || isTold;
  const meaning = [...(isRed ? [] : users), ...effort];
  const clock = near(input, isDeciding && (change.policy?.quorum ?? 1) === 1);
  // What a ticket's system says takes the room of what an approver may unfold.
  const isOfTicket = ticketBox(input).length > 0;
  const shown = isOfTicket ? [] : change.ticketState ? (isRed ? [] : users) : meaning;
  const first = isDeciding && !isSeen ? [...shown, ...clock] : isBrief && red > 2 ? [] : clock;
  const later = [...users, ...effort, ...clock].filter((row) => !first.includes(row));
  const hasLine = !isRed && !isBrief && maySeeReadings(input);
  return [
    ...(first.length > 0 ? [facts(first)] : []),
    ...(hasLine ? restLine(input) : []),
    ...folded(words, 'rest', [
      ...(maySeeReadings(input) ? mendsOf(input) : []),
      ...older,
      ...(later.length > 0 ? [facts(later)] : []),
      ...folds(input),
    ]),
  ];
}

/** The ticket, who is asked, how far it is where that isn't plain from the question, and how long it waits. */
function near(input: ChangeInput, isPlain: boolean): readonly Row[] {
  const { words, change, now } = input;
  const { facts: labels } = words.change;
  const count = [labels.approvals, approvalCount(input)] as const;
  const at = expiresAt(change);
  return [
    ...ticketRow(words, change, (at) => ago(words, at, now)),
    ...approversRow(input, MOST_NAMED),
    ...(isPlain ? [] : [count]),
    ...(at ? [[labels.expires, ahead(words, at, now)] as const] : []),
  ];
}

const MOST_NAMED = 2;

function approversRow({ words, change }: ChangeInput, most?: number): readonly Row[] {
  const names = askedNames(words, change);
  return names.length > 0 ? [[words.change.facts.approvers, listed(words, names, most)]] : [];
}

function folds(input: ChangeInput): readonly Element[] {
  const { words, change, viewer, where = 'personal' } = input;
  const isMine = isSamePerson(change.requester, viewer.person);
  return [
    ...(maySeeReadings(input) ? restOf(input) : []),
    ...(where === 'personal' ? stepsLine(words, change, isMine) : []),
    facts(rows(input)),
  ];
}

/** Who will be asked too, and when, as long as nobody decides. */
function escalationRow({ words, change, now }: ChangeInput): readonly Row[] {
  const at = escalateAt(change);
  const names = (change.escalationApprovers ?? []).map((p) => calledBy(words, p));
  if (!at || names.length === 0) return [];
  return [[words.change.facts.escalates, `${listed(words, names, MOST_NAMED)} (${until(words, at, now)})`]];
}

export function approvalCount({ words, change }: ChangeInput): string {
  return words.change.countOf(countedApprovals(change), change.policy?.quorum ?? 1);
}

function rows(input: ChangeInput): readonly Row[] {
  const { words, change, now } = input;
  const { facts: labels } = words.change;
  const approvals = approvalsOf(change);
  return [
    [labels.requester, `${requesterOf(words, change)}, ${ago(words, change.submittedAt ?? change.plannedAt, now)}`],
    ...(change.approvers.length > MOST_NAMED ? approversRow(input) : []),
    ...escalationRow(input),
    ...expiryRow(words, change, now),
    ...approvals.map((r) => [labels.approvedBy, approvalOf(words, r, ago(words, r.at, now))] as const),
    [labels.plan, shortHash(change)],
  ];
}

/** How much of the reason stands at first sight: what is red, was asked or is asked anew needs the room. */
export function mostOf({ change }: Pick<ChangeInput, 'change'>, isAsked: boolean): number {
  const isCrowded = isAsked || redOf(change).length > 0 || change.askedAgain !== undefined;
  return isCrowded ? FIRST_WORDS.crowded : FIRST_WORDS.usual;
}
