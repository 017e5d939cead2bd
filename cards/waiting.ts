import { approvalsOf } from '../bot/workflow/change.ts';
import { isSamePerson } from '../bot/workflow/reading.ts';
import { redOf } from '../bot/workflow/red.ts';
import { answerElements, clock, exchange, isAnswered, toAnswer } from './asking.ts';
import { box, type Drawn, draw, type Element, facts, heading, text } from './card.ts';
import {
  type ChangeInput,
  expiryRow,
  planTable,
  requesterOf,
  shortHash,
  stepsLine,
  verbButtons,
} from './change-parts.ts';
import { escaped, LENGTHS, plain } from './escape.ts';
import { folded } from './fold.ts';
import { noticeBox } from './notice.ts';
import { calledBy, listed, nameOf } from './people.ts';
import { approvalOf, effortRows, isOfTick, redBox, redTick, restLine, restOf, usersRow } from './red.ts';
import { ago } from './time.ts';
import { linesInput } from './typed.ts';

/** A request on its way: as the requester, an approver or anyone else sees it. */
export function waitingCard(input: ChangeInput): Drawn {
  const { words, change, viewer } = input;
  const isMine = isSamePerson(change.requester, viewer.person);
  const mayDecide = viewer.verbs.includes('approve') || viewer.verbs.includes('reject');
  const { waiting } = words.change;
  const asked = toAnswer(input);
  if (asked) return questionCard(input, asked);
  const titles = change.askedAgain ? words.deciding.again : waiting;
  const title = isMine ? titles.requester : mayDecide ? titles.approver : titles.other;
  const { newest, older } = exchange(input);
  const news = mayDecide && isAnswered(input) ? words.change.asking.answered : undefined;
  const body = [
    heading(title),
    isOfTick(input.notice) ? undefined : noticeBox(words, input.notice),
    text(introOf(input, isMine)),
    isMine ? unreached(input) : undefined,
    box('emphasis', [text(waiting.quote(escaped(change.reason ?? '', LENGTHS.reason)))]),
    news && text(news(requesterOf(words, change))),
    ...newest,
    ...(maySeeReadings(input) ? redBox(input, { isTicked: viewer.verbs.includes('approve') }) : []),
    planTable(words, change),
    ...details(input, older, newest.length > 0),
    ...(mayDecide ? decision(input, newest.length === 0) : []),
  ];
  const approve = ['approve', { style: 'positive', sendsInputs: true }] as const;
  const reject = ['reject', { style: 'destructive', sendsInputs: true }] as const;
  const requester = plain(calledBy(words, change.requester), LENGTHS.name);
  const isTitled = isMine || change.askedAgain !== undefined;
  const summary = isTitled ? `${words.change.title}: ${title}` : news ? news(requester) : waiting.intro(requester);
  // What is asked and answered is between the two: not in front of a group.
  const ask =
    input.where === undefined || input.where === 'personal' ? ([['ask', { sendsInputs: true }]] as const) : [];
  const cancel = ['cancel', { sendsInputs: true }] as const;
  const verbs = [...(isElsewhere(input) ? [] : [approve]), reject, ...ask, cancel];
  return draw(summary, body, verbButtons(input, verbs));
}

/** The request as its requester sees it while an approver waits for an answer: the question first, and no more than it needs. */
function questionCard(input: ChangeInput, asked: NonNullable<ReturnType<typeof toAnswer>>): Drawn {
  const { words } = input;
  const { asking } = words.change;
  const { newest, older } = exchange(input, asked);
  const body = [
    heading(asking.title(nameOf(words, asked.by))),
    ...answerElements(input, asked),
    text(clock(input)),
    ...newest,
    facts([[words.change.facts.approvals, approvalCount(input)]]),
    ...folded(words, 'older', older),
  ];
  const answer = ['answer', { style: 'positive', sendsInputs: true, brings: { to: asked.number } }] as const;
  const cancel = ['cancel', { sendsInputs: true }] as const;
  return draw(asking.title(plain(calledBy(words, asked.by), LENGTHS.name)), body, verbButtons(input, [answer, cancel]));
}

/** Whose request it is, or why it comes again. */
function introOf({ words, change }: ChangeInput, isMine: boolean): string {
  const { waiting } = words.change;
  const { again } = words.deciding;
  const says = change.askedAgain ? again : waiting;
  return isMine ? says.requesterIntro : says.intro(requesterOf(words, change));
}

