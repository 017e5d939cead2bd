import { approvalsOf } from '../bot/workflow/change.ts';
import { isSamePerson } from '../bot/workflow/reading.ts';
import { answerElements, clock, exchange, isAnswered, toAnswer } from './asking.ts';
import { box, type Drawn, draw, type Element, facts, heading, text } from './card.ts';
import {
  type ChangeInput,
  expiryRow,
  planTable,
  requesterOf,
  roleNotRead,
  shortHash,
  stepsLine,
  verbButtons,
} from './change-parts.ts';
import { escaped, LENGTHS, plain } from './escape.ts';
import { folded } from './fold.ts';
import { noticeBox } from './notice.ts';
import { calledBy, listed, nameOf } from './people.ts';
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
  const title = isMine ? waiting.requester : mayDecide ? waiting.approver : waiting.other;
  const { newest, older } = exchange(input);
  const news = mayDecide && isAnswered(input) ? words.change.asking.answered : undefined;
  const body = [
    heading(title),
    noticeBox(words, input.notice),
    text(isMine ? waiting.requesterIntro : waiting.intro(requesterOf(words, change))),
    isMine ? unreached(input) : undefined,
    box('emphasis', [text(waiting.quote(escaped(change.reason ?? '', LENGTHS.reason)))]),
    news && text(news(requesterOf(words, change))),
    ...newest,
    ...(mayDecide ? roleNotRead(words, change) : []),
    planTable(words, change),
    ...(newest.length > 0 ? shortly(input, older) : details(input)),
    ...(mayDecide ? decision(input, newest.length === 0) : []),
  ];
  const approve = ['approve', { style: 'positive', sendsInputs: true }] as const;
  const reject = ['reject', { style: 'destructive', sendsInputs: true }] as const;
  const requester = plain(calledBy(words, change.requester), LENGTHS.name);
  const summary = isMine ? `${words.change.title}: ${title}` : news ? news(requester) : waiting.intro(requester);
  // What is asked and answered is between the two: not in front of a group.
  const ask =
    input.where === undefined || input.where === 'personal' ? ([['ask', { sendsInputs: true }]] as const) : [];
  const cancel = ['cancel', { sendsInputs: true }] as const;
  return draw(summary, body, verbButtons(input, [approve, reject, ...ask, cancel]));
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
  const answer = ['answer', { style: 'positive', sendsInputs: true, to: asked.number }] as const;
  const cancel = ['cancel', { sendsInputs: true }] as const;
  return draw(asking.title(plain(calledBy(words, asked.by), LENGTHS.name)), body, verbButtons(input, [answer, cancel]));
}

function details(input: ChangeInput): readonly Element[] {
  const { words, change, viewer, where = 'personal' } = input;
  const isMine = isSamePerson(change.requester, viewer.person);
  return [...(where === 'personal' ? stepsLine(words, change, isMine) : []), facts(rows(input))];
}

/** What is left to be seen where an exchange needs the room: how far it is and until when, the rest folded. */
function shortly(input: ChangeInput, older: readonly Element[]): readonly Element[] {
  const { words, change, now } = input;
  const near = facts([[words.change.facts.approvals, approvalCount(input)], ...expiryRow(words, change, now)]);
  return [near, ...folded(words, 'rest', [...older, ...details(input)])];
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
    [labels.approvals, approvalCount(input)],
    ...approvals.map((r) => [labels.approvedBy, `${nameOf(words, r.by)}, ${ago(words, r.at, now)}`] as const),
    ...expiryRow(words, change, now),
    [labels.plan, shortHash(change)],
  ];
}

/** `isExplained`: what approving does is said at first, not again beside an exchange. */
function decision({ words, viewer, typed }: ChangeInput, isExplained: boolean): readonly Element[] {
  const { waiting } = words.change;
  const comment = linesInput({
    id: 'comment',
    label: waiting.commentLabel,
    hint: waiting.commentHint,
    // A question that was not sent after all is not lost.
    value: typed?.comment || typed?.question,
  });
  const mayApprove = viewer.verbs.includes('approve');
  if (mayApprove && !isExplained) return [comment];
  return [text(mayApprove ? waiting.approverIntro : waiting.reviewed), comment];
}
