import { errorCard, readingCard, refusalCard } from '../cards/index.ts';
import { signInAgain, signInByPress } from './answers/sign-in.ts';
import type { App } from './app.ts';
import { type Answer, card, type Incoming } from './ask.ts';
import { type Early, prepare } from './asking.ts';
import { createKnownPeople, type KnownPeople } from './belongs.ts';
import type { Carried } from './carried.ts';
import { appear } from './contacts.ts';
import { type CardAnswer, post, rememberNewest, replace } from './deliver.ts';
import { createInbox, createRepeats } from './inbox.ts';
import type { Contact } from './ports.ts';
import { pageFor } from './sign-in-page.ts';
import { isStoreError } from './store/errors.ts';
import { tellWaiting } from './waiting.ts';

/** What Teams is to be answered with: a card inline, a request to sign in, or an empty 200. */
export type TurnResult =
  | { readonly kind: 'inline'; readonly card: CardAnswer['drawn']['card'] }
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
/** How long an answer waits for the edit of its card; one that stalls must not hold it up. Milliseconds. */
const EDIT_MS = 1_500;

/** The pipeline: once, who, what, answer, deliver. Never rejects; a fault becomes an error card and a log line. */
export function createTurn(app: App): (incoming: Incoming) => Promise<TurnResult> {
  const once = createInbox<TurnResult>(app.clock);
  const repeats = createRepeats(app.clock, (incoming, answer) => isNewest(app, incoming, answer));
  const memory = { repeats, known: createKnownPeople(app.clock) };
  return (incoming) => once(incoming, () => take(app, incoming, memory));
}

/** Whether the change still stands where this answer shows it; an old card's press gets the current one. */
async function isNewest(app: App, { person }: Incoming, answer: Answer): Promise<boolean> {
  if (answer.kind !== 'card' || !answer.changeId) return true;
  const change = (await app.trail.read(person.tenantId)).changes.get(answer.changeId);
  return change?.version === answer.version;
}

type Memory = { readonly repeats: ReturnType<typeof createRepeats>; readonly known: KnownPeople };

async function take(app: App, incoming: Incoming, { repeats, known }: Memory): Promise<TurnResult> {
  const met = await appear(app, incoming).catch((error: unknown) => ({ error }));
  if ('error' in met) return apologise(app, incoming, known, met.error);
  const { contact, isNew, isBack } = met;
  if (isArrival(incoming) && !isNew) return { kind: 'none' };
  const { ask, work } = prepare(app, incoming, contact, known);
  const guarded = repeats(incoming, work).catch((error: unknown) => apology(ask, error));
  const result = await respond(ask, contact, guarded);
  // Only now: the clicked card is drawn already, and nobody gets its edit twice.
  app.kick();
  // And only when the turn is over: the person's language is on record then.
  app.background(guarded.then(() => tellWaiting(app, contact.person, isBack)));
  return result;
}

const isArrival = ({ kind }: Incoming) => kind === 'appeared' || kind === 'added-to-group';

async function respond(ask: Early, contact: Contact, guarded: Promise<Answer>): Promise<TurnResult> {
  const first = await inTime(guarded, PATIENCE_MS);
  return first ? deliver(ask, contact, first) : deliverLate(ask, contact, guarded);
}

/** Not even who is there could be looked up. */
async function apologise(app: App, incoming: Incoming, known: KnownPeople, error: unknown): Promise<TurnResult> {
  const contact: Contact = { person: incoming.person, isReachable: false, isWelcomed: false };
  const { ask } = prepare(app, incoming, contact, known);
  const answer = apology(ask, error);
  // Whoever was only added or installed has asked nothing.
  return isArrival(incoming) ? { kind: 'none' } : deliver(ask, contact, answer);
}

function apology({ app, incoming, words, now }: Early, error: unknown): Answer {
  logBroken(app, 'answering broke', { kind: incoming.kind }, error);
  if (!isStoreError(error)) return card(errorCard({ words }));
  return card(refusalCard({ words, now, notice: { refusal: 'store-unavailable' } }));
}

