import { errorCard, readingCard, refusalCard, wordsFor } from '../cards/index.ts';
import { answerClick, answerText, LOOKED_UP } from './answer.ts';
import * as small from './answers/small.ts';
import { type App, nowOf } from './app.ts';
import { type Answer, type Ask, card, type Incoming } from './ask.ts';
import { appear } from './contacts.ts';
import { type CardAnswer, post, replace } from './deliver.ts';
import { createInbox } from './inbox.ts';
import { understand } from './language/understand.ts';
import type { Contact, DirectorySession } from './ports.ts';
import { tellWaiting } from './waiting.ts';
import { type Asker, lookUp } from './who.ts';

/** What Teams is to be answered with: a card inline, a request to sign in, or an empty 200. */
export type TurnResult =
  | { readonly kind: 'inline'; readonly card: CardAnswer['drawn']['card'] }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'none' };

/** An answer that takes longer is finished by an edit of its card. Milliseconds. */
const PATIENCE_MS = 800;

/** The pipeline: once, who, what, answer, deliver. Never rejects; a fault becomes an error card and a log line. */
export function createTurn(app: App): (incoming: Incoming) => Promise<TurnResult> {
  const once = createInbox<TurnResult>(app.clock);
  return (incoming) => once(incoming, () => take(app, incoming));
}

async function take(app: App, incoming: Incoming): Promise<TurnResult> {
  const { contact, isNew } = await appear(app, incoming);
  const isWelcome = incoming.kind === 'appeared' || incoming.kind === 'added-to-group';
  if (isWelcome && !isNew) return { kind: 'none' };
  const result = await respond(app, incoming, contact);
  app.background(tellWaiting(app, contact.person));
  return result;
}

async function respond(app: App, incoming: Incoming, contact: Contact): Promise<TurnResult> {
  const { ask, work } = prepare(app, incoming, contact);
  const guarded = work.catch((error: unknown): Answer => {
    app.log('error', 'answering broke', {
      kind: incoming.kind,
      cause: error instanceof Error ? error.name : 'unknown',
    });
    return card(errorCard({ words: ask.words }));
  });
  const first = await Promise.race([guarded, app.sleep(PATIENCE_MS).then(() => undefined)]);
  return first ? deliver(app, incoming, contact, first) : deliverLate(app, incoming, contact, ask.words, guarded);
}

async function deliver(app: App, incoming: Incoming, contact: Contact, answer: Answer): Promise<TurnResult> {
  if (answer.kind !== 'card') return { kind: answer.kind === 'sign-in' ? 'sign-in' : 'none' };
  if (incoming.kind !== 'click') {
    await post(app, incoming.where, answer, contact);
    return { kind: 'none' };
  }
  const { cardId, isInline, where, verb } = incoming;
  const isEditable = cardId !== undefined && (where.kind === 'personal' || !isInline);
  const isEdited =
    isEditable &&
    (answer.changeId || !isInline) &&
    (await replace(app, where, cardId, answer, contact, takesOver(verb)));
  if (!isInline && !isEdited) await post(app, where, answer, contact);
  return isInline ? { kind: 'inline', card: answer.drawn.card } : { kind: 'none' };
}

const takesOver = (verb: string) => ['resume', 'setup', 'start', 'approvals'].includes(verb);

/** Something slow: the person sees at once that it is being read, and the card turns into the answer. */
async function deliverLate(
  app: App,
  incoming: Incoming,
  contact: Contact,
  words: Ask['words'],
  work: Promise<Answer>,
): Promise<TurnResult> {
  const reading = readingCard({ words, what: 'check' });
  const shownId = incoming.kind === 'click' ? incoming.cardId : await postedId(app, incoming, reading);
  app.background(
    work.then(async (answer) => {
      if (answer.kind !== 'card') return;
      const isShown = shownId !== undefined && (await replace(app, incoming.where, shownId, answer, contact, true));
      if (!isShown) await post(app, incoming.where, answer, contact);
    }),
  );
  return incoming.kind === 'click' && incoming.isInline ? { kind: 'inline', card: reading.card } : { kind: 'none' };
}

async function postedId(app: App, incoming: Incoming, drawn: CardAnswer['drawn']): Promise<string | undefined> {
  const sent = await app.chat.post(incoming.where, drawn);
  return sent.kind === 'sent' ? sent.activityId : undefined;
}

/** Understands first, so that the answer's language is known before anything slow happens. */
function prepare(
  app: App,
  incoming: Incoming,
  contact: Contact,
): { readonly ask: Pick<Ask, 'words'>; readonly work: Promise<Answer> } {
  const hint = contact.locale ?? incoming.locale;
  const understood = incoming.kind === 'text' ? understand(incoming.text, hint) : undefined;
  const locale = understood?.locale ?? (hint?.toLowerCase().startsWith('sl') ? 'sl' : 'en');
  const words = wordsFor(locale);
  const what = understood?.intent ?? (incoming.kind === 'click' ? incoming.verb : 'welcome');
  const work = async (): Promise<Answer> => {
    const now = nowOf(app);
    const membership = await app.membership(incoming.person, incoming.where, incoming.userId);
    if (membership === 'guest') return card(refusalCard({ words, now, notice: { refusal: 'guests-never' } }));
    const isOpenToAll = what === 'help' || what === 'language' || what === 'welcome';
    if (membership === 'unknown' && !isOpenToAll)
      return card(refusalCard({ words, now, notice: { refusal: 'membership-unreadable' } }));
    const { asker, session } = await whoAsks(app, incoming, contact, what);
    try {
      const seen = { ...contact, locale, ...(session ? { wasOperator: asker.operator === 'yes' } : {}) };
      if (seen.locale !== contact.locale || seen.wasOperator !== contact.wasOperator) await app.store.saveContact(seen);
      const ask: Ask = { app, incoming, contact: seen, asker, session, locale, words, now };
      if (understood) return await answerText(ask, understood);
      return await (incoming.kind === 'click' ? answerClick(ask, incoming.verb, incoming.data) : small.welcome(ask));
    } finally {
      session?.end();
    }
  };
  return { ask: { words }, work: work() };
}

/** Looks the person up with their own token where the answer depends on it; a status button is answered from what is stored. */
async function whoAsks(
  app: App,
  incoming: Incoming,
  contact: Contact,
  what: string,
): Promise<{ asker: Asker; session: DirectorySession | undefined }> {
  const { person, where, token } = incoming;
  const isStored = incoming.kind === 'click' && what === 'status';
  const mayUseToken = LOOKED_UP.has(what) && where.kind !== 'channel' && !isStored;
  const signedIn = mayUseToken ? await app.signIn.assertionFor(person, token) : undefined;
  const session = signedIn?.kind === 'signed-in' ? app.directory.as(person, signedIn.assertion) : undefined;
  const asker = await lookUp(app, person, where, session);
  return { session, asker: session ? asker : { ...asker, operator: contact.wasOperator ? 'yes' : 'no' } };
}
