import { expiresAt } from '../../bot/workflow/change/change.ts';
import { questionsOf, unanswered } from '../../bot/workflow/change/questions.ts';
import { redOf } from '../../bot/workflow/change/red.ts';
import { isSamePerson } from '../../bot/workflow/reading.ts';
import { box, type Drawn, draw, type Element, heading, quiet, text } from '../parts/card.ts';
import { LENGTHS, plain } from '../parts/escape.ts';
import { FIRST_WORDS, isLong, quoteOf, wholeQuote } from '../parts/excerpt.ts';
import { folded } from '../parts/fold.ts';
import { calledBy, nameOf } from '../parts/people.ts';
import { topNotice } from '../parts/place.ts';
import { ago, until } from '../parts/time.ts';
import type { ChangeInput } from './change-input.ts';
import { requesterOf, verbButtons } from './change-parts.ts';
import { keep } from './once-more.ts';
import { linesInput } from './typed.ts';

type Question = ReturnType<typeof questionsOf>[number];

/** Room for a question to the requester. What was typed as a comment is there already. */
export function askCard(input: ChangeInput): Drawn {
  const { words, change, typed } = input;
  const { asking } = words.change;
  const title = asking.heading(requesterOf(words, change));
  const body = [
    heading(title),
    text(asking.intro),
    text(clock(input)),
    topNotice(words, input.notice),
    linesInput({ id: 'question', label: asking.label, hint: asking.hint, value: typed?.question || typed?.comment }),
  ];
  const ask = ['ask', { style: 'positive', sendsInputs: true, brings: { said: 'yes' } }] as const;
  const summary = asking.heading(plain(calledBy(words, change.requester), LENGTHS.name));
  return draw(summary, body, [...verbButtons(input, [ask]), keep(input, 'ask')]);
}

/** The question that this viewer is to answer now: the oldest that waits. */
export function toAnswer({ change, viewer, where = 'personal' }: ChangeInput): Question | undefined {
  if (where !== 'personal') return undefined;
  return viewer.verbs.includes('answer') ? unanswered(change)[0] : undefined;
}

/** What the requester is asked, and room to answer it. */
export function answerElements(input: ChangeInput, asked: Question): readonly Element[] {
  const { words, change, typed, notice } = input;
  const { asking } = words.change;
  const more = unanswered(change).length - 1;
  const most = questionsOf(change).length > 1 ? FIRST_WORDS.usual : FIRST_WORDS.alone;
  return [
    box('accent', [
      said(input, { by: asked.by, at: asked.at, quote: quoteOf(words, asked.question, most) }),
      ...folded(words, 'question', isLong(asked.question, most) ? [text(wholeQuote(words, asked.question))] : []),
    ]),
    topNotice(words, notice),
    linesInput({
      id: 'answer',
      label: asking.answerLabel(plain(calledBy(words, asked.by), LENGTHS.name)),
      hint: asking.answerHint,
      value: typed?.answer,
    }),
    ...(more > 0 ? [quiet(asking.more(words.time.questions(more)))] : []),
  ].filter((element) => element !== undefined);
}

/** What has been asked and answered, what moved last first: that to be seen, the `older` to be folded. `without` is shown elsewhere. */
export function exchange(
  input: ChangeInput,
  without?: Question,
): { readonly newest: readonly Element[]; readonly older: readonly Element[] } {
  const { change, where = 'personal' } = input;
  // What was asked and answered is between the two: a group is told of the request alone.
  const all = where === 'personal' ? asMoved(change).filter(({ number }) => number !== without?.number) : [];
  const [newest, ...older] = all.toReversed();
  if (!newest) return { newest: [], older: [] };
  const most = redOf(change).length > 0 ? FIRST_WORDS.crowded : MOST;
  const isCut = [newest.question, newest.answer ?? ''].some((one) => isLong(one, most));
  return {
    newest: [entry(input, newest, (what) => quoteOf(input.words, what, most))],
    older: withinRoom(
      input,
      [...(isCut ? [newest] : []), ...older].map((one) => entry(input, one, (what) => wholeQuote(input.words, what))),
    ),
  };
}

/** A question and its answer, in words, beside what else the card has to say. */
const MOST = 15;
/** What the older ones may take of the card's 28 kB, in bytes. */
const ROOM = 8_000;

/** As many as there is room for; how many others there are is said. */
function withinRoom({ words }: ChangeInput, entries: readonly Element[]): readonly Element[] {
  const sizes = entries.map((_, at) => new TextEncoder().encode(JSON.stringify(entries.slice(0, at + 1))).length);
  const shown = entries.filter((_, at) => (sizes[at] ?? 0) <= ROOM);
  const left = entries.length - shown.length;
  return left > 0 ? [...shown, quiet(words.change.asking.earlier(words.time.questions(left)))] : shown;
}

function entry(
  input: ChangeInput,
  { by, at, question, answer, answeredAt, answeredBy }: Question,
  quote: (what: string) => string,
): Element {
  const { asking } = input.words.change;
  return box('emphasis', [
    said(input, { by, at, quote: quote(question) }),
    answer && answeredBy && answeredAt
      ? said(input, { by: answeredBy, at: answeredAt, quote: quote(answer) }, { spacing: 'Small' })
      : quiet(asking.open, { spacing: 'None' }),
  ]);
}

type Said = { readonly by: Question['by']; readonly at: string; readonly quote: string };

function said({ words, now }: ChangeInput, { by, at, quote }: Said, look: Element = {}): Element {
  return text(words.change.asking.said(nameOf(words, by), ago(words, at, now), quote), look);
}

/** Whose news the newest card brings: what this viewer had asked was answered. */
export function isAnswered({ change, viewer }: ChangeInput): boolean {
  const newest = asMoved(change).findLast(({ by }) => isSamePerson(by, viewer.person));
  return newest?.answer !== undefined;
}

/** In the order in which they last moved: an answer is news, though another question was asked in the meantime. */
function asMoved(change: ChangeInput['change']): readonly Question[] {
  const movedAt = ({ at, answeredAt }: Question) => Date.parse(answeredAt ?? at);
  return questionsOf(change).toSorted((one, other) => movedAt(one) - movedAt(other));
}

/** A question stops no clock: until when the request waits. */
export function clock({ words, change, now }: ChangeInput): string {
  const at = expiresAt(change);
  return at ? words.change.asking.clock(until(words, at, now)) : '';
}
