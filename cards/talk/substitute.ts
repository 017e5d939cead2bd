import type { Shortfall } from '../../bot/workflow/change/shortfall.ts';
import { isSamePerson, type Person } from '../../bot/workflow/reading.ts';
import type { Substitution } from '../../bot/workflow/record/substitution.ts';
import { type Action, box, button, type Drawn, draw, heading, quiet, text } from '../parts/card.ts';
import { noticeBox } from '../parts/notice.ts';
import { calledBy, listed, nameOf } from '../parts/people.ts';
import { shortBox } from '../parts/shortfall.ts';
import { date } from '../parts/time.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';

export type SubstituteInput = Common & {
  /** Who approves for whoever reads this, if anybody does. */
  readonly mine?: Substitution | undefined;
  /** For whom they approve themselves. */
  readonly others: readonly Substitution[];
  /** Who could be named, by name. */
  readonly may: readonly string[];
  readonly isApprover: boolean;
  /** The substitute has no chat that is open. */
  readonly isUnreached?: boolean;
  /** By whoever is asked now the quorum can't be reached. */
  readonly short?: Shortfall | undefined;
  /** Who approved for them until this moment. */
  readonly before?: Person | undefined;
};

/** Who approves for this person, and for whom they approve. */
export function substituteCard(input: SubstituteInput): Drawn {
  const { words, mine, others, before } = input;
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
    before ? text(substitute.over.mine.back(nameOf(words, before))) : undefined,
    ...forOthers(words, others),
    ...(mine || before || others.length > 0 ? [] : whoMay(input)),
  ];
  return draw(title, body, [mine ? backButton(words) : undefined, approvalsButton(words)]);
}

function titleOf({ words, mine, others, before }: SubstituteInput): string {
  const { substitute } = words;
  if (mine) return substitute.mine.heading(nameOf(words, mine.substitute));
  if (before) return substitute.over.mine.heading;
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
    readonly of: Substitution;
    readonly because?: 'back' | 'time' | 'another' | undefined;
  },
): Drawn {
  const { words, to, of, because } = input;
  const { over, others } = words.substitute;
  const away = nameOf(words, of.away);
  const isAway = isSamePerson(of.away, to);
  const [title, body] = !because
    ? [others.heading(away), [text(others.until(away, date(words, of.until))), quiet(others.how)]]
    : isAway
      ? [over.mine.heading, [text(over.mine.body(nameOf(words, of.substitute)))]]
      : [over.heading(away), [text(over.because[because](away))]];
  return draw(title, [heading(title), noticeBox(words, input.notice), ...body], [approvalsButton(words)]);
}

const backButton = (words: Words): Action =>
  button(words.substitute.back, 'substitute', undefined, { brings: { said: 'back' } });
const approvalsButton = (words: Words): Action => button(words.buttons.approvals, 'approvals');
