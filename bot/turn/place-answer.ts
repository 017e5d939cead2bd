import { signInByPress } from '../access/sign-in.ts';
import { pageFor } from '../access/sign-in-page.ts';
import { faultOf } from '../lib/fault.ts';
import { type CardAnswer, post, replace } from '../messages/send-card.ts';
import { forgetCard, type Shown, shownCard } from '../messages/shown-cards.ts';
import type { Contact } from '../ports/index.ts';
import type { Answer, Incoming } from '../request.ts';
import type { TurnResult } from '../teams/answer/turn-result.ts';
import { isAct, type Press, turnsInto } from './press.ts';
import type { Early } from './understand.ts';

/** How long an answer waits for its card to stand in the chat; one that stalls must not hold it up. Milliseconds. */
const STANDS_MS = 1_500;

/** A change's own card becomes the answer; any other card that was pressed stays, and the answer stands below it. */
export async function deliver(early: Early, contact: Contact, answer: Answer): Promise<TurnResult> {
  const { incoming, what } = early;
  if (answer.kind === 'sign-in' && isForAll(incoming)) return deliver(early, contact, signInByPress(early, what));
  if (answer.kind === 'sign-in') return question(early);
  if (answer.kind !== 'card') return NONE;
  if (incoming.kind === 'click') {
    const shown = await shownAt(early, incoming);
    if (turnsInto(incoming, answer, shown)) return becomeAnswer(early, incoming, { contact, answer, before: shown });
  }
  const posted = post(early.app, incoming.where, answer, { viewer: contact, asker: incoming.userId }).catch(
    noted(early),
  );
  if (incoming.kind === 'click' && incoming.isInline)
    return stays(early, incoming, posted, isAct(incoming) ? answer.drawn.summary : undefined);
  await posted;
  return NONE;
}

export const NONE: TurnResult = { kind: 'none' };

/** What is posted in a group is seen by all: there a button asks for the sign-in, and only whoever presses it sees the request. */
const isForAll = (incoming: Incoming): boolean =>
  incoming.where.kind !== 'personal' && !(incoming.kind === 'click' && incoming.isInline);

/** What broke after a card was sent is the note of where it stands: the person has the card, and must have it once. */
const noted =
  ({ app, incoming }: Early) =>
  (error: unknown): true => {
    app.log('error', 'a card’s place is not on record', { kind: incoming.kind, ...faultOf(error) });
    return true;
  };

/** The pressed card as it stands, where this process knows it. */
export const shownAt = async ({ app }: Early, { where, cardId }: Press): Promise<Shown | undefined> =>
  cardId === undefined ? undefined : shownCard(app, where, cardId);

/** The pressed card becomes the answer, inline for the presser and by an edit for everybody and every device else. */
async function becomeAnswer(
  early: Early,
  press: Press,
  { contact, answer, before }: { contact: Contact; answer: CardAnswer; before: Shown | undefined },
): Promise<TurnResult> {
  const { app } = early;
  const isRequest = before?.isRequest === true;
  const { cardId, isInline, where } = press;
  const isEditable = cardId !== undefined && (where.kind === 'personal' || !isInline);
  const edit = async (onShown?: () => void) =>
    isEditable &&
    replace(app, { where, activityId: cardId }, answer, { viewer: contact, takesOver: isRequest, onShown }).catch(
      noted(early),
    );
  if (!isInline) {
    if (!(await edit())) await post(app, where, answer, { viewer: contact, asker: press.userId }).catch(noted(early));
    return NONE;
  }
  // In a group this person sees a card of their own from now on, which nobody could show them again; a request stays for the others.
  if (cardId !== undefined && !isEditable && !isRequest) forgetCard(app, where, cardId);
  // The edit goes before the answer: held back by the platform's limits it would otherwise draw an older card over a newer one.
  const shown = new Promise<void>((onShown) => app.background(edit(onShown).finally(onShown)));
  await app.inTime(shown, STANDS_MS);
  return { kind: 'inline', card: (await newerThan(answer, early, press)) ?? answer.drawn.card };
}

/** The change may have moved on meanwhile, and its newer card stands there already: the answer must not be drawn over that. */
async function newerThan({ changeId, version = 0 }: CardAnswer, early: Early, press: Press) {
  const stands = await shownAt(early, press);
  const isNewer = stands !== undefined && stands.changeId === changeId && (stands.version ?? 0) > version;
  return isNewer ? stands.drawn.card : undefined;
}

/** The pressed card, unchanged, once its answer stands below; where nobody here knows it, a sentence leaves it as it is. */
export async function stays(early: Early, press: Press, below: Promise<unknown>, says?: string): Promise<TurnResult> {
  early.app.background(below);
  await early.app.inTime(below, STANDS_MS);
  const shown = await shownAt(early, press);
  return shown
    ? { kind: 'inline', card: shown.drawn.card }
    : // Why an act was not done is said at once: what stands below may not have got through.
      { kind: 'inline', card: undefined, says: says ?? early.words.talk.below };
}

function question({ app, incoming, words, locale, carried }: Early): TurnResult {
  const page = pageFor(app.signInPage, incoming.person.tenantId, locale) ?? 'about:blank';
  return { kind: 'sign-in', text: words.talk.signIn.body, title: words.buttons.openSignIn, page, carried };
}
