import type { Shortfall } from '../../bot/workflow/change/shortfall.ts';
import { isSamePerson, type Person } from '../../bot/workflow/reading.ts';
import type { PlannedSubstitution, Substitution, SubstitutionEnd } from '../../bot/workflow/record/substitution.ts';
import { type Action, box, button, type Drawn, draw, type Element, heading, quiet, text } from '../parts/card.ts';
import { noticeBox } from '../parts/notice.ts';
import { calledBy, listed, nameOf } from '../parts/people.ts';
import { shortBox } from '../parts/shortfall.ts';
import { date } from '../parts/time.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';

export type SubstituteInput = Common & {
  /** Who approves for whoever reads this, if anybody does. */
  readonly mine?: Substitution | undefined;
  /** Who will, for a time that is still to come. */
  readonly planned?: PlannedSubstitution | undefined;
  /** For whom they approve themselves, and for whom they will. */
  readonly others: readonly Substitution[];
  readonly othersLater?: readonly PlannedSubstitution[];
  /** Who could be named, by name. */
  readonly may: readonly string[];
  readonly isApprover: boolean;
  /** The substitute has no chat that is open. */
  readonly isUnreached?: boolean;
  /** By whoever is asked now the quorum can't be reached. */
  readonly short?: Shortfall | undefined;
  /** With this substitute nobody may be left to carry a change out, by a policy of three people. */
  readonly leavesNobody?: boolean;
  /** Who approved for them until this moment; `wasPlanned`: or only would have. */
  readonly before?: Person | undefined;
  readonly wasPlanned?: boolean;
  /** What they had said before, where this takes its place. */
  readonly replaced?: Substitution | PlannedSubstitution | undefined;
};

/** Who approves for this person, and for whom they approve. */
export function substituteCard(input: SubstituteInput): Drawn {
  const { words, mine, planned, others, othersLater = [], before } = input;
  const { substitute } = words;
  const title = titleOf(input);
  const who = mine ? nameOf(words, mine.substitute) : '';
  const body = [
    heading(title),
    noticeBox(words, input.notice),
    ...(mine
      ? [
          text(substitute.mine.until(date(words, mine.until))),
          text(substitute.mine.how(who)),
          shortBox(words, input.short),
          input.isUnreached ? box('warning', [text(substitute.unreached(who))]) : undefined,
        ]
      : []),
    before ? text(offText(input, before)) : undefined,
    ...plannedLines(input),
    nobodyLeft(input),
    input.replaced ? text(replacedText(words, input.replaced)) : undefined,
    ...forOthers(words, others),
    ...othersLater.map((one) => text(`${substitute.planned.theirs(nameOf(words, one.away))}. ${spanOf(words, one)}`)),
    ...(mine || planned || before || others.length + othersLater.length > 0 ? [] : whoMay(input)),
  ];
  const back = mine ? substitute.back : planned ? substitute.planned.takeBack : undefined;
  return draw(title, body, [back ? backButton(back) : undefined, approvalsButton(words)]);
}

function nobodyLeft({ words, leavesNobody, mine, planned }: SubstituteInput): Element | undefined {
  const of = mine ?? planned;
  return of && leavesNobody
    ? box('warning', [text(words.substitute.leavesNobody(nameOf(words, of.substitute)))])
    : undefined;
}

const spanOf = (words: Words, { from, until }: PlannedSubstitution): string =>
  words.substitute.planned.span(date(words, from), date(words, until));

function replacedText(words: Words, one: Substitution | PlannedSubstitution): string {
  const { replaced, mine } = words.substitute;
  return replaced(
    nameOf(words, one.substitute),
    'from' in one ? spanOf(words, one) : mine.until(date(words, one.until)),
  );
}

const offText = ({ words, wasPlanned }: SubstituteInput, before: Person): string =>
  wasPlanned ? words.substitute.planned.off.mine : words.substitute.over.mine.back(nameOf(words, before));

/** Beside somebody who approves for them now, it says of whom it speaks. */
function plannedLines({ words, mine, planned }: SubstituteInput) {
  if (!planned) return [];
  const span = spanOf(words, planned);
  return [text(mine ? `${words.substitute.planned.heading(nameOf(words, planned.substitute))}. ${span}` : span)];
}

function titleOf({ words, mine, planned, others, othersLater = [], before, wasPlanned }: SubstituteInput): string {
  const { substitute } = words;
  if (mine) return substitute.mine.heading(nameOf(words, mine.substitute));
  if (before) return wasPlanned ? substitute.nobody.heading : substitute.over.mine.heading;
  if (planned) return substitute.planned.heading(nameOf(words, planned.substitute));
  const [later] = othersLater;
  if (later && others.length === 0) return substitute.planned.theirs(nameOf(words, later.away));
  const names = others.map(({ away }) => calledBy(words, away));
  return names.length > 0 ? substitute.others.heading(listed(words, names, 3)) : substitute.nobody.heading;
}

function forOthers(words: Words, others: readonly Substitution[]) {
  const { until, how } = words.substitute.others;
  if (others.length === 0) return [];
  return [...others.map((one) => text(until(nameOf(words, one.away), date(words, one.until)))), quiet(how)];
}

function whoMay({ words, may, isApprover }: SubstituteInput) {
  const { nobody } = words.substitute;
  if (!isApprover) return [text(nobody.notYours)];
  const [first] = may;
  if (first === undefined) return [text(nobody.none)];
  return [text(nobody.may(listed(words, may))), text(nobody.example(listed(words, [first.split(' ')[0] ?? first])))];
}

/** A message to one of the two: that somebody approves for the other from now on, or that this has ended. */
export function standsInCard(
  input: Common & {
    readonly to: Person;
    readonly of: Substitution & Partial<PlannedSubstitution>;
    readonly because?: SubstitutionEnd | undefined;
  },
): Drawn {
  const { words, to, of, because } = input;
  const { over, others } = words.substitute;
  const away = nameOf(words, of.away);
  const isAway = isSamePerson(of.away, to);
  const [title, body] =
    of.from !== undefined
      ? ofPlanned(input, of.from)
      : !because
        ? [others.heading(away), [text(others.until(away, date(words, of.until))), quiet(others.how)]]
        : isAway
          ? [over.mine.heading, [text(over.mine.body(nameOf(words, of.substitute)))]]
          : [over.heading(away), [text(over.because[because](away))]];
  return draw(title, [heading(title), noticeBox(words, input.notice), ...body], [approvalsButton(words)]);
}

/** The same of what was planned: that it will be so, or that it won't. */
function ofPlanned(
  { words, to, of, because }: Parameters<typeof standsInCard>[0],
  from: string,
): readonly [title: string, body: readonly Element[]] {
  const { planned, over, others } = words.substitute;
  const away = nameOf(words, of.away);
  if (!because) return [planned.theirs(away), [text(spanOf(words, { ...of, from })), quiet(others.how)]];
  if (isSamePerson(of.away, to)) return [over.mine.heading, [text(planned.off.unable(nameOf(words, of.substitute)))]];
  const why = because === 'unable' ? over.because.unable(away) : planned.off.body(date(words, from));
  return [planned.off.heading(away), [text(why)]];
}

const backButton = (title: string): Action => button(title, 'substitute', undefined, { brings: { said: 'back' } });
const approvalsButton = (words: Words): Action => button(words.buttons.approvals, 'approvals');
