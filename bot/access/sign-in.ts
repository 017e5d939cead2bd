import { sharedSignInCard, signInCard } from '../../cards/index.ts';
import { numberOf } from '../lib/number-of.ts';
import type { Contact } from '../ports/index.ts';
import type { Asker } from '../request.ts';
import { type Answer, type Ask, type Incoming, request } from '../request.ts';
import { isOfToken } from '../workflow/operating.ts';
import type { Observation } from '../workflow/reading.ts';
import type { Refusal } from '../workflow/refusals.ts';
import type { Because } from '../workflow/vocabulary.ts';
import { lookUp } from './look-up.ts';
import { pageFor } from './sign-in-page.ts';
import { OPERATORS, PERSONAL } from './verbs.ts';

/** What shows nothing but *unknown* when no token can be had; the rest goes on without. */
const READS_ANEW: ReadonlySet<string> = new Set(['readiness', 'start', 'status', 'check', 'apply', 'test']);
/** What a member of a group may do. Without their own token nobody can tell whether they are one. */
const BY_GROUP: ReadonlySet<string> = new Set(['approve', 'reject', 'ask', 'accept', 'approvals']);
const TRAIL: ReadonlySet<string> = new Set(['history', 'export']);

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
  if (!isPersonal && PERSONAL.has(what)) return false;
  return needsToken(incoming, await lookUp(app, incoming, contact, undefined), what);
}

/** Says why the sign-in that there is opens nothing, or that none could be had. */
export function signInFirst(ask: Ask, verb: string): Answer | undefined {
  const { session, incoming, asker } = ask;
  if (session) return READS_ANEW.has(verb) ? lockedOut(ask, verb) : undefined;
  if (incoming.where.kind === 'channel' || !needsToken(incoming, asker, verb)) return undefined;
  // The newest evidence of others is an answer too.
  return verb === 'status' ? undefined : signInAgain(ask, verb, { failed: incoming.signInFailed ?? '' });
}

/**
 * What a press on a change's card is refused with where no sign-in could be had or the one that there is opens nothing. The card stays
 * the change's, so that nothing typed on it is lost.
 */
export function signInRefusal(ask: Ask, verb: string): Refusal | undefined {
  const { session, incoming, asker } = ask;
  if (session) return READS_ANEW.has(verb) ? lockedRefusal(asker) : undefined;
  if (!needsToken(incoming, asker, verb)) return undefined;
  const code = incoming.signInFailed;
  return code ? { refusal: 'sign-in-failed', values: { code } } : { refusal: 'sign-in-needed' };
}

function lockedRefusal({ role }: Asker): Refusal | undefined {
  if (!isLocked(role)) return undefined;
  return { refusal: role.because === 'consent-missing' ? 'role-consent' : 'role-sign-in' };
}

function needsToken({ kind, where }: Incoming, { approver, auditor }: Asker, verb: string): boolean {
  if (OPERATORS.has(verb)) return true;
  if (verb === 'status') return kind !== 'click' && where.kind === 'personal';
  if (TRAIL.has(verb)) return approver !== 'yes' && auditor !== 'yes';
  return BY_GROUP.has(verb) && typeof approver === 'object';
}

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
