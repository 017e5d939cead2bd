import type { Change } from '../../bot/workflow/change/change.ts';
import { clientLeftOn } from '../../bot/workflow/change/client-beside.ts';
import { closingReadings, hasAny, hasTakenEffect, isAll, leftOf, wasOff } from '../../bot/workflow/change/closing.ts';
import { isWatched, watchedUntil } from '../../bot/workflow/change/watched.ts';
import { kindOf } from '../../bot/workflow/kinds/index.ts';
import { onlyHalf } from '../../bot/workflow/planning/plan.ts';
import type { Proof } from '../../bot/workflow/record/events.ts';
import { AGENT_NAMES } from '../../bot/workflow/resets/agents.ts';
import { SETTINGS } from '../../bot/workflow/vocabulary.ts';
import { box, type Drawn, draw, type Element, facts, heading, quiet, text } from '../parts/card.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import { FIRST_WORDS, isLong, quoteOf, wholeQuote } from '../parts/excerpt.ts';
import { folded } from '../parts/fold.ts';
import { endedInText } from '../parts/freeze.ts';
import { kindWords } from '../parts/kind-words.ts';
import { nameOf, reviewerOf } from '../parts/people.ts';
import { topNotice } from '../parts/place.ts';
import { date } from '../parts/time.ts';
import type { Words } from '../words/index.ts';
import type { ChangeInput } from './change-input.ts';
import { expiredIntro } from './expired.ts';
import { buttonsOf, nextOf } from './result-next.ts';
import { rest, sure, trail, unreadLine, whoLine } from './result-proof.ts';
import { leftElements } from './standing.ts';

export type Ended = 'done' | 'unconfirmed' | 'failed' | 'rejected' | 'cancelled' | 'expired';

const COLOURS: Readonly<Record<Ended, string>> = {
  done: 'Good',
  unconfirmed: 'Warning',
  failed: 'Attention',
  rejected: 'Attention',
  cancelled: 'Default',
  expired: 'Warning',
};

/** How a change ended, each end in its own words: what it rests on in two lines, the proof and who did what behind *Show all*. */
export function resultCard(input: ChangeInput, phase: Ended): Drawn {
  const { words, change } = input;
  const { result } = words;
  const title = titleOf(words, change, phase);
  const isProven = phase === 'done' || phase === 'unconfirmed' || phase === 'failed';
  const body = [
    heading(title, { color: COLOURS[phase] }),
    phase === 'done' ? sure(words, change) : undefined,
    topNotice(words, input.notice),
    text(introOf(words, change, phase)),
    change.endedIn ? text(endedInText(words, change.endedIn)) : undefined,
    ...watchLines(input),
    ...(phase === 'rejected' ? comments(words, change) : []),
    ...(phase === 'unconfirmed' ? [...quoted(words, change.endedBecause), text(unreadLine(words, change))] : []),
    change.proof && !wasOff(change) && !kindOf(change.plan).needsProof ? quiet(result.byTest.notBefore) : undefined,
    ...(phase === 'failed' ? missing(words, change) : []),
    isProven ? text(whoLine(words, change)) : facts(trail(words, change, FIRST_WORDS.usual)),
    leavesHandwork(change) ? text(result.cancelled.handwork) : undefined,
    ...nextOf(input, phase),
    ...folded(words, 'proof', [...whole(input, phase), ...(isProven ? rest(input, phase === 'done') : [])]),
  ];
  const isAsked = change.lookAskedAt !== undefined && isWatched(change, input.now);
  const summary = change.lookEndedAt ? result.watched.over : isAsked ? result.watched.notice : title;
  return draw(summary, body, buttonsOf(input, phase));
}

/** Ended before its end, by somebody or by the clock, with steps on the server done. What was asked anew says it in its own sentence. */
const leavesHandwork = ({ phase, stepsDone, askedAgain }: Change): boolean =>
  stepsDone.length > 0 && (phase === 'cancelled' || (phase === 'expired' && askedAgain === undefined));

/** What is left of a change that failed: settings, or where all of them read as planned, the proof. */
function missing(words: Words, change: Change): readonly Element[] {
  return isAll(change.closing, 'met')
    ? [text(words.running.verifying.proof.intro(AGENT_NAMES[change.plan.route]))]
    : leftElements(words, change);
}

