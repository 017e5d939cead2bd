import { approvalsOf } from '../bot/workflow/change.ts';
import { isSamePerson } from '../bot/workflow/reading.ts';
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
import { noticeBox } from './notice.ts';
import { listed, nameOf } from './people.ts';
import { ago } from './time.ts';

/** A request on its way: as the requester, an approver or anyone else sees it. */
export function waitingCard(input: ChangeInput): Drawn {
  const { words, change, viewer } = input;
  const isMine = isSamePerson(change.requester, viewer.person);
  const mayDecide = viewer.verbs.includes('approve') || viewer.verbs.includes('reject');
  const { waiting } = words.change;
  const title = isMine ? waiting.requester : mayDecide ? waiting.approver : waiting.other;
  const body = [
    heading(title),
    noticeBox(words, input.notice),
    text(isMine ? waiting.requesterIntro : waiting.intro(requesterOf(words, change))),
    isMine ? unreached(input) : undefined,
    box('emphasis', [text(waiting.quote(escaped(change.reason ?? '', LENGTHS.reason)))]),
    ...(mayDecide ? roleNotRead(words, change) : []),
    planTable(words, change),
    ...(input.where && input.where !== 'personal' ? [] : stepsLine(words, change, isMine)),
    facts(rows(input)),
    ...(mayDecide ? decision(input) : []),
  ];
  const approve = ['approve', { style: 'positive', sendsInputs: true }] as const;
  const reject = ['reject', { style: 'destructive', sendsInputs: true }] as const;
  const summary = isMine
    ? `${words.change.title}: ${title}`
    : waiting.intro(plain(change.requester.name, LENGTHS.name));
  return draw(summary, body, verbButtons(input, [approve, reject, 'cancel']));
}

function unreached({ words, change, unreached: names }: ChangeInput): Element | undefined {
  const { waiting } = words.change;
  if (names && names.length > 0) return box('warning', [text(waiting.unreached(listed(words, names)))]);
  return change.approvers.length === 0 ? box('warning', [text(waiting.noApprovers)]) : undefined;
}

function rows({ words, change, now }: ChangeInput): readonly (readonly [string, string])[] {
  const { facts: labels, countOf } = words.change;
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
              change.approvers.map((p) => p.name),
            ),
          ] as const,
        ]
      : []),
    [labels.approvals, countOf(approvals.length, change.policy?.quorum ?? 1)],
    ...approvals.map((r) => [labels.approvedBy, `${nameOf(words, r.by)}, ${ago(words, r.at, now)}`] as const),
    ...expiryRow(words, change, now),
    [labels.plan, shortHash(change)],
  ];
}

function decision({ words, viewer, typed }: ChangeInput): readonly Element[] {
  const { waiting } = words.change;
  const comment = {
    type: 'Input.Text',
    id: 'comment',
    label: waiting.commentLabel,
    placeholder: waiting.commentHint,
    isMultiline: true,
    maxLength: LENGTHS.reason,
    ...(typed?.comment ? { value: plain(typed.comment, LENGTHS.reason) } : {}),
  };
  return [text(viewer.verbs.includes('approve') ? waiting.approverIntro : waiting.reviewed), comment];
}