/** Licences and the like are shown to those who work with the request, in their own chat alone. */
function maySeeReadings({ change, viewer, where = 'personal' }: ChangeInput): boolean {
  const isParty = viewer.isOperator || viewer.isApprover || isSamePerson(change.requester, viewer.person);
  return where === 'personal' && isParty;
}

/**
 * Whoever decides sees what it means, how to undo it and about how long it takes; the others how far it is. What is red needs the room;
 * the other readings and the rest of the facts are folded.
 */
function details(input: ChangeInput, older: readonly Element[], isBrief: boolean): readonly Element[] {
  const { words, change, viewer, where = 'personal' } = input;
  const isRed = redOf(change).length > 0;
  const isDeciding = viewer.verbs.includes('approve') && where === 'personal' && !isBrief;
  const [users, effort] = [[usersRow(words, change)], effortRows(words, change)];
  // Whoever is asked anew, or for a tick, has seen it before.
  const isSeen = change.askedAgain !== undefined || isOfTick(input.notice);
  const meaning = [...(isRed ? [] : users), ...effort];
  const clock = near(input, isDeciding && (change.policy?.quorum ?? 1) === 1);
  const first = isDeciding ? (isSeen ? [] : [...meaning, ...clock]) : clock;
  const later = [...users, ...effort, ...clock].filter((row) => !first.includes(row));
  const hasLine = !isRed && !isBrief && maySeeReadings(input);
  return [
    ...(first.length > 0 ? [facts(first)] : []),
    ...(hasLine ? restLine(words, change) : []),
    ...folded(words, 'rest', [...older, ...(later.length > 0 ? [facts(later)] : []), ...folds(input)]),
  ];
}

/** How far it is, where that isn't plain from the question, and until when it waits. */
function near(input: ChangeInput, isPlain: boolean): readonly (readonly [string, string])[] {
  const { words, change, now } = input;
  const count = [words.change.facts.approvals, approvalCount(input)] as const;
  return [...(isPlain ? [] : [count]), ...expiryRow(words, change, now)];
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

function unreached({ words, change, unreached: names }: ChangeInput): Element | undefined {
  const { waiting } = words.change;
  if (names && names.length > 0) return box('warning', [text(waiting.unreached(listed(words, names)))]);
  return change.approvers.length === 0 ? box('warning', [text(waiting.noApprovers)]) : undefined;
}

function approvalCount({ words, change }: ChangeInput): string {
  return words.change.countOf(approvalsOf(change).length, change.policy?.quorum ?? 1);
}

function rows(input: ChangeInput): readonly (readonly [string, string])[] {
  const { words, change, now } = input;
  const { facts: labels } = words.change;
  const approvals = approvalsOf(change);
  return [
    ...(change.ticket ? [[labels.ticket, escaped(change.ticket, LENGTHS.ticket)] as const] : []),
    [labels.requester, `${requesterOf(words, change)}, ${ago(words, change.submittedAt ?? change.plannedAt, now)}`],
    ...(change.approvers.length > 0
      ? [
          [
            labels.approvers,
            listed(
              words,
              change.approvers.map((p) => calledBy(words, p)),
            ),
          ] as const,
        ]
      : []),
    ...approvals.map((r) => [labels.approvedBy, approvalOf(words, r, ago(words, r.at, now))] as const),
    [labels.plan, shortHash(change)],
  ];
}

/** `isExplained`: what approving does is said at first, not again beside an exchange. */
function decision(input: ChangeInput, isExplained: boolean): readonly (Element | undefined)[] {
  const { words, viewer, typed } = input;
  const { waiting } = words.change;
  const comment = linesInput({
    id: 'comment',
    label: waiting.commentLabel,
    hint: waiting.commentHint,
    // A question that was not sent after all is not lost.
    value: typed?.comment || typed?.question,
  });
  const mayApprove = viewer.verbs.includes('approve');
  if (!mayApprove) return [text(waiting.reviewed), comment];
  if (isElsewhere(input)) return [text(words.deciding.personally), comment];
  return [
    isExplained && redOf(input.change).length === 0 ? text(waiting.approverIntro) : undefined,
    ...redTick(input),
    comment,
  ];
}

/** What is red is ticked where its readings are shown, and that is in nobody's group. */
function isElsewhere({ change, where = 'personal' }: ChangeInput): boolean {
  return where !== 'personal' && redOf(change).length > 0;
}