function logBroken(app: App, event: string, fields: Readonly<Record<string, string>>, error: unknown): void {
  const cause = error instanceof Error ? error.name : 'unknown';
  // The message of a store's failure says what to do about it and quotes nothing of what was to be stored.
  app.log('error', event, { ...fields, cause, ...(isStoreError(error) ? { why: error.message } : {}) });
}

/** The answer, or undefined when it takes longer or breaks. */
function inTime<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms, undefined);
    void work.then(resolve, () => resolve(undefined)).finally(() => clearTimeout(timer));
  });
}

async function deliver(early: Early, contact: Contact, answer: Answer): Promise<TurnResult> {
  const { app, incoming, what } = early;
  if (answer.kind === 'sign-in' && isForAll(incoming)) return deliver(early, contact, signInByPress(early, what));
  if (answer.kind === 'sign-in') return question(early);
  if (answer.kind !== 'card') return { kind: 'none' };
  // What broke after a card was sent is the note of where it stands: the person has the card, and must have it once.
  const isSent = (error: unknown) => {
    logBroken(app, 'a card’s place is not on record', { kind: incoming.kind }, error);
    return true;
  };
  if (incoming.kind !== 'click') {
    await post(app, incoming.where, answer, contact).catch(isSent);
    return { kind: 'none' };
  }
  const { cardId, isInline, where, verb } = incoming;
  const isEditable = cardId !== undefined && (where.kind === 'personal' || !isInline);
  const edit = async (onShown?: () => void) =>
    isEditable &&
    replace(app, where, cardId, answer, contact, answer.takesOver ?? takesOver(verb), onShown).catch(isSent);
  // The edit goes before the answer: held back by the platform's limits it would otherwise draw an older card over a newer one.
  if (isInline && answer.changeId) {
    const shown = new Promise<void>((onShown) => app.background(edit(onShown).finally(onShown)));
    await inTime(shown, EDIT_MS);
  }
  if (!isInline && !(await edit())) await post(app, where, answer, contact).catch(isSent);
  return isInline ? { kind: 'inline', card: answer.drawn.card } : { kind: 'none' };
}

/** What is posted in a group is seen by all: there a button asks for the sign-in, and only whoever presses it sees the request. */
const isForAll = (incoming: Incoming): boolean =>
  incoming.where.kind !== 'personal' && !(incoming.kind === 'click' && incoming.isInline);

const takesOver = (verb: string) => ['resume', 'setup', 'start', 'approvals'].includes(verb);

/** Something slow: the person sees at once that it is being read, and the card turns into the answer. */
async function deliverLate(early: Early, contact: Contact, work: Promise<Answer>): Promise<TurnResult> {
  const { app, incoming, words, what } = early;
  const reading = readingCard({ words, what: 'check' });
  const shownId = incoming.kind === 'click' ? incoming.cardId : await postedId(app, incoming, reading);
  const isInline = incoming.kind === 'click' && incoming.isInline;
  // The edit must not overtake the inline "Reading…", or that is what would stay.
  const shown = isInline ? app.sleep(PATIENCE_MS) : Promise.resolve();
  app.background(
    Promise.all([work, shown]).then(async ([found]) => {
      // Too late to ask Teams for a token: the person does, by a button.
      const answer = found.kind === 'sign-in' ? signInAgain(early, what, {}) : found;
      if (answer.kind !== 'card') return;
      const isShown = shownId !== undefined && (await replace(app, incoming.where, shownId, answer, contact, true));
      if (!isShown) await post(app, incoming.where, answer, contact);
      app.kick();
    }),
  );
  return isInline ? { kind: 'inline', card: reading.card } : { kind: 'none' };
}

async function postedId(app: App, incoming: Incoming, drawn: CardAnswer['drawn']): Promise<string | undefined> {
  const sent = await app.chat.post(incoming.where, drawn);
  if (sent.kind !== 'sent') return undefined;
  if (sent.activityId) rememberNewest(incoming.where, sent.activityId);
  return sent.activityId;
}

function question({ app, incoming, words, locale, carried }: Early): TurnResult {
  const page = pageFor(app.signInPage, incoming.person.tenantId, locale) ?? 'about:blank';
  return { kind: 'sign-in', text: words.talk.signIn.body, title: words.buttons.openSignIn, page, carried };
}
