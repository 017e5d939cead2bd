import type { App } from './app.ts';
import { post } from './deliver.ts';
import { drawChange } from './draw.ts';
import { inTurn } from './in-turn.ts';
import type { Contact, Delivery } from './ports.ts';
import { wordsTo } from './reader.ts';
import { editCard } from './shown.ts';
import type { Change } from './workflow/change.ts';
import { isSamePerson, type Person } from './workflow/reading.ts';
import type { Actor } from './workflow/rules.ts';

/** `not-needed`: the chat shows this version already, or an earlier try may have brought it. */
type Told = Delivery['kind'] | 'not-needed' | 'try-again';

/**
 * Posts a change's card to one person, at most once for each version of the change. That a message is on its way is on record
 * before it leaves: when its fate stays unknown (timeout, reset, 5xx, a crash) it is not posted again, the requester's card
 * names the person until they appear, and the cards that stand in chats already are updated.
 */
export function tellOnce(
  app: App,
  person: Person,
  change: Change,
  actorOf: (contact: Contact) => Actor,
): Promise<Told> {
  return inTurn(app, `tell|${person.tenantId}|${person.objectId}`, async () => {
    const contact = await app.store.contact(person.tenantId, person.objectId);
    if (!contact?.personal || !contact.isReachable) return 'not-needed';
    const live = await app.store.slot(person.tenantId, contact.personal.conversationId);
    if (live?.changeId === change.id && live.version === change.version) return 'not-needed';
    const { inDoubt, ...plain } = contact;
    const mark = { changeId: change.id, version: change.version };
    if (inDoubt?.changeId === mark.changeId && inDoubt.version === mark.version) {
      if (inDoubt.isLost) return 'not-needed';
      // An earlier process ended between the mark and the answer.
      await app.store.saveContact({ ...plain, inDoubt: { ...mark, isLost: true } });
      return 'ambiguous';
    }
    const drawn = await drawChange(app, change, actorOf(contact), wordsTo(contact), { shell: contact.shell });
    await app.store.saveContact({ ...plain, inDoubt: { ...mark, isLost: false } });
    if (!(await app.store.claim(person.tenantId, tellingKey(person, mark)))) {
      // Told before, perhaps by another replica, though the chat has moved on since.
      await settle(app, person, mark, false);
      return 'not-needed';
    }
    const sent = await post(app, contact.personal, { kind: 'card', drawn, ...mark }, plain);
    const isRepeatable = sent.kind === 'failed' && sent.isWorthRepeating;
    if (isRepeatable) await app.store.release(person.tenantId, tellingKey(person, mark));
    await settle(app, person, mark, sent.kind !== 'sent' && !isRepeatable);
    return isRepeatable ? 'try-again' : sent.kind;
  });
}

/** What one message to one person is known by, in a store that several replicas may share. */
export function tellingKey({ objectId }: Person, mark: { changeId: string; version: number }): string {
  return `told|${objectId}|${mark.changeId}|${mark.version}`;
}

/** What is known of the message's fate replaces the mark; the person may have appeared meanwhile, and then there is none. */
async function settle(app: App, person: Person, mark: { changeId: string; version: number }, isLost: boolean) {
  const contact = await app.store.contact(person.tenantId, person.objectId);
  if (contact?.inDoubt?.changeId !== mark.changeId || contact.inDoubt.version !== mark.version) return;
  const { inDoubt: _, ...plain } = contact;
  await app.store.saveContact(isLost ? { ...plain, inDoubt: { ...mark, isLost } } : plain);
}

/** The requester's card says who hasn't been reached: drawn anew, also while their own turn is only just putting it there. */
export async function refreshRequester(app: App, { tenantId, objectId }: Person, changeId: string): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    const own = (await app.store.slotsOf(tenantId, changeId)).find((s) => s.personId === objectId);
    const contact = await app.store.contact(tenantId, objectId);
    const change = (await app.trail.read(tenantId)).changes.get(changeId);
    if (!contact || !change || change.phase !== 'waiting' || !isSamePerson(contact.person, change.requester)) return;
    if (own) {
      const actor = { person: contact.person, operator: 'yes', approver: 'no', auditor: 'no' } as const;
      const drawn = await drawChange(app, change, actor, wordsTo(contact), { shell: contact.shell });
      await editCard(app, own.conversation, own.activityId, { drawn, changeId, version: change.version });
      return;
    }
    await app.sleep(300);
  }
}
