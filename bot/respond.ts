import { readingCard } from '../cards/index.ts';
import { signInAgain, signInByPress } from './answers/sign-in.ts';
import type { Answer, Incoming } from './ask.ts';
import type { Early } from './asking.ts';
import type { Carried } from './carried.ts';
import { type CardAnswer, post, rememberNewest, replace } from './deliver.ts';
import type { Contact } from './ports.ts';
import { isAct, mayTurn, type Press, turnsInto } from './press.ts';
import { editCard, forgetCard, postCard, type Shown, shownCard } from './shown.ts';
import { pageFor } from './sign-in-page.ts';
import { isStoreError } from './store/errors.ts';
import { inTime } from './within.ts';

/**
 * What Teams is to be answered with: a card inline, a request to sign in, or an empty 200. An inline answer without a card leaves
 * the pressed one as it is and only says something.
 */
export type TurnResult =
  | { readonly kind: 'inline'; readonly card: CardAnswer['drawn']['card'] }
  | { readonly kind: 'inline'; readonly card: undefined; readonly says: string }
  | {
      readonly kind: 'sign-in';
      readonly text: string;
      readonly title: string;
      readonly page: string;
      readonly carried: Carried;
    }
  | { readonly kind: 'none' };

/** An answer that takes longer is finished by an edit of its card. Milliseconds. */
const PATIENCE_MS = 800;
/** How long an answer waits for its card to stand in the chat; one that stalls must not hold it up. Milliseconds. */
const STANDS_MS = 1_500;

/** Delivers what comes of the work, or says at once that it is being read. */
export async function respond(early: Early, contact: Contact, work: Promise<Answer>): Promise<TurnResult> {
  const first = await inTime(work, PATIENCE_MS);
  return first ? deliver(early, contact, first) : deliverLate(early, contact, work);
}

/** A change's own card becomes the answer; any other card that was pressed stays, and the answer stands below it. */
export async function deliver(early: Early, contact: Contact, answer: Answer): Promise<TurnResult> {
  const { incoming, what } = early;
  if (answer.kind === 'sign-in' && isForAll(incoming)) return deliver(early, contact, signInByPress(early, what));
  if (answer.kind === 'sign-in') return question(early);
  if (answer.kind !== 'card') return NONE;
  if (incoming.kind === 'click') {
    const shown = await shownAt(early, incoming);
    if (turnsInto(incoming, answer, shown)) return turn(early, contact, incoming, answer, shown);
  }
  const posted = post(early.app, incoming.where, answer, contact).catch(noted(early));
  if (incoming.kind === 'click' && incoming.isInline)
    return stays(early, incoming, posted, isAct(incoming) ? answer.drawn.summary : undefined);
  await posted;
  return NONE;
}

const NONE: TurnResult = { kind: 'none' };

/** What is posted in a group is seen by all: there a button asks for the sign-in, and only whoever presses it sees the request. */
const isForAll = (incoming: Incoming): boolean =>
  incoming.where.kind !== 'personal' && !(incoming.kind === 'click' && incoming.isInline);

/** What broke after a card was sent is the note of where it stands: the person has the card, and must have it once. */
const noted =
  ({ app, incoming }: Early) =>
  (error: unknown): true => {
    app.log('error', 'a card’s place is not on record', { kind: incoming.kind, ...causeOf(error) });
    return true;
  };

const shownAt = async ({ app }: Early, { where, cardId }: Press): Promise<Shown | undefined> =>
  cardId === undefined ? undefined : shownCard(app, where, cardId);

/** The pressed card becomes the answer, inline for the presser and by an edit for everybody and every device else. */
async function turn(
  early: Early,
  contact: Contact,
  press: Press,
  answer: CardAnswer,
  before: Shown | undefined,
): Promise<TurnResult> {
  const { app } = early;
  const isRequest = before?.isRequest === true;
  const { cardId, isInline, where } = press;
  const isEditable = cardId !== undefined && (where.kind === 'personal' || !isInline);
  const edit = async (onShown?: () => void) =>
    isEditable && replace(app, where, cardId, answer, contact, isRequest, onShown).catch(noted(early));
  if (!isInline) {
    if (!(await edit())) await post(app, where, answer, contact).catch(noted(early));
    return NONE;
  }
  // In a group this person sees a card of their own from now on, which nobody could show them again; a request stays for the others.
  if (cardId !== undefined && !isEditable && !isRequest) forgetCard(app, where, cardId);
  // The edit goes before the answer: held back by the platform's limits it would otherwise draw an older card over a newer one.
  const shown = new Promise<void>((onShown) => app.background(edit(onShown).finally(onShown)));
  await inTime(shown, STANDS_MS);
  return { kind: 'inline', card: (await newerThan(answer, early, press)) ?? answer.drawn.card };
}

