import type { App } from './app.ts';
import { refreshRequester, tellOnce } from './tell.ts';
import { isSamePerson, type Person } from './workflow/reading.ts';

/**
 * An approver who couldn't be reached before gets the waiting request as soon as they appear. `isBack`: the requester's card may
 * still name them, also where the outbox has just brought them the request.
 */
export async function tellWaiting(app: App, person: Person, isBack: boolean): Promise<void> {
  const contact = await app.store.contact(person.tenantId, person.objectId);
  if (!contact?.personal) return;
  const state = await app.trail.read(person.tenantId);
  const change = state.openChangeId ? state.changes.get(state.openChangeId) : undefined;
  if (change?.phase !== 'waiting' || !change.approvers.some((p) => isSamePerson(p, person))) return;
  const live = await app.store.slot(person.tenantId, contact.personal.conversationId);
  const actor = { person, operator: 'no', approver: 'yes', auditor: 'no' } as const;
  const told = live?.changeId === change.id ? 'not-needed' : await tellOnce(app, person, change, () => actor);
  // The requester's card said who hasn't been reached: one name fewer now.
  if (told === 'sent' || isBack) await refreshRequester(app, change.requester, change.id);
}
