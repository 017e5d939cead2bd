import type { Assessment, EvidenceItem } from '../bot/workflow/assessment.ts';
import type { Change } from '../bot/workflow/change.ts';
import type { Verdict } from '../bot/workflow/vocabulary.ts';
import {
  type Action,
  box,
  bulleted,
  button,
  type Drawn,
  draw,
  type Element,
  heading,
  quiet,
  subheading,
  text,
} from './card.ts';
import { finding, markOf } from './findings.ts';
import { noticeBox } from './notice.ts';
import { nameOf } from './people.ts';
import { ago, date } from './time.ts';
import type { Common, Viewer, Where } from './viewer.ts';

export type StatusInput = Common & {
  readonly assessment: Assessment;
  readonly topic?: 'writeback' | 'unlock' | undefined;
  readonly viewer: Viewer;
  readonly where: Where;
  readonly openChange?: Change | undefined;
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
    isPersonal && verdict === 'unknown' && assessment.because
      ? text(`${words.home.because(words.terms.because[assessment.because])} ${words.terms.mend[assessment.because]}`)
      : undefined,
    isPersonal ? text(words.home.other[other](words.terms.verdict[assessment[other]])) : undefined,
    openChange
      ? box('accent', [
          text(words.home.openChange(words.home.stage[openChange.phase], nameOf(words, openChange.requester))),
        ])
      : undefined,
    ...(isPersonal ? evidenceBlocks(input) : [quiet(words.home.askPersonally)]),
  ];
  return draw(answer, body, buttonsOf(input, verdict));
}

function gathered({ words, assessment, now }: StatusInput): Element {
  if (!assessment.gatheredAt) return quiet(words.home.nothingRead);
  const age = ago(words, assessment.gatheredAt, now);
  const read = words.home.gathered(age, nameOf(words, assessment.gatheredBy));
  return quiet(`${read} ${words.time.asOf(date(words, now))}.`);
}

function evidenceBlocks(input: StatusInput): readonly Element[] {
  const { words, assessment, topic, now } = input;
  const all = topic === 'unlock' ? assessment.unlockEvidence : assessment.evidence;
  const known = all.filter((e) => e.says.id !== 'unknown');
  const counted = known.filter((e) => e.weight !== 'shown-only').sort((a, b) => rank(a) - rank(b));
  const shown = known.filter((e) => e.weight === 'shown-only');
  const unknown = all.filter((e) => e.says.id === 'unknown');
  const contradictions = topic === 'unlock' ? [] : assessment.contradictions;
  return [
    ...contradictions.map(([one, two]) =>
      box('warning', [
        text(words.home.contradiction, { weight: 'Bolder' }),
        text(words.home.disagree(finding(words, one.says, now), finding(words, two.says, now)), { spacing: 'None' }),
      ]),
    ),
    ...titled(
      words.home.evidence,
      counted.flatMap((e) => line(input, e, true)),
    ),
    ...titled(
      `${words.home.alsoKnown} (${words.terms.weight['shown-only']})`,
      shown.flatMap((e) => line(input, e, false)),
    ),
    ...(unknown.length > 0
      ? [
          subheading(words.home.notKnown),
          bulleted(
            unknown.map((e) => finding(words, e.says, now)),
            { spacing: 'Small' },
          ),
        ]
      : []),
  ];
}

/** A test that was written back proves the whole way, a setting only its own half. */
const rank = (item: EvidenceItem) => (item.weight !== 'strong' ? 2 : item.source === 'test' ? 0 : 1);
const titled = (title: string, items: readonly Element[]) => (items.length > 0 ? [subheading(title), ...items] : []);

/** Who brought it is named where it is someone else than the line on top says. */
function line({ words, now, assessment }: StatusInput, item: EvidenceItem, isWeighed: boolean): readonly Element[] {
  const source = words.terms.source[item.source];
  const weight = isWeighed ? words.terms.weight[item.weight] : '';
  const who = nameOf(words, item.by);
  const isSaid = who === nameOf(words, assessment.gatheredBy);
  const meta = words.home.evidenceMeta(source, weight, ago(words, item.at, now), isSaid ? '' : who);
  return [
    text(`${markOf(item)} ${finding(words, item.says, now)}`, { spacing: 'Small' }),
    quiet(meta, { spacing: 'None' }),
  ];
}

function buttonsOf(
  { words, viewer, where, openChange, mayReadAnew }: StatusInput,
  verdict: Verdict,
): readonly (Action | undefined)[] {
  const isOperatorHere = viewer.isOperator && where === 'personal';
  const mayStart = isOperatorHere && !openChange && (verdict === 'off' || verdict === 'unknown');
  const mayTest = isOperatorHere && !openChange && (verdict === 'on' || verdict === 'probably-on');
  const isAsked = viewer.isApprover && openChange?.phase === 'waiting';
  return [
    mayStart ? button(words.buttons.start, 'start', undefined, { style: 'positive' }) : undefined,
    isOperatorHere && openChange ? button(words.buttons.resume, 'resume', undefined, { style: 'positive' }) : undefined,
    isAsked ? button(words.buttons.approvals, 'approvals') : undefined,
    mayReadAnew ? button(words.buttons.check, 'check') : undefined,
    mayTest ? button(words.test.buttons.open, 'test') : undefined,
    isOperatorHere ? button(words.buttons.readiness, 'readiness') : undefined,
  ];
}
