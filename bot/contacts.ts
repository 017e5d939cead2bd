import type { App } from './app.ts';
import type { Incoming } from './ask.ts';
import type { Contact } from './ports.ts';

const under = new Map<string, Promise<unknown>>();

/** Remembers who is there and where to reach them. `isNew` once per person and chat: that is when the welcome is due. */
export function appear(app: App, incoming: Incoming): Promise<{ readonly contact: Contact; readonly isNew: boolean }> {
  const key = `${incoming.person.tenantId}|${incoming.person.objectId}`;
  // Install events come in pairs at the same moment: one after the other, so that one of them is first.
  const turn = (under.get(key) ?? Promise.resolve()).then(() => remember(app, incoming));
  const settled = turn.catch(() => undefined).finally(() => under.get(key) === settled && under.delete(key));
  under.set(key, settled);
  return turn;
}

async function remember(app: App, { person, where, userId, kind }: Incoming) {
  const known = await app.store.contact(person.tenantId, person.objectId);
  const isPersonal = where.kind === 'personal';
  if (!isPersonal)
    return { contact: known ?? { person, isReachable: false, isWelcomed: false }, isNew: kind === 'added-to-group' };
  const isNew = !known?.isWelcomed;
  const name = person.name || known?.person.name || person.objectId.slice(0, 8);
  const contact: Contact = {
    ...known,
    person: { ...person, name },
    personal: { ...where, userId },
    isReachable: true,
    isWelcomed: true,
  };
  if (!known || JSON.stringify(known) !== JSON.stringify(contact)) await app.store.saveContact(contact);
  return { contact, isNew };
}
