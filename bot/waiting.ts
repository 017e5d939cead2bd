import type { App } from './app.ts';
import { post } from './deliver.ts';
import { drawChange } from './draw.ts';
import { isSamePerson, type Person } from './workflow/reading.ts';

/** An approver who couldn't be reached before gets the waiting request as soon as they appear. */
export async function tellWaiting(app: App, person: Person): Promise<void> {
  const contact = await app.store.contact(person.tenantId, person.objectId);
  if (!contact?.personal) return;
  const { personal } = contact;
  const state = await app.trail.read(person.tenantId);
  const change = state.openChangeId ? state.changes.get(state.openChangeId) : undefined;
  if (change?.phase !== 'waiting' || !change.approvers.some((p) => isSamePerson(p, person))) return;
  const live = await app.store.slot(person.tenantId, personal.conversationId);
  if (live?.changeId === change.id) return;
  const actor = { person, operator: 'no', approver: 'yes', auditor: 'no' } as const;
  const drawn = await drawChange(app, change, actor, contact.locale ?? 'en');
  const isSent = await post(
    app,
    personal,
    { kind: 'card', drawn, changeId: change.id, version: change.version },
    contact,
  );
  if (isSent) await refreshRequester(app, change.requester.objectId, person.tenantId, change.id);
}

/** The requester's card said who hasn't been reached: one name fewer now. */
async function refreshRequester(app: App, objectId: string, tenantId: string, changeId: string): Promise<void> {
  const slots = await app.store.slotsOf(tenantId, changeId);
  const own = slots.find((s) => s.personId === objectId);
  const contact = await app.store.contact(tenantId, objectId);
  const change = (await app.trail.read(tenantId)).changes.get(changeId);
  if (!own || !contact || !change) return;
  const actor = { person: contact.person, operator: 'yes', approver: 'no', auditor: 'no' } as const;
  await app.chat.update(own.conversation, own.activityId, await drawChange(app, change, actor, contact.locale ?? 'en'));
}
