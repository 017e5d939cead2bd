import { approvalsOf, type Change } from '../bot/workflow/change.ts';
import { hasAny, hasTakenEffect, leftOf, wasOff } from '../bot/workflow/closing.ts';
import { known } from '../bot/workflow/reading.ts';
import {
  box,
  bulleted,
  button,
  type Drawn,
  draw,
  type Element,
  facts,
  heading,
  quiet,
  subheading,
  text,
} from './card.ts';
import { type ChangeInput, requesterOf, shortHash, tieOf } from './change-parts.ts';
import { escaped, LENGTHS } from './escape.ts';
import { noticeBox } from './notice.ts';
import { nameOf } from './people.ts';
import { basisRows, leftElements } from './standing.ts';
import { date } from './time.ts';
import type { Words } from './words.ts';

type Ended = 'done' | 'unconfirmed' | 'failed' | 'rejected' | 'cancelled' | 'expired';
type Row = readonly [string, string];

const COLOURS: Readonly<Record<Ended, string>> = {
  done: 'Good',
  unconfirmed: 'Warning',
  failed: 'Attention',
  rejected: 'Attention',
  cancelled: 'Default',
  expired: 'Warning',
};

/** How a change ended, each end in its own words, with proof where there is some. */
export function resultCard(input: ChangeInput, phase: Ended): Drawn {
  const { words, change } = input;
  const { result } = words;
  const title = titleOf(words, change, phase);
  const isProven = phase === 'done' || phase === 'unconfirmed' || phase === 'failed';
  const body = [
    heading(title, { color: COLOURS[phase] }),
    noticeBox(words, input.notice),
    text(introOf(words, change, phase)),
    ...(phase === 'rejected' ? comments(words, change) : []),
    ...(phase === 'unconfirmed' ? quoted(words, change.endedBecause) : []),
    change.proof && !wasOff(change) ? quiet(result.byTest.notBefore) : undefined,
    ...(phase === 'failed' ? leftElements(words, change) : []),
    ...(isProven ? [subheading(result.proof), facts(proof(input))] : []),
    facts(trail(words, change, isProven)),
    phase === 'cancelled' && change.stepsDone.length > 0 ? text(result.cancelled.handwork) : undefined,
    ...nextOf(input, phase),
    phase === 'done'
      ? box('emphasis', [
          text(result.note.heading, { weight: 'Bolder' }),
          bulleted(result.note.lines, { spacing: 'Small' }),
        ])
      : undefined,
  ];
  return draw(title, body, buttonsOf(input, phase));
}

/** The one next step, for whoever may take it; nothing is next after a change that was cancelled on purpose. */
function nextOf(
  { words: { result }, change, viewer, where = 'personal' }: ChangeInput,
  phase: Ended,
): readonly Element[] {
  if (phase === 'cancelled') return [];
  const mayTest = viewer.isOperator && where === 'personal';
  if ((phase === 'done' || phase === 'unconfirmed') && (change.proof || !mayTest)) return [];
  return [text(result[phase].next)];
}

function buttonsOf({ words, change, viewer, where = 'personal' }: ChangeInput, phase: Ended) {
  const mayRestart = viewer.isOperator && phase !== 'done' && phase !== 'unconfirmed';
  const mayTest = viewer.isOperator && where === 'personal' && (phase === 'done' || phase === 'unconfirmed');
  const isLeft =
    phase === 'failed'
      ? change.stepsDone.length > 0 || hasTakenEffect(change)
      : phase === 'cancelled' && hasTakenEffect(change);
  const isUndoable = phase === 'done' || phase === 'unconfirmed' || isLeft;
  return [
    mayRestart ? button(words.buttons.start, 'start', undefined, { style: 'positive' }) : undefined,
    mayTest ? button(words.test.buttons.open, 'test', undefined, change.proof ? {} : { style: 'positive' }) : undefined,
    button(words.buttons.status, 'status'),
    isUndoable ? button(words.buttons.undo, 'rollback', tieOf(change)) : undefined,
    viewer.isOperator || viewer.isApprover ? button(words.buttons.history, 'history') : undefined,
  ];
}

