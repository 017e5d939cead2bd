import { errorCard, readingCard, refusalCard, wordsFor } from '../cards/index.ts';
import { answerClick, answerText, LOOKED_UP } from './answer.ts';
import { pageFor, signInAgain } from './answers/sign-in.ts';
import * as small from './answers/small.ts';
import { type App, nowOf } from './app.ts';
import { type Answer, type Ask, card, type Incoming } from './ask.ts';
import { appear } from './contacts.ts';
import { type CardAnswer, post, rememberNewest, replace } from './deliver.ts';
import { createInbox, createRepeats } from './inbox.ts';
import { understand } from './language/understand.ts';
import type { Contact, DirectorySession } from './ports.ts';
import { tellWaiting } from './waiting.ts';
import { type Asker, lookUp } from './who.ts';
import type { Because } from './workflow/vocabulary.ts';

/** What Teams is to be answered with: a card inline, a request to sign in, or an empty 200. */
export type TurnResult =
  | { readonly kind: 'inline'; readonly card: CardAnswer['drawn']['card'] }
  | { readonly kind: 'sign-in'; readonly text: string; readonly title: string; readonly page: string }
  | { readonly kind: 'none' };

/** An answer that takes longer is finished by an edit of its card. Milliseconds. */
const PATIENCE_MS = 800;

/** The pipeline: once, who, what, answer, deliver. Never rejects; a fault becomes an error card and a log line. */
export function createTurn(app: App): (incoming: Incoming) => Promise<TurnResult> {
  const once = createInbox<TurnResult>(app.clock);
  const repeats = createRepeats(app.clock, (incoming, answer) => isNewest(app, incoming, answer));
  return (incoming) => once(incoming, () => take(app, incoming, repeats));
}

/** Whether the change still stands where this answer shows it; an old card's press gets the current one. */
async function isNewest(app: App, { person }: Incoming, answer: Answer): Promise<boolean> {
  if (answer.kind !== 'card' || !answer.changeId) return true;
  const change = (await app.trail.read(person.tenantId)).changes.get(answer.changeId);
  return change?.version === answer.version;
}

type Repeats = ReturnType<typeof createRepeats>;

async function take(app: App, incoming: Incoming, repeats: Repeats): Promise<TurnResult> {
  const { contact, isNew } = await appear(app, incoming);
  const isWelcome = incoming.kind === 'appeared' || incoming.kind === 'added-to-group';
  if (isWelcome && !isNew) return { kind: 'none' };
  const result = await respond(app, incoming, contact, repeats);
  // Only now: the clicked card is drawn already, and nobody gets its edit twice.
  app.kick();
  app.background(tellWaiting(app, contact.person));
  return result;
}

async function respond(app: App, incoming: Incoming, contact: Contact, repeats: Repeats): Promise<TurnResult> {
  const { ask, work } = prepare(app, incoming, contact);
  const guarded = repeats(incoming, work).catch((error: unknown): Answer => {
    app.log('error', 'answering broke', {
      kind: incoming.kind,
      cause: error instanceof Error ? error.name : 'unknown',
    });
    return card(errorCard({ words: ask.words }));
  });
  const first = await inTime(guarded, PATIENCE_MS);
  return first ? deliver(ask, contact, first) : deliverLate(ask, contact, guarded);
}

/** The answer, or undefined when it takes longer. */
function inTime<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms, undefined);
    void work.then(resolve).finally(() => clearTimeout(timer));
  });
}

/** What is known before anything slow happens. */
type Early = Pick<Ask, 'app' | 'incoming' | 'locale' | 'words' | 'now'> & { readonly what: string };

