import type { Change } from '../../bot/workflow/change/change.ts';
import { watchedUntil } from '../../bot/workflow/change/watched.ts';
import { againstMove } from '../../bot/workflow/evidence/against-move.ts';
import type { Assessment, Doubt } from '../../bot/workflow/evidence/assessment.ts';
import { isSamePerson } from '../../bot/workflow/reading.ts';
import type { Refusal } from '../../bot/workflow/refusals.ts';
import type { Freeze } from '../../bot/workflow/time/freeze.ts';
import type { Verdict } from '../../bot/workflow/vocabulary.ts';
import { stageOf } from '../change/standing.ts';
import { type Action, box, button, type Drawn, draw, type Element, heading, quiet, text } from '../parts/card.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import { finding } from '../parts/findings.ts';
import { freezeText } from '../parts/freeze.ts';
import { namedKind } from '../parts/kind-words.ts';
import { noticeBox } from '../parts/notice.ts';
import { nameOf } from '../parts/people.ts';
import { becauseOf, mendOf } from '../parts/refused.ts';
import { ago, date } from '../parts/time.ts';
import type { Common, Viewer, Where } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';
import { reasons } from './status-reasons.ts';

export type StatusInput = Common & {
  readonly assessment: Assessment;
  readonly topic?: 'writeback' | 'unlock' | undefined;
  readonly viewer: Viewer;
  readonly where: Where;
  readonly openChange?: Change | undefined;
  /** Which client carries passwords, where that is to be said: both are there, or cloud sync alone. */
  readonly clients?: 'both' | 'cloud-sync' | undefined;
  /** When the change ended (ISO) that turned it off, where none turned it on since. */
  readonly turnedOffAt?: string | undefined;
  /** The freeze that it is now. */
  readonly freeze?: Freeze | undefined;
  /** That the review of an emergency is owed. */
  readonly unreviewed?: Refusal | undefined;
  /** A change that is done and still watched. */
  readonly watched?: Change | undefined;
  readonly mayReadAnew: boolean;
  /** "Is it off?": the same verdict, asked the other way round. */
  readonly asksOff?: boolean | undefined;
};

const COLOURS: Readonly<Record<Verdict, string>> = {
  on: 'Good',
  'probably-on': 'Good',
  off: 'Attention',
  unknown: 'Warning',
};

/** "Is writeback on?" The very first block answers; what it rests on follows, in a personal chat only. */
export function statusCard(input: StatusInput): Drawn {
  const { words, assessment, openChange } = input;
  const topic = input.topic ?? 'writeback';
  const verdict = assessment[topic];
  const other = topic === 'writeback' ? 'unlock' : 'writeback';
  const answer = input.asksOff && topic === 'writeback' ? words.home.isOff[verdict] : words.home[topic][verdict];
  const isPersonal = input.where === 'personal';
  const body = [
    heading(answer, { color: COLOURS[verdict] }),
    noticeBox(words, input.notice),
    gathered(input),
    ...(isPersonal ? doubts(input) : []),
    isPersonal ? text(words.home.other[other](words.terms.verdict[assessment[other]])) : undefined,
    openChange
      ? box('accent', [
          text(
            words.home.openChange(
              stageOf(words, openChange),
              nameOf(words, openChange.requester),
              namedKind(words, openChange),
            ),
          ),
        ])
      : undefined,
    noticeBox(words, input.unreviewed),
    ...(input.freeze ? [text(freezeText(words, input.freeze, input.now))] : []),
    ...(isPersonal ? watchedLine(input) : []),
    isPersonal && input.clients ? text(words.home.clients[input.clients]) : undefined,
    ...(isPersonal ? reasons(input, verdict) : [quiet(words.home.askPersonally)]),
  ];
  return draw(answer, body, buttonsOf(input, verdict));
}

/** A newer claim against opens the question again, and not the change. */
function watchedLine({ words, assessment, watched, now }: StatusInput): readonly Element[] {
  const until = watched && watchedUntil(watched);
  if (!watched?.endedAt || !until) return [];
  const says = words.result.watched;
  const proven = watched.proof?.when ?? watched.endedAt;
  const against = againstMove(assessment, proven);
  if (!against) return [text(says.holds(date(words, proven), date(words, until)))];
  const found = finding(words, against.says, now);
  return [box('warning', [text(says.open(date(words, proven), found, ago(words, against.at, now)))])];
}

