import {
  approvalsCard,
  helpCard,
  type Locale,
  languageCard,
  refusalCard,
  rollbackCard,
  unknownCard,
  welcomeCard,
  withFact,
} from '../../cards/index.ts';
import type { Asker } from '../ask.ts';
import { type Answer, type Ask, card } from '../ask.ts';
import { changeAnswer, viewerOf } from '../draw.ts';
import { wordsTo } from '../reader.ts';
import { newestSetUp, openChange, type TenantState } from '../workflow/change.ts';
import { changeFact, PRESSED, type Said } from './asked.ts';
import { refused } from './change.ts';
import { storedFact } from './status.ts';

/** The answers that need nothing read from the directory. */

/** By what is known of the person: nobody is looked up for it. */
export function help({ words, now, incoming, asker, contact }: Ask): Answer {
  const isKnownAs = (now: Asker['approver'], before: boolean | undefined) =>
    typeof now === 'object' ? before : now === 'yes';
  const may = {
    operate: contact.wasOperator,
    approve: isKnownAs(asker.approver, contact.wasApprover),
    audit: isKnownAs(asker.auditor, contact.wasAuditor),
  };
  return card(helpCard({ words, now, where: incoming.where.kind, may }));
}

export function welcome({ words, now, incoming }: Ask): Answer {
  return card(welcomeCard({ words, now, botName: incoming.where.botName, where: incoming.where.kind }));
}

/** Signed in, with nothing to go on with here: the person repeats what they asked. */
export function signedIn({ words, now }: Ask, lost?: 'late' | 'typed'): Answer {
  const note = lost === undefined ? 'signed-in' : lost === 'late' ? 'signed-in-late' : 'signed-in-typed';
  return card(refusalCard({ words, now, notice: { note } }));
}

/** Teams couldn't sign the person in, and what they asked is no longer here. */
export function notSignedIn({ words, now }: Ask, code: string): Answer {
  return card(refusalCard({ words, now, notice: { refusal: 'sign-in-failed', values: { code } } }));
}

export function unknown({ words, now }: Ask, isQuestion = false): Answer {
  return card(unknownCard({ words, now, isQuestion }));
}

/** Of one change, what it turned on; else everything on the route that was set up last. */
export async function rollback({ app, incoming, words, now }: Ask, changeId?: unknown): Promise<Answer> {
  const state = await app.trail.read(incoming.person.tenantId);
  const change = typeof changeId === 'string' ? state.changes.get(changeId) : undefined;
  if (change) return card(rollbackCard({ words, now, plan: change.plan }));
  return card(rollbackCard({ words, now, route: newestSetUp(state)?.plan.route }));
}

/** The language is the person's, for every card after it. Without a wish, the card to choose on. */
export async function language(ask: Ask, to: Locale | undefined): Promise<Answer> {
  const { app, contact, incoming, now, words } = ask;
  if (!to) return card(languageCard({ words, now, current: ask.locale }));
  const seen = { ...contact, locale: to };
  await app.store.saveContact(seen);
  const spoken = wordsTo(seen, incoming.where.kind);
  return card(languageCard({ words: spoken, now, current: to, notice: { note: 'language-changed' } }));
}

/** What waits for whom. Who may act gets the request itself; a question gets its answer first. */
export async function approvals(ask: Ask, heard: Said = PRESSED): Promise<Answer> {
  const { app, asker, incoming, words, now } = ask;
  const state = await app.trail.read(incoming.person.tenantId);
  const change = openChange(state);
  const isPersonal = incoming.where.kind === 'personal';
  const isParty = asker.approver === 'yes' || (asker.operator === 'yes' && isPersonal);
  const fact = approvalFact(ask, state, heard);
  if (change?.phase === 'waiting' && isParty) {
    const answer = await changeAnswer(ask, change);
    return answer.kind === 'card' ? { ...answer, drawn: withFact(answer.drawn, fact) } : answer;
  }
  const viewer = viewerOf(asker, change);
  const drawn = approvalsCard({ words, now, viewer, where: incoming.where.kind, ...(change ? { change } : {}) });
  return card(withFact(drawn, fact));
}

/** How far the approval is, with yes or no where exactly that was asked. */
function approvalFact(ask: Ask, state: TenantState, { params, question }: Said): string | undefined {
  const [asked, another] = question.states;
  const isAboutPast = asked?.subject === 'approved' || asked?.subject === 'rejected';
  if (params.ask === 'who')
    return storedFact(ask, state, { about: 'approvers', asks: isAboutPast ? 'did' : 'must' }, false);
  const exact = asked && changeFact(asked);
  if (exact && question.isYesNo) return storedFact(ask, state, exact, !another);
  const isAsked = question.isYesNo || params.ask === 'when' || params.ask === 'how-many';
  return isAsked ? storedFact(ask, state, { about: 'approved', names: [] }, false) : undefined;
}

/** A typed "cancel" asks first; the button on the card acts. */
export async function cancel(ask: Ask): Promise<Answer> {
  const change = openChange(await ask.app.trail.read(ask.incoming.person.tenantId));
  if (!change) return refused(ask, { refusal: 'change-not-found' });
  return changeAnswer(ask, change, { view: 'confirm-cancel' });
}
