import { code, type Drawn, draw, type Element, heading, numbered, openUrl, quiet, subheading, text } from '../card.ts';
import { escaped, plain } from '../escape.ts';
import { noticeBox } from '../notice.ts';
import type { Common } from '../viewer.ts';
import type { Words } from '../words.ts';
import { causeElements, checked, type Known, searchButtons, type Trouble } from './parts.ts';
import { missingElements, type ProofId } from './told.ts';
import { knowledgeIn, meaningOf, titleOf } from './words.ts';

const MOST_CODES = 4;
const MOST_CAUSES = 6;

export type CodeInput = Common & {
  readonly known: readonly Known[];
  /** Codes that nobody here knows, as they were typed. */
  readonly unknown?: readonly string[];
  readonly trouble?: Trouble | undefined;
  /** The codes were named in a sentence, which is no evidence of any. */
  readonly isTold?: boolean;
};

/** What codes mean, what was checked, the likely causes in order, and the first of them with its fix. */
export function codeCard(input: CodeInput): Drawn {
  const { words, known, unknown = [], trouble } = input;
  const { talk, told } = knowledgeIn(words);
  const [first] = known;
  const isOne = known.length === 1 && unknown.length === 0;
  const title =
    isOne && first ? titleOf(words, first) : known.length + unknown.length > 1 ? talk.headings : talk.heading;
  const body = [
    heading(escaped(title)),
    noticeBox(words, input.notice),
    ...(isOne && first ? single(words, first) : known.slice(0, MOST_CODES).flatMap((k) => several(words, k))),
    ...unknown.slice(0, MOST_CODES).map((id) => text(talk.unknown(escaped(id)))),
    trouble ? checked(words, input.now, trouble) : undefined,
    ...remedies(words, known),
    ...(isOne && first ? absent(words, first) : []),
    ...(trouble ? search(words, trouble) : []),
    input.isTold && known.some((k) => isProof(words, k.id)) ? quiet(told.mention) : undefined,
  ];
  const docs = trouble?.docs ?? first?.docs;
  return draw(plain(title), body, [
    ...(trouble ? searchButtons(words, trouble) : []),
    docs ? openUrl(words.buttons.docs, docs) : undefined,
  ]);
}

function single(words: Words, known: Known): readonly Element[] {
  const { talk } = knowledgeIn(words);
  const line = talk.source(known.source ?? '', talk.weight[known.weight]);
  return [quiet(line, { spacing: 'None' }), text(meaningOf(words, known.id) ?? talk.unknown(escaped(known.id)))];
}

const isProof = (words: Words, id: string): id is ProofId => Object.hasOwn(knowledgeIn(words).told.missing.text, id);

/** A good sign is good only where it comes: what it means where it doesn't stands beside it. */
function absent(words: Words, { id }: Known): readonly Element[] {
  if (!isProof(words, id)) return [];
  const { absent: title } = knowledgeIn(words).told.missing;
  return [subheading(title), ...missingElements(words, [id], [])];
}

function several(words: Words, known: Known): readonly Element[] {
  const { talk } = knowledgeIn(words);
  return [
    subheading(escaped(titleOf(words, known))),
    text(meaningOf(words, known.id) ?? talk.unknown(escaped(known.id)), { spacing: 'Small' }),
  ];
}

function remedies(words: Words, known: readonly Known[]): readonly Element[] {
  const { talk, remedies: fixes } = knowledgeIn(words);
  const useful = known.filter(
    (k) => k.remedy && ((k.remedy !== 'nothing' && k.remedy !== 'as-it-comes') || known.length === 1),
  );
  const once = useful.filter((k, i) => useful.findIndex((other) => other.remedy === k.remedy) === i).slice(0, 2);
  if (once.length === 0) return [];
  return [
    subheading(talk.todo),
    ...once.flatMap((k) => [
      ...(k.remedy ? [text(fixes[k.remedy], { spacing: 'Small' })] : []),
      ...(k.line ? [code(k.line)] : []),
    ]),
  ];
}

/** The causes as a list where there are several, then the first with its fix. */
function search(words: Words, trouble: Trouble): readonly Element[] {
  const { talk, causes } = knowledgeIn(words);
  if (!trouble.current) return [text(talk.exhausted.all)];
  const titles = trouble.open.slice(0, MOST_CAUSES).map((s) => causes[s.cause.id].title);
  return [
    ...(titles.length > 1 ? [subheading(talk.causes), numbered(titles)] : []),
    ...causeElements(words, trouble.current),
  ];
}
