import { refusalCard } from '../cards/index.ts';
import { answerClick, answerText } from './answer.ts';
import { takeFileAnswer } from './answers/export.ts';
import { answerPasted } from './answers/pasted.ts';
import { asksToSignIn, mayStillSignIn, signInAgain } from './answers/sign-in.ts';
import * as small from './answers/small.ts';
import { answerTold } from './answers/told.ts';
import { type App, nowOf } from './app.ts';
import { type Answer, type Ask, card, type Incoming, refusing } from './ask.ts';
import { type KnownPeople, whetherBelongs } from './belongs.ts';
import { type Carried, carriedBy } from './carried.ts';
import { type Heard, hear } from './language/hear.ts';
import { type Intent, localeOf } from './language/intents.ts';
import { readPasted } from './language/pasted.ts';
import { readTold, type Told } from './language/told.ts';
import type { Contact, DirectorySession } from './ports.ts';
import { wordsTo } from './reader.ts';
import { sight } from './seen.ts';
import { LOOKED_UP } from './verbs.ts';
import { lookUp } from './who.ts';
import type { RefusalId } from './workflow/refusals.ts';
import type { Topic } from './workflow/topics.ts';
import type { Because } from './workflow/vocabulary.ts';

/** What is known before anything slow happens. `carried`: what of it may travel with a sign-in. */
export type Early = Pick<Ask, 'app' | 'incoming' | 'locale' | 'words' | 'now' | 'answered'> & {
  readonly what: string;
  readonly carried: Carried;
};

/** A text as it was understood: by what it wants, as a server's output, or as talk of signs that are missing or quoted. */
type Meant = {
  readonly heard: Heard | undefined;
  readonly pasted: ReturnType<typeof readPasted>;
  readonly told: Told | undefined;
};

/** Understands first, so that the answer's language is known before anything slow happens. */
export function prepare(
  app: App,
  incoming: Incoming,
  contact: Contact,
  known: KnownPeople,
  answered: Promise<void>,
): { readonly ask: Early; readonly work: () => Promise<Answer> } {
  const hint = contact.locale ?? incoming.locale;
  const meant = meaningOf(incoming, hint);
  const { heard, pasted, told } = meant;
  // What a server printed is in the server's language, not in the person's.
  const locale = pasted || !heard ? localeOf(hint) : heard.locale;
  const what = pasted || told ? 'diagnose' : verbOf(incoming, heard);
  const carried = carriedBy(incoming, pasted || told ? undefined : heard);
  const words = wordsTo({ ...contact, locale }, incoming.where.kind);
  const early: Early = { app, incoming, locale, words, now: nowOf(app), answered, what, carried };
  return { ask: early, work: () => workOn(early, contact, known, meant) };
}

async function workOn(early: Early, contact: Contact, known: KnownPeople, meant: Meant): Promise<Answer> {
  const { app, incoming, what } = early;
  if (known.of(incoming.person) === 'guest') return refuse(early, 'guests-never');
  const { session, refused, belongs: ofToken } = await signInOf(app, incoming, what);
  try {
    // Before any call to Teams: a request to sign in that comes late is one that the person has to press for.
    if (refused === 'unreachable') return signInAgain(early, what, { because: refused });
    if (refused) return { kind: 'sign-in', why: refused };
    if (!session && (await asksToSignIn(early, contact, isKeepable(meant)))) return { kind: 'sign-in' };
    const belongs = await whetherBelongs(app, incoming, known, ofToken, session);
    if (belongs === 'guest') return refuse(early, 'guests-never');
    if (belongs === 'unknown' && !isOpenToAll(what)) {
      const canTell = !session && mayStillSignIn(incoming);
      return canTell ? { kind: 'sign-in' } : refuse(early, 'membership-unreadable');
    }
    return await answer(early, contact, session, meant);
  } finally {
    session?.end();
  }
}

