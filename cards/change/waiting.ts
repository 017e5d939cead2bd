import { redOf } from '../../bot/workflow/change/red.ts';
import { isAskedToo } from '../../bot/workflow/change/reminding.ts';
import { shortfallOf } from '../../bot/workflow/change/shortfall.ts';
import { ticketBar } from '../../bot/workflow/change/ticket.ts';
import { isSamePerson } from '../../bot/workflow/reading.ts';
import { HOUR_MS } from '../../bot/workflow/time/durations.ts';
import { box, type Drawn, draw, type Element, facts, heading, text } from '../parts/card.ts';
import { LENGTHS, plain } from '../parts/escape.ts';
import { isLong, quoteOf, wholeQuote } from '../parts/excerpt.ts';
import { folded } from '../parts/fold.ts';
import { freezeLines } from '../parts/freeze.ts';
import { kindWords } from '../parts/kind-words.ts';
import { calledBy, listed, nameOf } from '../parts/people.ts';
import { topNotice } from '../parts/place.ts';
import { shortBox } from '../parts/shortfall.ts';
import { slotLines } from './appointed.ts';
import { answerElements, clock, exchange, isAnswered, toAnswer } from './asking.ts';
import type { ChangeInput } from './change-input.ts';
import { requesterOf, verbButtons } from './change-parts.ts';
import { asksOf } from './meaning.ts';
import { planTable } from './plan-table.ts';
import { redBox, redTick } from './red.ts';
import { ticketBox } from './ticket.ts';
import { linesInput } from './typed.ts';
import { approvalCount, details, maySeeReadings, mostOf } from './waiting-parts.ts';

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
  const table = [planTable(words, change)];
  const red = redOf(change).length;
  // What was asked, what is red and when it is to be done leave no room for what was seen before.
  const frozen = freezeLines(words, input.frozen ?? {}, input.now);
  const slot = slotLines(input);
  const isCrowded =
    (newest.length > 0 && red > 0) || red > 1 || frozen.length > 0 || slot.length > 0 || input.isLastToApply === true;
  const most = mostOf(input, newest.length > 0);
  const isReasonSaid = input.above === 'reason';
  const body = [
    heading(title),
    topNotice(words, input.notice),
    input.above && !change.askedAgain ? undefined : text(introOf(input, isMine)),
    isMine ? unreached(input) : undefined,
    isMine ? shortBox(words, shortfallOf(change)) : undefined,
    ...slot,
    ...frozen,
    ...ticketBox(input),
    input.isLastToApply ? box('warning', [text(waiting.lastToApply)]) : undefined,
    isMine ? askedOthers(input) : undefined,
    mayDecide && isAskedToo(change, viewer.person) ? text(waiting.askedToo) : undefined,
    isReasonSaid ? undefined : box('emphasis', [text(quoteOf(words, change.reason ?? '', most))]),
    news && text(news(requesterOf(words, change))),
    ...newest,
    ...(maySeeReadings(input)
      ? redBox(input, {
          isTicked: viewer.verbs.includes('approve'),
          ...(newest.length > 0 && red > 2 ? { room: 'names' } : {}),
        })
      : []),
    ...(isCrowded ? [] : table),
    ...details(input, [...wholeReason(input, most), ...(isCrowded ? table : []), ...older], newest.length > 0),
    ...(mayDecide
      ? decision(input, input.above !== 'answer' && newest.length === 0 && !isLong(change.reason ?? '', SHORT))
      : []),
  ];
  const approve = ['approve', { style: 'positive', sendsInputs: true }] as const;
  const reject = ['reject', { style: 'destructive', sendsInputs: true }] as const;
  const requester = plain(calledBy(words, change.requester), LENGTHS.name);
  const isTitled = isMine || change.askedAgain !== undefined;
  const summary = isTitled
    ? `${kindWords(words, change).title}: ${title}`
    : news
      ? news(requester)
      : asksOf(words, change, requester);
  // What is asked and answered is between the two: not in front of a group.
  const ask =
    input.where === undefined || input.where === 'personal' ? ([['ask', { sendsInputs: true }]] as const) : [];
  const cancel = ['cancel', { sendsInputs: true }] as const;
  const verbs = [
    ...(isElsewhere(input) ? [] : [approve]),
    reject,
    ...ask,
    ...(isLongAgo(input) ? (['remind'] as const) : []),
    // Who wants a time for a change that has none types it.
    ...(ask.length > 0 && change.plan.slot ? (['slot'] as const) : []),
    'emergency' as const,
    cancel,
  ];
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

/** A request that was sent only just now needs no reminder on offer; who types for one gets it all the same. */
function isLongAgo({ change, now }: ChangeInput): boolean {
  const since = change.remindedAt ?? change.askedAgain?.at ?? change.submittedAt;
  return since !== undefined && Date.parse(now) - Date.parse(since) >= HOUR_MS;
}

/** What doesn't leave room for more than a reason of a line or two. */
const SHORT = 15;

function wholeReason({ words, change: { reason = '' } }: ChangeInput, most: number): readonly Element[] {
  return isLong(reason, most) ? [box('emphasis', [text(wholeQuote(words, reason))])] : [];
}

/** Whose request it is, or why it comes again. */
function introOf({ words, change }: ChangeInput, isMine: boolean): string {
  const { again } = words.deciding;
  const requester = requesterOf(words, change);
  if (isMine) return (change.askedAgain ? again : words.change.waiting).requesterIntro;
  return change.askedAgain ? again.intro(requester) : asksOf(words, change, requester);
}

/** Whoever asked for it hears that others are asked beside those who didn't decide. */
function askedOthers({ words, change }: ChangeInput): Element | undefined {
  const names = change.escalatedAt ? (change.escalationApprovers ?? []).map((p) => calledBy(words, p)) : [];
  return names.length > 0 ? text(words.change.waiting.askedOthers(listed(words, names, 3))) : undefined;
}

function unreached({ words, change, unreached: names }: ChangeInput): Element | undefined {
  const { waiting } = words.change;
  if (names && names.length > 0) return box('warning', [text(waiting.unreached(listed(words, names, 3)))]);
  return change.approvers.length === 0 ? box('warning', [text(waiting.noApprovers)]) : undefined;
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
  // What keeps them from approving stands above in red.
  if (!mayApprove) return [ticketBar(input.change) ? undefined : text(waiting.reviewed), comment];
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
