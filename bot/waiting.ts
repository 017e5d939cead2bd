import type { App } from './app.ts';
import { refreshRequester, tellOnce } from './tell.ts';
import type { Change } from './workflow/change.ts';
import { unanswered } from './workflow/questions.ts';
import { isSamePerson, type Person } from './workflow/reading.ts';
import type { Actor } from './workflow/rules.ts';

/**
 * Whoever couldn't be reached before gets what waits for them as soon as they appear: an approver the request, the requester an
 * approver's question. `isBack`: the requester's card may still name them, also where the outbox has just brought them the request.
 */
export async function tellWaiting(app: App, person: Person, isBack: boolean): Promise<void> {
  const contact = await app.store.contact(person.tenantId, person.objectId);
  if (!contact?.personal) return;
  const state = await app.trail.read(person.tenantId);
  const change = state.openChangeId ? state.changes.get(state.openChangeId) : undefined;
  const actor = change?.phase === 'waiting' ? waitsFor(change, person) : undefined;
  if (!change || !actor) return;
  const live = await app.store.slot(person.tenantId, contact.personal.conversationId);
  const told = live?.changeId === change.id ? 'not-needed' : await tellOnce(app, person, change, () => actor);
  // The requester's card said who hasn't been reached: one name fewer now.
  if (actor.approver === 'yes' && (told === 'sent' || isBack)) await refreshRequester(app, change.requester, change.id);
}

/** As whom this person is waited for, if they are. */
function waitsFor(change: Change, person: Person): Actor | undefined {
  if (change.approvers.some((p) => isSamePerson(p, person)))
    return { person, operator: 'no', approver: 'yes', auditor: 'no' };
  const isAsked = isSamePerson(change.requester, person) && unanswered(change).length > 0;
  return isAsked ? { person, operator: 'yes', approver: 'no', auditor: 'no' } : undefined;
}
