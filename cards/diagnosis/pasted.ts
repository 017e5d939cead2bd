import {
  box,
  button,
  code,
  type Drawn,
  draw,
  type Element,
  heading,
  linked,
  openUrl,
  quiet,
  text,
} from '../parts/card.ts';
import { folded } from '../parts/fold.ts';
import { noticeBox } from '../parts/notice.ts';
import type { Common } from '../parts/viewer.ts';
import { knowledgeIn, type Language } from '../words/index.ts';
import type { BannerId } from './banner.ts';
import { allChecked, causeElements, FIRST, type Known, roomBelow, searchButtons, type Trouble } from './parts.ts';
import { eventLine, type PastedEvent } from './pasted-event.ts';
import { type Shown, shownElements } from './shown.ts';
import { missingElements, type ProofId } from './told.ts';
import { type Why, whyLine } from './why.ts';

const MOST_LINES = 8;
const MOST_DOUBTS = 3;

/** What was kept of a paste; `mayNot`: nothing, since the person or the place lets nothing count. */
export type Kept = {
  readonly switch: boolean;
  readonly dated: number;
  readonly undated: number;
  readonly codes: boolean;
  readonly banner: boolean;
  readonly mayNot: boolean;
};

export type PastedInput = Common & {
  readonly pasted: {
    readonly events: readonly PastedEvent[];
    readonly codes: readonly string[];
    readonly enabled?: boolean;
    readonly banner?: BannerId;
    readonly doubts: readonly (keyof Language['knowledge']['told']['doubt']['why'])[];
    readonly withheld?: keyof Language['knowledge']['told']['doubt']['why'];
    readonly quote?: { readonly id: BannerId };
    readonly missing: readonly ProofId[];
    readonly findings: readonly Shown[];
  };
  /** The codes of the paste as the knowledge holds them. */
  readonly known: readonly Known[];
  readonly kept: Kept;
  /** The command that prints the switch, where the paste was taken for it and isn't. */
  readonly look: string;
  readonly trouble?: Trouble | undefined;
  readonly why?: Why | undefined;
};

/** What a paste says, in our words alone; what of it was kept, what not and why; and the first cause that it points to with its fix. */
export function pastedCard(input: PastedInput): Drawn {
  const { words, pasted, known, trouble } = input;
  const { talk, told } = knowledgeIn(words);
  const lines = [
    ...said(input),
    ...found(input),
    ...troubleFirst(input)
      .map((id) => eventLine(input, id))
      .filter((l) => l.length > 0),
  ];
  const doubts = doubtElements(input);
  const title = lines.length === 0 && doubts.length > 0 ? told.doubt.heading : talk.pasted.heading;
  const docs = trouble?.docs ?? known[0]?.docs;
  // Its own buttons leave no room for one more.
  const link = trouble?.current ? linked(words.buttons.docs, trouble.docs) : undefined;
  const uncounted = lines.length - MOST_LINES;
  const rest = [
    ...lines.slice(FIRST, MOST_LINES).flat(),
    ...(uncounted > 0 ? [quiet(talk.pasted.more(uncounted))] : []),
    ...missingElements(words, pasted.missing.slice(1), []),
    ...(trouble ? allChecked(words, input.now, trouble) : []),
    ...(link ? [text(link)] : []),
  ];
  const body = [
    heading(title),
    noticeBox(words, input.notice),
    ...lines.slice(0, FIRST).flat(),
    ...doubts,
    ...(lines.length + doubts.length === 0 ? [text(talk.pasted.nothing)] : []),
    ...missingElements(words, pasted.missing.slice(0, 1), []),
    ...(trouble?.current
      ? causeElements(words, trouble.current, {
          room: roomBelow(words, [...lines.slice(0, FIRST).flat(), ...doubts], trouble.current),
          rest,
          why: input.why && whyLine(words, input.why),
        })
      : []),
    quiet(keptLine(input)),
    ...(trouble?.current ? [] : folded(words, 'rest', rest)),
  ];
  return draw(title, body, [
    ...(trouble?.current ? searchButtons(words, trouble) : []),
    button(words.buttons.status, 'status'),
    docs && !link ? openUrl(words.buttons.docs, docs) : undefined,
  ]);
}

/** What the outputs of commands tell. Where to look next is said by the cause, where one follows. */
const found = ({ words, pasted, trouble }: PastedInput): readonly (readonly Element[])[] =>
  pasted.findings.map((finding) => shownElements(words, finding).slice(0, trouble?.current ? 1 : undefined));

/** What has to be mended stands before the good signs; else the order is the paste's. */
function troubleFirst({ pasted, known }: PastedInput): readonly string[] {
  const isTrouble = (id: string) => known.find((k) => k.id === id)?.weight === 'trouble';
  return [...pasted.codes.filter(isTrouble), ...pasted.codes.filter((id) => !isTrouble(id))];
}

/** The switch and the portal's line, and what the switch means for the status. */
function said({ words, pasted }: PastedInput): readonly (readonly Element[])[] {
  const { talk, told, banners } = knowledgeIn(words);
  const { enabled, banner } = pasted;
  const line = (markdown: string) => text(markdown, { spacing: 'Small' });
  const ofSwitch =
    enabled === undefined
      ? []
      : [
          [
            line(enabled ? talk.pasted.enabled : talk.pasted.disabled),
            quiet(enabled ? told.means.on : told.means.off, { spacing: 'None' }),
          ],
        ];
  return [...ofSwitch, ...(banner ? [[line(`• ${talk.pasted.banner(banners[banner].means)}`)]] : [])];
}

/** What isn't taken for what it looks like, why, and where the real thing stands. */
function doubtElements({ words, pasted, look }: PastedInput): readonly Element[] {
  const { told } = knowledgeIn(words);
  const { doubts, withheld, quote } = pasted;
  const isOfPlace = withheld && !doubts.includes(withheld);
  const lines = [
    ...doubts.slice(0, MOST_DOUBTS).map((why) => told.doubt.why[why]),
    ...(isOfPlace ? [told.doubt.why[withheld]] : []),
    ...(quote ? [told.doubt.quoted] : []),
  ].map((line) => text(line, { spacing: 'Small' }));
  return doubts.length > 0 && pasted.enabled === undefined ? [...lines, quiet(told.doubt.under), code(look)] : lines;
}

function keptLine({ words, kept }: PastedInput): string {
  const { told } = knowledgeIn(words);
  if (kept.mayNot) return told.kept.mayNot;
  const what = [
    ...(kept.switch ? [told.kept.switch] : []),
    ...(kept.dated > 0 ? [told.kept.events(kept.dated)] : []),
    ...(kept.undated > 0 ? [told.kept.undated(kept.undated)] : []),
    ...(kept.codes ? [told.kept.codes] : []),
    ...(kept.banner ? [told.kept.banner] : []),
  ];
  return what.length > 0 ? told.kept.all(words.time.listed(what)) : told.kept.nothing;
}

/** A paste that seemed to hold a secret: nothing of it is repeated. */
export function secretCard(input: Common): Drawn {
  const { words } = input;
  const { secret } = knowledgeIn(words).talk.pasted;
  const body: readonly (Element | undefined)[] = [
    box('warning', [heading(secret.heading), text(secret.body)]),
    noticeBox(words, input.notice),
  ];
  return draw(secret.heading, body, [button(words.buttons.help, 'help')]);
}
