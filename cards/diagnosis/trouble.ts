import { bulleted, button, type Drawn, draw, heading, openUrl, quiet, text } from '../card.ts';
import { noticeBox } from '../notice.ts';
import type { Common } from '../viewer.ts';
import { answerButton, causeElements, checked, type ProblemId, searchButtons, type Trouble } from './parts.ts';
import { knowledgeIn } from './words.ts';

const MOST_OTHERS = 2;

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
  const body = [
    current ? quiet(talk.progress(String(trouble.number), String(trouble.total)), { spacing: 'None' }) : undefined,
    heading(title, { spacing: 'None' }),
    noticeBox(words, input.notice),
    checked(words, now, trouble),
    ...(current ? causeElements(words, current) : [text(trouble.total > 0 ? talk.exhausted.body : talk.exhausted.all)]),
    ...(trouble.tried.length > 0
      ? [
          quiet(`${talk.tried}:`),
          bulleted(
            trouble.tried.map((s) => causes[s.cause.id].title),
            { isSubtle: true, size: 'Small', spacing: 'None' },
          ),
        ]
      : []),
  ];
  return draw(title, body, [
    ...searchButtons(words, trouble),
    ...others
      .filter((id) => id !== trouble.place.problem)
      .slice(0, MOST_OTHERS)
      .map((problem) => answerButton(problems[problem], { problem, cause: 1 }, 'open')),
    current ? undefined : button(talk.buttons.banner, 'diagnose'),
    openUrl(words.buttons.docs, trouble.docs),
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