function gathered({ words, assessment, now }: StatusInput): Element {
  if (!assessment.gatheredAt) return quiet(nothingCounts(words, assessment, now));
  const age = ago(words, assessment.gatheredAt, now);
  const read = words.home.gathered(age, nameOf(words, assessment.gatheredBy));
  return quiet(`${read} ${words.time.asOf(date(words, now))}.`);
}

/** Somebody may have tried in vain: that is another thing than nobody. */
function nothingCounts(words: Words, { evidence }: Assessment, now: string): string {
  const tried = evidence
    .map((e) => e.learnedAt)
    .toSorted()
    .at(-1);
  return tried ? words.home.triedInVain(ago(words, tried, now)) : words.home.nothingRead;
}

/** Why nothing certain can be said, the last proof there was, and what has changed since. */
function doubts(input: StatusInput): readonly Element[] {
  const { words, assessment, now, topic } = input;
  if (topic === 'unlock') return assessment.unlock === 'unknown' ? whyUnread(input) : [];
  const { doubt, because, lastProof, changedSince, writeback } = assessment;
  const { home } = words;
  const isOpen = writeback === 'unknown' || writeback === 'probably-on';
  return [
    ...(doubt && (doubt !== 'nothing-found' || !because) ? [text(home.doubt[doubt])] : []),
    ...(writeback === 'unknown' ? whyUnread(input) : []),
    ...(doubt === 'too-old' && lastProof
      ? [text(home.lastProof(finding(words, lastProof.says, now), ago(words, lastProof.at, now)))]
      : []),
    ...(changedSince && changedSince.says.id === 'policy-changed'
      ? [text(home.changedSince(escaped(changedSince.says.who ?? '', LENGTHS.name), ago(words, changedSince.at, now)))]
      : []),
    ...(isOpen && lastProofOrNothing(assessment) ? [text(home.certain)] : []),
  ];
}

/** Why the portal's settings aren't known, and what this reader can do about it. */
function whyUnread({ words, assessment, viewer }: StatusInput): readonly Element[] {
  const item = assessment.evidence.find((e) => e.says.id === 'unknown' && e.source === 'settings');
  const said = item?.says.id === 'unknown' ? item.says : { because: assessment.because, code: undefined };
  if (!said.because) return [];
  const failed = { tried: 'settings', because: said.because, code: said.code } as const;
  const isOwn = !item?.by || isSamePerson(item.by, viewer.person);
  const mend = mendOf(words, failed, { roles: viewer.roles, isOperator: viewer.isOperator, isOwn });
  return [text(`${words.home.because(becauseOf(words, failed))} ${mend}`)];
}

/** A test can settle what the readings leave open, unless nothing was read at all. */
const lastProofOrNothing = ({ gatheredAt, evidence }: Assessment) => gatheredAt !== null || evidence.length > 0;

/** What was found speaks of a writeback that is or was there: a test settles it, not a setup. */
const TO_BE_TESTED: readonly Doubt[] = ['too-old', 'nothing-gets-through', 'disagree', 'hints-only'];

function buttonsOf(
  { words, viewer, where, openChange, unreviewed, mayReadAnew, assessment }: StatusInput,
  verdict: Verdict,
): readonly (Action | undefined)[] {
  const isOperatorHere = viewer.isOperator && where === 'personal';
  const isOpenQuestion = verdict === 'unknown' && TO_BE_TESTED.some((d) => d === assessment.doubt);
  const mayStart =
    isOperatorHere && !openChange && !unreviewed && (verdict === 'off' || verdict === 'unknown') && !isOpenQuestion;
  const mayTest = isOperatorHere && !openChange && verdict !== 'off';
  const isTestFirst = mayTest && (verdict === 'probably-on' || isOpenQuestion);
  const isAsked = viewer.isApprover && openChange?.phase === 'waiting';
  return [
    mayStart ? button(words.buttons.start, 'start', undefined, { style: 'positive' }) : undefined,
    isOperatorHere && openChange ? button(words.buttons.resume, 'resume', undefined, { style: 'positive' }) : undefined,
    isAsked || unreviewed ? button(words.buttons.approvals, 'approvals') : undefined,
    mayReadAnew ? button(words.buttons.check, 'check') : undefined,
    mayTest ? button(words.test.buttons.open, 'test', undefined, isTestFirst ? { style: 'positive' } : {}) : undefined,
    isOperatorHere ? button(words.buttons.readiness, 'readiness') : undefined,
  ];
}
