import type { EvidenceItem } from '../../bot/workflow/evidence/assessment.ts';
import type { Verdict } from '../../bot/workflow/vocabulary.ts';
import { box, type Element, quiet, subheading, text } from '../parts/card.ts';
import { finding, markOf } from '../parts/findings.ts';
import { folded } from '../parts/fold.ts';
import { notKnown } from '../parts/not-known.ts';
import { nameOf } from '../parts/people.ts';
import { ago } from '../parts/time.ts';
import type { StatusInput } from './status.ts';

/** How many reasons stand on the card before somebody asks for all. */
const FIRST = 2;
/** Of what disagrees, more than this is of one kind: failures of the same sort on many days. */
const MOST_OPPOSED = 4;

/** What a verdict rests on: what disagrees and the two strongest reasons at first sight, all the rest behind *Show all*. */
export function reasons(input: StatusInput, verdict: Verdict): readonly Element[] {
  const { words, assessment, topic, now } = input;
  const all = topic === 'unlock' ? assessment.unlockEvidence : assessment.evidence;
  const known = all.filter((e) => e.says.id !== 'unknown');
  const counted = known.filter((e) => e.isCounted).toSorted(strongestFor(verdict));
  const shown = known.filter((e) => !e.isCounted && e.says.id !== 'connectivity');
  const unknown = all.flatMap(({ says }) => (says.id === 'unknown' ? [says] : []));
  // What disagrees is the reason that there is no plain answer, so it takes the first place, and all of it.
  const pairs = topic === 'unlock' ? [] : assessment.contradictions.filter((pair) => !isPast(pair, input.turnedOffAt));
  const opposed = counted.filter((e) => pairs.some((pair) => isIn(pair, e))).slice(0, MOST_OPPOSED);
  const first = opposed.length > 0 ? opposed : counted.slice(0, FIRST);
  const more = counted.filter((e) => !first.includes(e));
  const lines = (items: readonly EvidenceItem[], isWeighed: boolean) =>
    items.flatMap((item) => line(input, item, isWeighed));
  return [
    ...(opposed.length > 0
      ? [box('warning', [text(words.home.contradiction, { weight: 'Bolder' }), ...lines(first, true)])]
      : titled(words.home.evidence, lines(first, true))),
    ...folded(words, 'evidence', [
      ...lines(more, true),
      ...titled(`${words.home.alsoKnown} (${words.terms.notCounted})`, lines(shown, false)),
      ...notKnown(words, unknown, now),
    ]),
  ];
}

/** What was so before a change of this tenant turned it off disagrees with nothing: it is how it was. */
const isPast = ([one, off]: readonly [EvidenceItem, EvidenceItem], turnedOffAt = '') =>
  Date.parse(one.at) < Date.parse(turnedOffAt) && Date.parse(off.at) >= Date.parse(one.at);

/** Failures of several days disagree one by one, and stand in the list as one sum. */
const isIn = (pair: readonly EvidenceItem[], item: EvidenceItem) =>
  pair.some((one) => one.source === item.source && one.says.id === item.says.id);

/** A test that was written back proves the whole way, a setting only its own half, a word almost nothing. */
const rank = (item: EvidenceItem) =>
  item.source === 'test'
    ? 0
    : { documented: 1, inferred: 2, word: 3 }[item.ground] + (item.speaksFor === 'neither' ? 1 : 0);

/** What speaks for the verdict goes before what doesn't, then the stronger, then the newer. */
function strongestFor(verdict: Verdict): (one: EvidenceItem, other: EvidenceItem) => number {
  const side = verdict === 'off' ? 'off' : verdict === 'unknown' ? undefined : 'on';
  const isBeside = (item: EvidenceItem) => (side === undefined || item.speaksFor === side ? 0 : 1);
  return (one, other) => isBeside(one) - isBeside(other) || rank(one) - rank(other) || other.at.localeCompare(one.at);
}

const titled = (title: string, items: readonly Element[]) => (items.length > 0 ? [subheading(title), ...items] : []);

/** Who brought it is named where it is someone else than the line on top says. A time ahead of the clock is no age. */
function line({ words, now, assessment }: StatusInput, item: EvidenceItem, isWeighed: boolean): readonly Element[] {
  const source = words.terms.source[item.source];
  const ground = isWeighed ? words.terms.ground[item.ground] : '';
  const who = nameOf(words, item.by);
  const isSaid = who === nameOf(words, assessment.gatheredBy);
  const age = item.isAhead ? words.home.aheadOfTime : ago(words, item.at, now);
  const meta = words.home.evidenceMeta(source, ground, age, isSaid ? '' : who);
  return [
    text(`${markOf(item)} ${finding(words, item.says, now)}`, { spacing: 'Small' }),
    quiet(meta, { spacing: 'None' }),
  ];
}
