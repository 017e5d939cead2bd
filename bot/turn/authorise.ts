import { refusalCard } from '../../cards/index.ts';
import { type KnownPeople, whetherBelongs } from '../access/member-or-guest.ts';
import { asksToSignIn, mayStillSignIn, readsWithToken, signInAgain } from '../access/sign-in.ts';
import { recordOf } from '../access/verbs.ts';
import type { App } from '../app.ts';
import type { Contact, DirectorySession } from '../ports/index.ts';
import { type Answer, card, type Incoming, refusing } from '../request.ts';
import type { RefusalId } from '../workflow/refusals.ts';
import type { Because } from '../workflow/vocabulary.ts';
import type { Early } from './understand.ts';

/** Who came, and `isPaste`: with what a server printed, which counts as the word of whoever is signed in. */
type Arrived = { readonly contact: Contact; readonly known: KnownPeople; readonly isPaste: boolean };

/**
 * Answers with the person's own session where the answer depends on one, once it is known that they belong here; else asks them to sign
 * in, or says why they get none. `isMember`: false where nobody could tell. The session ends with the answer.
 */
export async function authorised(
  early: Early,
  { contact, known, isPaste }: Arrived,
  answer: (session: DirectorySession | undefined, isMember: boolean) => Promise<Answer>,
): Promise<Answer> {
  const { app, incoming, what } = early;
  if (known.of(incoming.person) === 'guest') return refuse(early, 'guests-never');
  const { session, refused, belongs: ofToken } = await signInOf(app, incoming, what);
  try {
    // Before any call to Teams: a request to sign in that comes late is one that the person has to press for.
    if (refused === 'unreachable') return signInAgain(early, what, { because: refused });
    if (refused) return { kind: 'sign-in', why: refused };
    if (!session && (await asksToSignIn(early, contact, isPaste))) return { kind: 'sign-in' };
    const belongs = await whetherBelongs(app, incoming, { known, ofToken, session });
    if (belongs === 'guest') return refuse(early, 'guests-never');
    if (belongs === 'unknown' && !isOpenToAll(what)) {
      const canTell = !session && mayStillSignIn(incoming);
      return canTell ? { kind: 'sign-in' } : refuse(early, 'membership-unreadable');
    }
    return await answer(session, belongs === 'member');
  } finally {
    session?.end();
  }
}

const refuse = ({ words, now }: Early, refusal: RefusalId): Answer =>
  refusing(card(refusalCard({ words, now, notice: { refusal } })));

const isEvent = (what: string) => ['appeared', 'added-to-group', 'signed-in', 'not-signed-in'].includes(what);
const isOpenToAll = (what: string) => recordOf(what).who === 'all' || isEvent(what);

type SignedIn = {
  readonly session?: DirectorySession;
  readonly belongs?: 'member' | 'guest' | undefined;
  readonly refused?: Because;
};

/** A session with the person's own token where the answer depends on it, or where one came along. In a channel no token is ever read. */
async function signInOf(app: App, { person, where, token, kind }: Incoming, what: string): Promise<SignedIn> {
  const isWanted = token !== undefined || readsWithToken(what, kind);
  if (where.kind === 'channel' || !isWanted) return {};
  const result = await app.signIn.assertionFor(person, token);
  if (result.kind === 'signed-in')
    return { session: app.directory.as(person, result.assertion), belongs: result.belongs };
  // A token that isn't this person's, tenant's or app's: nothing is done on the strength of the click alone.
  return token === undefined ? {} : { refused: result.why ?? 'interaction-required' };
}
