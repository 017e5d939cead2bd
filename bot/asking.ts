import { refusalCard, wordsFor } from '../cards/index.ts';
import { answerClick, answerText, LOOKED_UP } from './answer.ts';
import { takeFileAnswer } from './answers/export.ts';
import { answerPasted } from './answers/pasted.ts';
import { signInAgain } from './answers/sign-in.ts';
import * as small from './answers/small.ts';
import { answerTold } from './answers/told.ts';
import { type App, nowOf } from './app.ts';
import { type Answer, type Ask, card, type Incoming } from './ask.ts';
import { hear } from './hearing.ts';
import { localeOf } from './language/intents.ts';
import { readPasted } from './language/pasted.ts';
import { readTold } from './language/told.ts';
import type { Contact, DirectorySession } from './ports.ts';
import { type Asker, lookUp } from './who.ts';
import type { Because } from './workflow/vocabulary.ts';

/** What is known before anything slow happens. */
export type Early = Pick<Ask, 'app' | 'incoming' | 'locale' | 'words' | 'now'> & { readonly what: string };

/** Understands first, so that the answer's language is known before anything slow happens. */
export function prepare(
  app: App,
  incoming: Incoming,
  contact: Contact,
): { readonly ask: Early; readonly work: () => Promise<Answer> } {
  const hint = contact.locale ?? incoming.locale;
  const heard = incoming.kind === 'text' ? hear(incoming.text, hint) : undefined;
  // What a server printed is in the server's language, not in the person's.
  const pasted = incoming.kind === 'text' ? readPasted(incoming.text) : undefined;
  // What is said of good signs that are missing or only quoted is talk, whatever else its words may sound like.
  const told = incoming.kind === 'text' && !pasted ? readTold(incoming.text) : undefined;
  const locale = pasted || !heard ? localeOf(hint) : heard.locale;
  const words = wordsFor(locale);
  const what = pasted || told ? 'diagnose' : heard ? (heard.fact ? 'fact' : heard.place) : whatOf(incoming);
  const now = nowOf(app);
  const work = async (): Promise<Answer> => {
    const membership = await app.membership(incoming.person, incoming.where, incoming.userId);
    if (membership === 'guest') return card(refusalCard({ words, now, notice: { refusal: 'guests-never' } }));
    const isOpenToAll = what === 'help' || what === 'language' || what === 'fact' || isEvent(what);
    if (membership === 'unknown' && !isOpenToAll)
      return card(refusalCard({ words, now, notice: { refusal: 'membership-unreadable' } }));
    const { asker, session, refused } = await whoAsks(app, incoming, contact, what);
    if (refused === 'unreachable') return signInAgain(early, what, { because: refused });
    if (refused) return { kind: 'sign-in', why: refused };
    try {
      const seen = { ...contact, locale, ...(session ? { wasOperator: asker.operator === 'yes' } : {}) };
      if (seen.locale !== contact.locale || seen.wasOperator !== contact.wasOperator) await app.store.saveContact(seen);
      const ask: Ask = { app, incoming, contact: seen, asker, session, locale, words, now };
      if (pasted) return await answerPasted(ask, pasted);
      if (told && incoming.kind === 'text') return await answerTold(ask, told, incoming.text);
      if (heard) return await answerText(ask, heard);
      if (incoming.kind === 'click') return await answerClick(ask, incoming.verb, incoming.data);
      if (incoming.kind === 'file') return await takeFileAnswer(ask, incoming);
      return incoming.kind === 'signed-in' ? small.signedIn(ask) : small.welcome(ask);
    } finally {
      session?.end();
    }
  };
  const early: Early = { app, incoming, locale, words, now, what };
  return { ask: early, work };
}

/** The answer to the question about a file needs the same look-up as the wish for it. */
function whatOf(incoming: Incoming): string {
  if (incoming.kind === 'click') return incoming.verb;
  return incoming.kind === 'file' ? 'export' : incoming.kind;
}

const isEvent = (what: string) => ['appeared', 'added-to-group', 'signed-in'].includes(what);

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