async function answer(
  early: Early,
  contact: Contact,
  session: DirectorySession | undefined,
  { heard, pasted, told }: Meant,
): Promise<Answer> {
  const { app, incoming, locale } = early;
  const asker = await lookUp(app, incoming, contact, session);
  const seen = await sight(app.store, contact, { locale, now: early.now, ...(session ? { asker } : {}) });
  const ask: Ask = { ...early, contact: seen, asker, session };
  if (pasted) return answerPasted(ask, pasted);
  if (told && incoming.kind === 'text') return answerTold(ask, told, incoming.text);
  if (heard) return answerText(ask, heard);
  switch (incoming.kind) {
    case 'click':
      return answerClick(ask, incoming.verb, incoming.data);
    case 'file':
      return takeFileAnswer(ask, incoming);
    case 'signed-in':
      return small.signedIn(ask, incoming.lost);
    case 'not-signed-in':
      return small.notSignedIn(ask, incoming.code);
    case 'text':
    case 'resumed':
    case 'appeared':
    case 'added-to-group':
      return small.welcome(ask);
  }
}

const refuse = ({ words, now }: Early, refusal: RefusalId): Answer =>
  refusing(card(refusalCard({ words, now, notice: { refusal } })));

const NOTHING: Meant = { heard: undefined, pasted: undefined, told: undefined };

function meaningOf(incoming: Incoming, hint: string | undefined): Meant {
  if (incoming.kind === 'resumed') return { ...NOTHING, heard: incoming.heard };
  if (incoming.kind !== 'text') return NOTHING;
  const { text } = incoming;
  const pasted = readPasted(text);
  // What is said of good signs that are missing or only quoted is talk, whatever else its words may sound like.
  return { heard: hear(text, hint), pasted, told: pasted ? undefined : readTold(text) };
}

/** What a server printed counts as the word of whoever is signed in; what looks like a secret is kept of nobody. */
const isKeepable = ({ pasted }: Meant) => pasted !== undefined && !('looksLikeSecret' in pasted);

/** The answer to the question about a file needs the same look-up as the wish for it. */
function verbOf(incoming: Incoming, heard: Heard | undefined): string {
  if (heard?.fact) return 'fact';
  if (heard?.aside && heard.aside !== 'pause') return 'help';
  if (heard?.aside) return 'approvals';
  if (heard?.topic) return verbAbout(heard.topic, heard.place);
  if (heard) return heard.place === 'status' && heard.params.ask === 'test' ? 'test' : heard.place;
  if (incoming.kind === 'click') return incoming.verb;
  return incoming.kind === 'file' ? 'export' : incoming.kind;
}

/** What may have its answer elsewhere is looked up as that is; a request's own card shows its buttons to a member of the group. */
function verbAbout(topic: Topic, place: Intent): string {
  if (topic === 'stop') return 'cancel';
  return MAY_PASS_ON.has(topic) && LOOKED_UP.has(place) ? place : 'approvals';
}

const MAY_PASS_ON: ReadonlySet<Topic> = new Set([
  'failed-why',
  'gone-through',
  'undo',
  'next',
  'since-when',
  'written',
  'what-exactly',
  'expires',
  'proof',
  'who-may-approve',
  'may-apply',
  'needs',
  'where',
  'unclear',
]);

const isEvent = (what: string) => ['appeared', 'added-to-group', 'signed-in', 'not-signed-in'].includes(what);
const isOpenToAll = (what: string) => ['help', 'language', 'fact', 'too-long'].includes(what) || isEvent(what);

type SignedIn = {
  readonly session?: DirectorySession;
  readonly belongs?: 'member' | 'guest' | undefined;
  readonly refused?: Because;
};

/**
 * A session with the person's own token where the answer depends on it, or where one came along; a status button is answered from
 * what is stored. In a channel no token is ever read.
 */
async function signInOf(app: App, { person, where, token, kind }: Incoming, what: string): Promise<SignedIn> {
  const isStored = kind === 'click' && what === 'status';
  const isWanted = token !== undefined || (LOOKED_UP.has(what) && !isStored);
  if (where.kind === 'channel' || !isWanted) return {};
  const result = await app.signIn.assertionFor(person, token);
  if (result.kind === 'signed-in')
    return { session: app.directory.as(person, result.assertion), belongs: result.belongs };
  // A token that isn't this person's, tenant's or app's: nothing is done on the strength of the click alone.
  return token === undefined ? {} : { refused: result.why ?? 'interaction-required' };
}
