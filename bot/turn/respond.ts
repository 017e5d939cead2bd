import { readingCard } from '../../cards/index.ts';
import { signInAgain } from '../access/sign-in.ts';
import { type CardAnswer, post, rememberNewest, replace } from '../messages/send-card.ts';
import { editCard, postCard, type Shown } from '../messages/shown-cards.ts';
import type { Contact } from '../ports/index.ts';
import type { Answer } from '../request.ts';
import type { TurnResult } from '../teams/answer/turn-result.ts';
import { deliver, NONE, shownAt, stays } from './place-answer.ts';
import { mayTurn, type Press, turnsInto } from './press.ts';
import type { Early } from './understand.ts';

/** An answer that takes longer is finished by an edit of its card. Milliseconds. */
const PATIENCE_MS = 800;

/** What is being read: who asks, or what they ask for. */
export type Reading = 'role' | 'check';

/** Delivers what comes of the work, or says at once what is being read: `reading`, asked at that moment. */
export async function respond(
  early: Early,
  contact: Contact,
  work: Promise<Answer>,
  reading: () => Reading,
): Promise<TurnResult> {
  const first = await early.app.inTime(work, PATIENCE_MS);
  return first ? deliver(early, contact, first) : deliverLate(early, contact, work, reading());
}

/** Something slow: the person sees at once that it is being read, and the card that says so turns into the answer. */
async function deliverLate(early: Early, contact: Contact, work: Promise<Answer>, what: Reading): Promise<TurnResult> {
  const { incoming } = early;
  if (incoming.kind === 'click') {
    const shown = await shownAt(early, incoming);
    if (mayTurn(incoming, shown)) return becomeLate(early, incoming, { contact, work, before: shown, what });
  }
  const { app, words } = early;
  const reading = postedId(early, readingCard({ words, what }));
  app.background(
    Promise.all([reading, work]).then(([shownId, found]) => finish(early, contact, asCard(early, found), shownId)),
  );
  if (incoming.kind === 'click' && incoming.isInline) return stays(early, incoming, reading);
  await reading;
  return NONE;
}

/** What a pressed card is to become, for whom, how it stood before and what it says until then. */
type Becoming = {
  readonly contact: Contact;
  readonly work: Promise<Answer>;
  readonly before: Shown | undefined;
  readonly what: Reading;
};

/** A card that turns says itself that it is being read. What it turns out not to become stands below, and the card is back. */
async function becomeLate(early: Early, press: Press, awaited: Becoming): Promise<TurnResult> {
  const { contact, work, before, what } = awaited;
  const { app, words } = early;
  const { where, cardId, isInline } = press;
  const reading = readingCard({ words, what });
  // The edit must not overtake the inline "Reading…", or that is what would stay.
  const shown = isInline ? app.sleep(PATIENCE_MS) : Promise.resolve();
  app.background(
    Promise.all([work, shown]).then(async ([found]) => {
      const answer = asCard(early, found);
      const isBack = before && cardId !== undefined && answer && !turnsInto(press, answer, before);
      if (isBack) await editCard(app, { where, activityId: cardId }, before);
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
  { app, incoming: { where, userId } }: Early,
  contact: Contact,
  answer: CardAnswer | undefined,
  shownId: string | undefined,
): Promise<void> {
  if (!answer) return;
  const isShown =
    shownId !== undefined &&
    (await replace(app, { where, activityId: shownId }, answer, { viewer: contact, takesOver: true }));
  if (!isShown) await post(app, where, answer, { viewer: contact, asker: userId });
  void app.kick();
}

async function postedId({ app, incoming }: Early, drawn: CardAnswer['drawn']): Promise<string | undefined> {
  const sent = await postCard(app, incoming.where, { drawn }, { asker: incoming.userId });
  if (sent.kind !== 'sent') return undefined;
  if (sent.activityId) rememberNewest(incoming.where, sent.activityId);
  return sent.activityId;
}
