import { sharedSignInCard, signInCard } from '../../cards/index.ts';
import { numberOf } from '../lib/number-of.ts';
import type { Contact } from '../ports/index.ts';
import type { Asker } from '../request.ts';
import { type Answer, type Ask, type Incoming, request } from '../request.ts';
import { isOfToken } from '../workflow/deciding/operating.ts';
import type { Observation } from '../workflow/reading.ts';
import type { Refusal } from '../workflow/refusals.ts';
import type { Because } from '../workflow/vocabulary.ts';
import { lookUp } from './look-up.ts';
import { pageFor } from './sign-in-page.ts';
import { recordOf, type VerbRecord } from './verbs.ts';

/** Whether what was asked for is read with the person's own token where there is one; a status button is answered from what is stored. */
export function readsWithToken(what: string, kind: Incoming['kind']): boolean {
  const { token } = recordOf(what);
  return token !== 'never' && !(token === 'typed' && kind === 'click');
}

/** Whether a person can still be asked for a sign-in: they brought none, none has failed, and Teams has one to offer. */
export function mayStillSignIn({ kind, where, token, signInFailed }: Incoming): boolean {
  const isQuestion = kind === 'text' || kind === 'click' || kind === 'resumed';
  return isQuestion && where.kind !== 'channel' && token === undefined && signInFailed === undefined;
}

/**
 * Whether this can't be answered without a sign-in. Asks nobody, so that Teams hears of it at once. `isKeepable`: a paste, which
 * counts as evidence only if someone who may read the directory vouches for it.
 */
export async function asksToSignIn(
  { app, incoming, what }: Pick<Ask, 'app' | 'incoming'> & { readonly what: string },
  contact: Contact,
  isKeepable: boolean,
): Promise<boolean> {
  if (!mayStillSignIn(incoming)) return false;
  const isPersonal = incoming.where.kind === 'personal';
  if (isKeepable) return isPersonal && contact.wasOperator !== false;
  if (!isPersonal && recordOf(what).where === 'personal') return false;
  return needsToken(incoming, await lookUp(app, incoming, contact, undefined), what);
}

/** Says why the sign-in that there is opens nothing, or that none could be had. */
export function signInFirst(ask: Ask, verb: string): Answer | undefined {
  const { session, incoming, asker } = ask;
  if (session) return recordOf(verb).mustOpen ? lockedOut(ask, verb) : undefined;
  if (incoming.where.kind === 'channel' || !needsToken(incoming, asker, verb)) return undefined;
  // The newest evidence of others is an answer too.
  return recordOf(verb).token === 'typed' ? undefined : signInAgain(ask, verb, { failed: incoming.signInFailed ?? '' });
}

/**
 * What a press on a change's card is refused with where no sign-in could be had or the one that there is opens nothing. The card stays
 * the change's, so that nothing typed on it is lost.
 */
export function signInRefusal(ask: Ask, verb: string): Refusal | undefined {
  const { session, incoming, asker } = ask;
  if (session) return recordOf(verb).mustOpen ? lockedRefusal(asker) : undefined;
  if (!needsToken(incoming, asker, verb)) return undefined;
  const code = incoming.signInFailed;
  return code ? { refusal: 'sign-in-failed', values: { code } } : { refusal: 'sign-in-needed' };
}

function lockedRefusal({ role }: Asker): Refusal | undefined {
  if (!isLocked(role)) return undefined;
  return { refusal: role.because === 'consent-missing' ? 'role-consent' : 'role-sign-in' };
}

function needsToken(incoming: Incoming, asker: Asker, verb: string): boolean {
  return IS_NEEDED[recordOf(verb).token](incoming, asker);
}

/** Without their own token nobody can tell whether a person is a member of a group. */
const IS_NEEDED: Readonly<Record<VerbRecord['token'], (incoming: Incoming, asker: Asker) => boolean>> = {
  never: () => false,
  welcome: () => false,
  typed: ({ kind, where }) => kind !== 'click' && where.kind === 'personal',
  'by-group': (_, { approver, escalation, substitute }) =>
    typeof approver === 'object' ||
    (approver === 'no' && [escalation, substitute].some((one) => typeof one === 'object')),
  'off-list': (_, { approver, auditor }) => approver !== 'yes' && auditor !== 'yes',
  always: () => true,
};

/** The card that says in plain words what is in the way, with the sign-in page and the same button again. */
export function signInAgain(
  ask: Pick<Ask, 'app' | 'incoming' | 'locale' | 'words' | 'now'>,
  verb: string,
  why: { readonly because?: Because; readonly failed?: string },
  challenge?: string,
): Answer {
  const { app, incoming, locale, words, now } = ask;
  const tie = incoming.kind === 'click' ? tieOf(incoming.data) : undefined;
  const page = pageFor(app.signInPage, incoming.person.tenantId, locale, challenge);
  return request(signInCard({ words, now, verb, ...why, ...(tie ? { tie } : {}), ...(page ? { page } : {}) }));
}

/** The same question as a button, for a group: what is posted there is seen by all, a press's request to sign in by one. */
export function signInByPress({ incoming, words, now }: Pick<Ask, 'incoming' | 'words' | 'now'>, verb: string): Answer {
  const tie = incoming.kind === 'click' ? tieOf(incoming.data) : undefined;
  return request(sharedSignInCard({ words, now, verb, ...(tie ? { tie } : {}) }));
}

/** The person is who they say, but the identity platform gives no token: consent is missing or it asks for more. */
function lockedOut(ask: Ask, verb: string): Answer | undefined {
  const { role } = ask.asker;
  return isLocked(role) ? signInAgain(ask, verb, { because: role.because }, ask.session?.challenge()) : undefined;
}

type Unread = Extract<Observation, { because: unknown }>;

/** A single missing permission is Graph's own refusal and leaves the rest readable. */
function isLocked(role: Observation | undefined): role is Unread {
  if (!role || !('because' in role)) return false;
  const { because, code = '' } = role;
  return because === 'interaction-required' || (because === 'consent-missing' && isOfToken(code));
}

function tieOf({ change, version }: Readonly<Record<string, unknown>>) {
  const number = numberOf(version);
  const isTie = typeof change === 'string' && change.length <= 64 && Number.isInteger(number);
  return isTie ? { id: change, version: number } : undefined;
}
