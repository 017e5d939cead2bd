import type { Refusal, RefusalId } from '../bot/workflow/refusals.ts';
import { type Action, box, button, type Drawn, type Element, openUrl, popUp, type Tie, text } from './card.ts';
import { ENTRA_ADMIN_CENTER } from './links.ts';
import { noticeText } from './notice.ts';
import type { Words } from './words.ts';

/** What helps with each sign-in or role that isn't there: to sign in, to activate the role, or to try again after a while. */
const MENDS = {
  'operators-only': 'activate',
  'role-lapsed': 'activate',
  'role-sign-in': 'sign-in',
  'role-consent': 'sign-in',
  'sign-in-needed': 'sign-in',
  'sign-in-failed': 'sign-in',
  'role-not-now': 'wait',
  'own-change-only': 'wait',
  'role-unreadable': 'wait',
  'group-unreadable': 'wait',
} as const satisfies Partial<Record<RefusalId, 'sign-in' | 'activate' | 'wait'>>;
type Mendable = keyof typeof MENDS;

const mendableIn = ({ refusal }: Refusal): Mendable | undefined =>
  Object.keys(MENDS).find((id): id is Mendable => id === refusal);

/** True for a refusal that a sign-in, a role or a while mends. */
export const isMendable = (refusal: Refusal): boolean => mendableIn(refusal) !== undefined;

/**
 * `page`: the bot's sign-in page. `verb` and `tie`: what *Go on* brings back. `keeps`: the buttons of the card as it would be that are
 * this person's all the same; absent where the card is drawn with theirs alone.
 */
export type Gap = {
  readonly keeps?: readonly string[] | undefined;
  readonly refusal: Refusal;
  readonly page?: string | undefined;
  readonly verb: string;
  readonly tie?: Tie | undefined;
};

/** What mends it, and *Go on*, which brings what was typed along; none for a refusal that nothing of this mends. */
export function gapButtons(words: Words, { refusal, page, verb, tie }: Gap): readonly Action[] {
  const id = mendableIn(refusal);
  if (!id) return [];
  const { openSignIn, activate, goOn } = words.buttons;
  const mends = {
    'sign-in': page ? popUp(openSignIn, page) : undefined,
    activate: openUrl(activate, ENTRA_ADMIN_CENTER),
    wait: undefined,
  };
  const mend = mends[MENDS[id]];
  return [...(mend ? [mend] : []), button(goOn, verb, tie, { style: 'positive', sendsInputs: true })];
}

const MOST_ACTIONS = 6;

/**
 * A change's card for someone whose sign-in or role isn't there: the same card, with what mends it in the place of the buttons that
 * this closes. Whatever is required isn't so for *Go on*. `isSaid`: the sentence stands on the card already.
 */
export function withGap({ card, summary }: Drawn, words: Words, gap: Gap, isSaid: boolean): Drawn {
  const body: readonly Element[] = Array.isArray(card.body) ? card.body : [];
  const said = isSaid ? [] : [box('warning', [text(noticeText(words, gap.refusal))])];
  const all: readonly Action[] = Array.isArray(card.actions) ? card.actions : [];
  const own = gap.keeps ? all.filter(({ verb }) => gap.keeps?.includes(String(verb))) : all;
  const actions = [...own.slice(0, 2), ...gapButtons(words, gap), ...own.slice(2)].slice(0, MOST_ACTIONS);
  return { card: { ...card, body: [...body.map(optional), ...said], actions }, summary };
}

/** An element whose inputs hold nobody up. */
function optional(element: Element): Element {
  const { isRequired: _, errorMessage: __, ...rest } = element;
  const items = Array.isArray(rest.items) ? { items: rest.items.map(optional) } : {};
  return { ...rest, ...items };
}
