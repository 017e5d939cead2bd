import type { Refusal, RefusalId } from '../../bot/workflow/refusals.ts';
import type { Words } from '../words/index.ts';
import { type Action, box, button, type Drawn, type Element, openUrl, popUp, type Tie, text } from './card.ts';
import { ENTRA_ADMIN_CENTER } from './links.ts';
import { noticeText } from './notice.ts';
import { topNotice } from './place.ts';
import type { Notice } from './viewer.ts';

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
export function gapButtons(words: Words, { refusal, page, verb, tie }: Gap, isMain = true): readonly Action[] {
  const id = mendableIn(refusal);
  if (!id) return [];
  const { openSignIn, activate, goOn } = words.buttons;
  const mends = {
    'sign-in': page ? popUp(openSignIn, page) : undefined,
    activate: openUrl(activate, ENTRA_ADMIN_CENTER),
    wait: undefined,
  };
  const mend = mends[MENDS[id]];
  return [
    ...(mend ? [mend] : []),
    button(goOn, verb, tie, { sendsInputs: true, ...(isMain ? { style: 'positive' } : {}) }),
  ];
}

const MOST_ACTIONS = 6;

/**
 * A change's card for someone whose sign-in or role isn't there, with what mends it among the buttons. `notice`: something else that is said
 * on it. Where it closes all of an operator's or approver's buttons, the card is its title, whatever was typed on it and the
 * sentence, right above the buttons: the rest comes back with *Go on*, for which nothing is required.
 */
export function withGap({ card, summary }: Drawn, words: Words, gap: Gap, notice: Notice | undefined): Drawn {
  const body: readonly Element[] = Array.isArray(card.body) ? card.body : [];
  const all: readonly Action[] = Array.isArray(card.actions) ? card.actions : [];
  const said = box('warning', [text(noticeText(words, gap.refusal))]);
  if (!gap.keeps)
    return {
      card: { ...card, body: notice ? [...body, said] : body, actions: among(all, gapButtons(words, gap, false)) },
      summary,
    };
  const own = all.filter(({ verb }) => gap.keeps?.includes(String(verb)));
  const top = topNotice(words, notice);
  const short = [...headOf(body), ...(top ? [top] : []), ...inputsIn(body), said];
  return { card: { ...card, body: short, actions: among(own, gapButtons(words, gap)) }, summary };
}

/** The first two stay the first two. */
function among(own: readonly Action[], mends: readonly Action[]): readonly Action[] {
  return [...own.slice(0, 2), ...mends, ...own.slice(2)].slice(0, MOST_ACTIONS);
}

/** Up to the title. */
function headOf(body: readonly Element[]): readonly Element[] {
  return body.slice(0, body.findIndex(({ style }) => style === 'heading') + 1);
}

/** What is filled in, wherever it stands, and nobody held up by it. */
function inputsIn(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => {
    const { isRequired: _, errorMessage: __, ...rest } = element;
    if (String(element.type).startsWith('Input.')) return [rest];
    return Array.isArray(element.items) ? inputsIn(element.items) : [];
  });
}
