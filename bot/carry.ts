import type { App } from './app.ts';
import { post } from './deliver.ts';
import { drawChange } from './draw.ts';
import type { CardSlot, Contact } from './ports.ts';
import type { Change } from './workflow/change.ts';
import type { Effect } from './workflow/effects.ts';
import { isSamePerson, type Person } from './workflow/reading.ts';
import type { Actor } from './workflow/rules.ts';

/**
 * Carries out one effect: a message for one person, or an edit of every live card of a change. Safe to repeat: what a chat
 * already shows at this version is not sent again. `later` asks the outbox to come back.
 */
export async function carry(app: App, effect: Effect): Promise<'done' | 'later'> {
  const change = (await app.trail.read(effect.tenantId)).changes.get(effect.changeId);
  if (!change) return 'done';
  return effect.kind === 'tell' ? tell(app, change, effect.to, effect.about) : refresh(app, change);
}

async function tell(
  app: App,
  change: Change,
  to: Person,
  about: Extract<Effect, { kind: 'tell' }>['about'],
): Promise<'done'> {
  const contact = await app.store.contact(to.tenantId, to.objectId);
  // Someone unknown or unreachable is told when they appear; the requester's card names them until then.
  if (!contact?.personal || !contact.isReachable) return 'done';
  if (about === 'request' && change.phase !== 'waiting') return 'done';
  const live = await app.store.slot(to.tenantId, contact.personal.conversationId);
  const isShown = live?.changeId === change.id && live.version === change.version;
  if (isShown) return 'done';
  const drawn = await drawChange(app, change, actorOf(app, change, contact), contact.locale ?? 'en');
  await post(app, contact.personal, { kind: 'card', drawn, changeId: change.id, version: change.version }, contact);
  return 'done';
}

async function refresh(app: App, change: Change): Promise<'done'> {
  const slots = await app.store.slotsOf(change.plan.tenantId, change.id);
  await Promise.all(slots.filter((s) => s.version !== change.version).map((slot) => redraw(app, change, slot)));
  return 'done';
}

async function redraw(app: App, change: Change, slot: CardSlot): Promise<void> {
  const { tenantId } = change.plan;
  const contact = slot.personId ? await app.store.contact(tenantId, slot.personId) : undefined;
  if (!contact) return;
  const where = slot.conversation.kind;
  const drawn = await drawChange(app, change, actorOf(app, change, contact), contact.locale ?? 'en', { where });
  const sent = await app.chat.update(slot.conversation, slot.activityId, drawn);
  if (sent.kind === 'sent') await app.store.saveSlot(tenantId, { ...slot, version: change.version });
}

/** Who will look at a card that nobody clicked for. Only its buttons depend on this; each click is looked up again. */
function actorOf(app: App, change: Change, contact: Contact): Actor {
  const { person } = contact;
  const isParty = isSamePerson(person, change.requester) || contact.wasOperator === true;
  const isListed =
    app.approvers.some((r) => r.kind === 'user' && r.id === person.objectId.toLowerCase()) ||
    change.approvers.some((p) => isSamePerson(p, person));
  return { person, operator: isParty ? 'yes' : 'no', approver: isListed ? 'yes' : 'no', auditor: 'no' };
}
