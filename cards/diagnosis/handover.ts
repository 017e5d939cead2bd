import { box, type Drawn, draw, type Element, heading, openUrl, quiet } from '../parts/card.ts';
import { noticeBox } from '../parts/notice.ts';
import { date } from '../parts/time.ts';
import type { Common } from '../parts/viewer.ts';
import { knowledgeIn, type Words } from '../words/index.ts';
import { meaningOf } from './code-words.ts';
import { answerButton, type Cause, outLines, type Trouble } from './parts.ts';

/** The search as text for a colleague: symptom, what was ruled out, what was tried, what is left. */
export function handoverCard(input: Common & { readonly trouble: Trouble }): Drawn {
  const { words, trouble } = input;
  const { talk } = knowledgeIn(words);
  const lines = summary(words, input.now, trouble).map(bare);
  const body = [
    heading(talk.handover.heading),
    noticeBox(words, input.notice),
    quiet(talk.handover.how, { spacing: 'None' }),
    box('emphasis', lines.map(plainLine)),
  ];
  return draw(talk.handover.heading, body, [
    trouble.current ? answerButton(talk.buttons.back, trouble.place, 'open') : undefined,
    openUrl(words.buttons.docs, trouble.docs),
  ]);
}

/** A line that renders no Markdown, so that what is copied is what is read. */
function plainLine(line: string): Element {
  const isTitle = !line.startsWith('- ');
  const run = { type: 'TextRun', text: line, ...(isTitle ? { weight: 'Bolder' } : {}) };
  return { type: 'RichTextBlock', inlines: [run], spacing: isTitle ? 'Medium' : 'None' };
}

function summary(words: Words, now: string, trouble: Trouble): readonly string[] {
  const { talk, causes, topics } = knowledgeIn(words);
  const { handover } = talk;
  const { from } = trouble.place;
  const [about] = [...trouble.tried, ...trouble.open, ...trouble.ruledOut.map(({ cause }) => cause)];
  const means = from === undefined ? undefined : meaningOf(words, from);
  const title = ({ id }: Cause) => causes[id].title;
  return [
    handover.title,
    `- ${handover.at(date(words, now))}`,
    handover.symptom,
    `- ${means ? `${from}: ${means}` : about ? topics[about.topic] : handover.nothing}`,
    handover.checked,
    ...listed(outLines(words, now, trouble.ruledOut), handover.nothing),
    handover.tried,
    ...listed(trouble.tried.map(title), handover.nothing),
    ...(trouble.open.length > 0 ? [handover.next, ...listed(trouble.open.map(title), handover.nothing)] : []),
    handover.docs,
    `- ${trouble.docs}`,
  ];
}

const listed = (lines: readonly string[], nothing: string): readonly string[] =>
  (lines.length > 0 ? lines : [nothing]).map((line) => `- ${line}`);

/** Markdown of our own words as plain text. */
const bare = (markdown: string): string => markdown.replace(/\*\*/g, '').replace(/\\(.)/g, '$1');
