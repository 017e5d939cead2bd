import {
  button,
  code,
  type Drawn,
  draw,
  type Element,
  heading,
  numbered,
  openUrl,
  quiet,
  subheading,
  text,
} from '../parts/card.ts';
import { escaped, plain } from '../parts/escape.ts';
import { folded } from '../parts/fold.ts';
import { noticeBox } from '../parts/notice.ts';
import type { Common } from '../parts/viewer.ts';
import { knowledgeIn, type Words } from '../words/index.ts';
import { meaningOf, titleOf } from './code-words.ts';
import {
  allChecked,
  alsoChecked,
  causeElements,
  checked,
  FIRST,
  type Known,
  roomBelow,
  searchButtons,
  type Trouble,
} from './parts.ts';
import { type Apart, missingElements, type ProofId } from './told.ts';

const MOST_CODES = 4;
const MOST_CAUSES = 6;

export type CodeInput = Common & {
  readonly known: readonly Known[];
  /** Codes that nobody here knows, as they were typed. */
  readonly unknown?: readonly string[];
  readonly trouble?: Trouble | undefined;
  /** The codes were named in a sentence, which is no evidence of any. */
  readonly isTold?: boolean;
  /** They were seen in another tenant or tell of another time: nothing of this one and of now follows from them. */
  readonly apart?: Apart | undefined;
};

/** What codes mean, what was checked, the likely causes in order, and the first of them with its fix. */
export function codeCard(input: CodeInput): Drawn {
  const { words, known, unknown = [], trouble, apart } = input;
  const {
    talk,
    told: { mention, apart: saysApart },
  } = knowledgeIn(words);
  const [first] = known;
  const isOne = known.length === 1 && unknown.length === 0;
  const title =
    isOne && first ? titleOf(words, first) : known.length + unknown.length > 1 ? talk.headings : talk.heading;
  const told = [
    ...known.slice(0, MOST_CODES).map((k) => several(words, k)),
    ...unknown.slice(0, MOST_CODES).map((id) => [text(talk.unknown(escaped(id)))]),
    // Where nothing else is known, what would tell.
    ...(known.length === 0 && !trouble?.current ? [[text(talk.instead)]] : []),
  ];
  const [todo, alsoTodo] = apart && apart !== 'supposed' ? [] : remedies(words, known);
  const rest = [
    ...(isOne ? [] : told.slice(FIRST).flat()),
    ...(trouble ? (isOne ? alsoChecked : allChecked)(words, input.now, trouble) : []),
    ...(alsoTodo ?? []),
    ...(isOne && first && (!apart || apart === 'ahead') ? absent(words, first) : []),
    ...otherCauses(words, trouble),
  ];
  const body = [
    heading(escaped(title)),
    noticeBox(words, input.notice),
    ...(isOne && first ? single(words, first) : told.slice(0, FIRST).flat()),
    isOne && trouble ? checked(words, input.now, trouble) : undefined,
    ...(todo ? [subheading(talk.todo), ...todo] : []),
    ...(trouble && !trouble.current ? [text(talk.ask.body)] : []),
    ...(trouble?.current
      ? causeElements(words, trouble.current, {
          room: isOne ? 'fix' : roomBelow(words, told.slice(0, FIRST).flat(), trouble.current),
          rest,
        })
      : folded(words, 'rest', rest)),
    apart ? text(saysApart[apart].body) : undefined,
    input.isTold && !apart && known.some((k) => isProof(words, k.id)) ? quiet(mention) : undefined,
  ];
  const docs = trouble?.docs ?? first?.docs;
  return draw(plain(title), body, [
    ...(trouble ? searchButtons(words, trouble) : []),
    docs ? openUrl(words.buttons.docs, docs) : undefined,
    known.length === 0 ? button(words.buttons.status, 'status') : undefined,
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

/** What to do, once for each remedy; what asks for nothing is said only where it is all there is to say. */
function remedies(words: Words, known: readonly Known[]): readonly (readonly Element[])[] {
  const { remedies: fixes } = knowledgeIn(words);
  const useful = known.filter(
    (k) => k.remedy && ((k.remedy !== 'nothing' && k.remedy !== 'as-it-comes') || known.length === 1),
  );
  const once = useful.filter((k, i) => useful.findIndex((other) => other.remedy === k.remedy) === i).slice(0, 2);
  return once.map((k) => [
    ...(k.remedy ? [text(fixes[k.remedy], { spacing: 'Small' })] : []),
    ...(k.line ? [code(k.line)] : []),
  ]);
}

/** All the likely causes in their order, where there are more than the one that stands on the card. */
function otherCauses(words: Words, trouble: Trouble | undefined): readonly Element[] {
  const { talk, causes } = knowledgeIn(words);
  const titles = (trouble?.open ?? []).slice(0, MOST_CAUSES).map(({ id }) => causes[id].title);
  return titles.length > 1 ? [subheading(talk.causes), numbered(titles)] : [];
}
