import { bulleted, button, type Drawn, draw, heading, linked, openUrl, quiet, text } from '../parts/card.ts';
import { noticeBox } from '../parts/notice.ts';
import type { Common } from '../parts/viewer.ts';
import { knowledgeIn } from '../words/index.ts';
import {
  alsoChecked,
  answerButton,
  causeElements,
  checked,
  type ProblemId,
  searchButtons,
  type Trouble,
} from './parts.ts';

const MOST_OTHERS = 2;
/** Beside a cause there is room for one: its own buttons and those of *Show all* are five. */
const MOST_BUTTONS = 1;
const SMALL = { isSubtle: true, size: 'Small', spacing: 'None' };

export type TroubleInput = Common & {
  readonly trouble: Trouble;
  /** Other problems that the same symptom may come from, likeliest first. */
  readonly others?: readonly ProblemId[];
};

/** One cause at a time: what was ruled out, what to try, and how it went. */
export function troubleCard(input: TroubleInput): Drawn {
  const { words, now, trouble, others = [] } = input;
  const { talk, problems, causes } = knowledgeIn(words);
  const { current } = trouble;
  const title = current ? problems[current.problem] : talk.exhausted.heading;
  const tried = trouble.tried.map((s) => causes[s.cause.id].title);
  const done = tried.length > 0 ? [quiet(`${talk.tried}:`), bulleted(tried, SMALL)] : [];
  const further = others.filter((id) => id !== trouble.place.problem).slice(0, MOST_OTHERS);
  const unpressed = current ? further.slice(MOST_BUTTONS).map((id) => problems[id]) : [];
  const docs = linked(words.buttons.docs, trouble.docs);
  const rest = [
    ...alsoChecked(words, now, trouble),
    ...(unpressed.length > 0 ? [quiet(`${talk.others}:`), bulleted(unpressed, SMALL)] : []),
    ...done,
    ...(docs ? [text(docs)] : []),
  ];
  const body = [
    current ? quiet(talk.progress(String(trouble.number), String(trouble.total)), { spacing: 'None' }) : undefined,
    heading(title, { spacing: 'None' }),
    noticeBox(words, input.notice),
    checked(words, now, trouble),
    ...(current
      ? causeElements(words, current, 'all', rest)
      : [text(trouble.total > 0 ? talk.exhausted.body : talk.exhausted.all), ...done]),
  ];
  return draw(title, body, [
    ...searchButtons(words, trouble),
    ...further
      .slice(0, current ? MOST_BUTTONS : MOST_OTHERS)
      .map((problem) => answerButton(problems[problem], { problem, cause: 1 }, 'open')),
    current ? undefined : button(talk.buttons.banner, 'diagnose'),
    current ? undefined : openUrl(words.buttons.docs, trouble.docs),
  ]);
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
      ? [
          text(talk.fixed.body(causes[current.cause.id].title)),
          quiet(`${talk.fixed.verify} ${proofs[current.cause.proof]}`),
        ]
      : []),
  ];
  return draw(talk.fixed.heading, body, [
    button(words.buttons.check, 'check', undefined, { style: 'positive' }),
    button(words.buttons.status, 'status'),
  ]);
}
