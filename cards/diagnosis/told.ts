import { button, code, type Drawn, draw, type Element, heading, openUrl, quiet, text } from '../parts/card.ts';
import { PORTAL_BLADE } from '../parts/links.ts';
import { noticeBox } from '../parts/notice.ts';
import type { Common } from '../parts/viewer.ts';
import { knowledgeIn, type Language, type Words } from '../words/index.ts';
import { type BannerId, bannerChoices } from './banner.ts';
import { allChecked, causeElements, searchButtons, type Trouble } from './parts.ts';

export type ProofId = keyof Language['knowledge']['told']['missing']['text'];
/** Why a fault that is told of is none of here and now. */
export type Apart = keyof Language['knowledge']['told']['apart'];
type Because = keyof Language['knowledge']['told']['quote']['heading'];

const MOST_MISSING = 3;

/** What it means that these events don't come, and the lines that show whether they did. */
export function missingElements(words: Words, ids: readonly ProofId[], looks: readonly string[]): readonly Element[] {
  if (ids.length === 0) return [];
  const { missing } = knowledgeIn(words).told;
  return [
    ...ids.slice(0, MOST_MISSING).map((id) => text(missing.text[id], { spacing: 'Small' })),
    ...(looks.length > 0 ? [quiet(missing.look), ...looks.map((look) => code(look))] : []),
  ];
}

export type MissingInput = Common & {
  readonly missing: readonly ProofId[];
  readonly looks: readonly string[];
  readonly trouble?: Trouble | undefined;
};

/** Good signs that somebody misses: what each would have told, how to look, and where to search. */
export function missingCard(input: MissingInput): Drawn {
  const { words, missing, looks, trouble } = input;
  const { told } = knowledgeIn(words);
  const title = told.missing.heading(words.time.listed(missing), missing.length);
  const body = [
    heading(title),
    noticeBox(words, input.notice),
    ...missingElements(
      words,
      missing,
      looks.filter((line) => line !== trouble?.current?.look),
    ),
    ...search(words, input.now, trouble),
  ];
  return draw(title, body, [
    ...buttons(words, trouble),
    trouble ? openUrl(words.buttons.docs, trouble.docs) : undefined,
  ]);
}

export type QuoteInput = Common & {
  readonly quote: { readonly id: BannerId; readonly because: Because };
  readonly weight: 'good' | 'info' | 'trouble';
  /** How to look at the server instead. */
  readonly look: string;
  readonly trouble?: Trouble | undefined;
};

/** A line of the portal that is only talked of: what it means, that nothing was noted, and how to go on. */
export function quoteCard(input: QuoteInput): Drawn {
  const { words, quote, weight, look, trouble } = input;
  const { talk, told, banners } = knowledgeIn(words);
  const { because, id } = quote;
  const title = told.quote.heading[because];
  const isComplaint = because === 'complaint';
  const isSought =
    isComplaint || (weight === 'trouble' && (because === 'unsure' || because === 'asked') && trouble !== undefined);
  const isAsked = because === 'asked' || because === 'supposed';
  const said = isComplaint
    ? told.quote.complaint[weight === 'trouble' ? 'trouble' : 'good']
    : isAsked
      ? banners[id].means
      : told.quote.body[because];
  const body = [
    heading(title),
    noticeBox(words, input.notice),
    quiet(told.quote.line(banners[id].label), { spacing: 'None' }),
    text(said),
    ...(because === 'denied' ? [code(look)] : []),
    quiet(isSought ? told.quote.noted : told.quote.pick),
    ...(isSought ? search(words, input.now, trouble) : [bannerChoices(words, 'compact')]),
  ];
  const pick = button(talk.buttons.send, 'diagnose', undefined, { style: 'positive', sendsInputs: true });
  return draw(title, body, [
    ...(isSought ? buttons(words, trouble) : [pick, openUrl(words.buttons.openPortal, PORTAL_BLADE)]),
    button(words.buttons.status, 'status'),
  ]);
}

/** Good events were named, and something fails all the same. */
export function despiteCard(input: Common & { readonly trouble?: Trouble | undefined }): Drawn {
  const { words, trouble } = input;
  const { despite, quote } = knowledgeIn(words).told;
  const body = [
    heading(despite.heading),
    noticeBox(words, input.notice),
    text(despite.body),
    quiet(quote.noted),
    ...search(words, input.now, trouble),
  ];
  return draw(despite.heading, body, [...buttons(words, trouble), button(words.buttons.status, 'status')]);
}

/** Where to search: the first cause that is left. What was ruled out is folded with the lines to run. */
function search(words: Words, now: string, trouble: Trouble | undefined): readonly Element[] {
  if (!trouble?.current) return [];
  return causeElements(words, trouble.current, { room: 'words', rest: allChecked(words, now, trouble) });
}

const buttons = (words: Words, trouble: Trouble | undefined) => (trouble?.current ? searchButtons(words, trouble) : []);

/** What is told of lies ahead, is only supposed or is over: nothing is searched for, and it is said what would begin a search. */
export function apartCard(input: Common & { readonly apart: Apart }): Drawn {
  const { words, apart } = input;
  const { heading: title, body } = knowledgeIn(words).told.apart[apart];
  return draw(
    title,
    [heading(title), noticeBox(words, input.notice), text(body)],
    [button(words.buttons.status, 'status')],
  );
}
