import {
  bulleted,
  button,
  type Drawn,
  draw,
  type Element,
  heading,
  linked,
  numbered,
  openUrl,
  quiet,
  text,
} from '../parts/card.ts';
import { plain } from '../parts/escape.ts';
import { noticeBox } from '../parts/notice.ts';
import type { Common } from '../parts/viewer.ts';
import { knowledgeIn, type Words } from '../words/index.ts';
import { allChecked, alsoChecked, type Cause, causeElements, checked, searchButtons, type Trouble } from './parts.ts';
import { type Why, whyLine } from './why.ts';

const MOST_OTHERS = 3;
const SMALL = { isSubtle: true, size: 'Small', spacing: 'None' };

export type TroubleInput = Common & {
  readonly trouble: Trouble;
  /** What put this cause first, where the search has only begun. */
  readonly why?: Why | undefined;
  /** One that fits as well: both are named, with the question that tells them apart. */
  readonly rival?: Cause | undefined;
};

/** One cause at a time: why it comes first, what was ruled out, what to try, and how it went. */
export function troubleCard(input: TroubleInput): Drawn {
  const { words, now, trouble, why, rival } = input;
  const { talk, causes } = knowledgeIn(words);
  const { current } = trouble;
  const title = current ? (rival ? talk.two : causes[current.id].title) : talk.exhausted.heading;
  // A list shows no Markdown.
  const titles = (list: readonly Cause[]) => list.map(({ id }) => causes[id].title.replaceAll('**', ''));
  const done = trouble.tried.length > 0 ? [quiet(`${talk.tried}:`), bulleted(titles(trouble.tried), SMALL)] : [];
  const others = titles(trouble.open.slice(1, 1 + MOST_OTHERS));
  const docs = linked(words.buttons.docs, trouble.docs);
  const rest = [
    ...(rival ? allChecked : alsoChecked)(words, now, trouble),
    ...(others.length > 0 ? [quiet(`${talk.others}:`), bulleted(others, SMALL)] : []),
    ...done,
    ...(docs ? [text(docs)] : []),
  ];
  const body = [
    current ? quiet(placeOf(words, trouble, current), { spacing: 'None' }) : undefined,
    heading(title, { spacing: 'None' }),
    noticeBox(words, input.notice),
    ...(current && rival ? apart(words, current, rival) : []),
    ...(current
      ? causeElements(words, current, {
          room: rival ? 'words' : 'all',
          rest,
          isTitled: false,
          why: why && !rival ? whyLine(words, why) : undefined,
        })
      : [text(trouble.total > 0 ? talk.exhausted.body : talk.exhausted.all), ...done]),
    rival ? undefined : checked(words, now, trouble),
  ];
  return draw(plain(title.replaceAll('**', '')), body, [
    ...searchButtons(words, trouble),
    current ? undefined : button(talk.buttons.banner, 'diagnose'),
    current ? undefined : openUrl(words.buttons.docs, trouble.docs),
  ]);
}

/** "Cause 1 of 5 · The server can't reach the cloud": how far the search is, and what it is about. */
function placeOf(words: Words, { number, total }: Trouble, { topic }: Cause): string {
  const { talk, topics } = knowledgeIn(words);
  return `${talk.progress(String(number), String(total))} · ${topics[topic]}`;
}

/** Two that fit about equally, and what tells them apart. */
function apart(words: Words, first: Cause, second: Cause): readonly Element[] {
  const { talk, causes } = knowledgeIn(words);
  return [numbered([first, second].map(({ id }) => causes[id].title)), text(talk.tells(causes[first.id].ask))];
}

/** *That fixed it*: what it was, and how to be sure. */
export function fixedCard(input: Common & { readonly trouble: Trouble }): Drawn {
  const { words, trouble } = input;
  const { talk, causes, proofs } = knowledgeIn(words);
  const { current } = trouble;
  const body = [
    heading(talk.fixed.heading),
    noticeBox(words, input.notice),
    ...(current
      ? [text(talk.fixed.body(causes[current.id].title)), quiet(`${talk.fixed.verify} ${proofs[current.proof]}`)]
      : []),
  ];
  return draw(talk.fixed.heading, body, [
    button(words.buttons.check, 'check', undefined, { style: 'positive' }),
    button(words.buttons.status, 'status'),
  ]);
}