/** The change may have moved on meanwhile, and its newer card stands there already: the answer must not be drawn over that. */
async function newerThan({ changeId, version = 0 }: CardAnswer, early: Early, press: Press) {
  const stands = await shownAt(early, press);
  const isNewer = stands !== undefined && stands.changeId === changeId && (stands.version ?? 0) > version;
  return isNewer ? stands.drawn.card : undefined;
}

/** The pressed card, unchanged, once its answer stands below; where nobody here knows it, a sentence leaves it as it is. */
async function stays(early: Early, press: Press, below: Promise<unknown>, says?: string): Promise<TurnResult> {
  early.app.background(below);
  await inTime(below, STANDS_MS);
  const shown = await shownAt(early, press);
  return shown
    ? { kind: 'inline', card: shown.drawn.card }
    : // Why an act was not done is said at once: what stands below may not have got through.
      { kind: 'inline', card: undefined, says: says ?? early.words.talk.below };
}

/** Something slow: the person sees at once that it is being read, and the card that says so turns into the answer. */
async function deliverLate(early: Early, contact: Contact, work: Promise<Answer>): Promise<TurnResult> {
  const { incoming } = early;
  if (incoming.kind === 'click') {
    const shown = await shownAt(early, incoming);
    if (mayTurn(incoming, shown)) return turnLate(early, contact, incoming, work, shown);
  }
  const { app, words } = early;
  const reading = postedId(early, readingCard({ words, what: 'check' }));
  app.background(
    Promise.all([reading, work]).then(([shownId, found]) => finish(early, contact, asCard(early, found), shownId)),
  );
  if (incoming.kind === 'click' && incoming.isInline) return stays(early, incoming, reading);
  await reading;
  return NONE;
}

/** A card that turns says itself that it is being read. What it turns out not to become stands below, and the card is back. */
async function turnLate(
  early: Early,
  contact: Contact,
  press: Press,
  work: Promise<Answer>,
  before: Shown | undefined,
): Promise<TurnResult> {
  const { app, words } = early;
  const { where, cardId, isInline } = press;
  const reading = readingCard({ words, what: 'check' });
  // The edit must not overtake the inline "Reading…", or that is what would stay.
  const shown = isInline ? app.sleep(PATIENCE_MS) : Promise.resolve();
  app.background(
    Promise.all([work, shown]).then(async ([found]) => {
      const answer = asCard(early, found);
      const isBack = before && cardId !== undefined && answer && !turnsInto(press, answer, before);
      if (isBack) await editCard(app, where, cardId, before);
      await finish(early, contact, answer, isBack ? undefined : cardId);
    }),
  );
  return isInline ? { kind: 'inline', card: reading.card } : NONE;
}

/** Too late to ask Teams for a token: the person does, by a button. */
function asCard(early: Early, found: Answer): CardAnswer | undefined {
  const answer = found.kind === 'sign-in' ? signInAgain(early, early.what, {}) : found;
  return answer.kind === 'card' ? answer : undefined;
}

async function finish(
  { app, incoming: { where } }: Early,
  contact: Contact,
  answer: CardAnswer | undefined,
  shownId: string | undefined,
): Promise<void> {
  if (!answer) return;
  const isShown = shownId !== undefined && (await replace(app, where, shownId, answer, contact, true));
  if (!isShown) await post(app, where, answer, contact);
  app.kick();
}

async function postedId({ app, incoming }: Early, drawn: CardAnswer['drawn']): Promise<string | undefined> {
  const sent = await postCard(app, incoming.where, { drawn });
  if (sent.kind !== 'sent') return undefined;
  if (sent.activityId) rememberNewest(incoming.where, sent.activityId);
  return sent.activityId;
}

function question({ app, incoming, words, locale, carried }: Early): TurnResult {
  const page = pageFor(app.signInPage, incoming.person.tenantId, locale) ?? 'about:blank';
  return { kind: 'sign-in', text: words.talk.signIn.body, title: words.buttons.openSignIn, page, carried };
}

/** The message of a store's failure says what to do about it and quotes nothing of what was to be stored. */
export function causeOf(error: unknown): Readonly<Record<string, string>> {
  const cause = error instanceof Error ? error.name : 'unknown';
  return isStoreError(error) ? { cause, why: error.message } : { cause };
}
