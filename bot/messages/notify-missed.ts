import type { App } from '../app.ts';
import type { CardSlot, Contact } from '../ports/index.ts';
import type { Change } from '../workflow/change/change.ts';
import { reviewersOf } from '../workflow/change/emergency.ts';
import { unanswered } from '../workflow/change/questions.ts';
import { askedOf } from '../workflow/change/substitutes.ts';
import { isSamePerson, type Person } from '../workflow/reading.ts';
import { openChange, type TenantState, unreviewed } from '../workflow/tenant/state.ts';
import { untoldOf } from '../workflow/tenant/untold.ts';
import type { Telling } from '../workflow/vocabulary.ts';
import { knows, refreshRequester } from './notify.ts';

type Missed = { readonly change: Change; readonly about: Telling };

/**
 * Whoever appears gets what they have missed: what waits for them, and, where they couldn't be reached before (`isBack`), what was tried
 * in vain. All of it goes through the outbox, whose leases keep replicas from bringing it twice. Resolves when it was tried.
 */
export async function notifyMissed(app: App, person: Person, isBack: boolean): Promise<void> {
  const contact = await app.store.contact(person.tenantId, person.objectId);
  if (!contact?.personal) return;
  const state = await app.trail.read(person.tenantId);
  const waits = reviewFor(state, person) ?? waitsFor(openChange(state), person);
  const live = waits || isBack ? await app.store.slot(person.tenantId, contact.personal.conversationId) : undefined;
  const all = [
    ...(waits && live?.changeId !== waits.change.id ? [waits] : []),
    ...(isBack ? leftBehind(state, person, live) : []),
  ];
  const missed = await unknownTo(app, contact, all);
  const woken = isBack ? await app.store.wakeOutbox(person.tenantId, person.objectId) : 0;
  if (missed.length > 0)
    await app.trail.send(
      person.tenantId,
      missed.map(({ change, about }) => tellOf(change, person, about)),
    );
  if (missed.length + woken > 0) await app.kick();
  // The requester's card said who hasn't been reached: one name fewer now.
  if (waits?.about === 'request' && missed.length + Number(isBack) > 0)
    await refreshRequester(app, waits.change.requester, waits.change.id);
}

const tellOf = ({ id, plan }: Change, to: Person, about: Telling) =>
  ({ kind: 'tell', tenantId: plan.tenantId, changeId: id, to, about }) as const;

/** What went on without approval, and waits for this person's review. */
function reviewFor(state: TenantState, person: Person): Missed | undefined {
  const change = unreviewed(state);
  return change && reviewersOf(change).some((one) => isSamePerson(one, person))
    ? { change, about: 'review' }
    : undefined;
}

/** What waits for this person now: a decision, a signature, an answer. */
function waitsFor(change: Change | undefined, person: Person): Missed | undefined {
  if (!change) return undefined;
  if (askedOf(change).some((p) => isSamePerson(p, person))) {
    if (change.phase === 'waiting') return { change, about: 'request' };
    return change.phase === 'verifying' ? { change, about: 'accept' } : undefined;
  }
  const isAsked = change.phase === 'waiting' && isSamePerson(change.requester, person) && unanswered(change).length > 0;
  return isAsked ? { change, about: 'question' } : undefined;
}

/** What could not be brought to them in time, and the change whose card in their chat was left as it stood. */
function leftBehind(state: TenantState, person: Person, live: CardSlot | undefined): readonly Missed[] {
  const untold = untoldOf(state, person).flatMap(({ changeId, about }) => {
    const change = state.changes.get(changeId);
    return change ? [{ change, about }] : [];
  });
  const shown = state.changes.get(live?.changeId ?? '');
  const isBehind = shown !== undefined && live?.version !== undefined && live.version < shown.version;
  return isBehind ? [...untold, { change: shown, about: shown.endedAt ? 'ended' : 'outcome' }] : untold;
}

async function unknownTo(app: App, contact: Contact, all: readonly Missed[]): Promise<readonly Missed[]> {
  const known = await Promise.all(
    all.map(({ change }) => knows(app, contact, { changeId: change.id, version: change.version })),
  );
  return all.filter((_, at) => !known[at]);
}