function titleOf({ result }: Words, change: Change, phase: Ended): string {
  if (change.proof) return result.byTest.heading;
  if (phase !== 'failed') return result[phase].heading;
  const left = leftOf(change);
  if (left.length === 0 || hasAny(change.closing, 'unknown')) return result.failed.heading;
  const isUnlockOnly = left.every(({ reading }) => reading === 'accountUnlockEnabled');
  if (isUnlockOnly) return result.failed.unlockOnly;
  return Object.values(change.closing).includes('met') ? result.failed.inPart : result.failed.heading;
}

function introOf(words: Words, change: Change, phase: Ended): string {
  const { result } = words;
  const by = nameOf(words, change.endedBy);
  switch (phase) {
    case 'done':
      return change.proof
        ? result.byTest.intro(escaped(change.proof.agent, LENGTHS.product), date(words, change.proof.when))
        : result.done.intro;
    case 'failed':
      return Object.hasOwn(result.failed.because, change.endedBecause ?? '')
        ? (result.failed.because[change.endedBecause ?? ''] ?? result.failed.otherwise)
        : result.failed.otherwise;
    case 'expired':
      return change.approvedAt ? result.expired.unfinished : result.expired.unanswered;
    case 'cancelled':
      return hasTakenEffect(change) ? result.cancelled.afterWrite(by) : result.cancelled.intro(by);
    case 'unconfirmed':
    case 'rejected':
      return result[phase].intro(by);
  }
}

function comments(words: Words, change: Change): readonly Element[] {
  return change.reviews.filter((r) => r.verdict === 'rejected').flatMap((r) => quoted(words, r.comment));
}

function quoted(words: Words, said: string | null | undefined): readonly Element[] {
  return said ? [box('emphasis', [text(words.change.waiting.quote(escaped(said, LENGTHS.reason)))])] : [];
}

/** The closing readings with their answer, what it rests on and when it was read, and the directory's own id of the request. */
function proof(input: ChangeInput): readonly Row[] {
  const { words, change } = input;
  const at = change.closingAt;
  const settings = known(change.after, 'settings');
  const { met, unmet } = words.terms.answer;
  // A tick or a word has no time of reading.
  const rows = basisRows(input).map(
    ([label, answer]): Row => [
      label,
      at && (answer === met || answer === unmet) ? words.result.readAt(answer, date(words, at)) : answer,
    ],
  );
  return settings?.requestId ? [...rows, [words.result.request, escaped(settings.requestId, LENGTHS.short)]] : rows;
}

/** Who set it is said only where something was set: a way chosen in a change that ended before is none. */
function trail(words: Words, change: Change, isSet: boolean): readonly Row[] {
  const { facts: labels } = words.change;
  const approvals = approvalsOf(change);
  const operator = nameOf(words, change.operator);
  const way = change.way ? ` (${words.terms.way[change.way]})` : '';
  // What nobody could read stays the word of whoever says so.
  const isWord = change.way !== 'apply' && hasAny(change.closing, 'unknown');
  return [
    [labels.requester, requesterOf(words, change)],
    ...(change.reason ? [[labels.reason, escaped(change.reason, LENGTHS.reason)] as const] : []),
    ...(change.ticket ? [[labels.ticket, escaped(change.ticket, LENGTHS.ticket)] as const] : []),
    ...approvals.map((r) => [labels.approvedBy, `${nameOf(words, r.by)}, ${date(words, r.at)}`] as const),
    ...(change.isAlone ? [[labels.approvedBy, words.result.lone] as const] : []),
    ...(operator && isSet ? [[isWord ? labels.reported : labels.operator, `${operator}${way}`] as const] : []),
    ...(change.endedAt ? [[labels.ended, date(words, change.endedAt)] as const] : []),
    [labels.plan, shortHash(change)],
  ];
}