/** Until when it is watched, and that it is time to look again; what speaks against it since then stands with the answer to that. */
function watchLines({ words, change, now }: ChangeInput): readonly Element[] {
  const until = watchedUntil(change);
  const { watched } = words.result;
  if (change.lookEndedAt) return [box('accent', [text(watched.ended)])];
  if (!until || !isWatched(change, now)) return [];
  return [
    ...(change.lookAskedAt ? [box('accent', [text(watched.again)])] : []),
    quiet(watched.until(date(words, until))),
  ];
}

/** How it ended, as a title. */
export function titleOf(words: Words, change: Change, phase: Ended): string {
  const { done, failed, beside } = kindWords(words, change);
  if (change.proof && !done.proven) return words.result.byTest.heading;
  const left = phase === 'done' ? clientLeftOn(change) : undefined;
  const own = change.plan.route;
  if (left && beside) return beside.heading({ own, other: left.route, isSure: left.isSure });
  if (change.off) return words.result.byLog.heading[change.off.sign];
  if (phase === 'done' && change.lookEndedAt && done.over) return done.over.heading;
  if (phase === 'done') return onlyHalf(change.plan) === 'connect' ? (done.serverAlone ?? done.heading) : done.heading;
  if (phase !== 'failed') return words.result[phase].heading;
  const missing = leftOf(change).map(({ reading }) => reading);
  if (missing.length === 0 || hasAny(change.closing, 'unknown')) return failed.heading;
  const [only] = SETTINGS.filter((name) => missing.every((reading) => reading === name));
  if (only && failed.onlyLeft[only]) return failed.onlyLeft[only];
  return Object.values(change.closing).includes('met') ? failed.inPart : failed.heading;
}

/** How it ended, as a sentence. */
export function introOf(words: Words, change: Change, phase: Ended): string {
  const { result } = words;
  const { endedBy } = change;
  const by =
    endedBy && endedBy !== 'pilot'
      ? reviewerOf(words, { by: endedBy, ...(change.endedFor ? { for: change.endedFor } : {}) })
      : nameOf(words, endedBy);
  switch (phase) {
    case 'done':
      if (change.off) return result.byLog.intro[change.off.sign](date(words, change.off.when), by);
      return change.proof ? provenIntro(words, change, change.proof) : doneIntro(words, change);
    case 'failed':
      return Object.hasOwn(result.failed.because, change.endedBecause ?? '')
        ? (result.failed.because[change.endedBecause ?? ''] ?? result.failed.otherwise)
        : result.failed.otherwise;
    case 'expired':
      return expiredIntro(words, change);
    case 'cancelled':
      return hasTakenEffect(change) ? result.cancelled.afterWrite(by) : result.cancelled.intro(by);
    case 'rejected':
      return change.askedAgain ? result.rejected.afterSteps(by) : result.rejected.intro(by);
    case 'unconfirmed':
      return result.unconfirmed.intro(by);
  }
}

/** What the reset shows: all of it where the kind is closed by it, else in the place of what couldn't be read. */
function provenIntro(words: Words, change: Change, { agent, when }: Proof): string {
  const says = kindWords(words, change).done.proven ?? words.result.byTest.intro;
  return says(escaped(agent, LENGTHS.product), date(words, when));
}

/** What was said at length, whole; a proven change's reason stands in its proof. */
function whole({ words, change }: ChangeInput, phase: Ended): readonly Element[] {
  const rejections = change.reviews.filter((r) => r.verdict === 'rejected').map((r) => r.comment);
  const said = {
    rejected: [change.reason, ...rejections],
    cancelled: [change.reason],
    expired: [change.reason],
    unconfirmed: [change.endedBecause],
    done: [],
    failed: [],
  }[phase];
  return said.flatMap((one) =>
    one && isLong(one, FIRST_WORDS.usual) ? [box('emphasis', [text(wholeQuote(words, one))])] : [],
  );
}

function comments(words: Words, change: Change): readonly Element[] {
  return change.reviews.filter((r) => r.verdict === 'rejected').flatMap((r) => quoted(words, r.comment));
}

function quoted(words: Words, said: string | null | undefined): readonly Element[] {
  return said ? [box('emphasis', [text(quoteOf(words, said, FIRST_WORDS.usual))])] : [];
}

function doneIntro(words: Words, change: Change): string {
  const names = closingReadings(change.plan).map((id) => words.terms.closing[id]);
  const at = change.closingAt ?? change.endedAt ?? change.plannedAt;
  return kindWords(words, change).done.intro(date(words, at), words.time.listed(names));
}