async function deliver(early: Early, contact: Contact, answer: Answer): Promise<TurnResult> {
  const { app, incoming } = early;
  if (answer.kind === 'sign-in') return question(early);
  if (answer.kind !== 'card') return { kind: 'none' };
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
async function deliverLate(early: Early, contact: Contact, work: Promise<Answer>): Promise<TurnResult> {
  const { app, incoming, words, what } = early;
  const reading = readingCard({ words, what: 'check' });
  const shownId = incoming.kind === 'click' ? incoming.cardId : await postedId(app, incoming, reading);
  app.background(
    work.then(async (found) => {
      // Too late to ask Teams for a token: the person does, by a button.
      const answer = found.kind === 'sign-in' ? signInAgain(early, what, {}) : found;
      if (answer.kind !== 'card') return;
      const isShown = shownId !== undefined && (await replace(app, incoming.where, shownId, answer, contact, true));
      if (!isShown) await post(app, incoming.where, answer, contact);
      app.kick();
    }),
  );
  return incoming.kind === 'click' && incoming.isInline ? { kind: 'inline', card: reading.card } : { kind: 'none' };
}

async function postedId(app: App, incoming: Incoming, drawn: CardAnswer['drawn']): Promise<string | undefined> {
  const sent = await app.chat.post(incoming.where, drawn);
  if (sent.kind !== 'sent') return undefined;
  if (sent.activityId) rememberNewest(incoming.where, sent.activityId);
  return sent.activityId;
}

/** Understands first, so that the answer's language is known before anything slow happens. */
function prepare(
  app: App,
  incoming: Incoming,
  contact: Contact,
): { readonly ask: Early; readonly work: () => Promise<Answer> } {
  const hint = contact.locale ?? incoming.locale;
  const understood = incoming.kind === 'text' ? understand(incoming.text, hint) : undefined;
  const locale = understood?.locale ?? (hint?.toLowerCase().startsWith('sl') ? 'sl' : 'en');
  const words = wordsFor(locale);
  const what = understood?.intent ?? (incoming.kind === 'click' ? incoming.verb : incoming.kind);
  const now = nowOf(app);
  const work = async (): Promise<Answer> => {
    const membership = await app.membership(incoming.person, incoming.where, incoming.userId);
    if (membership === 'guest') return card(refusalCard({ words, now, notice: { refusal: 'guests-never' } }));
    const isOpenToAll = what === 'help' || what === 'language' || isEvent(what);
    if (membership === 'unknown' && !isOpenToAll)
      return card(refusalCard({ words, now, notice: { refusal: 'membership-unreadable' } }));
    const { asker, session, refused } = await whoAsks(app, incoming, contact, what);
    if (refused === 'unreachable') return signInAgain(early, what, { because: refused });
    if (refused) return { kind: 'sign-in', why: refused };
    try {
      const seen = { ...contact, locale, ...(session ? { wasOperator: asker.operator === 'yes' } : {}) };
      if (seen.locale !== contact.locale || seen.wasOperator !== contact.wasOperator) await app.store.saveContact(seen);
      const ask: Ask = { app, incoming, contact: seen, asker, session, locale, words, now };
      if (understood) return await answerText(ask, understood);
      if (incoming.kind === 'click') return await answerClick(ask, incoming.verb, incoming.data);
      return incoming.kind === 'signed-in' ? small.signedIn(ask) : small.welcome(ask);
    } finally {
      session?.end();
    }
  };
  const early: Early = { app, incoming, locale, words, now, what };
  return { ask: early, work };
}

const isEvent = (what: string) => ['appeared', 'added-to-group', 'signed-in'].includes(what);

function question({ app, incoming, words, locale }: Early): TurnResult {
  const page = pageFor(app.signInPage, incoming.person.tenantId, locale) ?? 'about:blank';
  return { kind: 'sign-in', text: words.talk.signIn.body, title: words.buttons.openSignIn, page };
}

/** Looks the person up with their own token where the answer depends on it; a status button is answered from what is stored. */
async function whoAsks(
  app: App,
  incoming: Incoming,
  contact: Contact,
  what: string,
): Promise<{ asker: Asker; session: DirectorySession | undefined; refused?: Because }> {
  const { person, where, token } = incoming;
  const isStored = incoming.kind === 'click' && what === 'status';
  const mayUseToken = LOOKED_UP.has(what) && where.kind !== 'channel' && !isStored;
  const signedIn = mayUseToken ? await app.signIn.assertionFor(person, token) : undefined;
  const session = signedIn?.kind === 'signed-in' ? app.directory.as(person, signedIn.assertion) : undefined;
  // A token that isn't this person's, tenant's or app's: nothing is done on the strength of the click alone.
  const isRefused = token !== undefined && signedIn?.kind === 'needed';
  const refused = isRefused ? { refused: signedIn.why ?? ('interaction-required' as const) } : {};
  const asker = await lookUp(app, person, where, session);
  return { ...refused, session, asker: session ? asker : { ...asker, operator: contact.wasOperator ? 'yes' : 'no' } };
}
